import CivilTime
import Exporters
import NetworkModel
import Testing

@Suite struct OpenInvitationTests {
    @Test func anOpenInvitationIsWrittenToTheByte() throws {
        let content = try InvitationSample.content(
            InvitationSample.meeting(),
            InvitationSample.member(.open),
            language: "en"
        )
        #expect(content.style == .open)
        let text = try InvitationSample.file(content).text
        #expect(text == invitation.replacing("\n", with: "\r\n"))
    }

    @Test(arguments: Invitation.State.allCases)
    func theRecipientIsTheOnlyAttendee(state: Invitation.State) throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.open))
        let read = try FileBytes(InvitationSample.file(content, state))
        let asked = state == .sent ? "TRUE" : "FALSE"
        #expect(
            read.values("ATTENDEE") == [
                ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=\(asked):mailto:anan@example.net"
            ]
        )
        #expect(read.values("ORGANIZER") == [";CN=Lotus and Reef meetings team:mailto:meetings@example.org"])
        #expect(read.lines.count { $0.contains("mailto:") } == 2)
    }

    @Test func aCancellationRepeatsTheUIDAndRingsNoMore() throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.open))
        let read = try FileBytes(InvitationSample.file(content, .cancelled))
        #expect(read.values("METHOD") == [":CANCEL"])
        #expect(read.values("STATUS") == [":CANCELLED"])
        #expect(read.values("UID") == [":3b1f0c52-9d4e-4a7b-8c66-0e2f5a917d3c"])
        #expect(read.values("SEQUENCE") == [":1"])
        #expect(!read.lines.contains("BEGIN:VALARM"))
    }

    @Test func theLocationIsTheCityAndTheCountryAndNoMore() throws {
        func location(_ place: Place, status: Meeting.Status = .confirmed, country: String?) throws -> [String] {
            let meeting = try InvitationSample.meeting(status: status, place: place)
            let member = try InvitationSample.member(.open)
            let content = try InvitationSample.content(meeting, member, countryName: country)
            return try FileBytes(InvitationSample.file(content)).values("LOCATION")
        }
        #expect(try location(InvitationSample.place("Nadi"), country: "Fiji") == [":Nadi\\, Fiji"])
        #expect(try location(InvitationSample.place(nil), country: "Fiji") == [":Fiji"])
        #expect(try location(InvitationSample.place("Nadi"), country: nil) == [":Nadi"])
        #expect(try location(InvitationSample.place(nil), country: nil).isEmpty)
        #expect(try location(InvitationSample.place("Singapore"), country: "Singapore") == [":Singapore"])
        #expect(try location(InvitationSample.place("Nadi"), status: .online, country: "Fiji").isEmpty)
    }

    @Test func wholeDaysRingInTheMorning() throws {
        let meeting = try InvitationSample.meeting(dates: InvitationSample.days("2027-08-16", "2027-08-18"), hours: nil)
        let content = try InvitationSample.content(meeting, InvitationSample.member(.open))
        let read = try FileBytes(InvitationSample.file(content))
        #expect(read.values("DTSTART") == [";VALUE=DATE:20270816"])
        #expect(read.values("DTEND") == [";VALUE=DATE:20270819"])
        #expect(read.values("TRIGGER") == [":-PT900M"])
        #expect(read.values("TZID").isEmpty)
    }

    @Test func theClockOfThePlaceIsKeptThroughAChangeOfTheClocks() throws {
        let meeting = try InvitationSample.meeting(
            dates: InvitationSample.days("2027-10-02", "2027-10-04"),
            hours: InvitationSample.hours("09:00", "17:00", "Australia/Sydney")
        )
        let open = try FileBytes(
            InvitationSample.file(InvitationSample.content(meeting, InvitationSample.member(.open)))
        )
        #expect(open.values("DTSTART").last == ";TZID=Australia/Sydney:20271002T090000")
        #expect(open.values("DTEND") == [";TZID=Australia/Sydney:20271004T170000"])
        #expect(open.values("TZID") == [":Australia/Sydney"])
        let discreet = try FileBytes(
            InvitationSample.file(InvitationSample.content(meeting, InvitationSample.member(.discreet)))
        )
        // Ten hours ahead on the first day, eleven on the last.
        #expect(discreet.values("DTSTART") == [":20271001T230000Z"])
        #expect(discreet.values("DTEND") == [":20271004T060000Z"])
    }

    @Test func aLongNameInAnyScriptIsFoldedWhole() throws {
        let name = String(repeating: "การประชุม ", count: 20).trimming
        let content = try InvitationSample.content(
            InvitationSample.meeting(name: name, place: InvitationSample.place("សៀមរាប, ក្រុង; ខេត្ត \\")),
            InvitationSample.member(.open),
            countryName: "ប្រទេសកម្ពុជា"
        )
        let read = try FileBytes(InvitationSample.file(content))
        #expect(read.values("SUMMARY") == [":\(name)"])
        #expect(read.values("LOCATION") == [":សៀមរាប\\, ក្រុង\\; ខេត្ត \\\\\\, ប្រទេសកម្ពុជា"])
    }
}

extension String {
    fileprivate var trimming: String { String(dropLast(last == " " ? 1 : 0)) }
}

private let invitation = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Calendar//EN
    CALSCALE:GREGORIAN
    METHOD:REQUEST
    BEGIN:VTIMEZONE
    TZID:Pacific/Fiji
    BEGIN:STANDARD
    DTSTART:19700101T000000
    TZOFFSETFROM:+1200
    TZOFFSETTO:+1200
    TZNAME:+12
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:3b1f0c52-9d4e-4a7b-8c66-0e2f5a917d3c
    DTSTAMP:20270201T083000Z
    SEQUENCE:0
    DTSTART;TZID=Pacific/Fiji:20270816T090000
    DTEND;TZID=Pacific/Fiji:20270818T163000
    SUMMARY;LANGUAGE=en:Regional meeting 2027
    LOCATION;LANGUAGE=en:Nadi\\, Fiji
    STATUS:CONFIRMED
    CLASS:PRIVATE
    TRANSP:OPAQUE
    ORGANIZER;CN=Lotus and Reef meetings team:mailto:meetings@example.org
    ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:
     anan@example.net
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT1440M
    DESCRIPTION:Regional meeting 2027
    END:VALARM
    END:VEVENT
    END:VCALENDAR

    """
