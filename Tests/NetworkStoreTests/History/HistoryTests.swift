import CivilTime
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct HistoryTests {
    @Test func anEntrySaysWhenWhoWhatAndHowMuch() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        var network = try store.network()
        network.delegates.removeAll()
        network.members[0] = network.members[0].named("Mango")
        let difference = try store.set(network, what: "delegates of 2026")
        let entries = try store.history(last: nil)
        #expect(entries.map(\.number) == [2, 1])
        #expect(entries[0].what.text == "delegates of 2026")
        #expect(entries[0].who.text == "coordinator")
        #expect(entries[0].when == Timestamp("2026-01-15T09:00:00Z"))
        #expect(entries[0].undoes == nil)
        #expect(
            entries[0].counts == [
                TableCounts(table: .members, added: 0, changed: 1, removed: 0),
                TableCounts(table: .delegates, added: 0, changed: 0, removed: 2),
            ]
        )
        #expect(entries[0].counts == difference.tables.map(\.counts))
        #expect(entries[1].counts.map(\.table) == TableName.allCases)
    }

    @Test func theNewestEntriesComeFirst() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        try store.set(Network())
        try store.set(SampleNetwork.whole())
        #expect(try store.history(last: 2).map(\.number) == [3, 2])
        #expect(try store.history(last: 9).map(\.number) == [3, 2, 1])
        #expect(try store.history(last: 0).isEmpty)
    }

    @Test func anEntryHoldsEachRowBeforeAndAfter() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        var network = try store.network()
        network.pins.removeFirst()
        network.members[1] = network.members[1].named("Sopheap")
        network.pins.append(
            Pin(
                seriesID: network.pins[0].seriesID,
                year: try #require(Year(2031)),
                countryCode: network.pins[0].countryCode,
                kind: .forbidden
            )
        )
        try store.set(network)
        let columns = ["id", "groupID", "chosenName", "languages", "address", "calendarStyle", "calendarTitle"]
        func member(_ name: String) -> [NamedCell] {
            zip(columns, ["m002", "kh-riel", name, "", "", "discreet", ""]).map(NamedCell.init)
        }
        func pin(_ year: String, _ country: String) -> [NamedCell] {
            zip(["seriesID", "year", "countryCode", "kind"], ["regional", year, country, "forbidden"])
                .map(NamedCell.init)
        }
        #expect(
            try store.rowChanges(of: 2) == [
                RowChange(table: .members, key: ["m002"], before: member("សុភា"), after: member("Sopheap")),
                RowChange(table: .pins, key: ["regional", "2027", "KH"], before: pin("2027", "KH"), after: nil),
                RowChange(table: .pins, key: ["regional", "2031", "FJ"], before: nil, after: pin("2031", "FJ")),
            ]
        )
    }

    @Test func everyRowOfAnImportIsInTheHistory() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let changes = try store.rowChanges(of: 1)
        #expect(changes.allSatisfy { $0.before == nil })
        for table in TableName.allCases {
            let rows = changes.filter { $0.table == table }.map { $0.after?.map(\.text) }
            #expect(rows == SampleNetwork.rows[table])
        }
    }

    @Test func anEntryThatIsNotThereIsToldSo() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        #expect(try storeError { _ = try store.rowChanges(of: 2) } == .noSuchEntry(2))
    }
}

extension Member {
    /// The same member by another name.
    func named(_ name: String) -> Member {
        Member(
            id: id,
            groupID: groupID,
            chosenName: PlainLine(name) ?? chosenName,
            languages: languages,
            address: address,
            calendarStyle: calendarStyle,
            calendarTitle: calendarTitle
        )
    }
}
