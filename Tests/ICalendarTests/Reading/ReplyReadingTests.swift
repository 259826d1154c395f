import CivilTime
import Testing

@testable import ICalendar

@Suite struct ReplyReadingTests {
    // MARK: What programs send

    @Test(
        arguments: [
            (
                ReplySamples.outlook, 18,
                "reply 1 2026-11-05T08:15:30Z mailto:Maya.Rai@Example.org accepted"
            ),
            (
                ReplySamples.outlookCounter, 14,
                "counter 1 2026-11-05T08:19:01Z mailto:maya.rai@example.org tentative commented "
                    + "2027-03-15T03:15:00Z/2027-03-17T11:15:00Z"
            ),
            (
                ReplySamples.google, 6,
                "reply 1 2026-11-05T09:15:00Z mailto:maya.rai@example.org declined commented"
            ),
            (
                ReplySamples.apple, 15,
                "reply 1 2026-11-05T10:15:00Z mailto:maya.rai@example.org tentative"
            ),
            (
                ReplySamples.thunderbird, 5,
                "reply 0 2026-11-05T11:15:00Z mailto:maya.rai@example.org accepted"
            ),
        ]
    )
    func whatProgramsSendIsRead(file: String, line: Int, text: String) throws {
        let contents = try ReplySamples.read(file)
        #expect(contents.answers.map(\.text) == [text])
        #expect(contents.answers.map(\.uid.text) == ["5f0c3b0e-1a2b-4c3d-8e9f-001122334455"])
        #expect(contents.answers.map(\.line) == [line])
        #expect(contents.skipped == [])
    }

