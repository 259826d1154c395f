import CivilTime
import Foundation
import Glibc
import ICalendar

/// Writes and reads calendars, and prints the milliseconds of a processor that each run took, as one line of JSON; `calendar_peer.c` does the
/// same with libical alone, to the same bytes.
///
///     calendar-benchmark EVENTS FILES RUNS FOLDER
@main
struct CalendarBenchmark {
    let events: Int
    let files: Int
    let runs: Int
    let folder: URL

    static func main() throws {
        let words = CommandLine.arguments
        guard words.count == 5, let events = Int(words[1]), let files = Int(words[2]), let runs = Int(words[3]) else {
            throw Failure(found: "\(words.count - 1) words", expected: "EVENTS FILES RUNS FOLDER")
        }
        let folder = URL(filePath: words[4], directoryHint: .isDirectory)
        try CalendarBenchmark(events: events, files: files, runs: runs, folder: folder).run()
    }

    private func run() throws {
        let values = try SampleValues()
        let each = events / files
        var texts: [String] = []
        var writing: [Double] = []
        for _ in 0..<runs {
            let start = processorMilliseconds()
            texts = try (0..<files).map { file in
                let events = try (file * each..<(file + 1) * each).map(values.event)
                return try CalendarObject(product: values.product, events: events).written()
            }
            writing.append(processorMilliseconds() - start)
        }
        let bytes = texts.map { Array($0.utf8) }
        for (number, file) in bytes.enumerated() { try Data(file).write(to: folder.appending(path: "\(number).ics")) }
        var reading: [Double] = []
        for _ in 0..<runs {
            let start = processorMilliseconds()
            for file in bytes {
                let contents = try CalendarContents(reading: file, from: values.from, to: values.to)
                guard contents.events.count == each, contents.skipped.isEmpty else {
                    throw Failure(found: "\(contents.events.count) events", expected: "\(each)")
                }
            }
            reading.append(processorMilliseconds() - start)
        }
        print(#"{"write": \#(writing), "read": \#(reading)}"#)
    }
}

/// Of this process so far, in the user's time and the system's.
private func processorMilliseconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

struct Failure: Error {
    let found: String
    let expected: String
}

/// What every event has in common; the rest comes from its number.
private struct SampleValues {
    let product: ProductID
    let from: Timestamp
    let to: Timestamp
    private let stamp: Timestamp
    private let zone: Zone
    private let language: LanguageTag
    private let opens: TimeOfDay
    private let closes: TimeOfDay

    init() throws {
        product = try known(ProductID("-//Calendar//EN"))
        from = try known(Timestamp("2026-01-01T00:00:00Z"))
        to = try known(Timestamp("2036-01-01T00:00:00Z"))
        stamp = try known(Timestamp("2026-01-15T09:00:00Z"))
        zone = try Zone(named: known(ZoneName("Pacific/Auckland")))
        language = try known(LanguageTag("en"))
        opens = try known(TimeOfDay(hour: 9, minute: 0))
        closes = try known(TimeOfDay(hour: 17, minute: 30))
    }

    func event(_ number: Int) throws -> Event {
        let day = try known(
            CivilDate(year: 2026 + number / 336 % 10, month: number / 28 % 12 + 1, day: number % 28 + 1)
        )
        return try Event(
            uid: known(CalendarUID("event-\(number)@calendar")),
            stamp: stamp,
            sequence: number % 3,
            span: .zoned(
                start: WallTime(date: day, time: opens),
                end: WallTime(date: day, time: closes),
                zone: zone
            ),
            summary: text("Regional meeting \(number), day of talks"),
            description: text(
                "We meet for the first time this year.\nBring your notes; lunch is provided, and so is tea."
            ),
            location: text("Te Papa, Wellington, Aotearoa"),
            language: language,
            classification: .private,
            categories: [known(CalendarCategory("meeting"))],
            organizer: Organizer(
                address: known(CalendarAddress("mailto:meeting@example.org")),
                name: text("Meetings")
            ),
            attendees: (0..<5).map { place in
                Attendee(
                    address: try known(CalendarAddress("mailto:member-\(number * 5 + place)@example.net")),
                    name: try text("Member \(place) of the network")
                )
            },
            alarm: known(Alarm(minutesBefore: 90, text: text("Soon")))
        )
    }
}

private func text(_ text: String) throws -> CalendarText { try known(CalendarText(text)) }

private func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Failure(found: "a sample value that is refused", expected: "one that is taken") }
    return value
}
