import CivilTime
import Testing

@testable import ICalendar

/// Over a limit, and the whole file is refused; at it, it is read.
@Suite struct ReadingLimitTests {
    private func error(_ text: String) throws -> CalendarReadingError? {
        let from = try FileText.moment("2026-01-01")
        let to = try FileText.moment("2027-01-01")
        do throws(CalendarReadingError) {
            _ = try CalendarContents(reading: Array(text.utf8), from: from, to: to)
            return nil
        } catch {
            return error
        }
    }

    @Test func aFileOfFiveMegabytesIsReadAndOneByteMoreIsNot() throws {
        let frame = FileText.event("DTSTART:20260914T000000Z")
        let line = "X-FILL:" + String(repeating: "a", count: 70) + "\r\n"
        let count = (ReadingLimits.fileBytes - frame.utf8.count) / line.utf8.count
        // In many events, for none may have so many properties.
        let block = "BEGIN:VALARM\r\n" + String(repeating: line, count: 4000) + "END:VALARM\r\n"
        var fill = String(repeating: block, count: count / 4100)
        fill += String(repeating: "\n", count: ReadingLimits.fileBytes - frame.utf8.count - fill.utf8.count)
        let text = frame.replacing("END:VCALENDAR", with: fill + "END:VCALENDAR")
        #expect(text.utf8.count == ReadingLimits.fileBytes)
        #expect(try error(text) == nil)
        #expect(try error(text + "\n") == .tooLarge(bytes: ReadingLimits.fileBytes + 1))
    }

    @Test func aLineIsMeasuredWithoutItsFolds() throws {
        func file(_ count: Int) -> String {
            let folded = Array(repeating: String(repeating: "a", count: 74), count: (count - 8) / 74)
            let rest = String(repeating: "a", count: (count - 8) % 74)
            return FileText.event("COMMENT:" + folded.joined(separator: "\r\n ") + "\r\n " + rest)
        }
        #expect(try error(file(ReadingLimits.lineBytes)) == nil)
        #expect(try error(file(ReadingLimits.lineBytes + 1)) == .lineTooLong(line: 6))
        let unfolded = FileText.event("COMMENT:" + String(repeating: "a", count: 4_900_000))
        #expect(try error(unfolded) == .lineTooLong(line: 6))
    }

    @Test func linesAreCounted() throws {
        // Three in the header, one in the end.
        let fill = Array(repeating: "A:", count: ReadingLimits.properties)
        let blocks = (0..<49).flatMap { _ in ["BEGIN:VALARM"] + fill + ["END:VALARM"] }
        let rest = ReadingLimits.lines - 4 - blocks.count
        let exact = blocks + ["BEGIN:VALARM"] + Array(repeating: "A:", count: rest - 2) + ["END:VALARM"]
        #expect(try error(FileText.calendar(exact)) == nil)
        #expect(try error(FileText.calendar(exact + ["BEGIN:VALARM"])) == .tooManyLines)
    }

