import CivilTime
import Foundation
import Testing

@testable import ICalendar

/// Mutated files are read or refused, and never trap. `MELA_FUZZ=200000 swift test --filter FuzzTests` runs longer;
/// `MELA_FUZZ_SEED` starts elsewhere. Tests/Fuzz looks for inputs that take new paths, which these don't.
@Suite struct FuzzTests {
    private static func setting(_ name: String, or usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    @Test func mutatedFilesAreReadOrRefused() throws {
        let from = try FileText.moment("2026-01-01")
        let to = try FileText.moment("2027-02-05")
        let samples = try FuzzSamples.all()
        #expect(!samples.isEmpty)
        let count = Self.setting("MELA_FUZZ", or: 2000)
        let seed = Self.setting("MELA_FUZZ_SEED", or: 5545)
        let mayReport = count > 2000
        var refused = 0
        var slowest = (seconds: 0.0, seed: 0)
        for number in 0..<count {
            var mutation = Mutation(seed: UInt64(seed + number))
            let bytes = mutation.changed(samples)
            let start = ContinuousClock.now
            do throws(CalendarReadingError) {
                let contents = try CalendarContents(reading: bytes, from: from, to: to)
                #expect(contents.breaches(from: from, to: to) == [], "seed \(seed + number)")
            } catch {
                refused += 1
                #expect(!error.description.isEmpty)
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            if seconds > slowest.seconds { slowest = (seconds, seed + number) }
        }
        #expect(refused < count / 2, "most mutations should get past the door")
        if mayReport {
            print(
                "\(count) mutations from seed \(seed): \(refused) refused; slowest \(slowest.seconds) s (\(slowest.seed))"
            )
        }
    }

    @Test func mutatedAnswersAreReadOrRefused() {
        let count = Self.setting("MELA_FUZZ", or: 2000)
        let seed = Self.setting("MELA_FUZZ_SEED", or: 5546)
        var read = 0
        for number in 0..<count {
            var mutation = Mutation(seed: UInt64(seed + number))
            let bytes = mutation.changed(ReplySamples.all)
            do throws(CalendarReadingError) {
                let contents = try ReplyContents(reading: bytes)
                if !contents.answers.isEmpty { read += 1 }
                #expect(contents.breaches == [], "seed \(seed + number)")
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(read > count / 4, "many mutations should leave an answer")
    }

    @Test func theSameFileGivesTheSameContentsOnEightThreads() async throws {
        let from = try FileText.moment("2026-01-01")
        let to = try FileText.moment("2027-02-05")
        let samples = try FuzzSamples.all()
        let expected = try samples.map { try FileText.read($0, to: "2027-02-05") }
        let feed = try Sample.object(nil, Sample.event(span: Sample.morning(in: "Pacific/Auckland")))
        let text = try feed.written()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    for round in 0..<20 {
                        let index = (thread + round) % samples.count
                        let bytes = Array(samples[index].utf8)
                        let contents = try CalendarContents(reading: bytes, from: from, to: to)
                        #expect(contents == expected[index])
                        // Writing goes through libical at the same time.
                        let written = try feed.written()
                        #expect(written == text)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func whatMelaWritesIsReadBack() throws {
        let event = try Sample.event(
            span: Sample.morning(in: "Pacific/Auckland"),
            summary: "Jour; d'été, \\ et\nfin " + String(repeating: "é", count: 60)
        )
        let contents = try FileText.read(Sample.object(nil, event).written())
        #expect(contents.skipped == [])
        #expect(contents.events.map(\.uid) == [event.uid.text])
        #expect(contents.events.map(\.summary) == [event.summary.text])
        #expect(contents.busyText == ["2026-09-13T21:00:00Z/2026-09-14T03:00:00Z"])
    }
}
