import Testing

@testable import ICalendar

/// Lines, folds and components, whole and damaged.
@Suite struct FileLineTests {
    private let event = ["BEGIN:VEVENT", "UID:a@test", "DTSTART:20260914T090000Z", "DURATION:PT1H", "END:VEVENT"]

    @Test(arguments: ["\r\n", "\n", "\r\r\n", "\r\n\r\n"])
    func anyLineEndIsRead(end: String) throws {
        let contents = try FileText.read(FileText.calendar(event).replacing("\r\n", with: end))
        #expect(contents.busy.count == 1)
        #expect(contents.skipped == [])
    }

    @Test func aByteOrderMarkIsLeftOut() throws {
        #expect(try FileText.read("\u{FEFF}" + FileText.calendar(event)).busy.count == 1)
    }

    @Test func foldsAreUndoneAlsoInsideACharacterAndAName() throws {
        var bytes = Array(FileText.calendar(["BEGIN:VEVENT", "SUMM\r\n ARY:caf\r\n\tX"] + event.dropFirst()).utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "X")))
        bytes.replaceSubrange(place...place, with: [0xC3, 0x0D, 0x0A, 0x20, 0xA9])
        let contents = try CalendarContents(
            reading: bytes,
            from: FileText.moment("2026-01-01"),
            to: FileText.moment("2027-01-01")
        )
        #expect(contents.events.map(\.summary) == ["café"])
        #expect(contents.skipped == [])
    }

    @Test func aLineKeepsTheNumberThatAnEditorShows() throws {
        let contents = try FileText.read(
            FileText.event("COMMENT:a\r\n b\r\n c", "", "DTSTART:20260914T090000Z", "STATUS:NONE")
        )
        #expect(contents.skipped.map(\.line) == [11])
    }

    @Test func aLineThatIsNoPropertyIsReported() throws {
        let contents = try FileText.read(
            FileText.calendar(event.prefix(2) + ["no colon", ":no name", "NAME", "NAM E:x"] + event.dropFirst(2))
        )
        #expect(contents.busy.count == 1)
        #expect(
            contents.skippedText
                == (6...9).map { "\($0): not a property: expected a name, a colon and a value" }
        )
    }

    @Test func aLineThatIsNotUTF8IsReported() throws {
        var bytes = Array(
            FileText.calendar(event.prefix(2) + ["SUMMARY:Caf*", "COMMENT:ok"] + event.dropFirst(2)).utf8
        )
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "*")))
        bytes[place] = 0xE9
        let contents = try CalendarContents(
            reading: bytes,
            from: FileText.moment("2026-01-01"),
            to: FileText.moment("2027-01-01")
        )
        #expect(contents.skippedText == ["6: not UTF-8"])
        #expect(contents.events.map(\.summary) == [""])
        #expect(contents.busy.count == 1)
    }

    @Test func aCharacterCutByALineEndIsNotMendedByTheNextLine() throws {
        var bytes = Array(FileText.event("SUMMARY:a*", "DTSTART:20260914T090000Z").utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "*")))
        bytes.replaceSubrange(place...place, with: [0xC3, 0x0D, 0x0A, 0xA9])
        let contents = try CalendarContents(
            reading: bytes,
            from: FileText.moment("2026-01-01"),
            to: FileText.moment("2027-01-01")
        )
        #expect(contents.skipped.map(\.line) == [6, 7])
    }

    @Test func aControlCharacterIsReported() throws {
        let contents = try FileText.read(FileText.event("SUMMARY:a\u{1B}[2J", "DTSTART:20260914T090000Z"))
        #expect(contents.skippedText == ["6: SUMMARY holds a control character"])
    }

    @Test func aParameterThatIsCutOffIsReported() throws {
        let contents = try FileText.read(
            FileText.event("DTSTART;TZID=\"Asia/Tokyo:20260914T090000", "UID;X", "SUMMARY;A=1,\"2\",3:x")
        )
        #expect(contents.events == [])
        #expect(
            contents.skippedText == [
                "4: VEVENT has no DTSTART", "6: DTSTART has a parameter that is cut off",
                "7: UID has a parameter that is cut off",
            ]
        )
    }

    // MARK: Components

    @Test func severalCalendarsAreReadAsOne() throws {
        let one = FileText.calendar(event)
        let contents = try FileText.read(one + one.replacing("20260914", with: "20260915").replacing("a@", with: "b@"))
        #expect(contents.busy.count == 2)
        #expect(contents.skipped == [])
    }

    @Test func aFileThatIsCutOffKeepsItsWholeEvents() throws {
        let text = FileText.calendar(event + ["BEGIN:VEVENT", "UID:b@test", "DTSTART:20260915T090000Z"])
        let contents = try FileText.read(text.replacing("END:VCALENDAR\r\n", with: "DURAT"))
        #expect(contents.busy.count == 1)
        #expect(
            contents.skippedText == [
                "1: VCALENDAR without its END", "9: VEVENT without its END",
                "12: not a property: expected a name, a colon and a value",
            ]
        )
    }

    @Test func anEventWithoutItsEndDoesNotHideTheNext() throws {
        let contents = try FileText.read(FileText.calendar(["BEGIN:VEVENT", "UID:b"] + event))
        #expect(contents.busy.count == 1)
        #expect(contents.skippedText == ["4: VEVENT without its END"])
    }

    @Test func endsAndPropertiesOutOfPlaceAreReported() throws {
        let text = FileText.calendar(["END:VEVENT"] + event) + "SUMMARY:x\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n"
        let contents = try FileText.read(text)
        #expect(contents.busy.count == 1)
        #expect(
            contents.skippedText == [
                "4: END without its BEGIN", "11: a property outside of any component",
                "12: VEVENT outside of a VCALENDAR",
            ]
        )
    }
}
