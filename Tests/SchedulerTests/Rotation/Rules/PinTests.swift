import Scheduler
import Testing

@Suite struct PinTests {
    @Test(arguments: [
        // hosts, slots in breach; country 1 is pinned to slots 0 and 2
        ([1, 0, 1], [] as [Int]),
        ([0, 0, 1], [0]),
        ([0, 1, 0], [0, 2]),
        ([1, 0], []),
        ([0], [0]),
    ])
    func aPinnedCountryHostsItsSlot(hosts: [Int], slots: [Int]) {
        let line = HostLine(history: [0], hosts: hosts, subregions: [0, 0])
        let rule = Pin(placements: [.init(country: 1, slot: 2), .init(country: 1, slot: 0)])
        #expect(rule.violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachNamesWhoIsMissing() {
        let line = HostLine(history: [0], hosts: [0, 0], subregions: [3, 4])
        #expect(
            Pin(placements: [.init(country: 1, slot: 1)]).violations(in: line) == [
                Violation(rule: .pin, country: 1, subregion: 4, places: 2...2, slot: 1, until: 2)
            ]
        )
    }
}
