import Testing

@testable import ICalendar

/// What is kept of a stranger's answer, and how much of it is read.
@Suite struct ReplyPrivacyTests {
    @Test(arguments: [
        ("COMMENT:zebra, zebra", true), ("COMMENT:\\n ", false), ("COMMENT:", false), ("SUMMARY:zebra", false),
        ("COMMENT:" + String(repeating: "zebra,", count: 20_000), true),
    ])
    func thatThereAreWordsIsKeptAndTheWordsAreNot(line: String, hasComment: Bool) throws {
        let contents = try ReplySamples.read(
            ReplySamples.answer([ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee, line])
        )
        #expect(contents.answers.map(\.hasComment) == [hasComment])
        #expect(!"\(contents)".contains("zebra"))
    }

    @Test func noReportSaysWhatTheFileHolds() throws {
        let secret = "zebra"
        let lines = [
            "UID:\(secret) x", "DTSTAMP:\(secret)", "SEQUENCE:\(secret)", "ATTENDEE:\(secret)",
            "COMMENT:\(secret)\u{1B}",
            "ATTENDEE;PARTSTAT=\(secret):mailto:a@example.org", "ATTENDEE;\(secret)", "RECURRENCE-ID:\(secret)",
            "ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM=\(secret):mailto:a@example.org",
            "RECURRENCE-ID;TZID=\(secret):20270308T090000",
        ]
        for line in lines {
            let rest = [ReplySamples.uid, ReplySamples.stamp, ReplySamples.attendee].filter {
                $0.prefix(3) != line.prefix(3)
            }
            let contents = try ReplySamples.read(ReplySamples.answer(rest + [line]))
            #expect(!contents.skipped.isEmpty, "\(line)")
            #expect(!contents.skipped.contains { $0.reason.contains(secret) })
        }
        #expect(
            try !ReplySamples.read(ReplySamples.answer(method: secret, [])).skippedText.contains { $0.contains(secret) }
        )
    }

    // MARK: The same door

    @Test func theLimitsOfAnyFileHoldHere() throws {
        func error(_ text: String) -> CalendarReadingError? {
            do throws(CalendarReadingError) {
                _ = try ReplyContents(reading: Array(text.utf8))
                return nil
            } catch { return error }
        }
        #expect(error("hello") == .notACalendar)
        #expect(error(ReplySamples.google.replacing("Appointment", with: "\0")) == .nulByte(line: 21))
        let parameters = String(repeating: ";X=1", count: ReadingLimits.parameters)
        #expect(error(ReplySamples.answer(["ATTENDEE;A=1\(parameters):x"])) == .tooManyParameters(line: 6))
        let values = String(repeating: ",1", count: ReadingLimits.values)
        #expect(error(ReplySamples.answer(["ATTENDEE;MEMBER=1\(values):x"])) == .tooManyValues(line: 6))
        let fill = Array(repeating: "ATTENDEE:x", count: ReadingLimits.properties + 1)
        #expect(error(ReplySamples.answer(fill)) == .tooManyProperties(line: 6 + ReadingLimits.properties))
    }

    @Test func whoReadsForTimesLeavesAttendeesAndCommentsAlone() throws {
        let odd = [
            "ATTENDEE;X:a\u{1B}", "COMMENT:\u{1B}", "ATTENDEE;A=1" + String(repeating: ";X=1", count: 100) + ":x",
        ]
        let lines = ["BEGIN:VEVENT", "UID:a", "DTSTART:20260914T090000Z"] + odd + ["END:VEVENT"]
        #expect(try FileText.read(FileText.calendar(lines)).skipped == [])
    }

    @Test func anInvitationIsNoAnswer() throws {
        let event = try Sample.event(
            span: Sample.morning(in: "Asia/Kathmandu"),
            organizer: Organizer(address: Sample.email("meetings@example.org")),
            attendees: [Attendee(address: Sample.email("maya@example.org"))]
        )
        let contents = try ReplySamples.read(Sample.object(.request, event).written())
        #expect(contents.answers == [])
        #expect(contents.skipped.map(\.reason) == ["METHOD is neither REPLY nor COUNTER; the calendar is not read"])
    }
}
