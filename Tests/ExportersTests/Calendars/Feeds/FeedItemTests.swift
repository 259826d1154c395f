import CivilTime
import Exporters
import NetworkModel
import TestSupport
import Testing

@Suite struct FeedItemTests {
    /// One of each kind, with the number that makes its UID.
    private func everything(for reader: FeedReader) throws -> [(kind: FeedEntry.Kind, item: FeedItem)] {
        let cadence = try FeedSample.cadence(.fortnightly, "2026-11-12", "18:00", zone: "Asia/Kathmandu")
        let sessions = try [
            FeedSample.session("2026-11-26", .moved, to: "2026-11-27 17:00"),
            FeedSample.session("2026-12-10", .cancelled),
        ]
        let items: [(FeedEntry.Kind, FeedItem?)] = try [
            (.programme, FeedSample.programmeItem(for: reader)),
            (.visit, FeedSample.visitItem(for: reader)),
            (.mentoring, FeedSample.mentoring(cadence, sessions, through: "2027-01-31", for: reader)),
            (
                .mentoring,
                FeedSample.mentoring(
                    FeedSample.cadence(.monthly, "2027-03-04", "08:00", zone: "Pacific/Auckland"),
                    through: "2027-05-31",
                    for: reader
                )
            ),
            (.report, FeedItem(reportOn: FeedSample.visit(reportedOn: "2027-04-01"), for: reader)),
            (
                .deadline,
                FeedItem(deadline: FeedSample.deadline(.visa), for: InvitationSample.meeting(), reader: reader)
            ),
        ]
        return items.compactMap { kind, item in item.map { (kind, $0) } }
    }

