internal import Scheduler

/// The prices of one step, each shown to be a rule's.
struct PriceTable {
    /// By country.
    private(set) var country: [Int]
    /// By subregion.
    private(set) var subregion: [Int]
    private var windows: [RotationCertificate.PriceList.WindowPrice] = []
    private let rules: PlanRules

    private static let mostWindows = 20_000

    init(_ rules: PlanRules) {
        self.rules = rules
        country = Array(repeating: 0, count: rules.problem.countries.count)
        subregion = Array(repeating: 0, count: rules.problem.subregions.count)
    }

    init(_ list: RotationCertificate.PriceList, _ rules: PlanRules) throws(StepFault) {
        self.init(rules)
        var sum = PriceSum(slots: rules.slots)
        for price in list.countries {
            guard country.indices.contains(price.index) else {
                throw StepFault("countries: found \(price.index); expected an index of one")
            }
            country[price.index] = price.price
            try sum.add(price.price, "countries")
        }
        for price in list.subregions {
            guard subregion.indices.contains(price.index) else {
                throw StepFault("subregions: found \(price.index); expected an index of one")
            }
            subregion[price.index] = price.price
            try sum.add(price.price, "subregions")
        }
        guard list.windows.count <= Self.mostWindows else {
            throw StepFault("found \(list.windows.count) windows; expected at most \(Self.mostWindows)")
        }
        for window in list.windows {
            try expectRule(window)
            try sum.add(window.price, window.rule.rawValue)
        }
        windows = list.windows
    }

    private func expectRule(_ window: RotationCertificate.PriceList.WindowPrice) throws(StepFault) {
        let isRegion = window.rule != .cooldown
        let (first, last) = (window.firstSlot, window.lastSlot)
        guard (isRegion ? subregion : country).indices.contains(window.index), first >= 0, first <= last,
            last < rules.slots, window.price >= 0
        else {
            throw StepFault(
                "\(window.rule.rawValue): found index \(window.index), slots \(first) to \(last), price \(window.price); expected "
                    + "an index and slots of the instance and a price of 0 or more"
            )
        }
        let holds =
            switch window.rule {
            case .cooldown: last - first < max(1, rules.problem.cooldown)
            case .spacing: last - first < max(1, rules.problem.spacing)
            case .coverage:
                rules.windows[window.index].contains { first <= $0.lowerBound && $0.upperBound <= last }
            }
        if !holds {
            throw StepFault(
                "\(window.rule.rawValue): found slots \(first) to \(last); expected some that the rule is about"
            )
        }
    }

    mutating func forget(_ rule: RotationCertificate.PriceList.WindowPrice.Rule, _ index: Int) {
        windows.removeAll { $0.rule == rule && $0.index == index }
    }

    /// What windows add to every path: a plan pays the price of one that it may use once, and saves that of one that
    /// it must use.
    var windowConstant: Int { windows.reduce(0) { $0 + ($1.rule == .coverage ? $1.price : -$1.price) } }

    /// By slot and country: what a turn there adds, with its prices; those of countries and subregions that the graph
    /// counts are 0.
    func entries(_ values: PlanValues, _ isTurnSplit: [Bool], _ isShareSplit: [Bool]) -> [[Int]] {
        let areaChange = areaChange
        let base = rules.home.indices.map { index in
            let area = rules.home[index]
            return (isTurnSplit[index] ? 0 : country[index]) + (isShareSplit[area] ? 0 : subregion[area])
        }
        var entry = (0..<rules.slots).map { slot in
            base.indices.map { base[$0] + values.entry[$0 * rules.slots + slot] }
        }
        for slot in entry.indices where areaChange[slot].contains(where: { $0 != 0 }) {
            for (index, area) in rules.home.enumerated() { entry[slot][index] += areaChange[slot][area] }
        }
        for window in windows where window.rule == .cooldown {
            for slot in window.firstSlot...window.lastSlot { entry[slot][window.index] += window.price }
        }
        return entry
    }

    /// By slot and subregion: what the windows of subregions add.
    private var areaChange: [[Int]] {
        let none = Array(repeating: 0, count: subregion.count)
        var change = Array(repeating: none, count: rules.slots)
        for window in windows where window.rule != .cooldown {
            let added = window.rule == .coverage ? -window.price : window.price
            for slot in window.firstSlot...window.lastSlot { change[slot][window.index] += added }
        }
        return change
    }

    /// How many numbers `entries` looks at.
    var size: Int { windows.reduce(rules.isOpen.count) { $0 + $1.lastSlot - $1.firstSlot + 1 } }
}

/// The sum of all prices of a step. Larger ones are of no use, and with them sums along a path could leave 64 bits: now
/// they stay below 2^57.
private struct PriceSum {
    private var sum = 0
    private let largest: Int

    init(slots: Int) { largest = (1 << 56) / slots }

    mutating func add(_ price: Int, _ key: String) throws(StepFault) {
        guard price > -largest, price < largest, sum + abs(price) < largest else {
            throw StepFault(
                "\(key): found a price of \(price); expected all prices of a step together below \(largest)"
            )
        }
        sum += abs(price)
    }
}
