public import NetworkModel
public import ReferenceData

/// What one delegate's calendar entry says about a meeting, before it has a revision.
public struct InvitationContent: Hashable, Sendable {
    private enum Entry: Hashable {
        case discreet(DiscreetEntry)
        case open(OpenEntry)
    }

    private let meetingID: Meeting.ID
    private let memberID: Member.ID
    private let isCancelledMeeting: Bool
    private let entry: Entry

    /// The member's style decides. An open invitation needs an address of the member's that is not the organizer's
    /// own: without one the entry is discreet, because a missing address must neither block an invitation nor make it
    /// say more; `style` tells which it is.
    ///
    /// `countryName` is the host country's as the reader sees it, and `language` that of this name and the meeting's;
    /// `nil` where it is not known. A discreet entry uses neither.
    ///
    /// Throws `noDates`, `closesBeforeItOpens`, `zone` or `refusedValue`.
    public init(
        meeting: Meeting,
        member: Member,
        profile: NetworkProfile,
        countryName: String?,
        language: LanguageCode? = nil,
        words: AppointmentWords
    ) throws(InvitationError) {
        meetingID = meeting.id
        memberID = member.id
        isCancelledMeeting = meeting.status == .cancelled
        if member.calendarStyle == .open, let address = member.address, !profile.isOrganizer(address) {
            entry = .open(
                try OpenEntry(
                    meeting: meeting,
                    address: address,
                    profile: profile,
                    countryName: countryName,
                    language: language
                )
            )
        } else {
            entry = .discreet(try DiscreetEntry(meeting: meeting, member: member, words: words))
        }
    }

    /// The one that is used.
    public var style: CalendarStyle {
        switch entry {
        case .discreet: .discreet
        case .open: .open
        }
    }

    /// Of everything that the recipient sees, without UID, sequence and stamp. What they can't see doesn't change it.
    public var digest: Digest {
        let seen =
            switch entry {
            case .discreet(let entry): entry.seen
            case .open(let entry): entry.seen
            }
        // No part holds a line feed, so that no two contents make the same text.
        return Digest(of: seen.joined(separator: "\n"))
    }

    /// The file for a revision: an invitation where it is sent, a cancellation where it is cancelled.
    ///
    /// Throws `otherRecipient`, `tellingUID`, `notWritten`; and for an invitation `cancelledMeeting`, or `otherContent`
    /// where the revision was made for another content. A cancellation is written whatever changed since.
    public func file(for invitation: Invitation) throws(InvitationError) -> CalendarFile {
        guard invitation.meetingID == meetingID, invitation.memberID == memberID else {
            throw .otherRecipient(invitation.uid)
        }
        if invitation.state == .sent {
            guard !isCancelledMeeting else { throw .cancelledMeeting(meetingID) }
            guard invitation.digest == digest else { throw .otherContent(invitation.uid) }
        }
        let revision = try Revision(invitation)
        return switch entry {
        case .discreet(let entry): try entry.file(revision)
        case .open(let entry): try entry.file(revision)
        }
    }
}

extension NetworkProfile {
    /// Outlook drops an invitation to its own organizer. Servers take most addresses in either case.
    fileprivate func isOrganizer(_ address: MailAddress) -> Bool {
        address.text.lowercased() == organizerAddress.text.lowercased()
    }
}
