internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// A pattern's names stand in one cell, where no reference is checked.
    var policyFindings: [Finding] {
        policies.flatMap { policy in
            policy.pattern.entries.uniqued.compactMap { entry in
                guard case .subregion(let id) = entry, !subregions.contains(where: { $0.id == id }) else { return nil }
                let sentence = "its pattern names \(id), which is no subregion; expected any or one of subregions.csv"
                return Finding(.fault, .policies, policy.seriesID.text, sentence)
            }
        }
    }

    func entryFindings(today: CivilDate) -> [Finding] {
        entries.filter { $0.checkedOn > today }.map { rule in
            let sentence = "was checked on \(rule.checkedOn), which is still to come; correct the day"
            return Finding(.fault, .entries, "\(rule.passport),\(rule.destination)", sentence)
        }
    }
}
