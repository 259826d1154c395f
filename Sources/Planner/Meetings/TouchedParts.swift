public import CivilTime
internal import Exporters
public import NetworkModel

/// Something that rested on what a meeting was, and that somebody has to see to: counts, and nobody's name.
public enum TouchedPart: Hashable, Sendable {
    /// Of those who were invited: whose calendar entry says something else now, and whose doesn't, as it never said where
    /// or how people meet.
    case entries(changed: Int, unchanged: Int)
    /// What everyone is told of it, in words of its own.
    case announcement
    /// Sealed in the vault, which need not be open to count them.
    case itineraries(Int)
    case documents(passports: Int, identityCards: Int)
    /// Who may have booked, though no itinerary of theirs is known: those who did not decline.
    case delegates(Int)
    /// Lists given out to one audience, a word of `NetworkPlanner.rosterAudiences`; how many rows the newest has.
    case rosters(audience: String, lists: Int, newest: CivilDate, rows: Int)
    case letters(Int, newest: CivilDate)
    /// Those that stand, to a letter for an embassy.
    case letterConsents(Int)
    /// People who have a room, in how many.
    case rooms(people: Int, rooms: Int)
    /// Parts of the programme on other days than the meeting's; all of them while it has none.
    case sessions(Int, of: Int)
    /// Delegates whose own days leave out one of the meeting's; all who have some while it has none. Of one that nobody
    /// travels to any more also none of them.
    case stays(Int, of: Int)
    /// Not done yet.
    case deadlines(Int)
    /// The day on which the meeting's people are forgotten.
    case purge(CivilDate)
}

extension NetworkPlanner {
    /// What a change of a meeting leaves to see to, as the network stands after it.
    public func touchedParts(of meeting: Meeting) throws(PlannerError) -> [TouchedPart] {
        let network = try network()
        return try entryParts(of: meeting, in: network) + network.touchedParts(of: meeting)
    }

    private func entryParts(of meeting: Meeting, in network: Network) throws(PlannerError) -> [TouchedPart] {
        guard network.invitations.contains(where: { $0.meetingID == meeting.id }), !network.profile.isEmpty else {
            return []
        }
        // Of what never had days nothing was sent.
        if meeting.dates == nil, try withLastDays(meeting) == nil { return [] }
        let drafts = try invitationDrafts(for: meeting, in: network)
        let changed = drafts.count { $0.news == .updated || $0.news == .cancelled }
        let unchanged = drafts.count { $0.news == .unchanged && $0.invitation.state == .sent }
        return [.entries(changed: changed, unchanged: unchanged)]
    }
}

extension Network {
    func touchedParts(of meeting: Meeting) -> [TouchedPart] {
        let due = deadlines.count { $0.meetingID == meeting.id && $0.doneOn == nil }
        let purge = purges.first { $0.meetingID == meeting.id && $0.done == nil }
        let isAnnounced = announcements.contains { $0.meetingID == meeting.id }
        return (isAnnounced ? [.announcement] : []) + travelParts(of: meeting) + exportParts(of: meeting.id)
            + stayParts(of: meeting)
            + (due > 0 ? [.deadlines(due)] : []) + (purge.map { [.purge($0.due)] } ?? [])
    }

    private func travelParts(of meeting: Meeting) -> [TouchedPart] {
        let sealed = sealed.filter { $0.meetingID == meeting.id }
        func count(_ kind: SealedRecord.Kind) -> Int { sealed.count { $0.kind == kind } }
        let flying = Set(sealed.filter { $0.kind == .itinerary }.map(\.memberID))
        let others = delegates.count {
            $0.meetingID == meeting.id && $0.status != .declined && !flying.contains($0.memberID)
        }
        var parts: [TouchedPart] = []
        if !flying.isEmpty { parts.append(.itineraries(count(.itinerary))) }
        if others > 0 { parts.append(.delegates(others)) }
        let documents = (passports: count(.passport), cards: count(.identityCard))
        if documents.passports + documents.cards > 0 {
            parts.append(.documents(passports: documents.passports, identityCards: documents.cards))
        }
        return parts
    }

    private func exportParts(of meeting: Meeting.ID) -> [TouchedPart] {
        let own = exports.filter { $0.meetingID == meeting }
        let rosters = RosterAudience.allCases.compactMap { audience -> TouchedPart? in
            let lists = own.filter { $0.audience == audience.word }
            guard let newest = lists.max(by: { ($0.stamp, $0.id) < ($1.stamp, $1.id) }) else { return nil }
            return .rosters(
                audience: audience.rawValue,
                lists: lists.count,
                newest: newest.stamp.date,
                rows: newest.rows.number
            )
        }
        let letters = own.filter { $0.audience == .embassy }
        let newest = letters.map(\.stamp.date).max()
        let consents = consents.count { $0.meetingID == meeting && $0.purpose == .visaLetter && $0.isGiven }
        return rosters + (newest.map { [.letters(letters.count, newest: $0)] } ?? [])
            + (consents > 0 ? [.letterConsents(consents)] : [])
    }

    private func stayParts(of meeting: Meeting) -> [TouchedPart] {
        var parts: [TouchedPart] = []
        let sleepers = rooms.filter { $0.meetingID == meeting.id }
        if !sleepers.isEmpty {
            parts.append(.rooms(people: sleepers.count, rooms: Set(sleepers.map(\.room)).count))
        }
        let sessions = programme.filter { $0.meetingID == meeting.id }
        let outside = sessions.count { session in
            meeting.dates.map { session.day < $0.first || session.day > $0.last } ?? true
        }
        if outside > 0 { parts.append(.sessions(outside, of: sessions.count)) }
        let stays = delegatesComing(to: meeting.id).compactMap(\.stay)
        let short = stays.count { stay in
            meeting.dates.map { stay.first > $0.first || stay.last < $0.last } ?? true
        }
        if short > 0 || meeting.isWithoutTravel && !stays.isEmpty { parts.append(.stays(short, of: stays.count)) }
        return parts
    }
}
