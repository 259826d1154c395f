import CivilTime
import Exporters
import NetworkModel
import Testing

/// The digest, the doors, and what each status may say.
@Suite struct InvitationContentTests {
    @Test func onlyWhatTheReaderSeesChangesTheDigest() throws {
        let city = try InvitationSample.place("Suva")
        let changes: [(String, Meeting, seenDiscreetly: Bool)] = [
            ("name", try InvitationSample.meeting(name: "Another name"), false),
            ("city", try InvitationSample.meeting(place: city), false),
            ("status", try InvitationSample.meeting(status: .proposed), true),
            ("cancelled", try InvitationSample.meeting(status: .cancelled), true),
            (
                "dates",
                try InvitationSample.meeting(
                    dates: InvitationSample.days("2027-08-16", "2027-08-19"),
                    hours: InvitationSample.hours("09:00", "16:30", "Pacific/Fiji")
                ), true
            ),
            (
                "hours",
                try InvitationSample.meeting(
                    dates: InvitationSample.days("2027-08-16", "2027-08-18"),
                    hours: InvitationSample.hours("09:00", "16:00", "Pacific/Fiji")
                ), true
            ),
            (
                "no hours",
                try InvitationSample.meeting(dates: InvitationSample.days("2027-08-16", "2027-08-18"), hours: nil), true
            ),
            // The same moments by the clocks of another country.
            (
                "zone",
                try InvitationSample.meeting(
                    dates: InvitationSample.days("2027-08-16", "2027-08-18"),
                    hours: InvitationSample.hours("09:00", "16:30", "Pacific/Tarawa")
                ), false
            ),
        ]
        for (what, changed, seenDiscreetly) in changes {
            for style in CalendarStyle.allCases {
                let member = try InvitationSample.member(style)
                let before = try InvitationSample.content(InvitationSample.meeting(), member)
                let after = try InvitationSample.content(changed, member)
                #expect((before.digest != after.digest) == (style == .open || seenDiscreetly), "\(what), \(style)")
            }
        }
    }

    @Test func theCountrysNameTheOrganizerAndTheLanguageAreSeenInTheOpenOnly() throws {
        let meeting = try InvitationSample.meeting()
        for style in CalendarStyle.allCases {
            let member = try InvitationSample.member(style)
            let before = try InvitationSample.content(meeting, member).digest
            let profile = try InvitationSample.profile(organizer: "Someone else")
            let address = try InvitationSample.profile(address: "others@example.org")
            let after = [
                try InvitationSample.content(meeting, member, countryName: "Samoa").digest,
                try InvitationSample.content(meeting, member, profile: profile).digest,
                try InvitationSample.content(meeting, member, profile: address).digest,
                try InvitationSample.content(meeting, member, language: "en").digest,
            ]
            #expect(after.map { $0 != before } == Array(repeating: style == .open, count: 4))
            let network = try InvitationSample.profile(name: "Another network")
            #expect(try InvitationSample.content(meeting, member, profile: network).digest == before)
        }
    }

    @Test func theMembersOwnTitleIsSeenInTheDiscreetStyleOnly() throws {
        let meeting = try InvitationSample.meeting()
        for style in CalendarStyle.allCases {
            let before = try InvitationSample.content(meeting, InvitationSample.member(style))
            let titled = try InvitationSample.content(meeting, InvitationSample.member(style, title: "Choir"))
            let moved = try InvitationSample.content(meeting, InvitationSample.member(style, address: "a@example.com"))
            #expect((before.digest != titled.digest) == (style == .discreet))
            #expect((before.digest != moved.digest) == (style == .open))
        }
    }

    /// A change of how the digest is made would have every invitation sent again.
    @Test func theDigestsOfContentsThatWereSentStay() throws {
        let meeting = try InvitationSample.meeting()
        let discreet = try InvitationSample.content(meeting, InvitationSample.member(.discreet))
        let open = try InvitationSample.content(meeting, InvitationSample.member(.open), language: "en")
        #expect(discreet.digest.description == "668718c1a9adf4be")
        #expect(open.digest.description == "2061d29a48316882")
    }

    @Test func theStatusIsTentativeUntilTheMeetingIsConfirmed() throws {
        for status in Meeting.Status.allCases where status != .cancelled {
            for style in CalendarStyle.allCases {
                let meeting = try InvitationSample.meeting(
                    status: status,
                    plannedCountry: status == .moved ? "WS" : nil
                )
                let content = try InvitationSample.content(meeting, InvitationSample.member(style))
                let written = try FileBytes(InvitationSample.file(content)).values("STATUS")
                #expect(written == [status == .proposed ? ":TENTATIVE" : ":CONFIRMED"])
            }
        }
    }

