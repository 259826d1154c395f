import CivilTime
import ICalendar
import NetworkModel

/// One sending of an entry: what a calendar program needs to tell it from the others, and nothing to read.
struct Revision: Hashable, Sendable {
    let uid: CalendarUID
    let sequence: Int
    let stamp: Timestamp
    let isCancellation: Bool

    init(uid: CalendarUID, sequence: Int, stamp: Timestamp) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        isCancellation = false
    }

    /// Throws `tellingUID` where the UID is not of hexadecimal digits, 16 or more, and hyphens.
    init(_ invitation: Invitation) throws(InvitationError) {
        guard let uid = CalendarUID(sayingNothing: invitation.uid.text) else { throw .tellingUID(invitation.meetingID) }
        self.uid = uid
        sequence = invitation.sequence.number
        stamp = invitation.stamp
        isCancellation = invitation.state == .cancelled
    }

    /// Throws `tellingEntry` where the UID is not of such digits.
    init(_ entry: FeedEntry) throws(InvitationError) {
        guard let uid = CalendarUID(sayingNothing: entry.uid.text) else { throw .tellingEntry(entry.uid) }
        self.uid = uid
        sequence = entry.sequence.number
        stamp = entry.stamp
        isCancellation = false
    }

    /// Throws `refusedValue` where the UID is not of such digits.
    init(_ leg: Leg, isCancelled: Bool) throws(InvitationError) {
        guard let uid = CalendarUID(sayingNothing: leg.uid.text) else { throw .refusedValue("uid") }
        self.uid = uid
        sequence = leg.sequence.number
        stamp = leg.stamp
        isCancellation = isCancelled
    }

    /// `calendar-` and the first eight characters of the UID: 2^32 names, so that within one meeting of 200 people the
    /// chance of two alike is one in 200,000.
    var fileName: String { "calendar-\(uid.text.prefix(8)).ics" }
}

extension CalendarUID {
    /// `nil` unless the text is 16 hexadecimal digits or more, with hyphens or none: those say nothing.
    fileprivate init?(sayingNothing text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count >= 16, digits.allSatisfy("0123456789abcdef".utf8.contains) else { return nil }
        self.init(text)
    }
}
