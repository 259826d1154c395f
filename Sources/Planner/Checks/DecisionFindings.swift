internal import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Decisions on meetings to come that rested on what reads otherwise now, and what the ranking would be.
    func decisionFindings(in network: Network) throws(PlannerError) -> [Finding] {
        if network.decisions.isEmpty { return [] }
        let facts = try rotationFacts(of: network)
        var pages: [DecisionPage] = []
        for meeting in network.meetings { pages += try decisions(on: meeting, in: network, facts: facts) }
        return pages.filter { !$0.changes.isEmpty }.map { page in
            Finding(.task, .decisions, page.decision.id.text, page.secondLook)
        }
    }
}

extension DecisionPage {
    /// How many changes are told one by one.
    private static let mostChanges = 4

    fileprivate var secondLook: String {
        let rest = changes.count - Self.mostChanges
        let told = changes.prefix(Self.mostChanges).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
        return "\(meeting.id) in \(decision.countryCode) rested on what has changed since \(decision.decidedOn): "
            + "\(told). \(ranking) Look again: mela decisions \(meeting.id); to stay with it: mela decisions stand \(meeting.id)"
    }

    private var ranking: String {
        guard let place = rankingNow.firstIndex(where: { $0.code == decision.countryCode }) else {
            return rankingNow.isEmpty
                ? "It can't be ranked anew."
                : "By the policy it couldn't host now; \(rankingNow[0].name) would be first."
        }
        let first = rankingNow.prefix(3).map(\.name).joined(separator: ", ")
        return "Now the ranking would begin with \(first); it has place \(place + 1) of \(rankingNow.count)."
    }
}
