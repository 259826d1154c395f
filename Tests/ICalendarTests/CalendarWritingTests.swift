import CivilTime
import ICalendar
import Testing

@Suite struct CalendarWritingTests {
    @Test func anInvitationIsWrittenToTheByte() throws {
        let event = try Event(
            uid: Sample.uid(),
            stamp: Sample.moment("2026-01-15T09:00:07Z"),
            sequence: 2,
            span: Sample.morning(in: "Europe/Dublin"),
            summary: Sample.text("Meeting, day 1; all"),
            description: Sample.text("First line\nSecond \\ line"),
            location: Sample.text("Hall"),
            language: Sample.language("en-IE"),
            classification: .confidential,
            transparency: .transparent,
            categories: [#require(CalendarCategory("meeting")), #require(CalendarCategory("travel"))],
            organizer: Sample.organizer(name: "The meeting"),
            attendees: [Sample.attendee(name: "Anan")],
            conference: Conference(
                link: #require(CalendarLink("https://meet.example.org/a,b;c?d=1")),
                label: Sample.text("Join here")
            ),
            alarm: Sample.alarm(minutesBefore: 90, "Soon"),
            lastModified: Sample.moment("2026-01-14T00:00:00Z")
        )
        let written = try Sample.object(.request, event).written()
        #expect(written == invitation.replacing("\n", with: "\r\n"))
    }

    @Test func aDiscreetEventNamesNobody() throws {
        let read = try Sample.object(.publish, Sample.event()).read()
        let names = read.lines.map { $0.prefix { $0 != ":" && $0 != ";" } }
        #expect(
            names == [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART",
                "DTEND", "SUMMARY", "STATUS", "CLASS", "TRANSP", "END", "END",
            ]
        )
        #expect(read.values("DTSTART") == [":20260914T031500Z"])
        #expect(read.values("DTEND") == [":20260914T091500Z"])
    }

    @Test func aWholeDayIsWrittenWithAnExclusiveEnd() throws {
        let span = EventSpan.allDay(first: try Sample.day("2026-12-31"), last: try Sample.day("2026-12-31"))
        let read = try Sample.object(.publish, Sample.event(span: span)).read()
        #expect(read.values("DTSTART") == [";VALUE=DATE:20261231"])
        #expect(read.values("DTEND") == [";VALUE=DATE:20270101"])
    }

    @Test func aCancelledMeetingRepeatsItsUID() throws {
        let meeting = try Sample.event(organizer: Sample.organizer(), attendees: [Sample.attendee()])
        let cancelled = try Sample.event(
            status: .cancelled,
            organizer: Sample.organizer(),
            attendees: [Sample.attendee()]
        )
        let invitation = try Sample.object(.request, meeting).read()
        let cancellation = try Sample.object(.cancel, cancelled).read()
        #expect(cancellation.values("UID") == invitation.values("UID"))
        #expect(cancellation.values("METHOD") == [":CANCEL"])
        #expect(cancellation.values("STATUS") == [":CANCELLED"])
        #expect(invitation.values("METHOD") == [":REQUEST"])
        #expect(invitation.values("STATUS") == [":CONFIRMED"])
    }

    @Test func aFeedHasNoMethodAndSaysItsNameTwice() throws {
        let feed = try CalendarObject(
            product: #require(ProductID("-//Calendar//EN")),
            name: Sample.text("ปฏิทิน"),
            refresh: Sample.refresh(hours: 6),
            events: [Sample.event(uid: "a"), Sample.event(uid: "b")]
        ).read()
        #expect(feed.values("METHOD").isEmpty)
        #expect(feed.values("NAME") == [":ปฏิทิน"])
        #expect(feed.values("X-WR-CALNAME") == [":ปฏิทิน"])
        #expect(feed.values("REFRESH-INTERVAL") == [";VALUE=DURATION:PT6H"])
        #expect(feed.values("X-PUBLISHED-TTL") == [":PT6H"])
        #expect(feed.values("UID") == [":a", ":b"])
    }

