internal import CivilTime
public import NetworkModel
internal import NetworkRows
internal import Scheduler

/// Who gets the seats of a meeting, proven to be the best by the rules, and why.
public struct SeatsProposal: Hashable, Sendable {
    public struct Seat: Hashable, Sendable {
        public let memberID: Member.ID
        public let chosenName: PlainLine
        public let groupID: Group.ID
        public let country: CountryCode
        /// Had a seat before this proposal, and keeps it.
        public let isHeld: Bool
        /// Words about the member that count: `never went`, `young or new`, `went last time`.
        public let counts: [String]
    }

    public struct Part: Hashable, Sendable {
        public let subregion: PlainLine
        public let seats: Int
        public let weight: Int
        public let floor: Int
    }

    public struct GroupReason: Hashable, Sendable {
        public let groupID: Group.ID
        public let country: CountryCode
        public let seats: Int
        /// Editions since its last seat.
        public let waiting: Int
        /// What its last seat is for; empty where it has none.
        public let why: String
        /// Why it has no seat more.
        public let whyNoMore: String
    }

    public let meetingID: Meeting.ID
    public let seats: Int
    /// By country, group and member.
    public let seated: [Seat]
    public let parts: [Part]
    /// By country and group; only those with a candidate.
    public let groups: [GroupReason]
    /// Who would get the next seats, in order.
    public let waitingList: [Seat]
    /// What the rules say of the whole, in sentences.
    public let findings: [String]
    /// Whether it is written down: those with new seats are invited.
    public let isKept: Bool
}

extension NetworkPlanner {
    /// Gives a meeting's funded seats to groups and members: exact by the rules, with a reason for every group.
    ///
    /// Who was offered a seat or has confirmed keeps it; who declined gets none. `seats` is taken from the meeting's
    /// funding where it isn't given.
    public func proposeSeats(
        of meeting: String,
        seats: Int?,
        waiting: Int,
        keeping: Bool
    ) throws(PlannerError) -> SeatsProposal {
        let before = try network()
        let meeting = try seatedMeeting(meeting, in: before)
        let funded = before.funding.first { $0.meetingID == meeting.id }?.seats.number
        guard let seats = seats ?? funded else {
            throw .wrongValue("--seats: expected how many seats of \(meeting.id) are paid for")
        }
        guard (1...10_000).contains(seats), let count = Count(seats) else {
            throw .wrongValue("--seats: found \(seats); expected 1 to 10000")
        }
        let seatsCase = try SeatsCase(meeting, seats: seats, in: before)
        guard !seatsCase.candidates.isEmpty else { throw .noCandidates(meeting.id) }
        let outcome = seatsCase.problem.solved()
        if keeping {
            let fresh = outcome.seated.filter { !seatsCase.problem.candidates[$0].isSeated }
            let what = "\(fresh.count) seats of \(meeting.id) offered"
            _ = try change(what, since: before) { network throws(PlannerError) in
                network.put(Funding(meetingID: meeting.id, seats: count), in: \.funding)
                network.put(
                    contentsOf: try fresh.map { index throws(PlannerError) in
                        try Delegate.offered(seatsCase.candidates[index].id, meeting.id)
                    },
                    in: \.delegates
                )
            }
        }
        return SeatsProposal(seatsCase, outcome, waiting: waiting, isKept: keeping)
    }

    func seatedMeeting(_ id: String, in network: Network) throws(PlannerError) -> Meeting {
        let meeting = try Self.meeting(id, in: network)
        guard meeting.isOpen(on: surroundings.now.date) else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that is still to come")
        }
        return meeting
    }
}

extension Delegate {
    /// A seat that is offered, and nothing recorded yet of the stay.
    static func offered(_ member: Member.ID, _ meeting: Meeting.ID) throws(PlannerError) -> Delegate {
        do throws(ValueError) {
            return try Delegate(
                meetingID: meeting,
                memberID: member,
                status: .invited,
                stay: nil,
                room: .none,
                meals: Meals(diet: .any, allergies: [], allergyHandled: false)
            )
        } catch {
            throw .ours("\(error)")
        }
    }

    func standing(as status: Status) throws(PlannerError) -> Delegate {
        do throws(ValueError) {
            return try Delegate(
                meetingID: meetingID,
                memberID: memberID,
                status: status,
                stay: stay,
                room: room,
                meals: meals
            )
        } catch {
            throw .ours("\(error)")
        }
    }
}
