internal import CivilTime
internal import NetworkModel
internal import NetworkRows

/// What a purge of a meeting keeps, as counts, before its people's rows go.
struct PurgePlan {
    let meeting: Meeting
    let today: CivilDate

    static func isOver(_ meeting: Meeting, today: CivilDate) -> Bool {
        switch meeting.status {
        // Past editions often have no dates.
        case .cancelled, .held: true
        case .proposed, .confirmed, .moved, .postponed, .online: meeting.dates.map { $0.last < today } ?? false
        }
    }

    /// When the meeting's people are to be forgotten; `nil` as long as it has no dates.
    static func due(of meeting: Meeting, in network: Network) -> CivilDate? {
        let row = network.purges.first { $0.meetingID == meeting.id }
        return row?.due ?? meeting.dates?.last.adding(days: Purge.usualDays)
    }

    /// Sets the day with the meeting's dates, and takes it back with them; a day that somebody chose stays, unless the
    /// meeting ends after it.
    static func follow(_ meeting: Meeting, after before: Meeting?, in network: inout Network) {
        let row = network.purges.first { $0.meetingID == meeting.id }
        let wasUsual = row?.due == before?.dates?.last.adding(days: Purge.usualDays)
        guard let last = meeting.dates?.last, let usual = last.adding(days: Purge.usualDays) else {
            if wasUsual, row?.done == nil { network.purges.removeAll { $0.meetingID == meeting.id } }
            return
        }
        guard row == nil || wasUsual || row.map({ $0.due < last }) == true else { return }
        network.put(Purge(meetingID: meeting.id, due: usual, done: row?.done), in: \.purges)
    }

    /// Whether the network tells anything of the meeting's people that a purge would take.
    static func hasPeople(_ meeting: Meeting.ID, in network: Network) -> Bool {
        network.delegates.contains { $0.meetingID == meeting } || network.sealed.contains { $0.meetingID == meeting }
            || network.nominations.contains { $0.meetingID == meeting }
            || network.invitations.contains { $0.meetingID == meeting }
            || network.consents.contains { $0.meetingID == meeting }
            || network.companions.contains { $0.meetingID == meeting }
            || network.rooms.contains { $0.meetingID == meeting }
            || network.attestations.contains { $0.meetingID == meeting }
            || network.deadlines.contains { $0.meetingID == meeting }
            || network.expenses.contains { $0.meetingID == meeting && $0.memberID != nil }
            || network.decisions.contains { decision in
                decision.meetingID == meeting && network.dissents.contains { $0.decisionID == decision.id }
            }
    }

    func keepCounts(in network: inout Network) {
        let delegates = network.delegates.filter { $0.meetingID == meeting.id }
        let confirmed = delegates.filter { $0.status == .confirmed }.map(\.memberID)
        let done = network.purges.first { $0.meetingID == meeting.id }?.done
        // Cleaned again: the counts are of the first time.
        guard done == nil || !delegates.isEmpty else { return }
        let groups = Dictionary(network.members.map { ($0.id, $0.groupID) }) { first, _ in first }
        let countries = Dictionary(network.groups.map { ($0.id, $0.countryCode) }) { first, _ in first }
        let teams = confirmed.compactMap { groups[$0] }
        let companions = network.companions.filter { $0.meetingID == meeting.id }.map(\.people).reduce(0, +)
        let remainder = Purge.Remainder(
            on: today,
            confirmed: count(confirmed.count),
            declined: count(delegates.count { $0.status == .declined }),
            companions: count(companions),
            countries: count(Set(teams.compactMap { countries[$0] }).count)
        )
        let due = Self.due(of: meeting, in: network) ?? today
        network.put(Purge(meetingID: meeting.id, due: due, done: remainder), in: \.purges)
        // One that nobody travelled to gives nobody a turn.
        if meeting.isTravelledTo { keepTurns(confirmed, teams, in: &network) }
    }

    private func keepTurns(_ confirmed: [Member.ID], _ teams: [Group.ID], in network: inout Network) {
        let series = meeting.seriesID
        let newest = network.turnouts.filter { $0.seriesID == series }.compactMap(\.latest?.number).max() ?? 0
        let isNewest = meeting.number.number >= newest
        for turnout in network.turnouts where isNewest && turnout.seriesID == series {
            let latest = turnout.latest == meeting.number ? turnout.latest : nil
            network.put(turnout.with(times: turnout.times, latest: latest), in: \.turnouts)
        }
        for member in confirmed {
            let old = network.turnouts.first { $0.memberID == member && $0.seriesID == series }
            let turnout = old ?? Turnout(memberID: member, seriesID: series, times: .none, latest: nil)
            let latest = isNewest ? meeting.number : turnout.latest
            network.put(turnout.with(times: count(turnout.times.number + 1), latest: latest), in: \.turnouts)
        }
        for (group, seats) in Dictionary(grouping: teams, by: \.self).sorted(by: { $0.key < $1.key }) {
            network.put(TeamSeats(meetingID: meeting.id, groupID: group, seats: count(seats.count)), in: \.teamSeats)
        }
    }

    private func count(_ number: Int) -> Count { Count(number) ?? .most }
}

extension Turnout {
    fileprivate func with(times: Count, latest: Count?) -> Turnout {
        Turnout(memberID: memberID, seriesID: seriesID, times: times, latest: latest)
    }
}
