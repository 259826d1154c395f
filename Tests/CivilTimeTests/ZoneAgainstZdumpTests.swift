import CivilTime
import Foundation
import Testing

/// `zdump` (package libc-bin) reads the same files with code of its own.
@Suite struct ZoneAgainstZdumpTests {
    @Test(arguments: zonesUnderTest.chunked(by: 32))
    func everyChangeFrom1990To2045IsWhereZdumpHasIt(texts: [String]) throws {
        let lines = try dump(["-v", "-c", "1990,2046"] + texts)
        var checked: [String: Int] = [:]
        for line in lines {
            guard let row = try ZdumpRow(line), (1990..<2046).contains(row.moment.date.year) else { continue }
            let zone = try zone(row.zone)
            #expect(zone.offset(at: row.moment) == row.offset, "\(line)")
            #expect(zone.wallTime(at: row.moment) == row.wall, "\(line)")
            #expect(zone.wallTime(at: zone.timestamp(of: row.wall)) == row.wall, "\(line)")
            #expect(zone.timestamp(of: row.wall) <= row.moment, "\(line)")
            checked[row.zone, default: 0] += 1
        }
        // A zone that never changed in these years has no rows: its one offset is compared below.
        for text in texts where checked[text] == nil {
            let zone = try zone(text)
            let offsets = try Set(
                (1990..<2046).map { zone.offset(at: try #require(Timestamp("\($0)-07-01T00:00:00Z"))) }
            )
            #expect(offsets.count == 1, "\(text)")
        }
    }

    @Test func everyZoneOfTheListIsDumped() throws {
        let lines = try dump(["-v", "-c", "1990,2046"] + zonesUnderTest)
        let seen = Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(seen == Set(zonesUnderTest))
        #expect(zonesUnderTest.count > 200)
        // Two changes a year for 56 years, each with the second before it.
        let rows = try lines.compactMap(ZdumpRow.init).filter { $0.zone == "Europe/Dublin" }
        #expect(rows.count { (1990..<2046).contains($0.moment.date.year) } == 224)
    }

    /// The lines that `zdump` prints. A machine without it fails the test.
    private func dump(_ arguments: [String]) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["zdump"] + arguments
        process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "zdump is part of libc-bin")
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// `Asia/Tehran  Tue Mar 21 20:30:00 1995 UT = Wed Mar 22 00:00:00 1995 +0330 isdst=0 gmtoff=12600`
private struct ZdumpRow {
    let zone: String
    let moment: Timestamp
    let wall: WallTime
    let offset: Int

    init?(_ line: String) throws {
        let words = line.split(separator: " ")
        guard words.count == 16, words[7] == "=", let offset = Int(words[15].dropFirst("gmtoff=".count)) else {
            return nil
        }
        let (day, clock) = try Self.moment(words[2...5])
        let (wallDay, wallClock) = try Self.moment(words[9...12])
        zone = String(words[0])
        moment = try #require(Timestamp("\(day)T\(clock)Z"))
        wall = WallTime(date: wallDay, time: try #require(TimeOfDay(wallClock.prefix(5))))
        self.offset = offset
    }

    private static func moment(_ words: ArraySlice<Substring>) throws -> (CivilDate, Substring) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let first = words.startIndex
        let month = try #require(months.firstIndex(of: String(words[first])))
        let day = try #require(Int(words[first + 1]))
        let year = try #require(Int(words[first + 3]))
        return (try #require(CivilDate(year: year, month: month + 1, day: day)), words[first + 2])
    }
}

extension Array {
    fileprivate func chunked(by size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
