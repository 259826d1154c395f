import CSV
import CivilTime
import Foundation
import ICalendar
import Testing

/// Every zone that the region's countries and airports have, from 2024 to 2040, against `zdump` (package libc-bin), which
/// reads the system's zone files with code of its own.
@Suite struct RegionZoneTests {
    @Test func everyZoneOfTheRegionIsWrittenWithTheOffsetsOfTheSystem() throws {
        let names = try zonesOfTheRegion()
        #expect(names.count > 250)
        let histories = try ZoneHistory.dumped(names)
        var withDaylight = 0
        for name in names {
            let history = histories[name] ?? ZoneHistory()
            guard let written = try zone(name) else {
                #expect(history.changes.isEmpty, "\(name)")
                continue
            }
            #expect(written.observances.count { !$0.isDaylight } == 1, "\(name)")
            #expect(written.observances.count { $0.isDaylight } <= 1, "\(name)")
            withDaylight += written.observances.count - 1

            let fixed = try Sample.zone(name).rule.offset(at: Sample.moment("2024-01-01T00:00:00Z"))
            let known = history.changes.isEmpty ? [] : history.samples
            #expect(
                !history.changes.isEmpty || history.samples.allSatisfy { written.offset(at: $0) == fixed },
                "\(name)"
            )
            let wrong = known.filter { written.offset(at: $0) != history.offset(at: $0) }
            // A rule that began after 2024, or one that no yearly rule tells: those times are written in UTC.
            for moment in wrong where !history.isNearChange(moment) {
                #expect(try start(at: moment, offset: history.offset(at: moment), in: name) == moment, "\(name)")
            }
            #expect(wrong.count < max(1, known.count / 2), "\(name)")
        }
        #expect(withDaylight > 80)
    }

    /// As the file of an event in 2040 tells it; `nil` where that is in UTC all year.
    private func zone(_ name: String) throws -> WrittenZone? {
        for day in ["2040-09-14", "2040-06-14", "2040-01-16"] {
            let event = try Sample.event(span: Sample.morning(in: name, on: day))
            let read = try Sample.object(.publish, event).read()
            if !read.values("TZID").isEmpty { return try WrittenZone(read) }
        }
        return nil
    }

    /// The second that a file gives for the time that a clock with that offset shows then; `nil` unless it is in UTC.
    private func start(at moment: Int, offset: Int, in name: String) throws -> Int? {
        let wall = try #require(Timestamp(secondsSince1970: moment + offset)).wallTimeInUTC
        let end = WallTime(date: try #require(wall.date.adding(days: 1)), time: wall.time)
        let span = try EventSpan.zoned(start: wall, end: end, zone: Sample.zone(name))
        let value = try #require(Sample.object(.publish, Sample.event(span: span)).read().values("DTSTART").last)
        guard value.hasPrefix(":"), value.hasSuffix("Z") else { return nil }
        let digits = Array(value.dropFirst().dropLast().filter { $0 != "T" }).map(String.init)
        let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<12, 12..<14].map { digits[$0].joined() }
        return Timestamp("\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])Z")?.secondsSince1970
    }

    private func zonesOfTheRegion() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/Reference")
        var names: Set<String> = []
        for (file, columns) in [("countries.csv", ["tz", "capital_tz"]), ("airports.csv", ["tz"])] {
            var reader = CSVReader(Array(try Data(contentsOf: folder.appending(path: file))))
            let header = try #require(try reader.next()).strings
            let places = try columns.map { try #require(header.firstIndex(of: $0)) }
            while let row = try reader.next() {
                for place in places { names.formUnion(row[place].split(separator: ";").map(String.init)) }
            }
        }
        return names.sorted()
    }
}

/// The changes of a zone as `zdump -v` lists them.
private struct ZoneHistory {
    private(set) var changes: [(second: Int, offset: Int)] = []

    /// Each 30 days of 2024 to 2040, each two hours of the day around a change, and the minutes beside it.
    var samples: [Int] {
        let years = 1_704_067_200..<2_240_611_200
        var samples = Array(stride(from: years.lowerBound, to: years.upperBound, by: 30 * 86_400))
        for change in changes {
            samples += stride(from: change.second - 43_200, through: change.second + 43_200, by: 7200)
            // Africa/Cairo's 24:00 is written as 23:59:59; times are given in minutes.
            samples += [change.second - 60, change.second + 60]
        }
        return samples.filter(years.contains)
    }

    func offset(at second: Int) -> Int { changes.last { $0.second <= second }?.offset ?? changes.first?.offset ?? 0 }

    func isNearChange(_ second: Int) -> Bool { changes.contains { abs($0.second - second) < 2 * 86_400 } }

    /// By name; a zone without changes in these years is not among them. A machine without `zdump` fails the test.
    static func dumped(_ names: [String]) throws -> [String: ZoneHistory] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["zdump", "-v", "-c", "2020,2041"] + names
        process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "zdump is part of libc-bin")
        var histories: [String: ZoneHistory] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            // Asia/Tehran  Tue Mar 21 20:30:00 1995 UT = Wed Mar 22 00:00:00 1995 +0330 isdst=0 gmtoff=12600
            guard words.count == 16, words[7] == "=", let offset = Int(words[15].dropFirst("gmtoff=".count)) else {
                continue
            }
            let second = try second(month: words[2], day: words[3], time: words[4], year: words[5])
            histories[words[0], default: ZoneHistory()].changes.append((second, offset))
        }
        return histories
    }

    private static func second(month: String, day: String, time: String, year: String) throws -> Int {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let number = try #require(months.firstIndex(of: month)) + 1
        let padded = [number, try #require(Int(day))].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return try #require(Timestamp("\(year)-\(padded[0])-\(padded[1])T\(time)Z")).secondsSince1970
    }
}
