@testable import ICalendar

/// Answers to one invitation as four calendar programs write them, by hand, with nobody's real address.
enum ReplySamples {
    /// Outlook through Exchange: Windows zone names, capitals in MAILTO, a COMMENT without words, X-properties.
    static let outlook = file([
        "BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0", "BEGIN:VTIMEZONE",
        "TZID:Nepal Standard Time", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0545",
        "TZOFFSETTO:+0545", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T000000", "TZOFFSETFROM:+0545",
        "TZOFFSETTO:+0545", "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Rai, Maya: office\":MAILTO:Maya.Rai@Example.org", "COMMENT;LANGUAGE=en-US:\\n",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "SUMMARY;LANGUAGE=en-US:Accepted: Appointment",
        "DTSTART;TZID=Nepal Standard Time:20270308T090000", "DTEND;TZID=Nepal Standard Time:20270310T170000",
        "CLASS:PRIVATE", "PRIORITY:5", "DTSTAMP:20261105T081530Z", "TRANSP:OPAQUE", "STATUS:CONFIRMED", "SEQUENCE:1",
        "LOCATION;LANGUAGE=en-US:", "X-MICROSOFT-CDO-APPT-SEQUENCE:1", "X-MICROSOFT-CDO-OWNERAPPTID:0",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY", "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
        "X-MICROSOFT-CDO-IMPORTANCE:1", "X-MICROSOFT-CDO-INSTTYPE:0", "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
        "END:VEVENT", "END:VCALENDAR",
    ])

    /// Outlook's "propose new time", with the times that it would replace.
    static let outlookCounter = file([
        "BEGIN:VCALENDAR", "METHOD:COUNTER", "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        "VERSION:2.0", "X-MS-OLK-FORCEINSPECTOROPEN:TRUE", "BEGIN:VTIMEZONE", "TZID:Nepal Standard Time",
        "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0545", "TZOFFSETTO:+0545", "END:STANDARD",
        "END:VTIMEZONE", "BEGIN:VEVENT",
        "ATTENDEE;PARTSTAT=TENTATIVE;CN=\"Rai, Maya\";RSVP=TRUE:mailto:maya.rai@example.org", "CLASS:PRIVATE",
        "CREATED:20261105T081900Z", "COMMENT:The school closes on the 12th.\\, so later is better.\\n",
        "DTEND;TZID=\"Nepal Standard Time\":20270317T170000", "DTSTAMP:20261105T081901Z",
        "DTSTART;TZID=\"Nepal Standard Time\":20270315T090000", "LAST-MODIFIED:20261105T081900Z",
        "ORGANIZER;CN=\"Meeting office\":mailto:meetings@example.org", "PRIORITY:5", "SEQUENCE:1",
        "SUMMARY;LANGUAGE=en-us:New Time Proposed: Appointment", "TRANSP:OPAQUE",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
        "X-MS-OLK-APPTSEQTIME:20261101T000000Z", "X-MS-OLK-ORIGINALEND;TZID=\"Nepal Standard Time\":20270310T170000",
        "X-MS-OLK-ORIGINALSTART;TZID=\"Nepal Standard Time\":20270308T090000", "END:VEVENT", "END:VCALENDAR",
    ])

    /// Google Calendar: folded inside parameters, the guest's words in one of its own.
    static let google = file([
        "BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
        "METHOD:REPLY", "BEGIN:VEVENT", "DTSTART:20270308T031500Z", "DTEND:20270310T111500Z",
        "DTSTAMP:20261105T091500Z", "ORGANIZER;CN=Meeting office:mailto:meetings@example.org",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINE",
        " D;CN=maya.rai@example.org;X-NUM-GUESTS=0;X-RESPONSE-COMMENT=\"Sorry, an exam\":ma",
        " ilto:maya.rai@example.org", "CREATED:20261101T000000Z", "DESCRIPTION:", "LAST-MODIFIED:20261105T091459Z",
        "LOCATION:", "SEQUENCE:1", "STATUS:CONFIRMED", "SUMMARY:Appointment", "TRANSP:OPAQUE", "END:VEVENT",
        "END:VCALENDAR",
    ])

