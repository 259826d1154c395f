@testable import Scheduler

/// Whether a plan is the cheapest one with so many seats, by a theorem of its own: a flow is the cheapest one if and only if
/// its residual graph has no circuit that costs less than nothing. The graph is written out arc by arc, prices are one
/// number a level, and Bellman and Ford look for such a circuit.
struct SeatsProof {
    private typealias Price = [Int]
    private struct Arc {
        let tail: Int
        let head: Int
        let price: Price
    }

    private var arcs: [Arc] = []
    private let nodes: Int

    /// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, theorem 9.1.
    var isOptimal: Bool {
        var distance = Array(repeating: Array(repeating: 0, count: 9), count: nodes)
        for _ in 0...nodes {
            var changes = false
            for arc in arcs {
                let through = zip(distance[arc.tail], arc.price).map { $0 + $1 }
                if through.lexicographicallyPrecedes(distance[arc.head]) {
                    distance[arc.head] = through
                    changes = true
                }
            }
            if !changes { return true }
        }
        return false
    }

    /// `most` and `least` are by country.
    init(_ problem: SeatsProblem, seated: [Int], most: [Int], least: [Int]) {
        let (subregions, countries, groups) = (problem.subregions.count, problem.countries.count, problem.groups.count)
        let firstCountry = 1 + subregions
        let firstGroup = firstCountry + countries
        let firstKind = firstGroup + groups
        let end = firstKind + 6 * groups
        nodes = end + 3
        let isSeated = problem.candidates.indices.map { seated.contains($0) }
        let counts = SeatsCounts(problem, seated: seated)
        let weight = problem.subregions.reduce(0) { $0 + $1.weight }
        for (index, subregion) in problem.subregions.enumerated() {
            add(0, 1 + index, seats: counts.subregion[index], in: 0...(.max)) { seats in
                [
                    (1, seats < subregion.floor ? -1 : 0),
                    (3, weight * (2 * seats + 1) - 2 * problem.seats * subregion.weight),
                ]
            }
        }
        for (index, subregion) in problem.countries.enumerated() {
            let range = min(least[index], counts.country[index])...most[index]
            add(1 + subregion, firstCountry + index, seats: counts.country[index], in: range) {
                [(2, $0 == 0 ? -1 : 0)]
            }
        }
        for (index, group) in problem.groups.enumerated() {
            add(firstCountry + group.country, firstGroup + index, seats: counts.group[index], in: 0...(.max)) {
                [(7, -(60 * min(group.waiting, problem.rules.waitingAtMost) / ($0 + 1)))]
            }
        }
        var places = Array(repeating: 0, count: groups)
        for (index, candidate) in problem.candidates.enumerated() {
            let never = candidate.attendance == .neverWent
            let kind = (never ? 0 : candidate.attendance == .wentLast ? 2 : 4) + (candidate.isYoungOrNew ? 1 : 0)
            let node = firstKind + 6 * candidate.group + kind
            let price = [(4, candidate.attendance == .wentLast ? 1 : 0), (8, places[candidate.group])]
            add(
                firstGroup + candidate.group,
                node,
                seats: isSeated[index] ? 1 : 0,
                in: (candidate.isSeated ? 1 : 0)...1
            ) { _ in price }
            places[candidate.group] += 1
        }
        addShares(problem, seated.map { problem.candidates[$0] }, firstKind, end)
    }

    private mutating func addShares(
        _ problem: SeatsProblem,
        _ people: [SeatsProblem.Candidate],
        _ firstKind: Int,
        _ end: Int
    ) {
        let (first, young) = (end + 1, end + 2)
        var counts = Array(repeating: 0, count: 6 * problem.groups.count)
        for person in people {
            let never = person.attendance == .neverWent
            let kind = (never ? 0 : person.attendance == .wentLast ? 2 : 4) + (person.isYoungOrNew ? 1 : 0)
            counts[6 * person.group + kind] += 1
        }
        let wanted = (seats: problem.seats, rules: problem.rules)
        let firstTimers = (wanted.seats * wanted.rules.firstTimers + 999) / 1_000
        let youngOrNew = (wanted.seats * wanted.rules.youngOrNew + 999) / 1_000
        let never = people.count { $0.attendance == .neverWent && !$0.isYoungOrNew }
        var asFirst = never
        var asYoung = people.count { $0.attendance != .neverWent && $0.isYoungOrNew }
        for (index, seats) in counts.enumerated() {
            let node = firstKind + index
            switch index % 6 {
            case 0: add(node, first, seats: seats, in: 0...(.max)) { _ in [] }
            case 3, 5: add(node, young, seats: seats, in: 0...(.max)) { _ in [] }
            case 1:
                let moved = min(seats, max(0, firstTimers - asFirst))
                add(node, first, seats: moved, in: 0...(.max)) { _ in [] }
                add(node, young, seats: seats - moved, in: 0...(.max)) { _ in [] }
                asFirst += moved
                asYoung += seats - moved
            default: add(node, end, seats: seats, in: 0...(.max)) { _ in [] }
            }
        }
        add(first, end, seats: asFirst, in: 0...(.max)) { [(5, $0 < firstTimers ? -1 : 0)] }
        add(young, end, seats: asYoung, in: 0...(.max)) { [(6, $0 < youngOrNew ? -1 : 0)] }
    }

    /// What one seat more may cost, and one fewer bring, on an arc that carries so many.
    private mutating func add(
        _ tail: Int,
        _ head: Int,
        seats: Int,
        in range: ClosedRange<Int>,
        price: (Int) -> [(level: Int, amount: Int)]
    ) {
        func vector(_ seats: Int, _ sign: Int) -> Price {
            var vector = Array(repeating: 0, count: 9)
            for entry in price(seats) { vector[entry.level] += sign * entry.amount }
            return vector
        }
        if seats < range.upperBound { arcs.append(Arc(tail: tail, head: head, price: vector(seats, 1))) }
        if seats > range.lowerBound { arcs.append(Arc(tail: head, head: tail, price: vector(seats - 1, -1))) }
    }
}
