public import CivilTime

/// What a border, a hotel or an insurer asks for. It lives in a meeting's vault only.
public struct TravelDocument: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case passport
        /// For the hotel's desk, where it takes one.
        case identityCard
    }

    public let kind: Kind
    /// As printed in the document, in one: many people have a single name.
    public let name: PlainLine
    public let number: DocumentNumber
    /// `nil` where the document says none.
    public let expires: CivilDate?
    public let birthDate: CivilDate
    public let nationality: CountryCode

    /// - Throws: `ValueError` where it expires before its holder was born, or who holds it would be 120 years old then.
    public init(
        kind: Kind,
        name: PlainLine,
        number: DocumentNumber,
        expires: CivilDate?,
        birthDate: CivilDate,
        nationality: CountryCode
    ) throws(ValueError) {
        if let expires, !(0...120 * 366).contains(expires.dayNumber - birthDate.dayNumber) {
            throw ValueError("expires", found: "\(expires)", expected: "a day within 120 years after birthDate")
        }
        self.kind = kind
        self.name = name
        self.number = number
        self.expires = expires
        self.birthDate = birthDate
        self.nationality = nationality
    }
}

/// A document's number: 1 to 20 capital letters and digits, as in a passport's machine-readable lines.
///
/// Source: ICAO Doc 9303, part 3, which has 9; identity cards have more.
public struct DocumentNumber: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Spaces and hyphens between are dropped; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 40 else { return nil }
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard (1...20).contains(bytes.count), bytes.allSatisfy({ isCapital($0) || isDigit($0) }) else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    public var description: String { text }
}
