import CivilTime
import Testing

@testable import ICalendar

/// Answers that break a rule of RFC 5546: none is read, each is reported with its line.
@Suite struct ReplyFaultTests {
    private static let uid = ReplySamples.uid
    private static let stamp = ReplySamples.stamp
    private static let attendee = ReplySamples.attendee

    @Test(arguments: [
        ([stamp, attendee], "5: VEVENT has no UID"),
        ([uid, uid, stamp, attendee], "7: UID stands again"),
        (["UID:a b", stamp, attendee], "6: UID is none of an invitation that is written here"),
        // RFC 5546, section 3.2.3: DTSTAMP 1. Without it, two answers have no order (section 2.1.5).
        ([uid, attendee], "5: VEVENT has no DTSTAMP"),
        ([uid, attendee, "DTSTAMP:20261105T081530"], "8: DTSTAMP is no time in UTC"),
        ([uid, attendee, "DTSTAMP;VALUE=DATE:20261105"], "8: DTSTAMP is no time in UTC"),
        ([uid, stamp, attendee, stamp], "9: DTSTAMP stands again"),
        // RFC 5546, section 3.2.3: ATTENDEE 1, the one who replies.
        ([uid, stamp], "5: VEVENT has no ATTENDEE: expected the one who answers"),
        ([uid, stamp, attendee, attendee], "9: ATTENDEE stands again: expected only the one who answers"),
        (
            [uid, stamp, "ATTENDEE:mailto:maya@example.org"],
            "8: ATTENDEE has no PARTSTAT: expected ACCEPTED, DECLINED, TENTATIVE or DELEGATED"
        ),
        (
            [uid, stamp, "ATTENDEE;PARTSTAT=X-MAYBE:mailto:maya@example.org"],
            "8: ATTENDEE has a PARTSTAT that is none of an event: expected ACCEPTED, DECLINED, TENTATIVE or DELEGATED"
        ),
        (
            [uid, stamp, "ATTENDEE;PARTSTAT=COMPLETED:mailto:maya@example.org"],
            "8: ATTENDEE has a PARTSTAT that is none of an event: expected ACCEPTED, DECLINED, TENTATIVE or DELEGATED"
        ),
        ([uid, stamp, "ATTENDEE;PARTSTAT=ACCEPTED:maya@example.org"], "8: ATTENDEE is no mail address"),
        ([uid, stamp, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya"], "8: ATTENDEE is no mail address"),
        (
            [uid, stamp, "ATTENDEE;EMAIL=a@example.org;PARTSTAT=ACCEPTED:mailto:a%0Ab@example.org"],
            "8: ATTENDEE is no mail address"
        ),
        // RFC 5546, section 3.2.2.3: who delegates says to whom.
        (
            [uid, stamp, "ATTENDEE;PARTSTAT=DELEGATED:mailto:maya@example.org"],
            "8: ATTENDEE delegates without a DELEGATED-TO"
        ),
        (
            [uid, stamp, "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=ben:mailto:maya@example.org"],
            "8: ATTENDEE has a DELEGATED-TO that is no mail address"
        ),
        (
            [uid, stamp, "ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY=\"ben\":mailto:maya@example.org"],
            "8: ATTENDEE has a SENT-BY that is no mail address"
        ),
        ([uid, stamp, attendee, "SEQUENCE:-1"], "9: SEQUENCE is no number from 0 to 2147483647"),
        ([uid, stamp, attendee, "SEQUENCE:2147483648"], "9: SEQUENCE is no number from 0 to 2147483647"),
        ([uid, stamp, attendee, "SEQUENCE:one"], "9: SEQUENCE is no number from 0 to 2147483647"),
        ([uid, stamp, attendee, "SEQUENCE:1", "SEQUENCE:1"], "10: SEQUENCE stands again"),
        ([uid, stamp, attendee, "RECURRENCE-ID:soon"], "9: RECURRENCE-ID is no day or time"),
        (
            [uid, stamp, attendee, "RECURRENCE-ID:20270308", "RECURRENCE-ID:20270309"],
            "10: RECURRENCE-ID stands again"
        ),
    ])
    func anAnswerThatBreaksARuleIsReported(lines: [String], fault: String) throws {
        let contents = try ReplySamples.read(ReplySamples.answer(lines))
        #expect(contents.answers == [])
        #expect(contents.skippedText == ["\(fault); the answer is not read"])
    }

    @Test(arguments: [
        ("REQUEST", "4: METHOD is neither REPLY nor COUNTER"), ("CANCEL", "4: METHOD is neither REPLY nor COUNTER"),
        ("DECLINECOUNTER", "4: METHOD is neither REPLY nor COUNTER"),
        ("REPLY\r\nMETHOD:REPLY", "5: METHOD stands again"),
        (nil, "1: VCALENDAR has no METHOD: expected REPLY or COUNTER"),
    ])
    func onlyAnswersAreRead(method: String?, fault: String) throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer(method: method, [Self.uid, Self.stamp, Self.attendee])
        )
        #expect(contents.answers == [])
        #expect(contents.skippedText == ["\(fault); the calendar is not read"])
    }

    @Test func whatIsNoEventIsReported() throws {
        let text = FileText.calendar([
            "METHOD:reply", "BEGIN:VTODO", Self.uid, "END:VTODO", "BEGIN:VFREEBUSY", "END:VFREEBUSY",
        ])
        let contents = try ReplySamples.read(text)
        #expect(contents.answers == [])
        #expect(
            contents.skippedText == ["1: VCALENDAR has no VEVENT", "5: VTODO is not read", "8: VFREEBUSY is not read"]
        )
    }

    @Test(
        arguments: [
            // RFC 5546, section 3.2.7: DTSTART 1.
            ([], "5: VEVENT has no DTSTART"),
            (["DTSTART:soon"], "9: DTSTART is no day or time"),
            (["DTSTART:20270308T031500Z", "DTSTART:20270308T031500Z"], "10: DTSTART stands again"),
            (
                ["DTSTART:20270308T031500Z", "DTEND:20270308T031500Z", "DTEND:20270309T031500Z"],
                "11: DTEND stands again"
            ),
            (
                ["DTSTART:20270308T031500Z", "DTEND:20270308"],
                "10: one of DTSTART and DTEND is a day, the other a time"
            ),
            (
                ["DTSTART:20270308T031500Z", "DTEND:20270308T011500Z"],
                "10: DTEND lies before DTSTART, or more than 3660 days after it"
            ),
            (
                ["DTSTART;TZID=Customized Time Zone:20270308T090000"],
                "9: DTSTART is in a time zone that is not known here, and that the file does not describe in a way that "
                    + "can be read"
            ),
        ] as [([String], String)]
    )
    func aCounterProposalNamesItsTimes(lines: [String], fault: String) throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer(
                method: "COUNTER",
                [ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee] + lines
            )
        )
        #expect(contents.answers == [])
        #expect(contents.skippedText == ["\(fault); the answer is not read"])
    }

    @Test func aFloatingProposalIsReported() throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer(
                method: "COUNTER",
                [ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee, "DTSTART:20270308T090000"]
            )
        )
        #expect(contents.answers.map { $0.proposal?.start.description } == ["2027-03-08T09:00:00Z"])
        #expect(
            contents.skippedText == ["9: DTSTART is a floating time, on no zone's clocks; it is read in UTC"]
        )
    }
}
