import Scheduler
import TestSupport

/// A problem small enough to try every plan: at most 8 candidates. Many have ties, held seats, or a rule that these break.
func tinySeats(seed: UInt64, crowded: Int = 30) throws -> SeatsProblem {
    var chance = SplitMix64(seed: seed)
    let subregions = chance.number(in: 1...3)
    let countries = chance.number(in: 1...4)
    let groups = chance.number(in: 1...5)
    let held = chance.comesUp(percent: 40) ? chance.number(in: 2...7) * 10 : 0
    // Held seats of one group that are too many for the others.
    let isCrowded = chance.comesUp(percent: crowded)
    let before = chance.comesUp(percent: 70) ? chance.number(in: 2...3) : 0
    return try SeatsProblem(
        seats: chance.number(in: isCrowded ? 2...4 : 0...6),
        subregions: (0..<subregions).map { index in
            .init(
                weight: index == 0 ? chance.number(in: 1...4) : chance.number(in: 0...4),
                floor: chance.number(in: 0...2)
            )
        },
        countries: (0..<countries).map { _ in chance.number(in: 0...subregions - 1) },
        groups: (0..<groups).map { _ in
            .init(country: chance.number(in: 0...countries - 1), waiting: chance.number(in: 0...6))
        },
        candidates: (0..<chance.number(in: 0...8)).map { _ in
            let attendance: [SeatsProblem.Candidate.Attendance] = [.neverWent, .neverWent, .wentEarlier, .wentLast]
            let group = isCrowded && chance.comesUp(percent: 40) ? 0 : chance.number(in: 0...groups - 1)
            return .init(
                group: group,
                attendance: attendance[chance.number(in: 0...3)],
                isYoungOrNew: chance.comesUp(percent: 45),
                isSeated: chance.comesUp(percent: isCrowded ? (group == 0 ? 80 : 5) : held)
            )
        },
        rules: SeatsRules(
            countryFirst: before == 0 ? 1 : chance.number(in: (isCrowded ? 1 : 0)...before - 1),
            countryBefore: before,
            firstTimers: chance.number(in: 0...10) * 100,
            youngOrNew: chance.number(in: 0...10) * 100,
            waitingAtMost: chance.number(in: 0...5)
        )
    )
}

/// A problem as a large network has it, with `held` hundredths of the seats given before.
func largeSeats(seed: UInt64, candidates: Int, groups: Int, countries: Int, subregions: Int, seats: Int, held: Int = 0)
    throws -> SeatsProblem
{
    var chance = SplitMix64(seed: seed)
    return try SeatsProblem(
        seats: seats,
        subregions: (0..<subregions).map { _ in
            .init(weight: chance.number(in: 1...80), floor: chance.number(in: 0...5))
        },
        countries: (0..<countries).map { $0 < subregions ? $0 : chance.number(in: 0...subregions - 1) },
        groups: (0..<groups).map { group in
            .init(
                country: group < countries ? group : chance.number(in: 0...countries - 1),
                waiting: chance.number(in: 0...12)
            )
        },
        candidates: (0..<candidates).map { index in
            let went = chance.number(in: 1...10)
            return .init(
                group: index < groups ? index : chance.number(in: 0...groups - 1),
                attendance: went <= 4 ? .neverWent : went <= 8 ? .wentEarlier : .wentLast,
                isYoungOrNew: chance.comesUp(percent: 30),
                isSeated: chance.number(in: 1...100 * candidates) <= held * seats
            )
        },
        rules: SeatsRules(countryFirst: 1, countryBefore: 3, firstTimers: 450, youngOrNew: 350, waitingAtMost: 10)
    )
}
