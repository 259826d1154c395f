import NetworkModel

/// Who comes to a meeting: what the rosters are cut from.
struct Attendance {
    let meeting: Meeting
    /// Those who have confirmed, in the order of the network.
    let confirmed: [Delegate]
    /// How many are invited and have not answered.
    let invited: Int
    private let members: [Member.ID: Member]

    init(meeting id: Meeting.ID, in network: Network) throws(RosterError) {
        guard let meeting = network.meetings.first(where: { $0.id == id }) else { throw .noSuchMeeting(id) }
        let delegates = network.delegates.filter { $0.meetingID == id }
        self.meeting = meeting
        confirmed = delegates.filter { $0.status == .confirmed }
        invited = delegates.count { $0.status == .invited }
        members = Dictionary(network.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func member(_ delegate: Delegate) throws(RosterError) -> Member {
        guard let member = members[delegate.memberID] else { throw .noSuchMember(delegate.memberID) }
        return member
    }
}
