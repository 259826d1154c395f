public import CivilTime
public import NetworkModel

/// Who was invited to a meeting, and what each said.
public struct MeetingReplies: Hashable, Sendable {
    public let meeting: Meeting
    /// By member.
    public let invited: [InvitedMember]
}

/// One invited member's answers.
public struct InvitedMember: Hashable, Sendable {
    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let participation: Participation
    /// Whether the entry can be answered from a calendar: discreet ones are answered through the group.
    public let canAnswer: Bool
    /// The place at the meeting; `nil` for somebody who has none any more.
    public let place: Delegate.Status?

    /// When the answer that counts was made, by its sender's clock.
    public var answeredAt: Timestamp? {
        participation.entries.last { $0.standing == .counts }?.reply.stamp
    }
}

extension NetworkPlanner {
    /// What everyone who was invited to the meeting answered.
    public func replies(to meeting: String) throws(PlannerError) -> MeetingReplies {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let addresses = AddressBook(network.members)
        let invitations = network.invitations.filter { $0.meetingID == meeting.id }
        guard !invitations.isEmpty else { throw .nobodyInvitedYet(meeting.id) }
        let members = Dictionary(uniqueKeysWithValues: network.members.map { ($0.id, $0) })
        let invited = invitations.compactMap { invitation in
            members[invitation.memberID].map { member in
                InvitedMember(
                    memberID: member.id,
                    chosenName: member.chosenName,
                    participation: Participation(of: invitation, replies: network.replies, addresses: addresses),
                    canAnswer: member.calendarStyle == .open && member.address != nil,
                    place: network.delegates.first {
                        $0.meetingID == meeting.id && $0.memberID == member.id
                    }?.status
                )
            }
        }
        return MeetingReplies(meeting: meeting, invited: invited.sorted { $0.memberID < $1.memberID })
    }
}
