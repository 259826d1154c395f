import Scheduler
import Testing

@Suite struct CoverageTests {
    @Test(arguments: [
        // meetings, history, hosts, last slots of the windows without subregion 1, where only country 2 lies
        (0, [] as [Int?], [0, 1], [] as [Int]),
        (1, [], [0, 2], [0]),
        (2, [], [0, 1], [1]),
        (2, [2], [0, 0], [1]),
        (2, [0], [0, 2], [0]),
        (3, [2, 0], [0, 0], [1]),
        (3, [2], [0, 0, 0], [2]),
        (3, [0], [0], []),
        (2, [0, 0, 2], [0], []),
        (2, [nil], [0], [0]),
    ])
    func aSubregionStandsInEveryWindow(meetings: Int, history: [Int?], hosts: [Int], slots: [Int]) {
        let line = HostLine(history: history, hosts: hosts, subregions: [0, 0, 1])
        #expect(Coverage(meetings: meetings, subregions: [1]).violations(in: line).map(\.slot) == slots)
    }

    @Test func theBreachTellsTheWindow() {
        let line = HostLine(history: [0, 0], hosts: [0], subregions: [0, 1, 2])
        #expect(
            Coverage(meetings: 2, subregions: [2, 0]).violations(in: line) == [
                Violation(rule: .coverage, country: nil, subregion: 2, places: 1...2, slot: 0, until: 1)
            ]
        )
    }
}
