internal import NetworkModel
internal import ReferenceData

extension HistoryReplay {
    var remarks: [String] {
        var remarks: [String] = []
        let unconfirmed = Set(breaches.flatMap { [$0.edition] + $0.evidence }).filter { $0.verification == .none }
        if !unconfirmed.isEmpty {
            let numbers = unconfirmed.map(\.number.number).sorted().map(String.init).joined(separator: ", ")
            remarks.append("No cited page confirms the rows of these editions: \(numbers). Check them first.")
        }
        let named = policy.pattern.entries.compactMap { if case .subregion(let id) = $0 { id } else { nil } }
        for id in (named + mustHost).uniqued where !editions.contains(where: { $0.subregion == id }) {
            remarks.append("The policy names \(id), where no edition of the history was: check the spelling.")
        }
        if (policy.coverage.number == 0) != mustHost.isEmpty {
            remarks.append("coverage and mustHost work together: one of them is missing, so no subregion must host.")
        }
        if (policy.siteKilometres.number == 0) != (policy.siteEditions.number == 0) {
            remarks.append(
                "siteKilometres and siteEditions work together: one of them is missing, so no distance was judged."
            )
        } else if policy.siteKilometres.number > 0 {
            let unplaced = editions.filter { $0.isHeldThere && capital(of: $0) == nil }.map(\.number.description)
            if !unplaced.isEmpty {
                let numbers = unplaced.joined(separator: ", ")
                remarks.append("No capital is known for these editions, so no distance was judged: \(numbers).")
            }
        }
        remarks.append("Not judged, for a history doesn't tell: offers, entry, shares, and most turns within a plan.")
        return remarks
    }
}

extension Array where Element: Equatable {
    /// Each once, in the order of their first places.
    var uniqued: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
