internal import NetworkModel
internal import Planner

/// What everyone who was invited to a meeting answered. Times are RFC 3339 in UTC. No address is in it.
struct RepliesAnswer: Encodable {
    struct Invited: Encodable {
        let member: String
        let chosenName: String
        /// `accepted`, `declined`, `tentative`, `counter`, `needsAnswer` or `cancelled`.
        let answer: String
        let answeredAt: String?
        /// The member's place at the meeting.
        let place: String?
        let canAnswer: Bool
        let passedOn: Bool
        let sequence: Int
        let answerToEarlierVersion: String?
        let proposedStart: String?
        let proposedEnd: String?
    }

    let meeting: String
    let name: String
    let invited: [Invited]

    init(_ replies: MeetingReplies) {
        meeting = replies.meeting.id.text
        name = replies.meeting.name.text
        invited = replies.invited.map(Invited.init)
    }
}

extension RepliesAnswer.Invited {
    init(_ invited: InvitedMember) {
        let participation = invited.participation
        member = invited.memberID.text
        chosenName = invited.chosenName.text
        answeredAt = invited.answeredAt.map { "\($0)" }
        place = invited.place?.rawValue
        canAnswer = invited.canAnswer
        passedOn = !participation.delegates.isEmpty
        sequence = participation.invitation.sequence.number
        answerToEarlierVersion = participation.earlierReply?.answer.kind.rawValue
        var proposal: ProposedTimes?
        switch participation.status {
        case .accepted: answer = "accepted"
        case .declined: answer = "declined"
        case .tentative: answer = "tentative"
        case .needsAnswer: answer = "needsAnswer"
        case .cancelled: answer = "cancelled"
        case .counterProposed(let times):
            answer = "counter"
            proposal = times
        }
        proposedStart = proposal.map { "\($0.start)" }
        proposedEnd = proposal.map { "\($0.end)" }
    }
}
