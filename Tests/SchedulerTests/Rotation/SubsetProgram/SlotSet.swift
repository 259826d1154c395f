/// A set of slots, one bit each; slot 0 is the lowest.
struct SlotSet: Hashable {
    var bits: UInt32

    static let none = SlotSet(bits: 0)

    init(bits: UInt32) {
        self.bits = bits
    }

    /// The slots below `count`, which is at most 31.
    init(below count: Int) {
        bits = (1 << UInt32(count)) - 1
    }

    init(_ slots: some Sequence<Int>) {
        bits = slots.reduce(0) { $0 | 1 << UInt32($1) }
    }

    /// Its place in a table with one entry for each set.
    @inline(__always) var index: Int { Int(bits) }
    @inline(__always) var count: Int { bits.nonzeroBitCount }
    @inline(__always) var isEmpty: Bool { bits == 0 }

    @inline(__always) func contains(_ slot: Int) -> Bool { bits >> UInt32(slot) & 1 == 1 }
    @inline(__always) func isSubset(of other: SlotSet) -> Bool { bits & ~other.bits == 0 }
    @inline(__always) func union(_ other: SlotSet) -> SlotSet { SlotSet(bits: bits | other.bits) }
    @inline(__always) func intersection(_ other: SlotSet) -> SlotSet { SlotSet(bits: bits & other.bits) }
    @inline(__always) func without(_ other: SlotSet) -> SlotSet { SlotSet(bits: bits & ~other.bits) }
    @inline(__always) func inserting(_ slot: Int) -> SlotSet { SlotSet(bits: bits | 1 << UInt32(slot)) }

    /// Each subset once, itself first and the empty set last.
    @inline(__always) func forEachSubset(_ visit: (SlotSet) -> Void) {
        var subset = bits
        while true {
            visit(SlotSet(bits: subset))
            if subset == 0 { return }
            subset = (subset - 1) & bits
        }
    }
}
