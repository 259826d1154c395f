import Scheduler
import Testing

@Suite struct CeilingTests {
    @Test(arguments: [
        // ceiling of country 0, history, hosts, slots in breach
        (0, [] as [Int?], [0, 1, 0], [0, 2]),
        (1, [], [0, 1, 0], [2]),
        (2, [], [0, 1, 0], []),
        (1, [0, 0], [0, 1, 1], []),
    ])
    func aCountryHostsAtMostSoManySlots(ceiling: Int, history: [Int?], hosts: [Int], slots: [Int]) {
        let line = HostLine(history: history, hosts: hosts, subregions: [0, 0])
        #expect(Ceiling(maxTurns: [ceiling, 9]).violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachReachesBackToTheFirstSlot() {
        let line = HostLine(history: [1], hosts: [0, 1, 1], subregions: [7, 8])
        #expect(
            Ceiling(maxTurns: [1, 1]).violations(in: line) == [
                Violation(rule: .ceiling, country: 1, subregion: 8, places: 2...3, slot: 2, until: nil)
            ]
        )
    }
}
