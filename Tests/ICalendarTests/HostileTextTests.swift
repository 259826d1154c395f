import CivilTime
import ICalendar
import TestSupport
import Testing

/// Texts that a careless writer would break on, put together by chance from a seed.
@Suite struct HostileTextTests {
    @Test func whateverTheTextsSayTheFileStaysWhole() throws {
        var chance = SplitMix64(seed: 5545)
        for round in 0..<300 {
            let file = try HostileFile(&chance)
            let text = try file.object.written()
            let read = try WrittenCalendar(text)
            #expect(read.physicalLines.allSatisfy { $0.count <= 75 }, "round \(round)")
            #expect(read.lines.allSatisfy { !$0.hasPrefix("X-LIC-") }, "round \(round)")
            #expect(read.values("ATTENDEE").count == 1, "round \(round)")
            #expect(read.lines.count { $0 == "END:VEVENT" } == 1, "round \(round)")
            #expect(read.lines.count { $0.hasPrefix("X-") } == 1, "round \(round)")
            #expect(try LibicalVerdict(text).parseErrors == 0, "round \(round)")
            let contents = try CalendarContents(
                reading: Array(text.utf8),
                from: Sample.moment("2026-01-01T00:00:00Z"),
                to: Sample.moment("2027-01-01T00:00:00Z")
            )
            #expect(contents.events.map(\.summary) == [file.summary], "round \(round)")
        }
    }
}

private struct HostileFile {
    let summary: String
    let object: CalendarObject

    init(_ chance: inout SplitMix64) throws {
        func text() throws -> CalendarText {
            let pieces = (0..<chance.number(in: 1...12)).map { _ in
                Self.pieces[chance.number(in: 0...Self.pieces.count - 1)]
            }
            return try Sample.text("x" + pieces.joined())
        }
        let summary = try text()
        let event = try Event(
            uid: Sample.uid(),
            stamp: Sample.moment("2026-01-15T09:00:00Z"),
            span: Sample.morning(),
            summary: summary,
            description: text(),
            location: text(),
            organizer: Organizer(address: Sample.email("meeting@example.org"), name: text()),
            attendees: [Attendee(address: Sample.email("anan@example.net"), name: text())],
            conference: Conference(link: #require(CalendarLink("https://a.example/?b=,;:\(1)")), label: text()),
            alarm: Sample.alarm(minutesBefore: 5, text().text)
        )
        self.summary = summary.text
        object = try CalendarObject(product: #require(ProductID("-//Calendar//EN")), name: text(), events: [event])
    }

    private static let pieces = [
        "\n", "\nEND:VEVENT\n", "\nATTENDEE:mailto:evil@example.com", "\\", "\\n", "\\N", "\\;", ",", ";", ":", "\"",
        "'", "^", "^n", "^'", "^^", "=", " ", "\n ", "\nX-LIC-ERROR:no", "é", "e\u{301}", "ประชุม", "👩🏽‍💻",
        "\u{202B}עברית\u{202C}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "BEGIN:VCALENDAR", "%0D%0A", "&#13;",
        String(repeating: "a", count: 76), String(repeating: "ကို", count: 30),
    ]
}
