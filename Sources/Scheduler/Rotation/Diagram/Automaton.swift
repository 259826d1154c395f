/// One rule for one country or subregion, as what it remembers from slot to slot.
///
/// A slot either *hits* (the country or subregion hosts it) or misses. `hit[slot * states + state]` is the next state,
/// −1 where the rule is broken; the values say what the step adds.
struct Automaton {
    let states: Int
    let start: Int
    private(set) var hit: [Int]
    private(set) var miss: [Int]
    private(set) var hitValue: [Int]
    private(set) var missValue: [Int]
    /// The country that hits, or the subregion counted on from the last country.
    let subject: Int

    private init(states: Int, start: Int, model: RotationModel, subject: Int) {
        self.states = states
        self.subject = subject
        self.start = start
        hit = Array(repeating: -1, count: states * model.slots)
        miss = hit
        hitValue = Array(repeating: 0, count: states * model.slots)
        missValue = hitValue
    }

    /// Cooldown, ceiling and repeats of a country: how many turns it had, and how long it still rests. `live` are the
    /// slots that it may still host, ascending; where nothing depends on a state any more, it is merged with another.
    static func turns(of country: Int, atMost most: Int, in model: RotationModel, live: [Int]) -> Automaton {
        let rest = min(model.rest[country], model.slots)
        let ceiling = min(most, live.count)
        var result = Automaton(states: (ceiling + 1) * rest, start: 0, model: model, subject: country)
        for slot in 0..<model.slots {
            let next = live.first { $0 > slot }
            func state(turns: Int, wait: Int) -> Int {
                guard let next else { return 0 }
                let isBound = turns < ceiling && slot + 1 + wait > next
                return turns * rest + (isBound ? wait : 0)
            }
            for turns in 0...ceiling {
                for wait in 0..<rest {
                    let here = slot * result.states + turns * rest + wait
                    result.miss[here] = state(turns: turns, wait: max(0, wait - 1))
                    if wait == 0, turns < ceiling {
                        result.hit[here] = state(turns: turns + 1, wait: rest - 1)
                        result.hitValue[here] = model.turnValue(of: country, turn: turns + 1)
                    }
                }
            }
        }
        return result
    }

    /// Coverage of a subregion: the first window that still needs it.
    static func windows(of region: Int, in model: RotationModel) -> Automaton {
        let windows = model.windows[region]
        var result = Automaton(states: windows.count + 1, start: 0, model: model, subject: model.countries + region)
        for slot in 0..<model.slots {
            for window in 0...windows.count {
                let here = slot * result.states + window
                let isDue = window < windows.count && windows[window].upperBound == slot
                result.miss[here] = isDue ? -1 : window
                result.hit[here] = max(window, windows.firstIndex { $0.lowerBound > slot } ?? windows.count)
            }
        }
        return result
    }

    /// Share of a subregion: how many slots it had.
    static func share(of region: Int, within bounds: ClosedRange<Int>, in model: RotationModel) -> Automaton {
        var result = Automaton(states: bounds.upperBound + 1, start: 0, model: model, subject: model.countries + region)
        for slot in 0..<model.slots {
            let isLast = slot == model.slots - 1
            for count in 0...bounds.upperBound {
                let here = slot * result.states + count
                if count + model.slots - 1 - slot >= bounds.lowerBound {
                    result.miss[here] = isLast ? 0 : count
                    result.missValue[here] = isLast ? model.share[region][count] : 0
                }
                if count < bounds.upperBound {
                    result.hit[here] = isLast ? 0 : count + 1
                    result.hitValue[here] = isLast ? model.share[region][count + 1] : 0
                }
            }
        }
        return result
    }

    /// Spacing of a subregion: how long it still rests.
    static func gap(of region: Int, in model: RotationModel) -> Automaton {
        let gap = min(model.gap[region], model.slots)
        var result = Automaton(states: gap, start: 0, model: model, subject: model.countries + region)
        for slot in 0..<model.slots {
            for wait in 0..<gap {
                let here = slot * gap + wait
                result.miss[here] = max(0, wait - 1)
                if wait == 0 { result.hit[here] = gap - 1 }
            }
        }
        return result
    }
}
