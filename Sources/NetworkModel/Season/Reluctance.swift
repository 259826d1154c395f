public import CivilTime

/// How many people said, unnamed and without a reason, that they would not travel to a country. Fewer than five leave no
/// trace, and more are kept in steps of five, so that nobody can tell one person's word from the number.
public struct Reluctance: Hashable, Sendable {
    public let destination: CountryCode
    /// The day by which they were asked.
    public let askedOn: CivilDate
    /// 5, 10, 15 and so on: at least as many.
    public let atLeast: Count

    /// The step of the numbers, and the smallest of them.
    public static let step = 5

    /// - Throws: `ValueError` for a number that isn't one of the steps.
    public init(destination: CountryCode, askedOn: CivilDate, atLeast: Count) throws(ValueError) {
        guard atLeast.number >= Self.step, atLeast.number.isMultiple(of: Self.step) else {
            throw ValueError("atLeast", found: "\(atLeast)", expected: "5, 10, 15 and so on")
        }
        self.destination = destination
        self.askedOn = askedOn
        self.atLeast = atLeast
    }

    /// What may be kept of so many people; `nil` for nothing.
    public static func kept(of people: Int) -> Count? {
        people < step ? nil : Count(people / step * step)
    }
}