    @Test func componentsAreCounted() throws {
        func file(_ count: Int) -> String {
            FileText.calendar((0..<count - 1).flatMap { _ in ["BEGIN:VALARM", "END:VALARM"] })
        }
        #expect(try error(file(ReadingLimits.components)) == nil)
        #expect(
            try error(file(ReadingLimits.components + 1))
                == .tooManyComponents(line: 4 + 2 * (ReadingLimits.components - 1))
        )
    }

    @Test func nestingIsBounded() throws {
        func file(_ depth: Int) -> String {
            FileText.calendar(
                Array(repeating: "BEGIN:VEVENT", count: depth - 1) + Array(repeating: "END:VEVENT", count: depth - 1)
            )
        }
        #expect(try error(file(ReadingLimits.depth)) == nil)
        #expect(try error(file(ReadingLimits.depth + 1)) == .nestedTooDeep(line: 3 + ReadingLimits.depth))
        #expect(try error(file(100_000)) == .nestedTooDeep(line: 3 + ReadingLimits.depth))
    }

    @Test func propertiesAreCountedThoseThatAreNotReadToo() throws {
        func file(_ count: Int) -> String {
            FileText.calendar(["BEGIN:VEVENT"] + Array(repeating: "ATTENDEE:x", count: count) + ["END:VEVENT"])
        }
        #expect(try error(file(ReadingLimits.properties)) == nil)
        #expect(try error(file(ReadingLimits.properties + 1)) == .tooManyProperties(line: 5 + ReadingLimits.properties))
    }

    @Test func parametersAreCounted() throws {
        func file(_ count: Int) -> String {
            FileText.event("DTSTART\(String(repeating: ";X=1", count: count - 1));TZID=Asia/Tokyo:20260914T090000")
        }
        // The last of a hundred is not dropped.
        #expect(try FileText.read(file(ReadingLimits.parameters)).events.map(\.starts) == [["2026-09-14T00:00:00Z"]])
        #expect(try error(file(ReadingLimits.parameters + 1)) == .tooManyParameters(line: 6))
    }

    @Test func valuesAreCounted() throws {
        func file(_ count: Int) -> String {
            let values = Array(repeating: "20260915", count: count).joined(separator: ",")
            return FileText.event("DTSTART:20260914", "EXDATE:\(values)")
        }
        #expect(try error(file(ReadingLimits.values)) == nil)
        #expect(try error(file(ReadingLimits.values + 1)) == .tooManyValues(line: 7))
        #expect(try error(FileText.event("SUMMARY:" + String(repeating: ",", count: 20_000))) == nil)
    }

    @Test func aNulByteIsRefused() throws {
        #expect(try error(FileText.event("SUMMARY:a\0b")) == .nulByte(line: 6))
        let wide = Array(FileText.event("DTSTART:20260914").utf16).flatMap { [UInt8($0 & 0xFF), 0] }
        let from = try FileText.moment("2026-01-01")
        let to = try FileText.moment("2027-01-01")
        #expect(throws: CalendarReadingError.nulByte(line: 1)) {
            try CalendarContents(reading: wide, from: from, to: to)
        }
    }

    @Test(arguments: [
        "", "\n\n", "hello", "BEGIN:VCARD\nEND:VCARD\n", "<html></html>", "BEGIN:VEVENT\nEND:VEVENT\n",
        "BEGIN:VCALENDARX\n", "X:1\nBEGIN:VCALENDAR\nEND:VCALENDAR\n",
    ])
    func whatBeginsOtherwiseIsNoCalendar(text: String) throws {
        #expect(try error(text) == .notACalendar)
    }

    @Test func onlyRangesOfTenYearsUpTo2100AreTaken() throws {
        let bytes = Array(FileText.event("DTSTART:20260914").utf8)
        func isTaken(_ from: String, _ to: String) throws -> Bool {
            let from = try FileText.moment(from)
            let to = try FileText.moment(to)
            return (try? CalendarContents(reading: bytes, from: from, to: to)) != nil
        }
        #expect(try isTaken("2020-01-01", "2030-01-01"))
        #expect(try isTaken("2091-01-02", "2101-01-01"))
        #expect(try isTaken("1970-01-01", "1970-01-02"))
        #expect(try !isTaken("2020-01-01", "2031-01-01"))
        #expect(try !isTaken("2020-01-01", "2020-01-01"))
        #expect(try !isTaken("2020-01-02", "2020-01-01"))
        #expect(try !isTaken("1969-12-31", "1970-01-02"))
        #expect(try !isTaken("2100-12-30", "2101-01-02"))
    }

    @Test func noErrorSaysWhatTheFileHolds() throws {
        let secret = "zebra"
        let texts = [
            "\(secret)\n", FileText.event("SUMMARY:\(secret)\0"), FileText.event("DTSTART;\(secret):\(secret)"),
            FileText.event("\(secret)"), FileText.event("DTSTART;TZID=\(secret):20260914T090000"),
            FileText.event("DTSTART:20260914", "RRULE:FREQ=\(secret)", "STATUS:\(secret)", "EXDATE:\(secret)"),
            FileText.event("DTSTART:20260914", "RRULE:FREQ=DAILY;\(secret)=1", "RDATE:\(secret)/\(secret)"),
            FileText.calendar(["X-WR-TIMEZONE:\(secret)", "BEGIN:\(secret)", "END:\(secret)", "END:\(secret)x"]),
            FileText.event("DTSTART:20260914", "UID;\(secret):x", "DURATION:\(secret)"),
        ]
        let from = try FileText.moment("2026-01-01")
        let to = try FileText.moment("2027-01-01")
        for text in texts {
            do throws(CalendarReadingError) {
                let contents = try CalendarContents(reading: Array(text.utf8), from: from, to: to)
                #expect(!contents.skipped.isEmpty)
                #expect(!contents.skipped.contains { $0.reason.lowercased().contains(secret) })
            } catch {
                #expect(!error.description.contains(secret))
                #expect(!error.description.contains("\n"))
            }
        }
    }
}
