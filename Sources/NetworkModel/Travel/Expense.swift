/// What something for a meeting may cost, and what was paid.
public struct Expense: Hashable, Sendable {
    public typealias ID = Identifier<Expense>

    public enum Kind: String, CaseIterable, Sendable {
        case flight, visa, hotel, perDiem, insurance, pickUp, venue, interpretation, childcare, other
    }

    public let id: ID
    public let meetingID: Meeting.ID
    /// For whom, where it is for one.
    public let memberID: Member.ID?
    public let kind: Kind
    public let currency: CurrencyCode
    public let budget: MinorUnits
    public let paid: MinorUnits

    public init(
        id: ID,
        meetingID: Meeting.ID,
        memberID: Member.ID?,
        kind: Kind,
        currency: CurrencyCode,
        budget: MinorUnits,
        paid: MinorUnits
    ) {
        self.id = id
        self.meetingID = meetingID
        self.memberID = memberID
        self.kind = kind
        self.currency = currency
        self.budget = budget
        self.paid = paid
    }
}

/// A currency by its ISO 4217 code: `FJD`.
///
/// The type holds the shape; whether there is such a currency is for the table of currencies to say.
public struct CurrencyCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// `nil` unless `text` is three capital ASCII letters.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 3, text.utf8.allSatisfy(isCapital) else { return nil }
        self.text = String(text)
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Money in the smallest unit of its currency: 1,250 is 12.50 in a currency with cents, and 1,250 in one without. From 0
/// to 10 to the power of 12.
public struct MinorUnits: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int

    private init(known number: Int) { self.number = number }

    public static let none = MinorUnits(known: 0)

    public init?(_ number: Int) {
        guard (0...1_000_000_000_000).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }

    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
