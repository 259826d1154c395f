import Scheduler
import TestSupport

/// A problem small enough to try every plan: at most 5 groups, 4 rounds and 9 pairs.
func tinyVisits(seed: UInt64) throws -> VisitsProblem {
    var chance = SplitMix64(seed: seed)
    let groups = chance.comesUp(percent: 3) ? 1 : chance.number(in: 2...5)
    let rounds = chance.number(in: 1...4)
    let highest = chance.comesUp(percent: 40) ? 3 : 90
    let countries = (0..<groups).map { $0 < 2 ? $0 : chance.number(in: 0...5) }
    var score: [[Int?]] = Array(repeating: Array(repeating: nil, count: groups), count: groups)
    for _ in 0..<chance.number(in: 3...(rounds > 3 ? 7 : rounds > 2 ? 9 : 13)) {
        let (guest, host) = (chance.number(in: 0...(groups - 1)), chance.number(in: 0...(groups - 1)))
        score[guest][host] = chance.number(in: 1...highest)
    }
    func visit() -> VisitsProblem.Visit {
        .init(guest: chance.number(in: 0...(groups - 1)), host: chance.number(in: 0...(groups - 1)))
    }
    let history = (0..<chance.number(in: 0...3)).map { _ in (0..<chance.number(in: 0...3)).map { _ in visit() } }
    let unavailable = (0..<(chance.comesUp(percent: 40) ? chance.number(in: 1...3) : 0)).map { _ in
        VisitsProblem.Absence(group: chance.number(in: 0...(groups - 1)), round: chance.number(in: 0...(rounds - 1)))
    }
    return try VisitsProblem(
        rounds: rounds,
        hostMax: chance.number(in: chance.comesUp(percent: 5) ? 0...0 : 1...2),
        travelMax: chance.number(in: chance.comesUp(percent: 5) ? 0...0 : 1...3),
        repeatGap: chance.number(in: 0...4),
        balanceAcross: chance.comesUp(percent: 50) ? chance.number(in: 0...3) : nil,
        balanceSelf: chance.comesUp(percent: 50) ? chance.number(in: 0...2) : nil,
        countries: countries,
        score: score,
        unavailable: unavailable,
        history: history,
        terms: chance.comesUp(percent: 40) ? tinyTerms(groups, &chance) : []
    )
}

/// What some groups can less than all may, and who is out of the balance.
private func tinyTerms(_ groups: Int, _ chance: inout SplitMix64) -> [VisitsProblem.Terms] {
    (0..<groups).map { _ in
        .init(
            hostMax: chance.number(in: 0...2),
            travelMax: chance.number(in: 0...3),
            balancesHosting: chance.comesUp(percent: 60),
            balancesTravel: chance.comesUp(percent: 60)
        )
    }
}

/// Three groups that may all visit one another, again within the plan: what flows alone seldom settle.
func denseVisits(seed: UInt64) throws -> VisitsProblem {
    var chance = SplitMix64(seed: seed)
    let rounds = chance.number(in: 3...4)
    let highest = chance.comesUp(percent: 50) ? 9 : 40
    let score = (0..<3).map { guest in
        (0..<3).map { guest == $0 || chance.comesUp(percent: 8) ? nil : chance.number(in: 1...highest) }
    }
    let past = (0..<chance.number(in: 0...2)).map { _ in
        [VisitsProblem.Visit(guest: chance.number(in: 0...2), host: chance.number(in: 0...2))]
    }
    let absence = VisitsProblem.Absence(group: chance.number(in: 0...2), round: chance.number(in: 0...(rounds - 1)))
    return try VisitsProblem(
        rounds: rounds,
        hostMax: chance.number(in: 1...2),
        travelMax: chance.number(in: 1...2),
        repeatGap: chance.number(in: 1...(rounds - 1)),
        balanceAcross: chance.comesUp(percent: 60) ? chance.number(in: 0...2) : nil,
        balanceSelf: chance.comesUp(percent: 60) ? chance.number(in: 0...1) : nil,
        countries: [0, 1, 2],
        score: score,
        unavailable: chance.comesUp(percent: 50) ? [absence] : [],
        history: past,
        terms: chance.comesUp(percent: 30) ? tinyTerms(3, &chance) : []
    )
}
