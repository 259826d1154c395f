import NetworkModel

@testable import Exporters

/// What a reader of several reports works out by subtraction, and by nothing else.
struct FunderAttack {
    /// One division of one report.
    private struct Table {
        let total: Int
        /// What the report tells; who isn't named in it counts nobody.
        var told: [Topic: Int] = [:]
        var hidden: Set<Topic> = []

        init(_ figures: [PublishedFigures.Figure], division: String) {
            total = figures.first { $0.name == PublishedFigures.totalName }?.people?.number ?? 0
            for figure in figures where figure.name.text.hasPrefix(division) {
                if let people = figure.people?.number { told[figure.name] = people } else { hidden.insert(figure.name) }
            }
        }

        var names: Set<Topic> { hidden.union(told.keys) }
        var hiddenSum: Int { total - told.values.reduce(0, +) }

        /// `nil` where the report tells it not: of those it hides it tells the sum of all.
        func sum(of some: Set<Topic>) -> Int? {
            let known = some.compactMap { told[$0] }.reduce(0, +)
            if some.isDisjoint(with: hidden) { return known }
            return some.isSuperset(of: hidden) ? known + hiddenSum : nil
        }
    }

    let reports: [[PublishedFigures.Figure]]
    let divisions: [String]

    /// Each count that a report tells or that is left of its total.
    var counts: Set<Int> {
        var found: Set<Int> = []
        for report in reports {
            for division in divisions {
                let table = Table(report, division: division)
                found.formUnion(table.told.values)
                found.formUnion([table.total, table.hiddenSum])
                // One alone would be what is left.
                if table.hidden.count == 1 { found.insert(1) }
            }
        }
        return found
    }

    /// Each difference between two reports: of the totals, and of the least sets of parts whose sums both tell.
    var differences: Set<Int> {
        var found: Set<Int> = []
        for (place, one) in reports.enumerated() {
            for other in reports[..<place] {
                for division in divisions {
                    let (now, then) = (Table(one, division: division), Table(other, division: division))
                    found.insert(abs(now.total - then.total))
                    var sets = now.names.union(then.names).map { Set([$0]) }
                    sets += [now.hidden, then.hidden, now.hidden.union(then.hidden)]
                    for some in sets {
                        if let one = now.sum(of: some), let other = then.sum(of: some) {
                            found.insert(abs(one - other))
                        }
                    }
                }
            }
        }
        return found
    }
}
