/// What one rule remembers of the slots so far, for one country or subregion: a state, and from slot to slot how a hit
/// (it hosts) or a miss (it doesn't) changes it, forbids it, and what that adds. The first state is 0.
struct RuleMemory {
    struct Move {
        let state: Int
        let added: Int
    }

    let states: Int
    /// By slot, state and miss or hit; `nil` where the rule is broken.
    private let moves: [Move?]

    private static let largest = 1 << 22

    private init(
        slots: Int,
        states: Int,
        move: (_ slot: Int, _ state: Int, _ isHit: Bool) -> Move?
    ) throws(StepFault) {
        let cells = states.multipliedReportingOverflow(by: 2 * slots)
        if cells.overflow || cells.partialValue > Self.largest {
            throw StepFault("found a split into \(states) states; expected fewer")
        }
        self.states = states
        var moves: [Move?] = []
        moves.reserveCapacity(cells.partialValue)
        for slot in 0..<slots {
            for state in 0..<states { moves += [move(slot, state, false), move(slot, state, true)] }
        }
        self.moves = moves
    }

    func move(_ slot: Int, _ state: Int, isHit: Bool) -> Move? { moves[(slot * states + state) * 2 + (isHit ? 1 : 0)] }

    /// How many slots a subregion must still rest.
    static func spacing(_ distance: Int, slots: Int) throws(StepFault) -> RuleMemory {
        let rest = min(distance, slots)
        return try RuleMemory(slots: slots, states: rest) { _, wait, isHit in
            if isHit { return wait == 0 ? Move(state: rest - 1, added: 0) : nil }
            return Move(state: max(0, wait - 1), added: 0)
        }
    }

    /// How many of the windows are met. Their ends ascend, so a hit meets all those that have begun.
    static func coverage(_ windows: [ClosedRange<Int>], slots: Int) throws(StepFault) -> RuleMemory {
        let begun = (0..<slots).map { slot in windows.count { $0.lowerBound <= slot } }
        return try RuleMemory(slots: slots, states: windows.count + 1) { slot, met, isHit in
            if isHit { return Move(state: max(met, begun[slot]), added: 0) }
            return met < windows.count && windows[met].upperBound == slot ? nil : Move(state: met, added: 0)
        }
    }

    /// Whether a subregion had the slot before; then the next adds what a run does.
    static func runs(_ worth: Int, slots: Int) throws(StepFault) -> RuleMemory {
        try RuleMemory(slots: slots, states: 2) { _, stood, isHit in
            Move(state: isHit ? 1 : 0, added: isHit ? stood * worth : 0)
        }
    }

    /// How many slots a subregion had; the last slot adds what that is worth.
    static func share(_ isPossible: [Bool], _ values: [Int]) throws(StepFault) -> RuleMemory {
        let slots = values.count - 1
        let most = isPossible.lastIndex(of: true) ?? 0
        var next = Array(0...most)
        for count in (0..<most).reversed() where !isPossible[count] { next[count] = next[count + 1] }
        return try RuleMemory(slots: slots, states: most + 1) { slot, soFar, isHit in
            let count = soFar + (isHit ? 1 : 0)
            let left = slots - 1 - slot
            guard count <= most, next[count] - count <= left else { return nil }
            return Move(state: count, added: left == 0 ? values[count] : 0)
        }
    }

    /// How many turns a country had and how many slots it must still rest; each turn adds what it is worth. Where the
    /// country can't host any more before its rest ends, or at all, states that differ in nothing else are one.
    static func turns(
        isPossible: [Bool],
        rest: Int,
        isLive: [Bool],
        worth: (_ earlierTurns: Int) -> Int
    ) throws(StepFault) -> RuleMemory {
        let slots = isLive.count
        let rest = max(1, min(rest, slots))
        let most = min(isPossible.lastIndex(of: true) ?? 0, isLive.count { $0 })
        let values = (0..<max(1, most)).map(worth)
        var nextLive = Array(repeating: Int?.none, count: slots)
        for slot in (0..<(slots - 1)).reversed() { nextLive[slot] = isLive[slot + 1] ? slot + 1 : nextLive[slot + 1] }
        func state(after slot: Int, _ turns: Int, _ wait: Int) -> Int {
            guard let next = nextLive[slot] else { return 0 }
            return turns * rest + (turns < most && slot + wait >= next ? wait : 0)
        }
        return try RuleMemory(slots: slots, states: (most + 1) * rest) { slot, before, isHit in
            let (turns, wait) = (before / rest, before % rest)
            if !isHit { return Move(state: state(after: slot, turns, max(0, wait - 1)), added: 0) }
            if wait > 0 || turns >= most { return nil }
            return Move(state: state(after: slot, turns + 1, rest - 1), added: values[turns])
        }
    }
}
