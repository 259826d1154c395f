internal import CivilTime
internal import Exporters
public import NetworkModel
internal import NetworkRows

/// One delegate's file, and what it is about.
public struct SentInvitation: Hashable, Sendable {
    public enum News: String, CaseIterable, Hashable, Sendable {
        /// The first file for this delegate.
        case new
        /// Something that this delegate sees has changed.
        case updated
        /// The meeting, or the delegate's place, is cancelled.
        case cancelled
        /// The same bytes as last time.
        case unchanged
    }

    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let style: CalendarStyle
    /// Whether the member chose open invitations and has no address for them.
    public let isWithoutAddress: Bool
    public let news: News
    public let sequence: Int
    /// The file's name within the folder.
    public let file: String
}

extension NetworkPlanner {
    /// Writes one calendar file for each delegate of a confirmed meeting, in that member's style, and remembers what
    /// was sent: a change raises the sequence of those who can see it, a cancellation repeats the UID. A meeting whose days
    /// are still to be told is called off until it has some.
    ///
    /// Remembered first, written after: a run that stops between the two is mended by running it again.
    public func invite(to meeting: String, folder: String) throws(PlannerError) -> [SentInvitation] {
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard meeting.status != .proposed, meeting.status != .held else {
            let command = meeting.status == .proposed ? ": mela meetings confirm \(meeting.id)" : ""
            throw .meetingIs(meeting.id, meeting.status, expected: "a confirmed one\(command)")
        }
        let drafts = try invitationDrafts(for: meeting, in: before)
        guard !drafts.isEmpty else {
            if meeting.status == .cancelled { throw .nobodyInvited(meeting.id) }
            throw meeting.dates == nil
                ? .notWritable("\(InvitationError.noDates(meeting.id))") : .noDelegates(meeting.id)
        }
        let files = try drafts.map { draft throws(PlannerError) in try draft.file() }
        let revised = drafts.filter { $0.news != .unchanged }
        let what = revised.count == 1 ? "1 invitation" : "\(revised.count) invitations"
        _ = try change("\(what) to \(meeting.id)", since: before) { network throws(PlannerError) in
            for draft in revised { network.put(draft.invitation, in: \.invitations) }
        }
        try FileTree.makeFolder(folder)
        for file in files { try FileTree.write(file.text.utf8, to: "\(folder)/\(file.name)") }
        return zip(drafts, files).map { $0.sent(as: $1.name) }
    }

    /// One for each delegate, and for everyone who was invited and is no delegate any more, by member.
    func invitationDrafts(
        for meeting: Meeting,
        in network: Network
    ) throws(PlannerError) -> [InvitationDraft] {
        guard let profile = network.profile.first else { throw .noProfile }
        let isOn = meeting.status != .cancelled && meeting.dates != nil
        let meeting = meeting.dates == nil ? try withLastDays(meeting) ?? meeting : meeting
        let words = try RegionFacts.appointmentWords()
        let countries = try RegionFacts.countries()
        let delegates = network.delegates.filter { $0.meetingID == meeting.id }
        let earlier = network.invitations.filter { $0.meetingID == meeting.id }
        let members = network.members.filter { member in
            delegates.contains { $0.memberID == member.id } || earlier.contains { $0.memberID == member.id }
        }
        var drafts: [InvitationDraft] = []
        for member in members {
            let content: InvitationContent
            do throws(InvitationError) {
                content = try InvitationContent(
                    meeting: meeting,
                    member: member,
                    profile: profile,
                    countryName: meeting.place.map { countries.name(of: $0.countryCode) },
                    language: LanguageCode("en"),
                    words: words
                )
            } catch {
                throw .notWritable("\(error)")
            }
            let delegate = delegates.first { $0.memberID == member.id }
            let isWelcome = isOn && delegate.map { $0.status != .declined } ?? false
            if let draft = InvitationDraft(
                content,
                to: meeting.id,
                for: member,
                isWelcome: isWelcome,
                after: earlier.first { $0.memberID == member.id },
                surroundings: surroundings
            ) {
                drafts.append(draft)
            }
        }
        return drafts
    }
}
