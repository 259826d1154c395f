/// Who may stand where, as far as the history, pins and costs tell.
struct EntryTable {
    let problem: RotationProblem
    /// By country and slot.
    private(set) var isOpen: [[Bool]]

    init(_ problem: RotationProblem, under demands: RotationDemands, first: Int?) {
        self.problem = problem
        isOpen = problem.countries.indices.map { country in
            let home = problem.countries[country].subregion
            let rest = demands.cooldown[country] ? problem.cooldown : 1
            let gap = demands.spacing[home] ? problem.spacing : 1
            let start = max(
                rest > 1 ? problem.firstSlot(keeping: rest) { $0 == country } : 0,
                gap > 1 ? problem.firstSlot(keeping: gap) { problem.countries[$0].subregion == home } : 0
            )
            return (0..<problem.slots).map { slot in
                slot >= start && problem.cost[country][slot] != nil && demands.mayHost(country, slot)
            }
        }
        if let first {
            for country in isOpen.indices where country != first { isOpen[country][0] = false }
        }
    }

    func flattened(
        regions: Int,
        home: [Int],
        units: ValueUnits,
        runValue: Int,
        mayStayEmpty: [Bool]
    ) -> (cells: [Int], host: [Int], cell: [Int], value: [Int]) {
        var members = Array(repeating: [Int](), count: regions)
        for country in isOpen.indices { members[home[country]].append(country) }
        var cells = [0]
        var host: [Int] = []
        var cell: [Int] = []
        let newest = problem.history.last?.map { home[$0] }
        var value: [Int] = []
        for slot in 0..<problem.slots {
            let floor = cheapest(slot)
            for region in 0..<regions {
                for country in members[region] where isOpen[country][slot] {
                    host.append(country)
                    cell.append(slot * regions + region)
                    let above = (problem.cost[country][slot] ?? 0) - floor
                    let run = slot == 0 && region == newest ? runValue : 0
                    value.append(run + (units.costUnit == 0 ? 0 : above / units.costUnit * units.grain))
                }
                if region == regions - 1, !mayStayEmpty.isEmpty, mayStayEmpty[slot] {
                    host.append(isOpen.count)
                    cell.append(slot * regions + region)
                    value.append(0)
                }
                cells.append(host.count)
            }
        }
        return (cells, host, cell, value)
    }

    func costs(in slot: Int) -> [Int] {
        isOpen.indices.compactMap { isOpen[$0][slot] ? problem.cost[$0][slot] : nil }
    }

    func cheapest(_ slot: Int) -> Int { costs(in: slot).min() ?? 0 }
}

extension RotationProblem {
    /// The first slot that keeps `distance` from the newest place of the history where `stands` holds.
    func firstSlot(keeping distance: Int, fromNewest stands: (Int) -> Bool) -> Int {
        guard let newest = history.lastIndex(where: { $0.map(stands) ?? false }) else { return 0 }
        return max(0, newest + distance - history.count)
    }
}
