internal import NetworkModel
internal import Scheduler

extension RotationCase {
    /// Rules that can't hold together, one sentence each.
    func words(of conflict: RotationConflict) -> HostConflict {
        HostConflict(sentences: conflict.requirements.map(sentence), isMinimal: conflict.isMinimal)
    }

    private func sentence(of requirement: RotationRequirement) -> String {
        switch requirement {
        case .slot(let slot):
            return "\(years[slot]) needs a host\(turn(ofSlot: slot))\(standing(inSlot: slot))."
        case .cooldown(let country):
            let last = lastTurn(of: candidates[country].code).map { " and last hosted in \($0.year)" } ?? ""
            return "\(candidates[country].name) may host once in any \(policy.cooldown) editions\(last)."
        case .spacing(let subregion):
            return "\(subregions[subregion].name) may host once in any \(policy.spacing) editions."
        case .coverage(let subregion, let place):
            let first = year(ofPlace: place)?.description ?? "?"
            let last = year(ofPlace: place + policy.coverage.number - 1)?.description ?? "?"
            return "\(subregions[subregion].name) must host at least once from \(first) to \(last)"
                + "\(standing(in: subregion, from: place))."
        case .ceiling(let country):
            return "\(candidates[country].name) may host \(times(policy.maxTurns)) within one plan."
        case .pin(let index):
            let pin = pins.filter { $0.kind == .pinned }[index]
            return "\(pin.year) is decided: \(name(of: pin.countryCode)) hosts."
        case .forbid(let index):
            let pin = pins.filter { $0.kind == .forbidden && isCandidate($0.countryCode) }[index]
            return "\(pin.year) is decided: \(name(of: pin.countryCode)) does not host."
        }
    }

    private func turn(ofSlot slot: Int) -> String {
        guard case .subregion(let id) = turns[slot] else { return "" }
        return ", and the pattern's turn is \(genitive(of: name(of: id)))"
    }

    /// Who could host a slot, where they are few.
    private func standing(inSlot slot: Int) -> String {
        told(candidates.filter { $0.bars[slot].isEmpty })
    }

    /// Who of a subregion could host within a window, where they are few.
    private func standing(in subregion: Int, from place: Int) -> String {
        let slots = years.indices.filter { (place..<place + policy.coverage.number).contains($0 + line.count) }
        return told(
            candidates.filter { candidate in
                candidate.subregion == subregion && slots.contains { candidate.bars[$0].isEmpty }
            }
        )
    }

    private func told(_ standing: [Candidate]) -> String {
        switch standing.count {
        case 0: ", but no country is ready to host"
        case 1: ", but only \(standing[0].name) is ready to host"
        case 2...4: "; \(standing.map(\.name).joined(separator: ", ")) are ready to host"
        default: ""
        }
    }

    /// `once`, `3 times`.
    func times(_ count: Count) -> String { count.number == 1 ? "once" : "\(count) times" }

    private func isCandidate(_ code: CountryCode) -> Bool { candidates.contains { $0.code == code } }
}

extension RotationCase {
    func name(of code: CountryCode) -> String {
        candidates.first { $0.code == code }?.name ?? outsiders.first { $0.code == code }?.name ?? code.text
    }

    func name(of id: Subregion.ID) -> String { subregions.first { $0.id == id }?.name.text ?? id.text }
}

/// `South Asia's`, `Philippines'`.
func genitive(of name: String) -> String { name.hasSuffix("s") ? "\(name)'" : "\(name)'s" }
