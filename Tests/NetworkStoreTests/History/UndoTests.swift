import CivilTime
import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct UndoTests {
    @Test func anImportIsTakenBackWhole() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let entry = try store.takeBack()
        #expect(try store.network() == Network())
        #expect(entry.number == 2)
        #expect(entry.undoes == 1)
        #expect(entry.what.text == "undo of entry 1")
        #expect(entry.who.text == "coordinator")
        #expect(entry.counts.map(\.removed) == TableName.allCases.map { SampleNetwork.rows[$0]?.count })
        #expect(try store.history(last: nil).map(\.undoes) == [1, nil])
    }

    @Test(arguments: TableName.allCases)
    func eachKindOfChangeOfEachTableIsTakenBack(table: TableName) throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        for edit in [TableEdit.Kind.removeFirst, .removeAll, .moveCells] {
            var editing = TableEdit(table: table, kind: edit, network: sample)
            Network.visitTables(&editing)
            guard editing.network != sample else {
                #expect(edit == .moveCells)
                continue
            }
            try store.setPastReferences(editing.network)
            #expect(try store.network() == editing.network)
            try store.takeBack()
            #expect(try store.network() == sample)
        }
    }

    @Test func undoGoesFurtherBackEachTime() throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        let states = try scratch.names(["A", "B", "C"])
        for state in states { try store.set(state) }
        #expect(try store.takeBack().undoes == 3)
        #expect(try store.network() == states[1])
        #expect(try store.takeBack().undoes == 2)
        #expect(try store.network() == states[0])
        #expect(try store.takeBack().undoes == 1)
        #expect(try store.network() == Network())
        #expect(try storeError { try store.takeBack() } == .nothingToUndo)
        #expect(try store.history(last: nil).count == 6)
    }

    @Test func aChangeAfterAnUndoIsTakenBackBeforeWhatStoodEarlier() throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        let states = try scratch.names(["A", "B", "C", "D"])
        try store.set(states[0])
        try store.set(states[1])
        try store.takeBack()
        try store.set(states[2])
        try store.set(states[3])
        try store.takeBack()
        #expect(try store.network() == states[2])
        #expect(try store.takeBack().undoes == 4)
        #expect(try store.network() == states[0])
        #expect(try store.takeBack().undoes == 1)
        #expect(try store.network() == Network())
    }

    @Test func anEmptyStoreHasNothingToTakeBack() throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        #expect(try storeError { try store.takeBack() } == .nothingToUndo)
    }

    /// Against a stack of networks, which is what undo means.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func anyWalkOfChangesAndUndosIsThatOfAStack(seed: UInt64) throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        var dice = Dice(state: seed)
        var stack = [Network()]
        for _ in 0..<60 {
            if dice.roll(3) == 0 {
                if stack.count == 1 {
                    #expect(try storeError { try store.takeBack() } == .nothingToUndo)
                } else {
                    try store.takeBack()
                    stack.removeLast()
                }
            } else {
                let next = try dice.network()
                if try !store.set(next).isEmpty { stack.append(next) }
            }
            let top = try #require(stack.last)
            #expect(try store.network() == top)
        }
    }

    @Test func aRowThatTheHistoryDoesNotKnowStopsAnUndo() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        try scratch.bareConnection().write { database in
            try database.execute(sql: "DROP TRIGGER pairing_removed; DELETE FROM pairing WHERE id = 'p2'")
        }
        let error = try storeError { try store.takeBack() }
        #expect(error == .damaged(path: scratch.path, found: "a row is not as the history left it"))
        #expect(try store.network().members == sample.members)
        #expect(try store.history(last: nil).count == 1)
    }
}

/// An edit of one table, whatever its rows are.
struct TableEdit: TableVisitor {
    enum Kind { case removeFirst, removeAll, moveCells }

    let table: TableName
    let kind: Kind
    var network: Network

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Never) {
        guard Row.table == table else { return }
        switch kind {
        case .removeFirst: network[keyPath: rows].removeFirst()
        case .removeAll: network[keyPath: rows].removeAll()
        case .moveCells: network[keyPath: rows] = Self.mixed(network[keyPath: rows])
        }
    }

    /// Each row with what the next one has beside its key, where a row can be so.
    private static func mixed<Row: NetworkRow>(_ rows: [Row]) -> [Row] {
        rows.indices.map { place in
            var texts = rows[(place + 1) % rows.count].cells
            for key in Row.Column.keyPlaces { texts[key] = rows[place].cells[key] }
            return Cells<Row.Column>(texts).flatMap { try? Row($0) } ?? rows[place]
        }
    }
}

extension NetworkStore {
    /// Writes one table alone, though rows of others refer to it: the undo must find it so and put it right.
    func setPastReferences(_ network: Network) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
        try set(network)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = ON") }
    }
}

extension Scratch {
    /// Networks that hold one subregion each, by those names.
    func names(_ names: [String]) throws -> [Network] {
        try names.map { name in
            var network = Network()
            let id = try #require(Subregion.ID("atolls"))
            network.subregions = [Subregion(id: id, name: try #require(PlainLine(name)))]
            return network
        }
    }
}

/// Throws that are the same on every machine.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % sides
    }

    /// A network of a few subregions and countries that refer to them.
    mutating func network() throws -> Network {
        var network = Network()
        for letter in ["A", "B", "C", "D"] where roll(2) == 0 {
            let id = try #require(Subregion.ID(letter.lowercased()))
            network.subregions.append(Subregion(id: id, name: try #require(PlainLine("\(letter)\(roll(3))"))))
        }
        for code in ["FJ", "KH", "TH"] where roll(2) == 0 && !network.subregions.isEmpty {
            let subregion = network.subregions[Int(roll(UInt64(network.subregions.count)))]
            network.countries.append(Country(code: try #require(CountryCode(code)), subregionID: subregion.id))
        }
        return network
    }
}
