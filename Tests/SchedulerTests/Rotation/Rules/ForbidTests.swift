import Scheduler
import Testing

@Suite struct ForbidTests {
    @Test(arguments: [
        // hosts, slots in breach; country 1 is forbidden slots 0 and 2
        ([0, 1, 0], [] as [Int]),
        ([1, 1, 0], [0]),
        ([1, 0, 1], [0, 2]),
        ([0, 0, 0], []),
    ])
    func aForbiddenCountryStaysAway(hosts: [Int], slots: [Int]) {
        let line = HostLine(history: [1], hosts: hosts, subregions: [0, 0])
        let rule = Forbid(placements: [.init(country: 1, slot: 2), .init(country: 1, slot: 0)])
        #expect(rule.violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachEndsAtTheNextSlotThatIsAllowed() {
        let line = HostLine(history: [0], hosts: [1], subregions: [3, 4])
        let rule = Forbid(placements: [
            .init(country: 1, slot: 0), .init(country: 1, slot: 1), .init(country: 0, slot: 2),
        ])
        #expect(
            rule.violations(in: line) == [
                Violation(rule: .forbid, country: 1, subregion: 4, places: 1...1, slot: 0, until: 2)
            ]
        )
    }
}
