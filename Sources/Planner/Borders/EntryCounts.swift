internal import NetworkModel

/// How many delegates enter a country, by what they need. Changing planes on the way is included.
public struct EntryCounts: Hashable, Sendable {
    public private(set) var free = 0
    public private(set) var onArrival = 0
    public private(set) var eVisa = 0
    /// Those who need a visa from an embassy, there or on the way.
    public private(set) var visa = 0
    public private(set) var refused = 0
    public private(set) var unknown = 0

    public init() {}

    /// Those who are let in, a visa from an embassy included.
    public var able: Int { free + onArrival + eVisa + visa }

    /// Whether anybody needs a visa from an embassy, or may need one.
    var mayNeedVisa: Bool { visa + unknown > 0 }

    public var all: Int { able + refused + unknown }

    mutating func add(_ people: Int, whoNeed requirement: EntryRule.Requirement) {
        switch requirement {
        case .free: free += people
        case .onArrival: onArrival += people
        case .eVisa: eVisa += people
        case .visa: visa += people
        case .refused: refused += people
        case .unknown: unknown += people
        }
    }

    /// `of 80 delegates 12 can enter (3 with a visa from an embassy), 2 can't, and of 66 nobody knows`.
    var words: String {
        let visas = visa == 0 ? "" : " (\(visa) with a visa from an embassy)"
        return "of \(all) delegates \(able) can enter\(visas), \(refused) can't, and of \(unknown) nobody knows"
    }
}
