/// An airport by its IATA code: `NAN`.
///
/// The type holds the shape; whether there is such an airport is for the table of airports to say.
public struct AirportCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// `nil` unless `text` is three capital ASCII letters.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 3, text.utf8.allSatisfy(isCapital) else { return nil }
        self.text = String(text)
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A flight as tickets name it: an airline's two characters, a space, and up to four digits: `FJ 411`, `3U 8632`.
public struct FlightNumber: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// With or without the space; a letter after the digits is an operational suffix. `nil` for another shape.
    ///
    /// Source: IATA Standard Schedules Information Manual, flight designator.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 3, bytes[0...1].allSatisfy({ isCapital($0) || isDigit($0) }),
            bytes[0...1].contains(where: isCapital)
        else { return nil }
        var rest = bytes[2...]
        if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        let suffix = rest.last.map(isCapital) == true ? 1 : 0
        let digits = rest.dropLast(suffix)
        guard (1...4).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        self.text = String(decoding: bytes[0...1] + [UInt8(ascii: " ")] + rest, as: UTF8.self)
    }

    public var description: String { text }
}

func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
