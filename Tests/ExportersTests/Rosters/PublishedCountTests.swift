import Testing

@testable import Exporters

@Suite struct PublishedCountTests {
    @Test(
        arguments: [
            // Nothing small, nothing hidden; nobody's count is not small.
            ([20, 5, 0], [.exactly(20), .exactly(5), .exactly(0)]),
            // The greatest hides the small one.
            ([20, 8, 2, 0], [.hidden, .exactly(8), .hidden, .exactly(0)]),
            // Two greatest so near to each other that one alone would give the small one away.
            ([10, 10, 6, 1], [.hidden, .hidden, .exactly(6), .hidden]),
            ([11, 10, 6, 1], [.hidden, .hidden, .exactly(6), .hidden]),
            ([15, 10, 6, 1], [.hidden, .exactly(10), .exactly(6), .hidden]),
            // Only small ones.
            ([4, 4, 4], [.hidden, .hidden, .hidden]),
            ([9, 1], [.hidden, .hidden]),
        ] as [([Int], [PublishedCount])]
    )
    func smallCountsAreHiddenAndWhatWouldGiveThemAway(counts: [Int], published: [PublishedCount]) {
        #expect(PublishedCount.hidingSmall(in: counts) == published)
    }

    @Test(arguments: [[9, 0], [5, 4], [1, 1, 1, 1, 1, 1], []])
    func tooFewPeopleHaveNoCounts(counts: [Int]) {
        #expect(PublishedCount.hidingSmall(in: counts) == nil)
    }

    /// The attacker knows the rule, the sum and what is published, tries every table of counts, and keeps those that
    /// would be published in the same way.
    @Test(arguments: [(cells: 3, sums: 10...40), (cells: 4, sums: 10...24), (cells: 6, sums: 10...12)])
    func noHiddenCountCanBeComputed(cells: Int, sums: ClosedRange<Int>) {
        for sum in sums {
            var tables: [[PublishedCount]: [[Int]]] = [:]
            for counts in ways(toSplit: sum, over: cells) {
                guard let published = PublishedCount.hidingSmall(in: counts) else { continue }
                tables[published, default: []].append(counts)
            }
            for (published, fitting) in tables {
                let hidden = published.indices.filter { published[$0] == .hidden }
                #expect(hidden.count != 1)
                for cell in hidden {
                    #expect(Set(fitting.map { $0[cell] }).count >= 3, "\(published) of \(sum) tells cell \(cell)")
                }
                for some in subsets(of: hidden) where some.count < hidden.count {
                    let sums = Set(fitting.map { counts in some.reduce(0) { $0 + counts[$1] } })
                    #expect(sums.count >= 2, "\(published) of \(sum) tells the sum of \(some)")
                }
                if !hidden.isEmpty {
                    #expect(hidden.reduce(0) { $0 + fitting[0][$1] } >= 5, "what is left of the sum is small")
                }
            }
        }
    }

    /// As above for six diets and meetings of up to 60 people. The rule treats all cells alike, so a table and every
    /// rearrangement of its hidden counts are published in the same way: the counts in falling order are enough.
    @Test func noHiddenCountCanBeComputedAmongManyPeople() {
        for sum in 10...60 {
            var hiddenValues: [[Int]: Set<Int>] = [:]
            for counts in fallingWays(toSplit: sum, over: 6, atMost: sum) {
                guard let published = PublishedCount.hidingSmall(in: counts) else { continue }
                let hidden = counts.indices.filter { published[$0] == .hidden }.map { counts[$0] }
                guard !hidden.isEmpty else { continue }
                let shown = counts.indices.filter { published[$0] != .hidden }.map { counts[$0] }
                hiddenValues[shown, default: []].formUnion(hidden)
            }
            for (shown, values) in hiddenValues { #expect(values.count >= 5, "\(shown) of \(sum) leaves \(values)") }
        }
    }

    @Test func everyCountBelowFiveIsHidden() {
        for sum in 10...30 {
            for counts in fallingWays(toSplit: sum, over: 6, atMost: sum) {
                guard let published = PublishedCount.hidingSmall(in: counts) else { continue }
                for case (let count, .exactly(let shown)) in zip(counts, published) {
                    #expect(shown == count && (count == 0 || count >= 5))
                }
            }
        }
    }

    private func ways(toSplit sum: Int, over cells: Int) -> [[Int]] {
        guard cells > 1 else { return [[sum]] }
        return (0...sum).flatMap { first in ways(toSplit: sum - first, over: cells - 1).map { [first] + $0 } }
    }

    private func fallingWays(toSplit sum: Int, over cells: Int, atMost limit: Int) -> [[Int]] {
        guard cells > 0 else { return sum == 0 ? [[]] : [] }
        return (0...min(sum, limit)).filter { $0 * cells >= sum }.flatMap { first in
            fallingWays(toSplit: sum - first, over: cells - 1, atMost: first).map { [first] + $0 }
        }
    }

    /// Those of two and more.
    private func subsets(of places: [Int]) -> [[Int]] {
        (0..<(1 << places.count)).map { bits in places.indices.filter { bits & (1 << $0) != 0 }.map { places[$0] } }
            .filter { $0.count > 1 }
    }
}
