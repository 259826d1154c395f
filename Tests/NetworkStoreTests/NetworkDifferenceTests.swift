import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct NetworkDifferenceTests {
    @Test func aNetworkDoesNotDifferFromItself() throws {
        let sample = try SampleNetwork.whole()
        #expect(NetworkDifference(from: sample, to: sample).isEmpty)
    }

    @Test func theOrderOfRowsIsNoDifference() throws {
        let sample = try SampleNetwork.whole()
        var turned = sample
        turned.members.reverse()
        turned.meetings.swapAt(0, 1)
        #expect(NetworkDifference(from: sample, to: turned).isEmpty)
    }

    @Test func everyTableIsToldInItsOrder() throws {
        let difference = NetworkDifference(from: Network(), to: try SampleNetwork.whole())
        #expect(difference.tables.map(\.table) == TableName.allCases)
        #expect(difference.tables.map(\.counts.added) == TableName.allCases.map { SampleNetwork.rows[$0]?.count })
        #expect(difference[.pins]?.added == [["regional", "2027", "KH"], ["regional", "2028", "FJ"]])
    }

    @Test func addedChangedAndRemovedRowsAreToldByTheirKeys() throws {
        let before = try SampleNetwork.whole()
        var after = before
        after.subregions[0] = Subregion(id: before.subregions[0].id, name: try #require(PlainLine("The Mekong")))
        after.subregions.append(
            Subregion(id: try #require(Subregion.ID("atolls")), name: try #require(PlainLine("Atolls")))
        )
        after.delegates.removeLast()
        let difference = NetworkDifference(from: before, to: after)
        #expect(
            difference.tables == [
                TableDifference(table: .subregions, added: [["atolls"]], changed: [["mekong"]], removed: []),
                TableDifference(table: .delegates, added: [], changed: [], removed: [["r2026", "m003"]]),
            ]
        )
        #expect(difference[.members] == nil)
    }

    @Test func aKeyThatStandsTwiceIsAddedTheSecondTime() throws {
        let sample = try SampleNetwork.whole()
        var doubled = sample
        doubled.series.insert(sample.series[1], at: 0)
        let difference = NetworkDifference(from: sample, to: doubled)
        #expect(difference[.series] == TableDifference(table: .series, added: [["regional"]], changed: [], removed: []))
    }

    @Test func theStoreTellsTheSameDifference() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try NetworkStore.created(at: scratch.path)
        #expect(try store.set(sample) == NetworkDifference(from: Network(), to: sample))
        #expect(try store.set(Network()) == NetworkDifference(from: sample, to: Network()))
    }
}
