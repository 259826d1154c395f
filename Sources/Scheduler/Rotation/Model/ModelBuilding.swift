extension RotationModel {
    init(_ problem: RotationProblem, under demands: RotationDemands, entries table: EntryTable, units: ValueUnits) {
        let hasNobody = demands.needed.contains(false)
        let shareUnit = units.fairnessUnit
        slots = problem.slots
        regions = problem.subregions.count + (hasNobody ? 1 : 0)
        countries = problem.countries.count + (hasNobody ? 1 : 0)
        home = problem.subregionOfCountry + (hasNobody ? [regions - 1] : [])
        (cells, host, cell, value) = table.flattened(
            regions: regions,
            home: home,
            units: units,
            mayStayEmpty: hasNobody ? demands.needed.map { !$0 } : []
        )
        var entry = Array(repeating: -1, count: countries * slots)
        for index in host.indices { entry[host[index] * slots + cell[index] / regions] = index }
        self.entry = entry
        let free = hasNobody ? [1] : []
        rest = demands.cooldown.map { $0 ? max(1, min(problem.cooldown, problem.slots)) : 1 } + free
        let turns = problem.countries.indices.map { country in
            demands.ceiling[country] ? min(problem.slots, problem.countries[country].maxTurns) : problem.slots
        }
        ceiling = turns + (hasNobody ? [problem.slots] : [])
        past = problem.countries.indices.map { country in problem.history.count { $0 == country } } + (hasNobody ? [0] : [])
        gap = demands.spacing.map { $0 ? max(1, min(problem.spacing, problem.slots)) : 1 } + free
        windows = demands.windows + (hasNobody ? [[]] : [])
        let shares = ShareTable(problem)
        let slotCount = problem.slots
        let empty = Array(repeating: 0, count: slotCount + 1)
        share = problem.subregions.indices.map { subregion in
            (0...slotCount).map { shareUnit * shares.unfairness(of: subregion, hosting: $0) }
        } + (hasNobody ? [empty] : [])
        turnUnit = units.fairnessUnit * problem.repeatUnit
        self.units = units
        bounds = Self.bounds(regions: regions, slots: slots, cells: cells, gap: gap, windows: windows)
    }

    /// The fewest slots that meet a subregion's windows, and the most that its spacing leaves room for; at least 0, and
    /// empty ranges are told apart by the flow: the fewest never exceed `slots`.
    private static func bounds(
        regions: Int,
        slots: Int,
        cells: [Int],
        gap: [Int],
        windows: [[ClosedRange<Int>]]
    ) -> [ClosedRange<Int>] {
        (0..<regions).map { region in
            func isOpen(_ slot: Int) -> Bool { cells[slot * regions + region] < cells[slot * regions + region + 1] }
            var most = 0
            var next = 0
            for slot in 0..<slots where slot >= next && isOpen(slot) {
                most += 1
                next = slot + gap[region]
            }
            var fewest = 0
            var newest = -1
            for window in windows[region] where window.lowerBound > newest {
                fewest += 1
                newest = window.last(where: isOpen) ?? window.upperBound
            }
            return min(fewest, slots)...max(most, min(fewest, slots))
        }
    }
}

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
        mayStayEmpty: [Bool]
    ) -> (cells: [Int], host: [Int], cell: [Int], value: [Int]) {
        var members = Array(repeating: [Int](), count: regions)
        for country in isOpen.indices { members[home[country]].append(country) }
        var cells = [0]
        var host: [Int] = []
        var cell: [Int] = []
        var value: [Int] = []
        for slot in 0..<problem.slots {
            let floor = cheapest(slot)
            for region in 0..<regions {
                for country in members[region] where isOpen[country][slot] {
                    host.append(country)
                    cell.append(slot * regions + region)
                    let above = (problem.cost[country][slot] ?? 0) - floor
                    value.append(units.costUnit == 0 ? 0 : above / units.costUnit * units.grain)
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