    @Test func aLinkIsRepeatedWhereCalendarsShowIt() throws {
        let link = "https://meet.example.org/x"
        let conference = Conference(link: try #require(CalendarLink(link)))
        func read(_ description: String?, _ location: String?) throws -> WrittenCalendar {
            try Sample.object(
                .publish,
                Sample.event(description: description, location: location, conference: conference)
            ).read()
        }
        let bare = try read(nil, nil)
        #expect(bare.values("LOCATION") == [":\(link)"])
        #expect(bare.values("DESCRIPTION").isEmpty)
        #expect(try read("Come", nil).values("LOCATION") == [":\(link)"])
        #expect(try read(nil, "Hall").values("DESCRIPTION") == [":\(link)"])
        #expect(try read("Come", "Hall").values("DESCRIPTION") == [":Come\\n\\n\(link)"])
        #expect(try read("At \(link) now", "Hall").values("DESCRIPTION") == [":At \(link) now"])
        #expect(bare.values("CONFERENCE") == [";VALUE=URI:\(link)"])
    }

    @Test(arguments: [
        ("Anan \"Nan\" S.", "Anan ^'Nan^' S."), ("a^b", "a^^b"), ("^n^'", "^^n^^'"), ("one\ntwo", "one^ntwo"),
        ("S., Anan; x: y", "\"S., Anan; x: y\""), ("อนันต์ 👩🏽‍💻", "อนันต์ 👩🏽‍💻"),
    ])
    func aNameIsEscapedAsRFC6868Says(name: String, escaped: String) throws {
        let event = try Sample.event(
            organizer: Sample.organizer(name: name),
            attendees: [Sample.attendee(name: name)]
        )
        let read = try Sample.object(.request, event).read()
        #expect(read.values("ORGANIZER") == [";CN=\(escaped):mailto:meeting@example.org"])
        #expect(
            read.values("ATTENDEE") == [
                ";CN=\(escaped);ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anan@example.net"
            ]
        )
    }

    @Test func rolesAndRepliesAreWrittenInTheWordsOfRFC5545() throws {
        let roles: [(Attendee.Role, String)] = [
            (.chair, "CHAIR"), (.required, "REQ-PARTICIPANT"), (.optional, "OPT-PARTICIPANT"),
            (.nonParticipant, "NON-PARTICIPANT"),
        ]
        let replies: [(Attendee.Participation, String)] = [
            (.needsAction, "NEEDS-ACTION"), (.accepted, "ACCEPTED"), (.declined, "DECLINED"), (.tentative, "TENTATIVE"),
        ]
        for ((role, roleText), (reply, replyText)) in zip(roles, replies) {
            let anan = Attendee(
                address: try Sample.email("anan@example.net"),
                role: role,
                participation: reply,
                isAskedToReply: false
            )
            let event = try Sample.event(organizer: Sample.organizer(), attendees: [anan])
            #expect(
                try Sample.object(.request, event).read().values("ATTENDEE")
                    == [";ROLE=\(roleText);PARTSTAT=\(replyText);RSVP=FALSE:mailto:anan@example.net"]
            )
        }
    }

    @Test func eachCategoryHasItsOwnLine() throws {
        let event = try Sample.event(categories: ["meeting", "south \\ north"])
        #expect(try Sample.object(.publish, event).read().values("CATEGORIES") == [":meeting", ":south \\\\ north"])
    }
}

private let invitation = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Calendar//EN
    CALSCALE:GREGORIAN
    METHOD:REQUEST
    BEGIN:VTIMEZONE
    TZID:Europe/Dublin
    BEGIN:STANDARD
    DTSTART:19701025T020000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:GMT
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:19700329T010000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:IST
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:7f3a@calendar
    DTSTAMP:20260115T090007Z
    LAST-MODIFIED:20260114T000000Z
    SEQUENCE:2
    DTSTART;TZID=Europe/Dublin:20260914T090000
    DTEND;TZID=Europe/Dublin:20260914T150000
    SUMMARY;LANGUAGE=en-IE:Meeting\\, day 1\\; all
    DESCRIPTION;LANGUAGE=en-IE:First line\\nSecond \\\\ line\\n\\nhttps:
     //meet.example.org/a\\,b\\;c?d=1
    LOCATION;LANGUAGE=en-IE:Hall
    STATUS:CONFIRMED
    CLASS:CONFIDENTIAL
    TRANSP:TRANSPARENT
    CATEGORIES:meeting
    CATEGORIES:travel
    ORGANIZER;CN=The meeting:mailto:meeting@example.org
    ATTENDEE;CN=Anan;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:
     mailto:anan@example.net
    CONFERENCE;VALUE=URI;LABEL=Join here:https://meet.example.org/a,b;c?d=1
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT90M
    DESCRIPTION:Soon
    END:VALARM
    END:VEVENT
    END:VCALENDAR

    """
