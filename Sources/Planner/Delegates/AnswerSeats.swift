public import NetworkModel
internal import NetworkRows
internal import Scheduler

/// What became of a seat.
public struct SeatAnswer: Hashable, Sendable {
    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let status: Delegate.Status
    /// Who is offered the seat instead.
    public let next: SeatsProposal.Seat?
}

/// One delegate of a meeting.
public struct DelegateLine: Hashable, Sendable {
    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let groupID: Group.ID
    public let country: CountryCode?
    public let status: Delegate.Status
    public let companions: Companions?
}

extension NetworkPlanner {
    /// Everyone who was ever offered a seat of a meeting, by country, group and member.
    public func delegates(of meeting: String) throws(PlannerError) -> [DelegateLine] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let members = Dictionary(network.members.map { ($0.id, $0) }) { first, _ in first }
        let countries = Dictionary(network.groups.map { ($0.id, $0.countryCode) }) { first, _ in first }
        let companions = Dictionary(
            network.companions.filter { $0.meetingID == meeting.id }.map { ($0.memberID, $0) }
        ) { first, _ in first }
        return network.delegates.filter { $0.meetingID == meeting.id }.compactMap { delegate in
            members[delegate.memberID].map {
                DelegateLine(
                    memberID: $0.id,
                    chosenName: $0.chosenName,
                    groupID: $0.groupID,
                    country: countries[$0.groupID],
                    status: delegate.status,
                    companions: companions[$0.id]
                )
            }
        }.sorted {
            ($0.country?.text ?? "", $0.groupID, $0.memberID) < ($1.country?.text ?? "", $1.groupID, $1.memberID)
        }
    }

    /// Writes down that members take their seats; all of them, or none. Who gave a seat back can't take it once all are
    /// given.
    public func confirmSeats(of meeting: String, _ members: [String]) throws(PlannerError) -> [SeatAnswer] {
        let before = try network()
        let meeting = try seatedMeeting(meeting, in: before)
        let delegates = try members.map { id throws(PlannerError) in try Self.delegate(id, of: meeting, in: before) }
        let confirmed = try delegates.map { delegate throws(PlannerError) in try delegate.standing(as: .confirmed) }
        if let late = delegates.first(where: { $0.status == .declined }),
            let seats = before.funding.first(where: { $0.meetingID == meeting.id })?.seats.number
        {
            let given = Set(before.delegates.filter { $0.meetingID == meeting.id && $0.status != .declined })
            guard given.union(delegates).count <= seats else {
                throw .seatIs(late.memberID, .declined, expected: "one who has a seat: all \(seats) are given")
            }
        }
        let what = "\(members.count) \(members.count == 1 ? "seat" : "seats") of \(meeting.id) confirmed"
        _ = try change(what, since: before) { network throws(PlannerError) in
            network.put(contentsOf: confirmed, in: \.delegates)
        }
        return confirmed.compactMap { delegate in
            before.members.first { $0.id == delegate.memberID }.map {
                SeatAnswer(memberID: $0.id, chosenName: $0.chosenName, status: .confirmed, next: nil)
            }
        }
    }

    /// Writes down that a member gives a seat back, and offers it to the next in line by the rules, or to `other`.
    ///
    /// Their invitations follow with `invite`: the one is cancelled, the other is new.
    public func declineSeat(
        of meeting: String,
        _ member: String,
        inFavourOf other: String? = nil
    ) throws(PlannerError) -> SeatAnswer {
        let before = try network()
        let meeting = try seatedMeeting(meeting, in: before)
        let delegate = try Self.delegate(member, of: meeting, in: before)
        guard let who = before.members.first(where: { $0.id == delegate.memberID }) else {
            throw .unknownMember(member)
        }
        guard delegate.status != .declined else {
            throw .seatIs(delegate.memberID, .declined, expected: "one who has a seat")
        }
        let next: SeatsProposal.Seat? =
            if let other {
                try Self.stranger(other, to: meeting, in: before)
            } else {
                try nextInLine(after: delegate, of: meeting, in: before)
            }
        _ = try change("a seat of \(meeting.id) given back", since: before) { network throws(PlannerError) in
            network.put(try delegate.standing(as: .declined), in: \.delegates)
            if let next { network.put(try .offered(next.memberID, meeting.id), in: \.delegates) }
        }
        return SeatAnswer(memberID: who.id, chosenName: who.chosenName, status: .declined, next: next)
    }

    /// The best by the rules, where everyone else keeps their seats; `nil` where no seats are funded, or nobody is left.
    private func nextInLine(
        after declined: Delegate,
        of meeting: Meeting,
        in network: Network
    ) throws(PlannerError) -> SeatsProposal.Seat? {
        guard let seats = network.funding.first(where: { $0.meetingID == meeting.id })?.seats.number else { return nil }
        var rest = network
        rest.put(try declined.standing(as: .declined), in: \.delegates)
        let seatsCase = try SeatsCase(meeting, seats: seats, in: rest)
        guard let next = seatsCase.problem.nextInLine() else { return nil }
        return seatsCase.seat(next)
    }

    private static func delegate(_ id: String, of meeting: Meeting, in network: Network) throws(PlannerError)
        -> Delegate
    {
        guard network.members.contains(where: { $0.id.text == id }) else { throw .unknownMember(id) }
        let delegate = network.delegates.first { $0.meetingID == meeting.id && $0.memberID.text == id }
        guard let delegate else { throw .noSeat(id, meeting.id) }
        return delegate
    }

    /// A member without a seat.
    private static func stranger(
        _ id: String,
        to meeting: Meeting,
        in network: Network
    ) throws(PlannerError) -> SeatsProposal.Seat {
        guard let member = network.members.first(where: { $0.id.text == id }),
            let group = network.groups.first(where: { $0.id == member.groupID })
        else { throw .unknownMember(id) }
        let delegate = network.delegates.first { $0.meetingID == meeting.id && $0.memberID == member.id }
        if let status = delegate?.status, status != .declined {
            throw .seatIs(member.id, status, expected: "one who has no seat")
        }
        return SeatsProposal.Seat(
            memberID: member.id,
            chosenName: member.chosenName,
            groupID: group.id,
            country: group.countryCode,
            isHeld: false,
            counts: []
        )
    }
}

/// For how many of a meeting's teams' people a community is spoken for, as the groups say.
public struct AttestedCount: Hashable, Sendable {
    public let community: Topic
    /// `nil` for 1 to 4.
    public let people: Int?
}

extension NetworkPlanner {
    /// What the groups attest of their teams, summed up, by community. Counts below 5 stay hidden.
    public func attestations(to meeting: String) throws(PlannerError) -> [AttestedCount] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let own = network.attestations.filter { $0.meetingID == meeting.id }
        let sums = Dictionary(own.map { ($0.community, $0.attested.number) }, uniquingKeysWith: +)
        return sums.filter { $0.value > 0 }.sorted { $0.key.text < $1.key.text }.map { community, people in
            AttestedCount(community: community, people: people < 5 ? nil : people)
        }
    }
}
