import CivilTime
import Foundation
import Testing

/// A file that is cut or changed is an error or a zone, and never a crash.
@Suite struct ZoneDamageTests {
    @Test(arguments: ["Europe/Dublin", "Asia/Kathmandu", "Africa/Casablanca"])
    func aFileCutAnywhereIsDamaged(text: String) throws {
        let (name, bytes) = try file(text)
        for length in 0..<bytes.count {
            #expect(throws: ZoneError.self, "\(length) bytes") { try Zone(name: name, bytes: Array(bytes[..<length])) }
        }
        #expect(throws: Never.self) { try Zone(name: name, bytes: bytes) }
        #expect(throws: Never.self) { try Zone(name: name, bytes: bytes + Array("more".utf8)) }
    }

    @Test(arguments: ["Europe/Dublin", "Asia/Kathmandu", "Pacific/Apia"])
    func aFlippedByteNeverCrashes(text: String) throws {
        let (name, bytes) = try file(text)
        let moments = try ["0001-01-01T00:00:00Z", "1995-03-26T01:30:00Z", "2060-10-31T01:30:00Z"].map {
            try #require(Timestamp($0))
        }
        let walls = try [wall("0001-01-01", "00:00"), wall("2011-12-30", "12:00"), wall("9999-12-31", "23:59")]
        var readable = 0
        for position in bytes.indices {
            for pattern: UInt8 in [0x01, 0x80, 0xFF] {
                var changed = bytes
                changed[position] ^= pattern
                guard let zone = try? Zone(name: name, bytes: changed) else { continue }
                readable += 1
                for moment in moments { _ = zone.wallTime(at: moment) }
                for wall in walls { _ = zone.timestamp(of: wall) }
            }
        }
        #expect(readable > 0)
    }

    @Test(arguments: [
        ("", true), ("EST5", true), ("<-03>3<-02>,M3.5.0/-1,M10.5.0/0", true), ("EET-2EEST,M4.5.5/0,M10.5.4/24", true),
        ("EST", false), ("ES5", false), ("EST5EDT", false), ("EST5EDT,M13.1.0,M11.1.0", false), ("EST25", false),
        ("EST5EDT,M3.0.0,M11.1.0", false), ("EST5EDT,M3.2.7,M11.1.0", false), ("EST5EDT,M3.2.0,M11.1.0x", false),
        ("EST5EDT,M3.2.0/168,M11.1.0", false), ("EST5EDT,J60,J300", false), ("<EST5", false), ("EST5:60", false),
        ("<a\r\nb>5", false), ("EST99999999999999999999", false),
    ])
    func aFooterIsReadStrictly(footer: String, isGood: Bool) throws {
        let (name, bytes) = try file("Asia/Kathmandu")
        let start = try #require(bytes.dropLast().lastIndex(of: 10))
        let changed = bytes[...start] + Array(footer.utf8) + [10]
        let isRead = (try? Zone(name: name, bytes: Array(changed))) != nil
        #expect(isRead == isGood)
    }

    @Test func aFileThatCountsLeapSecondsIsDamaged() throws {
        let name = try #require(ZoneName("Asia/Kathmandu"))
        #expect(throws: ZoneError.damaged(name, found: "leap seconds", expected: "a zone that counts none")) {
            try Zone(named: name, in: "/usr/share/zoneinfo/right")
        }
    }

    @Test func onlyASmallRegularFileIsRead() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "zones-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(count: 262_145).write(to: folder.appending(path: "Large"))
        try Data(count: 262_144).write(to: folder.appending(path: "Zeros"))
        #expect(unsafe mkfifo(folder.appending(path: "Pipe").path, 0o600) == 0)
        let large = try #require(ZoneName("Large"))
        let zeros = try #require(ZoneName("Zeros"))
        let pipe = try #require(ZoneName("Pipe"))
        #expect(throws: ZoneError.tooLarge(large, byteCount: 262_145)) { try Zone(named: large, in: folder.path) }
        #expect(throws: ZoneError.damaged(zeros, found: "another beginning", expected: "“TZif”")) {
            try Zone(named: zeros, in: folder.path)
        }
        #expect(throws: ZoneError.unknown(pipe)) { try Zone(named: pipe, in: folder.path) }
    }

    private func file(_ text: String) throws -> (ZoneName, [UInt8]) {
        let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(text)"))
        return (try #require(ZoneName(text)), [UInt8](data))
    }
}
