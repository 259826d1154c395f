/// FNV-1a with 64 bits: tells texts apart that differ by accident. It is no seal against those who mean harm.
public struct Fingerprint: Hashable, Sendable {
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    public mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

    /// Its eight bytes, lowest first.
    mutating func add(_ number: Int) {
        for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}

extension RotationProblem {
    /// FNV-1a over all its numbers, each as eight bytes, lowest first, in the order of the keys of
    /// `rotation-instance/1` (slots, regions, countries, history, fairnessHistory, cooldown, spacing, coverage,
    /// repeatUnit, cost, pinned, forbidden): each list after its length, of a region its weight and 1 where it must be
    /// covered, else 0; of a country its region and maxTurns; −1 for `null`. At the end runPrice, where it isn't 0.
    public var fingerprint: UInt64 {
        var print = Fingerprint()
        print.add(slots)
        print.add(subregions.count)
        for subregion in subregions {
            print.add(subregion.weight)
            print.add(subregion.mustCover ? 1 : 0)
        }
        print.add(countries.count)
        for country in countries {
            print.add(country.subregion)
            print.add(country.maxTurns)
        }
        print.add(history.count)
        for host in history { print.add(host ?? -1) }
        for number in [fairnessHistory, cooldown, spacing, coverage, repeatUnit] { print.add(number) }
        print.add(cost.count)
        for row in cost {
            print.add(row.count)
            for entry in row { print.add(entry ?? -1) }
        }
        for placements in [pinned, forbidden] {
            print.add(placements.count)
            for placement in placements {
                print.add(placement.country)
                print.add(placement.slot)
            }
        }
        if runPrice != 0 { print.add(runPrice) }
        return print.value
    }
}
