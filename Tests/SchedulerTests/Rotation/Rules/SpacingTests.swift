import Scheduler
import Testing

@Suite struct SpacingTests {
    @Test(arguments: [
        // meetings, history, hosts, slots in breach; countries 0 and 1 share a subregion
        (0, [0] as [Int?], [1, 0], [] as [Int]),
        (1, [0], [1, 0], []),
        (2, [0], [1, 2], [0]),
        (2, [0], [2, 1], []),
        (3, [0], [2, 1], [1]),
        (3, [0, nil], [2, 1], []),
        (2, [0, 1], [2, 0], []),
        (2, [], [0, 1, 0], [1, 2]),
    ])
    func aSubregionHostsOnceInSoManyPlaces(meetings: Int, history: [Int?], hosts: [Int], slots: [Int]) {
        let line = HostLine(history: history, hosts: hosts, subregions: [0, 0, 1])
        #expect(Spacing(meetings: meetings).violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachTellsWhoAndUntilWhen() {
        let line = HostLine(history: [0, 2], hosts: [1], subregions: [3, 3, 1])
        #expect(
            Spacing(meetings: 4).violations(in: line) == [
                Violation(rule: .spacing, country: 1, subregion: 3, places: 0...2, slot: 0, until: 2)
            ]
        )
    }
}
