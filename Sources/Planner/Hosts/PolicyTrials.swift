internal import NetworkModel

/// Other numbers for one rule, the nearest to today's first.
struct PolicyTrial {
    let policies: [RotationPolicy]
    let sentence: (RotationPolicy) -> String
}

extension RotationPolicy {
    /// `length` is how many editions the line and the plan have: beyond it no number of editions tells a difference.
    func trials(length: Int) -> [PolicyTrial] {
        [
            trial(\.cooldown, below: length, "a country may host once in any", "editions"),
            trial(\.spacing, below: length, "a subregion may host once in any", "editions"),
            trial(\.coverage, below: length, "a subregion that must host does so once in any", "editions"),
            repeatTrial, ceilingTrial, consentTrial, patternTrial, distanceTrial, entryTrial,
        ]
    }

    /// A smaller number, down to 0.
    private func trial(
        _ number: WritableKeyPath<RotationPolicy, Count>,
        below length: Int,
        _ before: String,
        _ after: String
    ) -> PolicyTrial {
        let today = self[keyPath: number]
        let policies = (0..<min(today.number, length + 1)).reversed().compactMap { lower -> RotationPolicy? in
            guard let lower = Count(lower) else { return nil }
            var changed = self
            changed[keyPath: number] = lower
            return changed
        }
        return PolicyTrial(policies: policies) { changed in
            let lower = changed[keyPath: number]
            return lower.number < 2
                ? "without the rule that \(before) \(today) \(after)"
                : "a rule that \(before) \(lower) \(after), not \(today)"
        }
    }

    /// Less weight on hosting again, in quarters of a turn, or in sixteenths of today's weight where that is more.
    private var repeatTrial: PolicyTrial {
        let step = max(250, repeatUnit.number / 16)
        let policies = stride(from: (repeatUnit.number - 1) / step * step, through: 0, by: -step).compactMap {
            unit -> RotationPolicy? in
            guard unit < repeatUnit.number, let unit = Count(unit) else { return nil }
            var changed = self
            changed.repeatUnit = unit
            return changed
        }
        return PolicyTrial(policies: policies) { changed in
            "hosting again counted as \(changed.repeatUnit) thousandths of a turn, not \(repeatUnit)"
        }
    }

    private var ceilingTrial: PolicyTrial {
        var changed = self
        if let more = Count(maxTurns.number + 1) { changed.maxTurns = more }
        return PolicyTrial(policies: [changed]) { "\($0.maxTurns) turns of one country within a plan, not \(maxTurns)" }
    }

    private var consentTrial: PolicyTrial {
        without(offerNeeded, "without the rule that a country stands only with an offer") { $0.offerNeeded = false }
    }

    private var patternTrial: PolicyTrial {
        without(pattern != .none, "without the pattern of turns") { $0.pattern = .none }
    }

    private var distanceTrial: PolicyTrial {
        without(siteKilometres != .none, "without the distance from the deciding site") { $0.siteKilometres = .none }
    }

    private var entryTrial: PolicyTrial {
        let policies = (0..<entryPercent.number).reversed().compactMap { lower -> RotationPolicy? in
            guard let lower = Percent(lower) else { return nil }
            var changed = self
            changed.entryPercent = lower
            return changed
        }
        return PolicyTrial(policies: policies) { changed in
            "\(changed.entryPercent) % of the delegates who must be able to enter, not \(entryPercent) %"
        }
    }

    /// One rule switched off, where it is on.
    private func without(
        _ isOn: Bool,
        _ sentence: String,
        _ switchOff: (inout RotationPolicy) -> Void
    ) -> PolicyTrial {
        var changed = self
        switchOff(&changed)
        return PolicyTrial(policies: isOn ? [changed] : []) { _ in sentence }
    }
}
