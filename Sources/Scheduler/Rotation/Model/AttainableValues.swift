/// Which values plans can have where only fairness counts: those of the subregions' shares, each below or above its
/// quota, leave few remainders, and repeats and runs come in whole steps.
struct AttainableValues {
    private let modulus: Int
    /// Ascending; empty where any value may be.
    private var remainders: [Int] = []

    private static let most = 4_096

    init(share: [[Int]], step: Int, units: ValueUnits) {
        modulus = greatestCommonDivisor(step, 1_000 * units.fairnessUnit)
        if modulus == 0 || units.costUnit != 0 { return }
        var sums: Set = [0]
        for values in share {
            let own = Set(values.map { $0 % modulus })
            sums = Set(sums.flatMap { sum in own.map { (sum + $0) % modulus } })
            if sums.count > Self.most { return }
        }
        remainders = sums.sorted()
    }

    /// The least value that a plan may have and that isn't below `value`, which is at least 0.
    func next(from value: Int) -> Int {
        guard let first = remainders.first, value >= 0, value < 1 << 52 else { return value }
        let remainder = value % modulus
        let base = value - remainder
        var low = 0
        var high = remainders.count
        while low < high {
            let middle = (low + high) / 2
            if remainders[middle] < remainder { low = middle + 1 } else { high = middle }
        }
        return base + (low < remainders.count ? remainders[low] : first + modulus)
    }
}
