import ICalendar
public import NetworkModel
public import ReferenceData

/// Whose calendar it is that is subscribed to, and how much it may say.
///
/// The member's style alone decides: unlike an invitation, an open calendar needs no address.
public struct FeedReader: Hashable, Sendable {
    public let member: Member
    /// Of the words that an open calendar says in English.
    let language: LanguageTag?
    private let discreet: EntryText?

    /// Throws `refusedValue`.
    public init(_ member: Member, words: AppointmentWords, language: LanguageCode?) throws(InvitationError) {
        self.member = member
        self.language = try language.map { code throws(InvitationError) in try LanguageTag(code, of: "language") }
        discreet = member.calendarStyle == .open ? nil : try EntryText(discreetFor: member, words: words)
    }

    var isDiscreet: Bool { discreet != nil }

    /// What this reader may read instead of `open`, which nobody makes for a discreet one.
    func text(_ open: () throws(InvitationError) -> EntryText) throws(InvitationError) -> EntryText {
        if let discreet { discreet } else { try open() }
    }
}
