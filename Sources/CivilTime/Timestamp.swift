/// A moment in UTC, to the second, without leap seconds.
///
/// Its text form is RFC 3339's with `Z`: `2026-01-15T09:00:00Z`.
public struct Timestamp: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, in the years 1...9999.
    public let secondsSince1970: Int

    /// `nil` outside the years 1...9999.
    public init?(secondsSince1970: Int) {
        guard (-62_135_596_800...253_402_300_799).contains(secondsSince1970) else { return nil }
        self.secondsSince1970 = secondsSince1970
    }

    /// That second since 1970, or the nearest one in the years 1...9999.
    init(holding second: Int) { secondsSince1970 = min(max(second, -62_135_596_800), 253_402_300_799) }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`, twenty ASCII characters and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":"),
            bytes[19] == UInt8(ascii: "Z"), let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self)),
            let second = number(bytes[17..<19]), second < 60
        else { return nil }
        self.init(secondsSince1970: WallTime(date: date, time: time).secondsIfUTC + second)
    }

    /// The day in UTC.
    public var date: CivilDate { wallTimeInUTC.date }

    /// The clock in UTC, cut to the minute.
    public var wallTimeInUTC: WallTime { WallTime(secondsIfUTC: secondsSince1970) }

    /// Seconds past the minute, 0 to 59.
    public var second: Int { ((secondsSince1970 % 60) + 60) % 60 }
}

extension Timestamp: Comparable {
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }
}

extension Timestamp: CustomStringConvertible {
    public var description: String {
        let wall = wallTimeInUTC
        return "\(wall.date)T\(wall.time):\(padded(second, to: 2))Z"
    }
}