    @Test func aDelegationAndTheDelegatesAnswerAreReadFromOneFile() throws {
        let contents = try ReplySamples.read(ReplySamples.delegation)
        #expect(
            contents.answers.map(\.text) == [
                "reply 1 2026-11-05T12:00:00Z mailto:maya.rai@example.org delegated to mailto:ben@example.org "
                    + "by mailto:office@example.org",
                "reply 1 2026-11-05T13:00:00Z mailto:ben@example.org accepted from mailto:maya.rai@example.org",
            ]
        )
        #expect(contents.answers.map(\.line) == [5, 17])
        #expect(contents.skipped == [])
    }

    @Test func severalAnswersStandInOneCalendarAndABrokenOneHidesNoOther() throws {
        let event = ["END:VEVENT", "BEGIN:VEVENT"]
        let contents = try ReplySamples.read(
            ReplySamples.answer(
                [ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee] + event + [
                    ReplySamples.stamp, ReplySamples.attendee,
                ] + event
                    + [ReplySamples.uid, ReplySamples.stamp, "attendee;partstat=declined:mailto:ben@example.org"]
            )
        )
        #expect(contents.answers.map(\.attendee.participation) == [.accepted, .declined])
        #expect(contents.answers.map(\.line) == [5, 14])
        #expect(contents.skippedText == ["10: VEVENT has no UID; the answer is not read"])
    }

    @Test(arguments: ["ACCEPTED", "needs-action"])
    func anAbsentSequenceIsZeroAndAnyCaseIsRead(word: String) throws {
        let attendee = "ATTENDEE;PARTSTAT=\(word);SENT-BY=\"mailto:a@example.org\":Mailto:maya@example.org"
        let answer = try #require(
            try ReplySamples.read(ReplySamples.answer([ReplySamples.uid, ReplySamples.stamp, attendee])).answers.first
        )
        #expect(answer.sequence == 0 && answer.proposal == nil && answer.occurrence == nil && !answer.hasComment)
        #expect(answer.attendee.participation == (word == "ACCEPTED" ? .accepted : .needsAction))
        #expect(answer.attendee.address.text == "mailto:maya@example.org")
    }

    @Test func everyAddressOfAListIsRead() throws {
        let attendee =
            "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:a@example.org\",\"MAILTO:b@example.org\";"
            + "DELEGATED-FROM=\"mailto:c@example.org\":mailto:maya@example.org"
        let answer = try #require(
            try ReplySamples.read(ReplySamples.answer([ReplySamples.uid, ReplySamples.stamp, attendee])).answers.first
        )
        #expect(answer.attendee.delegatedTo.map(\.text) == ["mailto:a@example.org", "mailto:b@example.org"])
        #expect(answer.attendee.delegatedFrom.map(\.text) == ["mailto:c@example.org"])
    }

    @Test(arguments: [
        ("RECURRENCE-ID:20270308T031500Z", "2027-03-08T03:15:00Z"),
        ("RECURRENCE-ID;VALUE=DATE:20270308", "2027-03-08T00:00:00Z"),
        ("RECURRENCE-ID;TZID=Nepal Standard Time:20270308T090000", "2027-03-08T03:15:00Z"),
    ])
    func theAnsweredOccurrenceIsRead(line: String, moment: String) throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer([ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee, line])
        )
        #expect(contents.answers.map { $0.occurrence?.description } == [moment])
        #expect(contents.skipped == [])
    }

    @Test func theTimesOfAReplyAreNotLookedAt() throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer([
                ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee, "DTSTART;TZID=Customized Time Zone:2027",
                "DTEND:x",
            ])
        )
        #expect(contents.answers.count == 1 && contents.skipped == [])
    }

    // MARK: Counter-proposals

    @Test(arguments: [
        (["DTSTART:20270308T031500Z", "DTEND:20270308T111500Z"], "2027-03-08T03:15:00Z/2027-03-08T11:15:00Z", false),
        (
            ["DTSTART;TZID=Asia/Kathmandu:20270308T090000", "DURATION:P1DT1H"],
            "2027-03-08T03:15:00Z/2027-03-09T04:15:00Z", false
        ),
        (["DTSTART:20270308T031500Z"], "2027-03-08T03:15:00Z/2027-03-08T03:15:00Z", false),
        (
            ["DTSTART;VALUE=DATE:20270308", "DTEND;VALUE=DATE:20270311"], "2027-03-08T00:00:00Z/2027-03-11T00:00:00Z",
            true
        ),
        (["DTSTART;VALUE=DATE:20270308"], "2027-03-08T00:00:00Z/2027-03-09T00:00:00Z", true),
    ])
    func theProposedTimesAreRead(lines: [String], times: String, isAllDay: Bool) throws {
        let attendee = "ATTENDEE:mailto:maya@example.org"
        let contents = try ReplySamples.read(
            ReplySamples.answer(method: "counter", [ReplySamples.uid, ReplySamples.stamp, attendee] + lines)
        )
        let answer = try #require(contents.answers.first)
        let proposal = try #require(answer.proposal)
        #expect(answer.method == .counter && answer.attendee.participation == .needsAction)
        #expect("\(proposal.start)/\(proposal.end)" == times)
        #expect(proposal.isAllDay == isAllDay)
        #expect(contents.skipped == [])
    }

    @Test func aWrittenAnswerIsReadBack() throws {
        let event = try Sample.event(
            span: Sample.morning(in: "Pacific/Auckland"),
            organizer: Organizer(address: Sample.email("meetings@example.org")),
            attendees: [Attendee(address: Sample.email("maya@example.org"), participation: .tentative)]
        )
        let reply = try ReplySamples.read(Sample.object(.reply, event).written())
        #expect(reply.answers.map(\.text) == ["reply 0 2026-01-15T09:00:00Z mailto:maya@example.org tentative"])
        #expect(reply.answers.map(\.uid) == [event.uid] && reply.skipped == [])
        let counter = try ReplySamples.read(Sample.object(.counter, event).written())
        #expect(
            counter.answers.map(\.text) == [
                "counter 0 2026-01-15T09:00:00Z mailto:maya@example.org tentative "
                    + "2026-09-13T21:00:00Z/2026-09-14T03:00:00Z"
            ]
        )
        #expect(counter.skipped == [])
    }
}
