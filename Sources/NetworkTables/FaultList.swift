import NetworkRows

/// The first faults of one table in its file's order, and how many there are.
struct FaultList {
    static let limit = 50

    private(set) var first: [TableFault] = []
    private(set) var count = 0

    /// Adds a fault that stands after all others; past the limit it is counted and not made.
    mutating func append(_ fault: @autoclosure () -> TableFault) {
        count += 1
        if first.count < Self.limit { first.append(fault()) }
    }

    /// Adds the faults of another list, each at the place of its line; on one line this list's stand first.
    mutating func merge(_ other: FaultList) {
        count += other.count
        var merged: [TableFault] = []
        var mine = first[...]
        var theirs = other.first[...]
        while merged.count < Self.limit {
            if let next = theirs.first, mine.first.map({ ($0.line ?? .max) > (next.line ?? .max) }) ?? true {
                merged.append(theirs.removeFirst())
            } else if !mine.isEmpty {
                merged.append(mine.removeFirst())
            } else {
                break
            }
        }
        first = merged
    }
}

extension TableFaults {
    /// `nil` where no list has a fault.
    init?(_ lists: [(table: TableName, faults: FaultList)]) {
        let faults = lists.flatMap(\.faults.first)
        guard !faults.isEmpty else { return nil }
        self.faults = faults
        more = lists.compactMap { table, faults in
            let count = faults.count - faults.first.count
            return count == 0 ? nil : Unlisted(table: table, count: count)
        }
    }
}
