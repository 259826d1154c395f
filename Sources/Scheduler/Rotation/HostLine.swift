/// Past hosts followed by the hosts of a plan, oldest first. A place is a position on this line; slot 0 stands at
/// place `firstSlot`.
public struct HostLine: Hashable, Sendable {
    /// The host at each place; `nil` where a past meeting used no turn.
    public let places: [Int?]
    /// The place of slot 0, which is also the length of the history.
    public let firstSlot: Int
    private let subregionOfCountry: [Int]

    /// `subregions` holds the subregion of each country.
    public init(history: [Int?], hosts: [Int], subregions: [Int]) {
        places = history + hosts.map(Optional.some)
        firstSlot = history.count
        subregionOfCountry = subregions
    }

    /// The places of the plan.
    public var planPlaces: Range<Int> { firstSlot..<places.count }

    /// How many slots of the plan are on the line.
    public var slots: Int { places.count - firstSlot }

    /// The host of a slot; `nil` beyond the end of the line.
    public func host(ofSlot slot: Int) -> Int? {
        let place = firstSlot + slot
        return slot >= 0 && place < places.count ? places[place] : nil
    }

    /// Where the host at a place lies; `nil` where nobody stands, or nobody known.
    public func subregion(at place: Int) -> Int? { places[place].flatMap(subregion(ofCountry:)) }

    /// Where a country lies; `nil` for a country that the line doesn't know.
    public func subregion(ofCountry country: Int) -> Int? {
        subregionOfCountry.indices.contains(country) ? subregionOfCountry[country] : nil
    }
}
