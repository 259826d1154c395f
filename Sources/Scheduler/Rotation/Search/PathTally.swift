/// How often the shortest paths of some steps up chose each entry. Where they can't agree, the relaxation has no say.
struct PathTally {
    /// By entry.
    private var counts: [Int]
    private var paths = 0

    /// One slot's entries in two: those of one subregion, or one alone, and all others.
    struct Fork {
        let slot: Int
        /// By entry of the slot's: whether it is of the first part.
        let isFirst: (_ entry: Int) -> Bool
    }

    init(_ model: RotationModel) { counts = Array(repeating: 0, count: model.host.count) }

    mutating func add(_ path: [Int]) {
        for entry in path { counts[entry] += 1 }
        paths += 1
    }

    /// Where the paths agree least: on a slot's subregion, else on its country, else any slot with a choice left; `nil`
    /// where a single sequence of entries is left.
    func fork(of part: Relaxation) -> Fork? {
        let model = part.model
        let choices = (0..<model.slots).filter { part.hasChoice(in: $0) }
        var best: (slot: Int, count: Int, region: Int)?
        for slot in choices where part.hasChoiceOfRegion(in: slot) {
            let (count, region) = mostCommonRegion(in: slot, of: model)
            if count < best?.count ?? (paths * 15 / 16 + 1) { best = (slot, count, region) }
        }
        if let best { return Fork(slot: best.slot) { model.region(ofEntry: $0) == best.region } }
        var other: (slot: Int, count: Int, entry: Int)?
        for slot in choices {
            let (count, entry) = mostCommonEntry(in: slot, of: model, along: part.path)
            if count < other?.count ?? .max { other = (slot, count, entry) }
        }
        return other.map { other in Fork(slot: other.slot) { $0 == other.entry } }
    }

    private func mostCommonRegion(in slot: Int, of model: RotationModel) -> (count: Int, region: Int) {
        var best = (count: -1, region: 0)
        for region in 0..<model.regions {
            let cell = slot * model.regions + region
            var sum = 0
            for entry in model.cells[cell]..<model.cells[cell + 1] { sum += counts[entry] }
            if sum > best.count { best = (sum, region) }
        }
        return best
    }

    private func mostCommonEntry(
        in slot: Int,
        of model: RotationModel,
        along path: [Int]
    ) -> (count: Int, entry: Int) {
        let row = slot * model.regions
        var best = (count: counts[path[slot]], entry: path[slot])
        for entry in model.cells[row]..<model.cells[row + model.regions] where counts[entry] > best.count {
            best = (counts[entry], entry)
        }
        return best
    }
}

extension Relaxation {
    /// Whether paths differ in a slot.
    func hasChoice(in slot: Int) -> Bool {
        var first: Int32 = -1
        for arc in arcs(of: slot) {
            if first >= 0, arc.label != first { return true }
            first = arc.label
            if hasEntries { continue }
            let cell = Int(arc.label)
            if openCells[cell + 1] - openCells[cell] > 1 { return true }
        }
        return false
    }

    /// Whether paths differ in a slot's subregion.
    func hasChoiceOfRegion(in slot: Int) -> Bool {
        var first = -1
        for arc in arcs(of: slot) {
            let label = Int(arc.label)
            let region = hasEntries ? model.region(ofEntry: label) : label % model.regions
            if first >= 0, region != first { return true }
            first = region
        }
        return false
    }

    private func arcs(of slot: Int) -> ArraySlice<Diagram.Arc> {
        diagram.list[diagram.arcs[diagram.layers[slot]]..<diagram.arcs[diagram.layers[slot + 1]]]
    }
}
