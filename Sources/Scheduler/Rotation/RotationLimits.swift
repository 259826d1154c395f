/// The largest numbers that a problem may hold; with them every sum stays within 64 bits.
enum RotationLimits {
    static let slots = 1...1_000
    static let listLength = 0...100_000
    static let count = 0...1_000_000_000
    static let weight = 0...1_000_000_000
    static let repeatUnit = 0...1_000_000
    static let runPrice = 0...1_000_000
    static let cost = 0...1_000_000_000_000
}

extension RotationProblem {
    func refuseIfWrong() throws(ProblemError) {
        try refuse("slots", slots, outside: RotationLimits.slots)
        try refuseWrongRules()
        try refuseWrongSubregions()
        try refuseWrongCountries()
        try refuse("history", history.count, outside: RotationLimits.listLength)
        for (place, country) in history.enumerated() {
            guard let country else { continue }
            try refuse("history[\(place)]", country, beyond: countries.count)
        }
        try refuseWrongCosts()
        try refuseWrongPlacements("pinned", pinned)
        try refuseWrongPlacements("forbidden", forbidden)
    }

    private func refuseWrongRules() throws(ProblemError) {
        try refuse("fairnessHistory", fairnessHistory, outside: RotationLimits.count)
        try refuse("cooldown", cooldown, outside: RotationLimits.count)
        try refuse("spacing", spacing, outside: RotationLimits.count)
        try refuse("coverage", coverage, outside: RotationLimits.count)
        try refuse("repeatUnit", repeatUnit, outside: RotationLimits.repeatUnit)
        try refuse("runPrice", runPrice, outside: RotationLimits.runPrice)
    }

    private func refuseWrongSubregions() throws(ProblemError) {
        try refuse("regions", subregions.count, outside: RotationLimits.listLength)
        for (index, subregion) in subregions.enumerated() {
            try refuse("regions[\(index)].weight", subregion.weight, outside: RotationLimits.weight)
        }
        if !subregions.isEmpty, subregions.allSatisfy({ $0.weight == 0 }) { throw .noWeight(key: "regions") }
    }

    private func refuseWrongCountries() throws(ProblemError) {
        try refuse("countries", countries.count, outside: RotationLimits.listLength)
        for (index, country) in countries.enumerated() {
            try refuse("countries[\(index)].region", country.subregion, beyond: subregions.count)
            try refuse("countries[\(index)].maxTurns", country.maxTurns, outside: RotationLimits.count)
        }
    }

    private func refuseWrongCosts() throws(ProblemError) {
        if cost.count != countries.count {
            throw .wrongCount(key: "cost", found: cost.count, expected: countries.count)
        }
        for (country, row) in cost.enumerated() {
            if row.count != slots { throw .wrongCount(key: "cost[\(country)]", found: row.count, expected: slots) }
            for (slot, entry) in row.enumerated() {
                guard let entry, !RotationLimits.cost.contains(entry) else { continue }
                try refuse("cost[\(country)][\(slot)]", entry, outside: RotationLimits.cost)
            }
        }
    }

    private func refuseWrongPlacements(_ key: String, _ list: [Placement]) throws(ProblemError) {
        try refuse(key, list.count, outside: RotationLimits.listLength)
        for (index, placement) in list.enumerated() {
            try refuse("\(key)[\(index)][0]", placement.country, beyond: countries.count)
            try refuse("\(key)[\(index)][1]", placement.slot, beyond: slots)
        }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        outside range: ClosedRange<Int>
    ) throws(ProblemError) {
        if !range.contains(found) { throw .outOfRange(key: key(), found: found, expected: range) }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        beyond count: Int
    ) throws(ProblemError) {
        if found < 0 || found >= count { throw .noSuchIndex(key: key(), found: found, count: count) }
    }
}
