/// The properties that tell when someone is busy, or what they answer. All others are left alone.
enum PropertyName: String, CaseIterable {
    case begin = "BEGIN"
    case end = "END"
    case method = "METHOD"
    case calendarZone = "X-WR-TIMEZONE"

    case uid = "UID"
    case summary = "SUMMARY"
    case start = "DTSTART"
    case finish = "DTEND"
    case duration = "DURATION"
    case status = "STATUS"
    case transparency = "TRANSP"
    case sequence = "SEQUENCE"
    case stamp = "DTSTAMP"
    case rule = "RRULE"
    case exceptionRule = "EXRULE"
    case extraDates = "RDATE"
    case exceptionDates = "EXDATE"
    case recurrenceID = "RECURRENCE-ID"
    case freeBusy = "FREEBUSY"
    case attendee = "ATTENDEE"
    case comment = "COMMENT"

    case zoneName = "TZID"
    case offsetBefore = "TZOFFSETFROM"
    case offset = "TZOFFSETTO"

    /// Names are compared without regard to case: RFC 5545, section 1.2.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= 13, let found = Self.named[uppercased(bytes)] else { return nil }
        self = found
    }

    /// Whether a file that is read for that needs it.
    func isRead(for purpose: ReadingPurpose) -> Bool {
        switch self {
        case .attendee, .comment: purpose == .answers
        case .summary, .status, .transparency, .exceptionRule, .exceptionDates, .freeBusy: purpose == .times
        default: true
        }
    }

    /// Whether its value is words, in which commas part nothing.
    var isProse: Bool { self == .summary || self == .comment }

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// What somebody wants of a file.
enum ReadingPurpose {
    /// When its owner is busy.
    case times
    /// What people answer to an invitation.
    case answers
}

/// ASCII letters in upper case; other bytes as they are.
func uppercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
}
