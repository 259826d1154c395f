extension Diagram {
    /// The paths that keep a rule, each node split by what the rule remembers. `hits` says by label whether it hits.
    /// `nil` beyond `largest` arcs, or where the table of split nodes would be too large.
    func keeping(_ rule: Automaton, hits: [Bool], largest: Int = 1_000_000) -> Diagram? {
        let states = rule.states
        if nodeCount * states > 16 * largest { return nil }
        var number = Array(repeating: Int32(-1), count: nodeCount * states)
        var layer = [rule.start]
        var result = Diagram(reserving: arcCount)
        var total = 1
        for slot in 0..<slots {
            var next: [Int] = []
            let row = slot * states
            let isLast = slot == slots - 1
            for split in layer {
                let node = split / states
                let here = row + split % states
                for arc in list[arcs[node]..<arcs[node + 1]] {
                    let isHit = hits[Int(arc.label)]
                    let state = isHit ? rule.hit[here] : rule.miss[here]
                    if state < 0 { continue }
                    let target = Int(arc.head) * states + (isLast ? 0 : state)
                    if number[target] < 0 {
                        number[target] = Int32(total)
                        total += 1
                        next.append(target)
                    }
                    let added = isHit ? rule.hitValue[here] : rule.missValue[here]
                    result.addArc(to: Int(number[target]), label: arc.label, extra: arc.extra &+ added)
                }
                result.endNode()
            }
            result.endLayer()
            layer = next
            if layer.isEmpty { return Diagram() }
            if result.arcCount > largest { return nil }
        }
        result.endNode()
        result.endLayer()
        return result
    }
}
