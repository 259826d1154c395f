/// A rotation problem under some of its requirements, laid out flat for the relaxations.
///
/// Fairness and cost are one number, as `units` says. A slot that needs no host may be filled by *nobody*: one more
/// country in one more subregion, which no rule binds and which costs nothing.
///
/// Never changes; a class, so that handing it on costs nothing.
final class RotationModel {
    let slots: Int
    /// Subregions, with nobody's where there is one.
    let regions: Int
    /// Countries, with nobody where there is one.
    let countries: Int
    /// By country.
    let home: [Int]
    /// An entry is a country that may stand in a slot. Those of cell `slot * regions + region` are
    /// `cells[cell]..<cells[cell + 1]`; within a cell by country.
    let cells: [Int]
    /// By entry.
    let host: [Int]
    /// By entry.
    let cell: [Int]
    /// By entry.
    let value: [Int]
    /// By country and slot (`country * slots + slot`): the entry, or −1.
    let entry: [Int]
    /// By country: it stands at most once in so many consecutive places.
    let rest: [Int]
    /// By country.
    let ceiling: [Int]
    /// By country: its turns in the history.
    let past: [Int]
    /// By subregion: it stands at most once in so many consecutive places.
    let gap: [Int]
    /// By subregion: the slots that still need it, both ends ascending.
    let windows: [[ClosedRange<Int>]]
    /// By subregion and number of its slots.
    let share: [[Int]]
    /// By subregion: how many slots it fills at least and at most.
    let bounds: [ClosedRange<Int>]
    /// What one earlier turn of a host adds.
    let turnUnit: Int
    /// What a slot adds that has the subregion of the slot before; the history's part is in the entries of slot 0.
    let runValue: Int
    let units: ValueUnits
    let attainable: AttainableValues

    init(_ problem: RotationProblem, under demands: RotationDemands, entries table: EntryTable, units: ValueUnits) {
        let hasNobody = demands.needed.contains(false)
        let shareUnit = units.fairnessUnit
        slots = problem.slots
        regions = problem.subregions.count + (hasNobody ? 1 : 0)
        countries = problem.countries.count + (hasNobody ? 1 : 0)
        home = problem.subregionOfCountry + (hasNobody ? [regions - 1] : [])
        turnUnit = units.fairnessUnit * problem.repeatUnit
        runValue = units.fairnessUnit * problem.runPrice
        (cells, host, cell, value) = table.flattened(
            regions: regions,
            home: home,
            units: units,
            runValue: runValue,
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
        past =
            problem.countries.indices.map { country in problem.history.count { $0 == country } }
            + (hasNobody ? [0] : [])
        gap = demands.spacing.map { $0 ? max(1, min(problem.spacing, problem.slots)) : 1 } + free
        windows = demands.windows + (hasNobody ? [[]] : [])
        let shares = ShareTable(problem)
        let slotCount = problem.slots
        let empty = Array(repeating: 0, count: slotCount + 1)
        share =
            problem.subregions.indices.map { subregion in
                (0...slotCount).map { shareUnit * shares.unfairness(of: subregion, hosting: $0) }
            } + (hasNobody ? [empty] : [])
        self.units = units
        attainable = AttainableValues(share: share, step: greatestCommonDivisor(turnUnit, runValue), units: units)
        bounds = Self.bounds(regions: regions, slots: slots, cells: cells, gap: gap, windows: windows)
    }
}

extension RotationModel {
    /// What the `turn`th turn of a country in the plan adds, counted from 1.
    @inline(__always) func turnValue(of country: Int, turn: Int) -> Int { turnUnit &* (past[country] &+ turn &- 1) }

    /// What so many turns of a country in the plan add.
    func turnsValue(of country: Int, turns: Int) -> Int {
        turnUnit * (past[country] * turns + turns * (turns - 1) / 2)
    }

    /// Where costs don't count, plans that share the slots out alike differ by whole multiples of this; 0 where they
    /// don't differ.
    var fairnessStep: Int { greatestCommonDivisor(turnUnit, runValue) }

    @inline(__always) func slot(ofEntry entry: Int) -> Int { cell[entry] / regions }
    @inline(__always) func region(ofEntry entry: Int) -> Int { home[host[entry]] }
}
