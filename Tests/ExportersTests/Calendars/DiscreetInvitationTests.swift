import CivilTime
import Exporters
import NetworkModel
import Testing

@Suite struct DiscreetInvitationTests {
    @Test func aDiscreetInvitationIsWrittenToTheByte() throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let file = try InvitationSample.file(content)
        #expect(content.style == .discreet)
        #expect(file.name == "calendar-3b1f0c52.ics")
        #expect(
            file.text
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Calendar//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:3b1f0c52-9d4e-4a7b-8c66-0e2f5a917d3c
                DTSTAMP:20270201T083000Z
                SEQUENCE:0
                DTSTART:20270815T210000Z
                DTEND:20270818T043000Z
                SUMMARY:นัดหมาย
                STATUS:CONFIRMED
                CLASS:PRIVATE
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR

                """.replacing("\n", with: "\r\n")
        )
    }

    /// Every field of the meeting, the member, the network and the place is a word that would stand out.
    @Test(arguments: Invitation.State.allCases, [true, false])
    func nothingOfTheMeetingIsInTheFile(state: Invitation.State, hasHours: Bool) throws {
        let giveaways = [
            "GATHERING", "HARBOURTOWN", "ISLANDSTATE", "NETWORKNAME", "ORGANISERTEAM", "roleaddress", "hostgroup",
            "Anan", "anan", "example", "m017", "th-bangkok-west", "regional", "Fiji", "FJ", "mailto", "Pacific", "Mela",
            "TZID", "VALARM", "https",
        ]
        let meeting = try InvitationSample.meeting(
            name: "GATHERING",
            place: InvitationSample.place("HARBOURTOWN", group: "hostgroup"),
            dates: InvitationSample.days("2027-08-16", "2027-08-18"),
            hours: hasHours ? InvitationSample.hours("09:00", "16:30", "Pacific/Fiji") : nil
        )
        let content = try InvitationSample.content(
            meeting,
            InvitationSample.member(.discreet),
            profile: InvitationSample.profile(
                name: "NETWORKNAME",
                organizer: "ORGANISERTEAM",
                address: "roleaddress@example.org"
            ),
            countryName: "ISLANDSTATE",
            language: "fj"
        )
        let file = try InvitationSample.file(content, state)
        let whole = (try FileBytes(file).lines + [file.name]).joined(separator: "\n").lowercased()
        for word in giveaways { #expect(!whole.contains(word.lowercased()), "\(word)") }
    }

    @Test(arguments: Invitation.State.allCases)
    func theFileHasTheseLinesAndNoOther(state: Invitation.State) throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let read = try FileBytes(InvitationSample.file(content, state))
        #expect(
            read.names == [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART",
                "DTEND", "SUMMARY", "STATUS", "CLASS", "TRANSP", "END", "END",
            ]
        )
        let withParameters = read.lines.filter { $0.prefix { $0 != ":" }.contains(";") }
        #expect(withParameters.isEmpty)
    }

    @Test func aCancellationRepeatsTheUIDAndSaysNothingMore() throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let sent = try FileBytes(InvitationSample.file(content))
        let cancelled = try FileBytes(InvitationSample.file(content, .cancelled))
        let changed = zip(sent.lines, cancelled.lines).filter { $0 != $1 }.map { $1 }
        #expect(changed == ["METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED"])
        #expect(sent.lines.count == cancelled.lines.count)
    }

    @Test func wholeDaysHaveNoZoneToGiveAway() throws {
        let meeting = try InvitationSample.meeting(dates: InvitationSample.days("2027-12-30", "2027-12-31"), hours: nil)
        let content = try InvitationSample.content(meeting, InvitationSample.member(.discreet))
        let read = try FileBytes(InvitationSample.file(content))
        #expect(read.values("DTSTART") == [";VALUE=DATE:20271230"])
        #expect(read.values("DTEND") == [";VALUE=DATE:20280101"])
    }

    @Test func theTitleIsTheMembersOwnOrTheirLanguagesWord() throws {
        func title(_ member: Member) throws -> [String] {
            let content = try InvitationSample.content(InvitationSample.meeting(), member)
            return try FileBytes(InvitationSample.file(content)).values("SUMMARY")
        }
        #expect(try title(InvitationSample.member(.discreet, title: "Dentist, again")) == [":Dentist\\, again"])
        #expect(try title(InvitationSample.member(.discreet, languages: ["ne", "en"])) == [":अपोइन्टमेन्ट"])
        #expect(try title(InvitationSample.member(.discreet, languages: ["ch", "id"])) == [":Janji temu"])
        #expect(try title(InvitationSample.member(.discreet, languages: ["ch"])) == [":Appointment"])
        #expect(try title(InvitationSample.member(.discreet, languages: [])) == [":Appointment"])
    }

    @Test(arguments: [nil, "meetings@example.org", "Meetings@Example.org"])
    func withoutAnAddressOfTheirOwnAnOpenMemberIsInvitedDiscreetly(address: String?) throws {
        let meeting = try InvitationSample.meeting()
        let content = try InvitationSample.content(meeting, InvitationSample.member(.open, address: address))
        let discreet = try InvitationSample.content(meeting, InvitationSample.member(.discreet, address: address))
        #expect(content.style == .discreet)
        #expect(content == discreet)
        #expect(try InvitationSample.file(content) == InvitationSample.file(discreet))
    }
}
