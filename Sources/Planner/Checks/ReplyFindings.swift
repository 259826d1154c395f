internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// Answers that wait for the organiser's word.
    func replyFindings(today: CivilDate) -> [Finding] {
        let coming = Set(meetings.filter { $0.dates.map { $0.last >= today } ?? true }.map(\.id))
        let answered = Set(replies.map(\.uid))
        let addresses = AddressBook(members)
        return invitations.filter { answered.contains($0.uid) && coming.contains($0.meetingID) }.compactMap {
            invitation in
            let participation = Participation(of: invitation, replies: replies, addresses: addresses)
            return Self.sentence(participation).map {
                Finding(.task, .replies, "\(invitation.meetingID),\(invitation.memberID)", $0)
            }
        }
    }

    private static func sentence(_ participation: Participation) -> String? {
        if case .counterProposed(let times) = participation.status {
            return "asks for other times, \(times); change the meeting, or tell them that it stays"
        }
        guard !participation.delegates.isEmpty else { return nil }
        return "passed the invitation on; decide who takes the place, and tell both"
    }
}
