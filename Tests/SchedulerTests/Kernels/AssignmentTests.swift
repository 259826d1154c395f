import TestSupport
import Testing

@testable import Scheduler

@Suite struct AssignmentTests {
    /// A problem with a full assignment, which is hidden in it; some rows share a list.
    private func problem(_ chance: inout SplitMix64, rows: Int) -> AssignmentProblem {
        let columns = chance.number(in: 1...max(1, rows))
        var places = (0..<columns).map { _ in chance.number(in: 0...2) }
        let highest = chance.comesUp(percent: 50) ? 3 : 1_000
        let counts = (0..<rows).map { _ in chance.comesUp(percent: 20) ? 2 : 1 }
        let hidden = counts.map { count in
            let own = chance.number(in: 0...columns - 1)
            places[own] += count
            return own
        }
        var first = [0]
        var (column, worth): ([Int32], [Int32]) = ([], [])
        for own in hidden {
            for place in 0..<columns where place == own || (places[place] > 0 && chance.comesUp(percent: 40)) {
                column.append(Int32(place))
                worth.append(Int32(chance.number(in: -5...highest)))
            }
            first.append(column.count)
        }
        return AssignmentProblem(rows: counts, firstArc: first, column: column, worth: worth, places: places)
    }

    private func expectProof(_ arcs: [Int32], _ price: [Int], _ problem: AssignmentProblem) {
        var taken = Array(repeating: 0, count: problem.columns)
        for row in 0..<problem.rows {
            let arcsOfRow = problem.arcs(ofRow: row)
            let arc = Int(arcs[row])
            #expect(arcsOfRow.contains(arc))
            taken[Int(problem.column[arc])] += 1
            let profits = arcsOfRow.map { Int(problem.worth[$0]) - price[Int(problem.column[$0])] }
            #expect(profits.max() == Int(problem.worth[arc]) - price[Int(problem.column[arc])])
        }
        for column in 0..<problem.columns {
            let places = problem.firstPlace[column + 1] - problem.firstPlace[column]
            #expect(price[column] >= 0 && taken[column] <= places)
            if taken[column] < places { #expect(price[column] == 0) }
        }
    }

    @Test func eachWayToTheBestAssignmentProvesIt() {
        var chance = SplitMix64(seed: 81)
        for round in 0..<500 {
            let problem = problem(&chance, rows: chance.number(in: 0...(round.isMultiple(of: 20) ? 40 : 7)))
            let best = problem.bestAssignment()
            expectProof(best.arc, best.price, problem)
            var auction = PlaceAuction(problem)
            auction.run()
            var paths = AssignmentPaths(problem, auction.assigned, prices: auction.price)
            let isComplete = paths.assignAll(steps: .max)
            #expect(isComplete)
            paths.lowerPricesOfFreePlaces()
            expectProof(paths.arc, paths.price, problem)
        }
    }

    @Test func tooManyStepsEndTheSearch() {
        var chance = SplitMix64(seed: 82)
        let problem = problem(&chance, rows: 30)
        var paths = AssignmentPaths(
            problem,
            Array(repeating: -1, count: problem.rows),
            prices: Array(repeating: 0, count: problem.columns)
        )
        let isComplete = paths.assignAll(steps: 0)
        #expect(!isComplete)
    }

    @Test func aLongChainNeedsNoDeepStack() {
        // Each row takes the place that the row before it wants too; the last row moves all of them.
        let rows = 20_000
        var first = [0]
        var column: [Int32] = []
        for row in 0..<Int32(rows - 1) {
            column += [row, row + 1]
            first.append(column.count)
        }
        column.append(0)
        first.append(column.count)
        let largest = LargestAssignment(firstArc: first, column: column, places: Array(repeating: 1, count: rows))
        #expect(!largest.place.contains(-1))
    }
}
