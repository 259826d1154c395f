/// Numbers, the one with the least key first. A binary heap.
struct KeyedHeap: Sendable {
    private var entries: [(key: Int, number: Int32)] = []

    var count: Int { entries.count }

    mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

    mutating func insert(_ number: Int32, key: Int) {
        var place = entries.count
        entries.append((key, number))
        while place > 0 {
            let parent = (place - 1) >> 1
            if entries[parent].key <= key { break }
            entries[place] = entries[parent]
            place = parent
        }
        entries[place] = (key, number)
    }

    mutating func removeFirst() -> (key: Int, number: Int32)? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        let count = entries.count
        if count == 0 { return first }
        var place = 0
        while true {
            var child = 2 * place + 1
            if child >= count { break }
            if child + 1 < count, entries[child + 1].key < entries[child].key { child += 1 }
            if last.key <= entries[child].key { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = last
        return first
    }
}
