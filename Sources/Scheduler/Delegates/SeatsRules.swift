/// The numbers of the way of giving seats.
public struct SeatsRules: Hashable, Sendable {
    /// Seats that every country with a candidate has (or all its candidates have, where these are fewer) before any country
    /// has `countryBefore`, which is more; 0 in either turns the rule off.
    public let countryFirst: Int
    public let countryBefore: Int
    /// Thousandths of the seats that are for candidates who never went.
    public let firstTimers: Int
    /// Thousandths of the seats that are for candidates who are young or new.
    public let youngOrNew: Int
    /// Editions since a group's last seat that count at most.
    public let waitingAtMost: Int

    public init(countryFirst: Int, countryBefore: Int, firstTimers: Int, youngOrNew: Int, waitingAtMost: Int) {
        self.countryFirst = countryFirst
        self.countryBefore = countryBefore
        self.firstTimers = firstTimers
        self.youngOrNew = youngOrNew
        self.waitingAtMost = waitingAtMost
    }

    var hasCountryRule: Bool { countryFirst > 0 && countryBefore > 0 }
}
