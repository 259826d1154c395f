/// A kind of meeting with its own rotation: the regional meeting, the Mela, a subregional meeting.
public struct Series: Hashable, Sendable {
    public typealias ID = Identifier<Series>

    public let id: ID
    public let name: PlainLine
    /// Years from one edition to the next, 1 to 10.
    public let everyYears: Span

    public init(id: ID, name: PlainLine, everyYears: Span) {
        self.id = id
        self.name = name
        self.everyYears = everyYears
    }

    /// A number of years, 1 to 10.
    public struct Span: Hashable, Sendable {
        public let years: Int

        public init?(years: Int) {
            guard (1...10).contains(years) else { return nil }
            self.years = years
        }
    }
}

/// A calendar year that a plan may name, 1900 to 2200.
public struct Year: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int

    public init?(_ number: Int) {
        guard (1900...2200).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }

    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