    /// Apple Calendar, with the address in a parameter and a path of the server as the value.
    static let apple = file([
        "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "METHOD:REPLY", "PRODID:-//Apple Inc.//macOS 14.5//EN", "VERSION:2.0",
        "BEGIN:VTIMEZONE", "TZID:Asia/Kathmandu", "BEGIN:STANDARD", "DTSTART:19860101T000000", "TZNAME:GMT+5:45",
        "TZOFFSETFROM:+0530", "TZOFFSETTO:+0545", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
        "ATTENDEE;CN=\"Maya Rai\";CUTYPE=INDIVIDUAL;EMAIL=\"maya.rai@example.org\";PARTSTAT=TE",
        " NTATIVE;ROLE=REQ-PARTICIPANT:/aMTIzNDU2Nzg5/principal/", "CREATED:20261101T000000Z",
        "DTEND;TZID=Asia/Kathmandu:20270310T170000", "DTSTAMP:20261105T101500Z",
        "DTSTART;TZID=Asia/Kathmandu:20270308T090000", "LAST-MODIFIED:20261105T101459Z",
        "ORGANIZER;CN=\"Meeting office\":mailto:meetings@example.org", "SEQUENCE:1", "SUMMARY:Appointment",
        "TRANSP:OPAQUE", "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC",
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Reminder", "TRIGGER:-P1D", "X-WR-ALARMUID:1", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR",
    ])

    /// Thunderbird, saved with bare line feeds, and without a SEQUENCE.
    static let thunderbird = file([
        "BEGIN:VCALENDAR", "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", "VERSION:2.0", "METHOD:REPLY",
        "BEGIN:VEVENT", "CREATED:20261101T000000Z", "LAST-MODIFIED:20261105T111459Z", "DTSTAMP:20261105T111500Z",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "SUMMARY:Appointment",
        "ORGANIZER;CN=Meeting office:mailto:meetings@example.org",
        "ATTENDEE;RSVP=TRUE;CN=Maya Rai;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:m", " aya.rai@example.org",
        "X-MOZ-RECEIVED-SEQUENCE:0", "X-MOZ-RECEIVED-DTSTAMP:20261101T000000Z", "X-MOZ-INVITED-ATTENDEE:mailto:m",
        "DTSTART;TZID=Asia/Kathmandu:20270308T090000", "DTEND;TZID=Asia/Kathmandu:20270310T170000",
        "X-MOZ-GENERATION:1", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
    ]).replacing("\r\n", with: "\n")

    /// A delegation and the delegate's answer, in two calendars of one file: RFC 5546, section 3.2.2.3.
    static let delegation = file([
        "BEGIN:VCALENDAR", "METHOD:REPLY", "VERSION:2.0", "PRODID:-//Test//EN", "BEGIN:VEVENT",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "DTSTAMP:20261105T120000Z", "SEQUENCE:1",
        "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:ben@example.org\";",
        " SENT-BY=\"MAILTO:office@example.org\":mailto:maya.rai@example.org", "END:VEVENT", "END:VCALENDAR",
        "BEGIN:VCALENDAR", "METHOD:REPLY", "VERSION:2.0", "PRODID:-//Test//EN", "BEGIN:VEVENT",
        "UID:5f0c3b0e-1a2b-4c3d-8e9f-001122334455", "DTSTAMP:20261105T130000Z", "SEQUENCE:1",
        "ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM=\"mailto:maya.rai@example.org\":mailto:ben@example.org",
        "END:VEVENT", "END:VCALENDAR",
    ])

    static let all = [outlook, outlookCounter, google, apple, thunderbird, delegation]

    static let uid = "UID:0123456789abcdef"
    static let stamp = "DTSTAMP:20261105T081530Z"
    static let attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@example.org"

    static func read(_ text: String) throws -> ReplyContents { try ReplyContents(reading: Array(text.utf8)) }

    private static func file(_ lines: [String]) -> String { lines.joined(separator: "\r\n") + "\r\n" }

    /// One VEVENT with these lines; it begins in line 5 of the file, its own lines in line 6.
    static func answer(method: String? = "REPLY", _ lines: [String]) -> String {
        file(
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", method.map { "METHOD:\($0)" } ?? "X-NONE:1"]
                + ["BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
        )
    }
}

extension ReplyContents {
    var skippedText: [String] { skipped.map { "\($0.line): \($0.reason)" } }
}

extension ReadAnswer {
    /// All but UID and line, in one line.
    var text: String {
        var parts = ["\(method) \(sequence) \(stamp) \(attendee.address.text) \(attendee.participation)"]
        parts += attendee.delegatedTo.map { "to \($0.text)" }
        parts += attendee.delegatedFrom.map { "from \($0.text)" }
        if let sender = attendee.sentBy { parts.append("by \(sender.text)") }
        if hasComment { parts.append("commented") }
        if let proposal { parts.append("\(proposal.start)/\(proposal.end)") }
        return parts.joined(separator: " ")
    }
}
