/// Values that are sound one by one and can't stand together.
public struct ValueError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The field at fault, as in the tables.
    public let field: String
    public let found: String
    public let expected: String

    public init(_ field: String, found: String, expected: String) {
        self.field = field
        self.found = found
        self.expected = expected
    }

    public var description: String { "\(field): found \(found); expected \(expected)" }
}
