/// The patterns of subregions that keep spacing: a diagram whose labels are cells and whose nodes are the newest
/// subregions that may still keep one from hosting, or that make the next slot a run.
struct PatternDiagram {
    let model: RotationModel
    /// How many of the newest subregions a node tells apart; where spacing asks for more, some patterns break it. At
    /// least the newest where runs have a price.
    let depth: Int
    private let letters: Int

    /// Most codes of a node.
    private static let largest = 4_096

    init(_ model: RotationModel) {
        self.model = model
        letters = model.regions + 1
        let wanted = min(model.slots, max(0, (model.gap.max() ?? 1) - 1))
        var depth = 0
        var codes = 1
        while depth < wanted, codes * letters <= Self.largest {
            depth += 1
            codes *= letters
        }
        self.depth = model.runValue > 0 ? max(1, depth) : depth
    }

    /// A node's code has one digit for each of the newest places, the newest lowest; 0 where it binds nobody.
    private func code(after region: Int, in code: Int) -> Int {
        var digits = 0
        var factor = 1
        var rest = code
        if depth == 0 { return 0 }
        digits = model.gap[region] > 1 || model.runValue > 0 ? region + 1 : 0
        for age in 1..<max(1, depth) {
            factor *= letters
            let digit = rest % letters
            rest /= letters
            if digit > 0, model.gap[digit - 1] > age + 1 { digits += digit * factor }
        }
        return digits
    }

    private func isRecent(_ region: Int, in code: Int) -> Bool {
        if model.gap[region] <= 1 { return false }
        var rest = code
        while rest > 0 {
            if rest % letters == region + 1 { return true }
            rest /= letters
        }
        return false
    }

    /// What the history asks for is in the model's entries already, so the root binds nobody.
    func built() -> Diagram {
        var codes = [0]
        var result = Diagram()
        var size = 1
        for _ in 0..<depth { size *= letters }
        var number = Array(repeating: -1, count: size)
        var firstNode = 0
        for slot in 0..<model.slots {
            var next: [Int] = []
            let nextNode = firstNode + codes.count
            let isLast = slot == model.slots - 1
            for code in codes {
                for region in 0..<model.regions where !isRecent(region, in: code) {
                    let cell = slot * model.regions + region
                    if model.cells[cell] == model.cells[cell + 1] { continue }
                    let after = isLast ? 0 : self.code(after: region, in: code)
                    if number[after] < 0 {
                        number[after] = nextNode + next.count
                        next.append(after)
                    }
                    let isRun = model.runValue > 0 && code % letters == region + 1
                    result.addArc(to: number[after], label: Int32(cell), extra: isRun ? model.runValue : 0)
                }
                result.endNode()
            }
            result.endLayer()
            for code in next { number[code] = -1 }
            firstNode = nextNode
            codes = next
            if codes.isEmpty { return Diagram() }
        }
        result.endNode()
        result.endLayer()
        return result
    }
}
