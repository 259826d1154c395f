import Scheduler
import Testing

@Suite struct AvailabilityTests {
    @Test(arguments: [
        ([0, 1, 0], [] as [Int]),
        ([1, 1, 0], [0]),
        ([1, 0, 1], [0, 1, 2]),
        ([0], []),
    ])
    func aCountryHostsOnlyWhereItHasACost(hosts: [Int], slots: [Int]) {
        let line = HostLine(history: [1], hosts: hosts, subregions: [0, 0])
        let rule = Availability(cost: [[0, nil, 5], [nil, 3, nil]])
        #expect(rule.violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachEndsAtTheNextSlotWithACost() {
        let line = HostLine(history: [], hosts: [0, 0], subregions: [2])
        #expect(
            Availability(cost: [[nil, nil, nil, 4]]).violations(in: line) == [
                Violation(rule: .availability, country: 0, subregion: 2, places: 0...0, slot: 0, until: 3),
                Violation(rule: .availability, country: 0, subregion: 2, places: 1...1, slot: 1, until: 3),
            ]
        )
        #expect(Availability(cost: [[nil, nil]]).violations(in: line).map(\.until) == [nil, nil])
    }
}
