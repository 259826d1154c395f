import CivilTime
import ICalendar
import NetworkModel

/// One sending of an entry: what a calendar program needs to tell it from the others, and nothing to read.
struct Revision: Hashable, Sendable {
    let uid: CalendarUID
    let sequence: Int
    let stamp: Timestamp
    let isCancellation: Bool

    /// Throws `tellingUID` where the UID is not of hexadecimal digits, 16 or more, and hyphens.
    init(_ invitation: Invitation) throws(InvitationError) {
        let digits = invitation.uid.text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count >= 16, digits.allSatisfy("0123456789abcdef".utf8.contains),
            let uid = CalendarUID(invitation.uid.text)
        else { throw .tellingUID(invitation.meetingID) }
        self.uid = uid
        sequence = invitation.sequence.number
        stamp = invitation.stamp
        isCancellation = invitation.state == .cancelled
    }

    /// `calendar-` and the first eight characters of the UID: 2^32 names, so that within one meeting of 200 people the
    /// chance of two alike is one in 200,000.
    var fileName: String { "calendar-\(uid.text.prefix(8)).ics" }
}
