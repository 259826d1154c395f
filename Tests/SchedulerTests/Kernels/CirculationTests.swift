import TestSupport
import Testing

@testable import Scheduler

@Suite struct CirculationTests {
    /// A graph small enough to try every flow: at most 4 nodes, 6 arcs, and bounds up to 3.
    private static func graph(seed: UInt64) -> Circulation {
        var chance = SplitMix64(seed: seed)
        var graph = Circulation(nodes: chance.number(in: 1...4))
        let highest = chance.comesUp(percent: 50) ? 2 : 50
        for _ in 0..<chance.number(in: 0...6) {
            let low = chance.comesUp(percent: 25) ? 1 : 0
            graph.add(
                chance.number(in: 0...graph.nodes - 1),
                chance.number(in: 0...graph.nodes - 1),
                low...chance.number(in: low...3),
                price: chance.number(in: -highest...highest)
            )
        }
        return graph
    }

    private static func cost(of flow: [Int], in graph: Circulation) -> Int {
        flow.indices.reduce(0) { $0 + flow[$1] * graph.price[$1] }
    }

    private static func isBalanced(_ flow: [Int], in graph: Circulation) -> Bool {
        var excess = Array(repeating: 0, count: graph.nodes)
        for arc in flow.indices {
            excess[Int(graph.tails[arc])] -= flow[arc]
            excess[Int(graph.heads[arc])] += flow[arc]
        }
        return excess.allSatisfy { $0 == 0 }
    }

    /// The cost of the cheapest of all flows; `nil` where none is balanced.
    private static func cheapest(_ graph: Circulation, _ flow: [Int] = []) -> Int? {
        let arc = flow.count
        if arc == graph.tails.count { return isBalanced(flow, in: graph) ? cost(of: flow, in: graph) : nil }
        return (graph.lower[arc]...graph.upper[arc]).compactMap { cheapest(graph, flow + [$0]) }.min()
    }

    private let watch = SearchWatch(workLimit: .max) { false }

    @Test func theCheapestOfAllFlowsIsFoundAndProven() throws {
        var impossible = 0
        for seed in 0..<2_000 as Range<UInt64> {
            let graph = Self.graph(seed: seed)
            let found = try #require(graph.cheapest(watch: watch))
            guard let cost = Self.cheapest(graph) else {
                impossible += 1
                #expect(found.unmet > 0, "seed \(seed)")
                continue
            }
            #expect(found.unmet == 0, "seed \(seed)")
            #expect(Self.isBalanced(found.flow, in: graph), "seed \(seed)")
            #expect(Self.cost(of: found.flow, in: graph) == cost, "seed \(seed)")
            for arc in found.flow.indices {
                let reduced =
                    graph.price[arc] + found.potential[Int(graph.tails[arc])]
                    - found.potential[Int(graph.heads[arc])]
                #expect(found.flow[arc] == graph.upper[arc] || reduced >= 0, "seed \(seed), arc \(arc)")
                #expect(found.flow[arc] == graph.lower[arc] || reduced <= 0, "seed \(seed), arc \(arc)")
            }
        }
        #expect(impossible > 300)
        #expect(impossible < 1_500)
    }

    @Test func changedPricesAreSolvedOnFromWhereTheLastEnded() throws {
        for seed in 0..<500 as Range<UInt64> {
            var graph = Self.graph(seed: seed)
            var simplex = NetworkSimplex(graph, highest: 100)
            _ = simplex.run(watch: watch)
            var chance = SplitMix64(seed: seed + 1_000_000)
            var changed = Circulation(nodes: graph.nodes)
            for arc in graph.tails.indices {
                let price = chance.number(in: -100...100)
                simplex.setPrice(of: arc, to: price)
                changed.add(
                    Int(graph.tails[arc]),
                    Int(graph.heads[arc]),
                    graph.lower[arc]...graph.upper[arc],
                    price: price
                )
            }
            graph = changed
            simplex.reprice()
            _ = simplex.run(watch: watch)
            let again = simplex.result(of: graph)
            let fresh = try #require(graph.cheapest(watch: watch))
            #expect(again.unmet == fresh.unmet, "seed \(seed)")
            if fresh.unmet > 0 { continue }
            #expect(Self.cost(of: again.flow, in: graph) == Self.cost(of: fresh.flow, in: graph), "seed \(seed)")
        }
    }
}
