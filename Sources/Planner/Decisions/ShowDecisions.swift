internal import CivilTime
public import NetworkModel
internal import NetworkRows

/// A decision with all that is kept of it, and what has changed since.
public struct DecisionPage: Hashable, Sendable {
    public let decision: Decision
    public let meeting: Meeting
    /// In the order of their kinds and subjects.
    public let facts: [DecisionFact]
    public let dissents: [Dissent]
    /// Whether it is the meeting's newest one.
    public let isNewest: Bool
    /// Since then, one sentence each; only of the newest decision on a meeting that is still to come.
    public let changes: [String]
    /// What the ranking would be now, best first; only where something changed.
    public let rankingNow: [NamedCountry]
}

extension NetworkPlanner {
    /// The decisions on a meeting, or on all, newest first within each.
    public func decisions(on meeting: String?) throws(PlannerError) -> [DecisionPage] {
        let network = try network()
        let wanted = try meeting.map { text throws(PlannerError) in try Self.meeting(text, in: network).id }
        let facts = try rotationFacts(of: network)
        var pages: [DecisionPage] = []
        for meeting in network.meetings where wanted == nil || meeting.id == wanted {
            pages += try decisions(on: meeting, in: network, facts: facts)
        }
        return pages
    }

    func decisions(
        on meeting: Meeting,
        in network: Network,
        facts: RotationFacts
    ) throws(PlannerError) -> [DecisionPage] {
        let own = network.decisions.enumerated().filter { $0.element.meetingID == meeting.id }
            .sorted { ($0.element.decidedOn, $0.offset) > ($1.element.decidedOn, $1.offset) }.map(\.element)
        return try own.enumerated().map { place, decision throws(PlannerError) in
            let kept = network.decisionFacts.filter { $0.decisionID == decision.id }
            let isNewest = place == 0
            let changes =
                isNewest && meeting.place != nil && meeting.isToCome(on: surroundings.now.date)
                ? try self.changes(since: decision, kept: kept, meeting: meeting, network: network, facts: facts) : []
            let ranking = changes.isEmpty ? nil : rankingWithout(meeting, in: network, facts: facts)
            return DecisionPage(
                decision: decision,
                meeting: meeting,
                facts: kept,
                dissents: network.dissents.filter { $0.decisionID == decision.id },
                isNewest: isNewest,
                changes: changes.map(\.sentence),
                rankingNow: ranking?.candidates.map(\.country) ?? []
            )
        }
    }

    private func changes(
        since decision: Decision,
        kept: [DecisionFact],
        meeting: Meeting,
        network: Network,
        facts: RotationFacts
    ) throws(PlannerError) -> [FactChange] {
        DecisionBasis(
            host: decision.countryCode,
            days: decision.days,
            meeting: meeting,
            homes: try network.homes(of: meeting, facts: facts),
            network: network,
            facts: facts
        ).changes(since: kept)
    }

    /// Stays with a meeting's host and days after a second look: another decision, on what is known today.
    public func stand(by meeting: String, dissents: [String] = []) throws(PlannerError) -> Decision {
        let before = try network()
        let row = try meetingToCome(meeting, in: before)
        guard row.place != nil else { throw .noHost(row.id) }
        _ = try change("meeting \(row.id) stays as decided", since: before) { network throws(PlannerError) in
            try record(row, after: nil, chosenIn: before, dissents: dissents, in: &network)
        }
        guard let newest = try network().decisions.last(where: { $0.meetingID == row.id }) else {
            throw .ours("a decision that was not kept")
        }
        return newest
    }

    /// Keeps a group's word against a decision; another one of the same group goes.
    public func dissent(_ group: String, from decision: String, reason: String) throws(PlannerError) -> Dissent {
        let before = try network()
        guard let row = before.decisions.first(where: { $0.id.text == decision }) else {
            throw .wrongValue("found the decision \(decision.debugDescription); expected one of mela decisions")
        }
        let dissent = try Self.dissent("\(group)=\(reason)", from: row.id, in: before)
        _ = try change("dissent of \(dissent.groupID) from \(row.id)", since: before) { network throws(PlannerError) in
            network.put(dissent, in: \.dissents)
        }
        return dissent
    }
}

extension FactChange {
    /// `entry with a passport of IN: was free, is visa`.
    var sentence: String {
        let what =
            switch kind {
            case .entry: "entry with a passport of \(subject)"
            case .offer: "the word of \(subject)"
            case .safety: "safety in \(subject)"
            case .holiday: "holiday in \(subject)"
            case .reluctance: "people who won't travel to \(subject)"
            case .ranking: "place \(subject)"
            }
        return "\(what): was \(before), is \(now)"
    }
}
