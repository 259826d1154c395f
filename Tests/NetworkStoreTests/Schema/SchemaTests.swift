import Foundation
import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct SchemaTests {
    /// Every schema that was released, as a dump of a store of it that holds the sample network.
    static let released = [1, 2, 3, 4]

    @Test func everyReleasedSchemaIsKept() { #expect(Self.released == Array(1...Schema.newest)) }

    @Test(arguments: released)
    func aStoreOfEachReleasedSchemaOpens(number: Int) throws {
        let scratch = try Scratch()
        try scratch.restore(schema: number)
        let sample = try SampleNetwork.whole(ofSchema: number)
        let store = try NetworkStore.opened(at: scratch.path)
        #expect(try store.network() == sample)
        #expect(try store.history(last: nil).map(\.what.text) == ["undo of entry 2", "empty it", "a change"])
        #expect(try store.set(Network()).tables.count == ([1: 17, 2: 38, 3: 57][number] ?? TableName.allCases.count))
        try store.takeBack()
        #expect(try store.network() == sample)
        try store.takeBack()
        #expect(try store.network() == Network())
    }

    @Test func theNewestSchemaIsThatOfItsDump() throws {
        let fresh = try Scratch()
        let kept = try Scratch()
        _ = try NetworkStore.created(at: fresh.path)
        try kept.restore(schema: Schema.newest)
        #expect(try fresh.schemaTexts() == kept.schemaTexts())
    }

    @Test func tablesHaveTheColumnsOfTheRows() throws {
        let scratch = try Scratch()
        _ = try NetworkStore.created(at: scratch.path)
        let connection = try scratch.bareConnection()
        for (table, columns) in Network.tableDescriptions {
            let name = table.sqlName.filter { $0 != "\"" }
            let (found, keys, references) = try connection.read { database in
                (
                    try database.columns(in: name), try database.primaryKey(name).columns,
                    try database.foreignKeys(on: name)
                )
            }
            #expect(found.map(\.name) == columns.map(\.name))
            #expect(found.map { !$0.isNotNull } == columns.map(\.content.isOptional))
            #expect(keys == columns.filter(\.content.isKey).map(\.name))
            for column in columns {
                let target = references.first { $0.originColumns == [column.name] }?.destinationTable
                #expect(target == column.content.reference?.sqlName.filter { $0 != "\"" })
            }
        }
    }

    @Test func everyReferenceIsFoundWithoutReadingTheWholeTable() throws {
        let scratch = try Scratch()
        _ = try NetworkStore.created(at: scratch.path)
        try scratch.bareConnection().read { database in
            for (table, columns) in Network.tableDescriptions {
                for column in columns where column.content.reference != nil {
                    let plan = try Row.fetchAll(
                        database,
                        sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \(table.sqlName) WHERE \(column.name) = 'x'"
                    )
                    #expect(plan.allSatisfy { ($0["detail"] as String).hasPrefix("SEARCH") }, "\(table) \(column.name)")
                }
            }
        }
    }
}

extension Scratch {
    /// Makes the store's file anew from the dump of a released schema.
    func restore(schema number: Int) throws {
        let dump = try #require(
            Bundle.module.url(forResource: "schema-\(number)", withExtension: "sql", subdirectory: "Schemas")
        )
        let sql = try String(contentsOf: dump, encoding: .utf8)
        let connection = try bareConnection()
        try connection.writeWithoutTransaction { try $0.execute(sql: sql) }
        try connection.close()
    }

    /// What SQLite keeps of the schema's text.
    func schemaTexts() throws -> [String] {
        try bareConnection().read { database in
            let texts = try String.fetchAll(
                database,
                sql: "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
            )
            return texts + [
                "mark \(try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0)",
                "schema \(try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0)",
            ]
        }
    }
}
