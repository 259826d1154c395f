internal import CivilTime
public import NetworkModel
internal import NetworkRows
internal import ReferenceData

extension NetworkPlanner {
    /// What no single row can tell: rows that contradict each other, and what waits to be done. In the order of the
    /// tables, then of their keys; what coming meetings need at borders stands last.
    ///
    /// - Parameter travel: what the meetings' open vaults tell.
    public func check(travel: [Meeting.ID: TravelBook] = [:]) throws(PlannerError) -> [Finding] {
        let network = try network()
        let today = surroundings.now.date
        return try network.profileFindings + countryFindings(in: network) + network.seriesFindings
            + network.policyFindings
            + network.entryFindings(today: today)
            + network.meetingFindings(today: today) + network.delegateFindings(today: today)
            + network.replyFindings(today: today)
            + network.visitFindings(today: today) + network.visitCareFindings(today: today)
            + network.mentoringFindings(today: today)
            + network.deadlineFindings(today: today)
            + network.purgeFindings(today: today) + network.nameFindings
            + network.roomProblems.map(\.finding)
            + network.currencyProblems(RegionFacts.currencies()).map(\.finding)
            + network.fallbackFindings(today: today) + decisionFindings(in: network)
            + network.borderFindings(
                today: today,
                travel: travel,
                country: RegionFacts.countriesOfAirports(ifNeeded: !travel.isEmpty)
            )
    }

    private func countryFindings(in network: Network) throws(PlannerError) -> [Finding] {
        let facts = try RegionFacts.countries()
        return network.countries.filter { facts[code: $0.code.text] == nil }.map {
            Finding(.fault, .countries, $0.code.text, "no facts are known for this code; check it against ISO 3166-1")
        }
    }
}

extension Network {
    fileprivate var profileFindings: [Finding] {
        guard profile.isEmpty else { return [] }
        return [Finding(.task, .network, "-", "the network has no name and no role address yet; import network.csv")]
    }

    fileprivate var seriesFindings: [Finding] {
        series.flatMap { series in
            var findings: [Finding] = []
            if !policies.contains(where: { $0.seriesID == series.id }) {
                findings.append(
                    Finding(.task, .series, series.id.text, "it has no rotation policy; make one with mela policy set")
                )
            }
            if !shares.contains(where: { $0.seriesID == series.id && $0.weight.number > 0 }) {
                findings.append(
                    Finding(.task, .series, series.id.text, "no subregion has a share; add some to shares.csv")
                )
            }
            return findings + numberFindings(of: series)
        }
    }

    private func numberFindings(of series: Series) -> [Finding] {
        let editions = meetings.filter { $0.seriesID == series.id }
        return editions.enumerated().flatMap { place, meeting in
            editions[..<place].compactMap { other in
                if other.number == meeting.number {
                    return Finding(
                        .fault,
                        .meetings,
                        meeting.id.text,
                        "it has the number of \(other.id); number it anew"
                    )
                }
                let isSameOrder = (other.number.number < meeting.number.number) == (other.year <= meeting.year)
                if isSameOrder || other.year == meeting.year { return nil }
                let problem = "its number and year stand in another order than those of \(other.id)"
                return Finding(.fault, .meetings, meeting.id.text, problem)
            }
        }
    }
}
