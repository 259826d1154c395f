internal import NetworkModel

/// Other numbers for one rule, the nearest to today's first.
struct PolicyTrial {
    let policies: [RotationPolicy]
    let sentence: (RotationPolicy) -> String
}

extension RotationPolicy {
    var trials: [PolicyTrial] {
        [
            trial(\.cooldown, "a country may host once in any", "editions"),
            trial(\.spacing, "a subregion may host once in any", "editions"),
            trial(\.coverage, "a subregion that must host does so once in any", "editions"),
            repeatTrial, ceilingTrial, consentTrial,
        ]
    }

    /// A smaller number, down to 0.
    private func trial(_ number: WritableKeyPath<RotationPolicy, Count>, _ before: String, _ after: String)
        -> PolicyTrial
    {
        let today = self[keyPath: number]
        let policies = (0..<today.number).reversed().compactMap { lower -> RotationPolicy? in
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

    /// Less weight on hosting again, in quarters of a turn.
    private var repeatTrial: PolicyTrial {
        let policies = stride(from: (repeatUnit.number - 1) / 250 * 250, through: 0, by: -250).compactMap {
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
        guard offerNeeded else { return PolicyTrial(policies: []) { _ in "" } }
        var changed = self
        changed.offerNeeded = false
        return PolicyTrial(policies: [changed]) { _ in "without the rule that a country stands only with an offer" }
    }
}
