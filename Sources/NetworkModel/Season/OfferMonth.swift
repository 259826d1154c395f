/// A month, 1 to 12, in which a host offer stands; an offer without one stands all year.
public struct OfferMonth: Hashable, Sendable {
    public let offerID: HostOffer.ID
    public let month: Month

    public init(offerID: HostOffer.ID, month: Month) {
        self.offerID = offerID
        self.month = month
    }
}

/// A month of any year, 1 to 12.
public struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int

    public init?(_ number: Int) {
        guard (1...12).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }

    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
