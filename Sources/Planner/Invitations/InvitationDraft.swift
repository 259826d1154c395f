internal import Exporters
internal import NetworkModel

/// One delegate's next file, and what is to be remembered of it.
struct InvitationDraft {
    let member: Member
    let content: InvitationContent
    let invitation: Invitation
    let news: SentInvitation.News

    /// What follows on `earlier`; `nil` where somebody who is not welcome never got a file.
    init?(
        _ content: InvitationContent,
        to meeting: Meeting.ID,
        for member: Member,
        isWelcome: Bool,
        after earlier: Invitation?,
        surroundings: Surroundings
    ) {
        self.member = member
        self.content = content
        guard let earlier else {
            guard isWelcome, let first = Count(0) else { return nil }
            news = .new
            invitation = Invitation(
                uid: surroundings.freshUID(meeting, member.id),
                meetingID: meeting,
                memberID: member.id,
                sequence: first,
                state: .sent,
                stamp: surroundings.now,
                digest: content.digest
            )
            return
        }
        let isSame =
            isWelcome ? earlier.state == .sent && earlier.digest == content.digest : earlier.state == .cancelled
        guard !isSame, let next = Count(earlier.sequence.number + 1) else {
            news = .unchanged
            invitation = earlier
            return
        }
        news = isWelcome ? .updated : .cancelled
        invitation = Invitation(
            uid: earlier.uid,
            meetingID: earlier.meetingID,
            memberID: earlier.memberID,
            sequence: next,
            state: isWelcome ? .sent : .cancelled,
            stamp: surroundings.now,
            digest: content.digest
        )
    }

    func file() throws(PlannerError) -> CalendarFile {
        do throws(InvitationError) { return try content.file(for: invitation) } catch { throw .notWritable("\(error)") }
    }

    func sent(as file: String) -> SentInvitation {
        SentInvitation(
            memberID: member.id,
            chosenName: member.chosenName,
            style: content.style,
            isWithoutAddress: member.calendarStyle == .open && content.style == .discreet,
            news: news,
            sequence: invitation.sequence.number,
            file: file
        )
    }
}
