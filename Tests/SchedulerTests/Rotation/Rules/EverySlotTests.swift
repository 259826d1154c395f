import Scheduler
import Testing

@Suite struct EverySlotTests {
    @Test(arguments: [
        ([0, 1], [] as [Int]),
        ([0], [1]),
        ([], [0, 1]),
        ([0, 1, 0], [2]),
        ([2, -1], [0, 1]),
    ])
    func eachSlotHasOneKnownHost(hosts: [Int], slots: [Int]) {
        let line = HostLine(history: [0], hosts: hosts, subregions: [0, 0])
        #expect(EverySlot(slots: 2, countries: 2).violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachNamesAnUnknownHost() {
        let line = HostLine(history: [nil], hosts: [5], subregions: [0])
        #expect(
            EverySlot(slots: 1, countries: 1).violations(in: line) == [
                Violation(rule: .slot, country: 5, subregion: nil, places: 1...1, slot: 0, until: nil)
            ]
        )
    }
}
