/// Each slot has one host, and it is a country of the problem.
public struct EverySlot: RotationRule {
    public let slots: Int
    /// How many countries there are.
    public let countries: Int

    public init(slots: Int, countries: Int) {
        self.slots = slots
        self.countries = countries
    }

    public func violations(in line: HostLine) -> [Violation] {
        (0..<max(slots, line.slots)).compactMap { slot in
            let host = line.host(ofSlot: slot)
            if slot < slots, let host, (0..<countries).contains(host) { return nil }
            let place = line.firstSlot + slot
            return Violation(
                rule: .slot,
                country: host,
                subregion: nil,
                places: place...place,
                slot: slot,
                until: nil
            )
        }
    }
}
