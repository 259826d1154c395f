extension RotationModel {
    /// The best plan for a pattern of subregions, as its entries: one flow, and where it breaks cooldown, a few more
    /// that avoid the later of two turns.
    func plan(in pattern: [Int]) -> [Int]? {
        var barred: [Bool] = []
        for _ in 0..<4 {
            var flow = HostFlow(self)
            for slot in 0..<slots where !flow.place(slot, within: pattern, avoiding: barred) { return nil }
            let audit = PathAudit(flow.chosen, in: self)
            if audit.isPlan { return flow.chosen }
            if barred.isEmpty { barred = Array(repeating: false, count: host.count) }
            for row in audit.broken {
                if row.isFloor || row.subject >= countries { return nil }
                let later = row.slots.last { host[flow.chosen[$0]] == row.subject }
                if let later { barred[flow.chosen[later]] = true }
            }
        }
        return nil
    }
}
