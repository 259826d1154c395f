internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Keeps what a meeting's host and days were chosen on, in the network that the choice changes; nothing where both
    /// are what they were.
    ///
    /// - Parameters:
    ///   - earlier: the meeting before the choice; `nil` where a choice is made again.
    ///   - before: the network without the choice.
    ///   - dissents: each `GROUP=WHY`.
    func record(
        _ meeting: Meeting,
        after earlier: Meeting?,
        chosenIn before: Network,
        dissents: [String],
        in network: inout Network
    ) throws(PlannerError) {
        let isNew =
            earlier.map { earlier in
                earlier.status == .proposed || meeting.dates != earlier.dates
                    || meeting.place?.countryCode != earlier.place?.countryCode
            } ?? true
        guard isNew, let host = meeting.place?.countryCode else {
            guard dissents.isEmpty else {
                throw .wrongValue("--dissent: found no new host and no new days; expected mela decisions against")
            }
            return
        }
        let facts = try rotationFacts(of: before)
        let ranking = rankingWithout(meeting, in: before, facts: facts)
        let basis = DecisionBasis(
            host: host,
            days: meeting.dates,
            meeting: meeting,
            homes: try before.homes(of: meeting, facts: facts),
            network: before,
            facts: facts
        )
        let number = before.decisions.count { $0.meetingID == meeting.id } + 1
        let rank = ranking?.candidates.first { $0.country.code == host }?.rank
        guard let id = Decision.ID("\(meeting.id.text.prefix(56))-\(number)"),
            let ranked = Count(ranking?.candidates.count ?? 0)
        else { throw .ours("a decision's identifier") }
        do throws(ValueError) {
            let decision = try Decision(
                id: id,
                meetingID: meeting.id,
                decidedOn: surroundings.now.date,
                countryCode: host,
                days: meeting.dates,
                rank: rank.flatMap { Count($0) },
                ranked: ranked
            )
            network.put(decision, in: \.decisions)
        } catch {
            throw .ours("\(error)")
        }
        let first = (ranking?.candidates ?? []).prefix(3).enumerated().map { place, candidate in
            DecisionBasis.Fact(kind: .ranking, subject: "\(place + 1)", reading: candidate.country.code.text)
        }
        let rows = (basis.facts + first).compactMap { fact -> DecisionFact? in
            guard let subject = PlainLine(fact.subject), let reading = PlainLine(fact.reading) else { return nil }
            return DecisionFact(decisionID: id, kind: fact.kind, subject: subject, reading: reading)
        }
        network.put(contentsOf: rows, in: \.decisionFacts)
        for text in dissents { network.put(try Self.dissent(text, from: id, in: before), in: \.dissents) }
    }

    /// The ranking of a meeting's year as if it had no host; `nil` where it isn't the next edition then, or where nothing
    /// can be ranked.
    func rankingWithout(_ meeting: Meeting, in network: Network, facts: RotationFacts) -> HostRanking? {
        var others = network
        others.meetings.removeAll { $0.id == meeting.id }
        // Where no plan reaches as far as usual, the next edition alone is ranked.
        for count in [nil, 1] {
            let ranking = try? rotation(of: meeting.seriesID.text, count: count, in: others, facts: facts).ranking()
            guard let ranking, ranking.years.first == meeting.year else { return nil }
            if !ranking.candidates.isEmpty { return ranking }
        }
        return nil
    }

    static func dissent(_ text: String, from decision: Decision.ID, in network: Network) throws(PlannerError) -> Dissent
    {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw .wrongValue("--dissent: found \(text.debugDescription); expected GROUP=WHY")
        }
        guard let group = network.groups.first(where: { $0.id.text == parts[0] }) else { throw .unknownGroup(parts[0]) }
        let reason = try value(parts[1], "dissent", "the reason, in 1 to 2,000 characters, naming no person") {
            Note($0)
        }
        return Dissent(decisionID: decision, groupID: group.id, reason: reason)
    }
}

extension Network {
    /// Whose delegates a meeting has: its own who are invited or confirmed, else one of each group.
    func homes(of meeting: Meeting, facts: RotationFacts) throws(PlannerError) -> [(code: CountryCode, people: Int)] {
        try homes(of: delegatesComing(to: meeting.id), elseOf: meeting.seriesID, facts: facts)
    }

    /// The countries of some delegates' groups; without any, of one delegate of each group of a series.
    func homes(
        of delegates: [Delegate],
        elseOf series: Series.ID,
        facts: RotationFacts
    ) throws(PlannerError) -> [(code: CountryCode, people: Int)] {
        delegates.isEmpty ? try homes(of: series, facts: facts) : homes(of: delegates)
    }

    /// Who is invited to a meeting, or confirmed.
    func delegatesComing(to meeting: Meeting.ID) -> [Delegate] {
        delegates.filter { $0.meetingID == meeting && $0.status != .declined }
    }

    /// The countries of some delegates' groups, by code, each once.
    private func homes(of delegates: [Delegate]) -> [(code: CountryCode, people: Int)] {
        let groups = Dictionary(groups.map { ($0.id, $0.countryCode) }) { $1 }
        let members = Dictionary(members.map { ($0.id, $0.groupID) }) { $1 }
        var people: [CountryCode: Int] = [:]
        for delegate in delegates {
            if let code = members[delegate.memberID].flatMap({ groups[$0] }) { people[code, default: 0] += 1 }
        }
        return people.map { (code: $0, people: $1) }.sorted { $0.code.text < $1.code.text }
    }
}