    private func calendar(for reader: FeedReader) throws -> CalendarFile {
        var calendar = try SubscribedCalendar(of: reader, title: InvitationSample.line("Lotus and Reef Network"))
        let invited = try InvitationSample.invitation(
            to: InvitationSample.content(InvitationSample.meeting(), reader.member),
            sequence: 3
        )
        try calendar.add(#require(try FeedSample.meetingItem(for: reader)), as: invited)
        for (number, (kind, item)) in try everything(for: reader).enumerated() {
            try calendar.add(item, as: FeedSample.entry(kind, item, uid: "00000000000000a\(number)", sequence: number))
        }
        return try calendar.file(named: "calendar-3b1f0c52.ics")
    }

    @Test func anOpenCalendarWithEverythingIsWrittenToTheByte() throws {
        let file = try calendar(for: FeedSample.reader(.open))
        _ = try FileBytes(file)
        try goldenMatches(file.text, named: "calendar-open.ics")
    }

    @Test func aDiscreetCalendarWithEverythingIsWrittenToTheByte() throws {
        let file = try calendar(for: FeedSample.reader(.discreet))
        _ = try FileBytes(file)
        try goldenMatches(file.text, named: "calendar-discreet.ics")
    }

    @Test func aDiscreetCalendarHasNoNameAndAnOpenOneBoth() throws {
        let discreet = try FileBytes(calendar(for: FeedSample.reader(.discreet)))
        #expect(discreet.values("NAME").isEmpty && discreet.values("X-WR-CALNAME").isEmpty)
        let open = try FileBytes(calendar(for: FeedSample.reader(.open)))
        #expect(open.values("NAME") == [":Lotus and Reef Network"])
        #expect(open.values("X-WR-CALNAME") == [":Lotus and Reef Network"])
        for lines in [discreet, open] {
            #expect(lines.values("METHOD").isEmpty)
            #expect(lines.values("REFRESH-INTERVAL") == [";VALUE=DURATION:PT24H"])
            #expect(lines.values("X-PUBLISHED-TTL") == [":PT24H"])
            for name in ["ORGANIZER", "ATTENDEE", "CONTACT", "GEO"] { #expect(lines.values(name).isEmpty, "\(name)") }
            #expect(lines.values("CLASS").allSatisfy { $0 == ":PRIVATE" })
        }
    }

    @Test func theMembersOwnTitleIsAllThatADiscreetCalendarSays() throws {
        let file = try FileBytes(calendar(for: FeedSample.reader(.discreet, title: "Choir")))
        #expect(Set(file.values("SUMMARY")) == [":Choir"])
        for name in ["DESCRIPTION", "LOCATION", "CONFERENCE", "CATEGORIES", "TRIGGER", "TZID", "LAST-MODIFIED"] {
            #expect(file.values(name).isEmpty, "\(name)")
        }
    }

    @Test func theMeetingHasTheNameAndTheRevisionOfItsInvitation() throws {
        for style in CalendarStyle.allCases {
            let reader = try FeedSample.reader(style)
            let sent = try InvitationSample.invitation(
                to: InvitationSample.content(InvitationSample.meeting(), reader.member),
                sequence: 4
            )
            var calendar = SubscribedCalendar(of: reader, title: nil)
            try calendar.add(#require(try FeedSample.meetingItem(for: reader)), as: sent)
            let feed = try FileBytes(calendar.file(named: "x.ics"))
            #expect(feed.values("UID") == [":\(sent.uid)"])
            #expect(feed.values("SEQUENCE") == [":4"])
            #expect(feed.values("DTSTAMP") == [":20270201T083000Z"])
            let file = try FileBytes(
                InvitationSample.content(InvitationSample.meeting(), reader.member).file(for: sent)
            )
            for name in ["DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS", "CLASS", "TRANSP", "TRIGGER"] {
                #expect(feed.values(name).map(\.withoutLanguage) == file.values(name).map(\.withoutLanguage), "\(name)")
            }
        }
    }

    @Test func whatIsCalledOffSaysSoAndRingsNoMore() throws {
        let reader = try FeedSample.reader(.open)
        let cancelled = try InvitationSample.meeting(status: .cancelled)
        for item in try [
            FeedSample.meetingItem(cancelled, for: reader), FeedSample.meetingItem(isCalledOff: true, for: reader),
            FeedSample.programmeItem(of: cancelled, for: reader), FeedSample.visitItem(.cancelled, for: reader),
        ] {
            let lines = try FileBytes(FeedSample.file(.visit, item, for: reader))
            #expect(lines.values("STATUS") == [":CANCELLED"])
            #expect(lines.values("TRIGGER").isEmpty)
        }
    }

    @Test func aCancelledInvitationCallsTheMeetingOff() throws {
        let reader = try FeedSample.reader(.discreet)
        let content = try InvitationSample.content(InvitationSample.meeting(), reader.member)
        var calendar = SubscribedCalendar(of: reader, title: nil)
        try calendar.add(
            #require(try FeedSample.meetingItem(for: reader)),
            as: InvitationSample.invitation(to: content, sequence: 1, state: .cancelled)
        )
        #expect(try FileBytes(calendar.file(named: "x.ics")).values("STATUS") == [":CANCELLED"])
    }

    @Test func theProgrammeIsForOpenCalendarsAndNeedsAZone() throws {
        #expect(try FeedSample.programmeItem(for: FeedSample.reader(.discreet)) == nil)
        let days = try InvitationSample.days("2027-08-16", "2027-08-18")
        let meeting = try InvitationSample.meeting(dates: days, hours: nil)
        #expect(try FeedSample.programmeItem(of: meeting, for: FeedSample.reader(.open)) == nil)
    }

    @Test func theOtherOneIsNamedWhereBothAreOpen() throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-11-12", "18:00", zone: "Asia/Kathmandu")
        func summary(_ own: CalendarStyle, _ other: CalendarStyle) throws -> [String] {
            let reader = try FeedSample.reader(own)
            let item = try FeedSample.mentoring(cadence, with: other, for: reader)
            return try FileBytes(FeedSample.file(.mentoring, item, for: reader)).values("SUMMARY")
        }
        #expect(try summary(.open, .open) == [";LANGUAGE=en:Mentoring session with Pip"])
        #expect(try summary(.open, .discreet) == [";LANGUAGE=en:Mentoring session"])
        #expect(try summary(.discreet, .open) == [":นัดหมาย"])
    }

    @Test func aVisitIsWholeDaysOnceAnyoneAgreed() throws {
        let reader = try FeedSample.reader(.discreet)
        let lines = try FileBytes(FeedSample.file(.visit, FeedSample.visitItem(for: reader), for: reader))
        #expect(lines.values("DTSTART") == [";VALUE=DATE:20270222"])
        #expect(lines.values("DTEND") == [";VALUE=DATE:20270301"])
        #expect(try FeedSample.visitItem(.proposed, for: reader) == nil)
    }

    @Test func aReportIsDueForAVisitThatIsOn() throws {
        let reader = try FeedSample.reader(.open)
        for (status, isDue) in [
            (Visit.Status.proposed, false), (.confirmed, true), (.held, true), (.cancelled, false),
        ] {
            let item = try FeedItem(reportOn: FeedSample.visit(status), for: reader)
            #expect((item != nil) == isDue, "\(status)")
        }
        let done = try FeedItem(reportOn: FeedSample.visit(reportedOn: "2027-03-20"), for: reader)
        let lines = try FileBytes(FeedSample.file(.report, done, for: reader))
        #expect(lines.values("SUMMARY") == [";LANGUAGE=en:Report on the training visit: legal aid"])
        #expect(lines.values("DUE") == [";VALUE=DATE:20270429"])
        #expect(lines.values("COMPLETED") == [":20270320T000000Z"])
        #expect(lines.values("TRIGGER").isEmpty, "what is done doesn't ring")
    }

    @Test(arguments: Deadline.Kind.allCases)
    func aDeadlineSaysWhatIsDueInAnOpenCalendarAlone(kind: Deadline.Kind) throws {
        func lines(_ style: CalendarStyle) throws -> FileBytes {
            let reader = try FeedSample.reader(style)
            let item = try FeedItem(
                deadline: FeedSample.deadline(kind),
                for: InvitationSample.meeting(),
                reader: reader
            )
            return try FileBytes(FeedSample.file(.deadline, item, for: reader))
        }
        let open = try lines(.open)
        #expect(try #require(open.values("SUMMARY").first).hasSuffix(": Regional meeting 2027"))
        #expect(open.values("STATUS") == [":NEEDS-ACTION"])
        #expect(open.values("TRIGGER") == [";RELATED=END:-PT900M"])
        #expect(try lines(.discreet).values("SUMMARY") == [":นัดหมาย"])
    }

    @Test func theDigestIsOfWhatTheReaderSees() throws {
        let discreet = try FeedSample.reader(.discreet)
        let open = try FeedSample.reader(.open)
        let visa = try FeedSample.deadline(.visa)
        let seat = try FeedSample.deadline(.seat)
        func digest(_ deadline: Deadline, _ reader: FeedReader) throws -> Digest {
            try FeedItem(deadline: deadline, for: nil, reader: reader).digest
        }
        #expect(try digest(visa, discreet) == digest(seat, discreet))
        #expect(try digest(visa, open) != digest(seat, open))
        #expect(try digest(visa, discreet) != digest(FeedSample.deadline(.visa, doneOn: "2026-12-01"), discreet))
        #expect(try digest(visa, discreet) != digest(FeedSample.deadline(.visa, due: "2027-02-02"), discreet))
        let cadence = try FeedSample.cadence(.weekly, "2026-11-12", "18:00", zone: "Asia/Kathmandu")
        let once = try #require(try FeedSample.mentoring(cadence, for: discreet))
        let met = try FeedSample.mentoring(cadence, [FeedSample.session("2026-11-12", .met)], for: discreet)
        let moved = try FeedSample.session("2026-11-19", .moved, to: "2026-11-20 18:00")
        #expect(met?.digest == once.digest, "that they met is not in the calendar")
        #expect(try FeedSample.mentoring(cadence, [moved], for: discreet)?.digest != once.digest)
    }

    @Test func whatIsAnnouncedIsAllThatEveryoneReads() throws {
        let meeting = try InvitationSample.meeting(name: "SECRET", place: InvitationSample.place("HARBOURTOWN"))
        let announcement = try Announcement(
            meetingID: meeting.id,
            title: InvitationSample.line("A festival"),
            place: nil,
            link: WebLink("https://example.org/festival")
        )
        let item = try #require(try FeedItem(announcement: announcement, of: meeting))
        var calendar = try SubscribedCalendar(title: InvitationSample.line("Events"))
        try calendar.add(item, as: FeedSample.entry(.announcement, item))
        let file = try FileBytes(calendar.file(named: "events.ics"))
        #expect(
            file.lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//EN", "CALSCALE:GREGORIAN", "NAME:Events",
                "X-WR-CALNAME:Events", "REFRESH-INTERVAL;VALUE=DURATION:PT24H", "X-PUBLISHED-TTL:PT24H", "BEGIN:VEVENT",
                "UID:3b1f0c529d4e4a7b8c660e2f5a917d3c", "DTSTAMP:20261125T090000Z", "LAST-MODIFIED:20261125T090000Z",
                "SEQUENCE:0", "DTSTART:20270815T210000Z", "DTEND:20270818T043000Z", "SUMMARY:A festival",
                "DESCRIPTION:https://example.org/festival", "STATUS:CONFIRMED", "CLASS:PUBLIC", "TRANSP:TRANSPARENT",
                "END:VEVENT", "END:VCALENDAR",
            ]
        )
    }