    @Test(arguments: CalendarStyle.allCases)
    func aCancelledMeetingCanOnlyBeCalledOff(style: CalendarStyle) throws {
        let meeting = try InvitationSample.meeting(status: .cancelled)
        let content = try InvitationSample.content(meeting, InvitationSample.member(style))
        #expect(throws: InvitationError.cancelledMeeting(meeting.id)) { try InvitationSample.file(content) }
        let read = try FileBytes(InvitationSample.file(content, .cancelled))
        #expect(read.values("STATUS") == [":CANCELLED"])
    }

    @Test(arguments: CalendarStyle.allCases)
    func aMeetingWithoutATimeMakesNoInvitation(style: CalendarStyle) throws {
        let member = try InvitationSample.member(style)
        let undated = try InvitationSample.meeting(dates: nil, hours: nil)
        #expect(throws: InvitationError.noDates(undated.id)) { try InvitationSample.content(undated, member) }

        let nowhere = try InvitationSample.meeting(
            dates: InvitationSample.days("2027-08-16", "2027-08-16"),
            hours: InvitationSample.hours("09:00", "16:30", "Atlantis/Capital")
        )
        let unknown = ZoneError.unknown(try #require(ZoneName("Atlantis/Capital")))
        #expect(throws: InvitationError.zone(nowhere.id, unknown)) { try InvitationSample.content(nowhere, member) }

        // Sydney's clocks go from 02:00 to 03:00 on that day, so 02:30 means 03:30.
        let swallowed = try InvitationSample.meeting(
            dates: InvitationSample.days("2027-10-03", "2027-10-03"),
            hours: InvitationSample.hours("02:30", "03:30", "Australia/Sydney")
        )
        #expect(throws: InvitationError.closesBeforeItOpens(swallowed.id)) {
            try InvitationSample.content(swallowed, member)
        }
    }

    @Test func anInvitationOfAnotherIsRefused() throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let others = [
            try InvitationSample.invitation(to: content, member: "m018"),
            try InvitationSample.invitation(to: content, meeting: "regional-2028"),
            try InvitationSample.invitation(to: content, state: .cancelled, member: "m018"),
        ]
        for other in others {
            #expect(throws: InvitationError.otherRecipient(other.uid)) { try content.file(for: other) }
        }
    }

    @Test func aChangedContentNeedsARevisionOfItsOwn() throws {
        let member = try InvitationSample.member(.open)
        let before = try InvitationSample.content(InvitationSample.meeting(), member)
        let after = try InvitationSample.content(InvitationSample.meeting(name: "Another name"), member)
        let sent = try InvitationSample.invitation(to: before)
        #expect(throws: InvitationError.otherContent(sent.uid)) { try after.file(for: sent) }
        let cancelled = try InvitationSample.invitation(to: before, sequence: 1, state: .cancelled)
        #expect(try FileBytes(after.file(for: cancelled)).values("METHOD") == [":CANCEL"])
    }

    @Test(arguments: ["regional-2027-m017-anan", "3b1f0c529d4e", "3b1f0c52-9d4e-4a7", "3b1f0c52-9d4e-4a7b-8c66-anan"])
    func aUIDThatCouldSaySomethingIsRefused(uid: String) throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let invitation = try InvitationSample.invitation(to: content, uid: uid)
        #expect(throws: InvitationError.tellingUID(invitation.meetingID)) { try content.file(for: invitation) }
    }

    @Test func sixteenDigitsAreAUID() throws {
        let content = try InvitationSample.content(InvitationSample.meeting(), InvitationSample.member(.discreet))
        let invitation = try InvitationSample.invitation(to: content, uid: "0f1e2d3c4b5a6978")
        #expect(try content.file(for: invitation).name == "calendar-0f1e2d3c.ics")
    }

    @Test(arguments: ["", " Fiji", "Fiji\r\nATTENDEE:mailto:x@example.com", "Fi\u{0}ji", "Fiji\u{2028}"])
    func aCountrysNameThatIsNoLineIsRefused(name: String) throws {
        let meeting = try InvitationSample.meeting()
        #expect(throws: InvitationError.refusedValue("countryName")) {
            try InvitationSample.content(meeting, InvitationSample.member(.open), countryName: name)
        }
    }
}
