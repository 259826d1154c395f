import Scheduler
import Testing

@Suite struct HostLineTests {
    private let line = HostLine(history: [0, nil], hosts: [1, 7], subregions: [4, 5])

    @Test func slotZeroFollowsTheHistory() {
        #expect(line.firstSlot == 2)
        #expect(line.planPlaces == 2..<4)
        #expect(line.slots == 2)
        #expect(line.host(ofSlot: 0) == 1)
        #expect(line.host(ofSlot: 2) == nil)
        #expect(line.host(ofSlot: -1) == nil)
    }

    @Test func whoIsUnknownLiesNowhere() {
        #expect(line.places.indices.map(line.subregion(at:)) == [4, nil, 5, nil])
        #expect(line.subregion(ofCountry: 2) == nil)
    }
}
