internal import CivilTime
internal import NetworkModel

extension RotationCase {
    /// Rules that do less than they seem to.
    func remarks(entries: [EntryRule], today: CivilDate) -> [String] {
        var remarks: [String] = []
        let (coverage, cycle) = (policy.coverage.number, policy.pattern.entries)
        let mustHost = shares.contains(where: \.mustHost)
        if coverage > 0, !mustHost { remarks.append("coverage does nothing: no row of shares.csv has mustHost yes.") }
        if coverage == 0, mustHost { remarks.append("mustHost in shares.csv does nothing: coverage is 0.") }
        if mustHost, coverage > line.count + years.count {
            remarks.append("coverage does nothing yet: \(coverage) editions are more than there were and are planned.")
        }
        if !cycle.isEmpty {
            let left = shares.indices.filter { number in
                shares[number].weight != .none && !(coverage > 0 && shares[number].mustHost)
                    && !cycle.contains { $0.admits(subregions[number].id) }
            }
            let names = listed(left.map { subregions[$0].name.text })
            if !left.isEmpty { remarks.append("The pattern leaves out \(names), so the share never comes about.") }
        }
        let (kilometres, before) = (policy.siteKilometres.number, policy.siteEditions.number)
        if (kilometres == 0) != (before == 0) {
            remarks.append(
                "siteKilometres and siteEditions work together: one of them is 0, so no distance is asked for."
            )
        }
        if kilometres > 0, (1..<years.count).contains(before) {
            remarks.append(
                "Where the editions from \(years[before]) on are decided is not known yet: no distance is held there."
            )
        }
        if policy.entryPercent != .none, !entries.contains(where: { $0.requirement(on: today) != .unknown }) {
            let days = EntryRule.freshDays
            remarks.append(
                "entryPercent: entries.csv has no fact of the last \(days) days, so every border reads unknown."
            )
        }
        if preferences.runPrice != .none, policy.spacing.number > 1 {
            remarks.append("runPrice does nothing: spacing keeps two editions running out of one subregion already.")
        }
        return remarks
    }
}
