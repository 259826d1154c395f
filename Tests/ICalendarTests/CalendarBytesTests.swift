import ICalendar
import Testing

/// What a file is made of, whatever it says.
@Suite struct CalendarBytesTests {
    @Test func aLineFeedInAValueBeginsNoLine() throws {
        let attack = "x\nATTENDEE:mailto:evil@example.com\nEND:VEVENT"
        let event = try Sample.event(
            summary: attack,
            description: attack,
            location: attack,
            organizer: Sample.organizer(name: attack)
        )
        let read = try Sample.object(.publish, name: attack, event).read()
        #expect(read.values("ATTENDEE").isEmpty)
        #expect(read.lines.count { $0 == "END:VEVENT" } == 1)
        #expect(read.values("SUMMARY") == [":x\\nATTENDEE:mailto:evil@example.com\\nEND:VEVENT"])
    }

    @Test(arguments: [
        "การประชุมระดับภูมิภาค", "កិច្ចប្រជុំតំបន់", "ဒေသဆိုင်ရာ အစည်းအဝေး", "क्षेत्रीय बैठक", "👩🏽‍💻🏳️‍⚧️🇳🇵", "x", "é",
    ])
    func foldingKeepsEveryScriptWhole(word: String) throws {
        for padding in 0..<8 {
            let text = String(repeating: "a", count: padding) + String(repeating: word + " ", count: 40)
            let event = try Sample.event(
                summary: text,
                description: text,
                location: text,
                organizer: Sample.organizer(name: text)
            )
            let read = try Sample.object(.publish, event).read()
            for line in read.physicalLines {
                #expect(line.count <= 75)
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
            #expect(read.values("SUMMARY") == [":\(text)"])
        }
    }

    /// libical 3.0 may fold between the CR and the LF that end a line, or right before them.
    @Test(arguments: ["a", "é", "ก", "👩"])
    func aLineOfAnyLengthEndsInOneCRLF(letter: String) throws {
        for length in 1...240 {
            let text = String(repeating: letter, count: length)
            let event = try Sample.event(
                summary: text,
                location: "x" + text,
                organizer: Sample.organizer(name: text)
            )
            let read = try Sample.object(.publish, name: text, event).read()
            #expect(!read.physicalLines.contains([0x20]), "\(length)")
            #expect(read.values("X-WR-CALNAME") == [":\(text)"], "\(length)")
            #expect(read.values("SUMMARY") == [":\(text)"], "\(length)")
            #expect(read.values("LOCATION") == [":x\(text)"], "\(length)")
        }
    }

    @Test func theSameValuesGiveTheSameBytesOnEightThreads() async throws {
        let event = try Sample.event(
            span: Sample.morning(in: "Pacific/Auckland"),
            organizer: Sample.organizer(name: "A ^ \"b\""),
            attendees: [Sample.attendee()]
        )
        let object = try Sample.object(.request, event)
        let expected = try object.written()
        let differing = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try (0..<200).count { _ in try object.written() != expected } }
            }
            return try await group.reduce(0, +)
        }
        #expect(differing == 0)
    }
}
