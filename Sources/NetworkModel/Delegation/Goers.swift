extension Meeting {
    /// Whether its delegates travelled to it, or will.
    public var isTravelledTo: Bool {
        switch status {
        case .confirmed, .held, .moved, .postponed: true
        case .proposed, .online, .cancelled: false
        }
    }
}

extension Network {
    /// Who ever went to a meeting of any series before that one, as far as the network still tells.
    public func goers(before meeting: Meeting) -> Set<Member.ID> {
        let earlier = Set(
            meetings.filter { other in
                guard other.id != meeting.id, other.isTravelledTo else { return false }
                guard let its = other.dates?.first, let own = meeting.dates?.first else {
                    return other.year < meeting.year
                }
                return its < own
            }.map(\.id)
        )
        let went = delegates.filter { $0.status == .confirmed && earlier.contains($0.meetingID) }.map(\.memberID)
        return Set(went).union(turnouts.filter { $0.times.number > 0 }.map(\.memberID))
    }
}
