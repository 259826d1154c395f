import Scheduler
import Testing

@Suite struct CooldownTests {
    @Test(arguments: [
        // meetings, history, hosts, slots in breach
        (0, [0] as [Int?], [0, 0], [] as [Int]),
        (1, [0], [0, 0], []),
        (2, [0], [0, 1], [0]),
        (2, [0], [1, 0], []),
        (3, [0], [1, 0], [1]),
        (3, [0, nil], [1, 0], []),
        (3, [0, nil], [0, 1], [0]),
        (3, [0, 0], [1, 2], []),
        (3, [], [1, 1, 1], [1, 2]),
        (9, [0, 1], [1, 0], [0, 1]),
    ])
    func aCountryHostsOnceInSoManyPlaces(meetings: Int, history: [Int?], hosts: [Int], slots: [Int]) {
        let line = HostLine(history: history, hosts: hosts, subregions: [0, 0, 0])
        #expect(Cooldown(meetings: meetings).violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachTellsWhoAndUntilWhen() {
        let line = HostLine(history: [2, 1, nil], hosts: [0, 1], subregions: [4, 5, 6])
        #expect(
            Cooldown(meetings: 7).violations(in: line) == [
                Violation(rule: .cooldown, country: 1, subregion: 5, places: 1...4, slot: 1, until: 5)
            ]
        )
    }
}
