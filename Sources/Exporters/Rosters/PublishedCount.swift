/// How many people, as far as an outsider may know.
public enum PublishedCount: Hashable, Sendable {
    case exactly(Int)
    /// At least one.
    case hidden

    /// Counts from 1 to one below this are hidden.
    static let smallest = 5

    /// Below so many people in all, no breakdown is safe.
    static let fewestPeople = 10
}

extension PublishedCount {
    /// The counts, each of different people, as they can stand beside their sum; `nil` for too few people.
    ///
    /// Counts from 1 to 4 are hidden, and with them as many of the greatest as it takes that the sum gives nothing
    /// away: whoever knows this rule, the sum and the published counts finds several values that fit for each hidden
    /// count, and for each sum of some of them. The greatest are hidden because that costs a kitchen the least: 22
    /// people of whom few are vegan leave 18 to 21 others. A 0 is published: it is nobody's, and the kitchen must know.
    static func hidingSmall(in counts: [Int]) -> [PublishedCount]? {
        let sum = counts.reduce(0, +)
        guard sum >= fewestPeople else { return nil }
        let small = counts.filter { (1..<smallest).contains($0) }
        guard !small.isEmpty else { return counts.map { .exactly($0) } }
        let threshold = hiddenFrom(great: counts.filter { $0 >= smallest }.sorted(by: >), small: small)
        return counts.map { count in
            let isHidden = (1..<smallest).contains(count) || count >= threshold
            return isHidden ? .hidden : .exactly(count)
        }
    }

    /// The least of the great counts that must be hidden; where none is enough, all are.
    private static func hiddenFrom(great: [Int], small: [Int]) -> Int {
        let smallSum = small.reduce(0, +)
        var greatSum = 0
        for (place, count) in great.enumerated().dropLast() {
            greatSum += count
            // A hidden great count is known to be above the greatest that is published, a small one to be 1 or more:
            // what is left of the sum must be enough to let a small one be anything from 1 to 4.
            let floor = great[place + 1] + 1
            let slack = smallSum + greatSum - small.count - (place + 1) * floor
            if slack >= smallest - 2 { return count }
        }
        return smallest
    }
}