    @Test func anEmptiedCalendarHoldsOneEntryThatIsCalledOff() throws {
        for style in CalendarStyle.allCases {
            let reader = try FeedSample.reader(style)
            let item = try FeedItem.nothing(on: #require(CivilDate("2026-11-25")), for: reader)
            let lines = try FileBytes(FeedSample.file(.calendar, item, for: reader))
            #expect(lines.values("STATUS") == [":CANCELLED"])
            #expect(lines.values("SUMMARY") == [style == .open ? ":Nothing planned" : ":นัดหมาย"])
            #expect(lines.values("DTSTART") == [";VALUE=DATE:20261125"])
        }
    }

    @Test(arguments: ["m017", "mela-2027-0123456789", "0123456789abcde", "0123456789abcdeg"])
    func aUIDThatCouldSaySomethingIsRefused(uid: String) throws {
        let reader = try FeedSample.reader(.open)
        let item = try #require(try FeedSample.visitItem(for: reader))
        var calendar = SubscribedCalendar(of: reader, title: nil)
        let telling = try #require(FeedEntry.UID(uid))
        #expect(throws: InvitationError.tellingEntry(telling)) {
            try calendar.add(item, as: FeedSample.entry(.visit, item, uid: uid))
        }
    }
}

extension String {
    /// An invitation tells the language only where its maker was told it.
    fileprivate var withoutLanguage: String { replacing(";LANGUAGE=en", with: "") }
}
