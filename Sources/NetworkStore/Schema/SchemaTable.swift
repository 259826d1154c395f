/// The text of one table, of schema 2 on: its columns with their CHECKs, an index for each reference, and the triggers
/// that write each change of a row into the history. Released schemas are made of it, so what it gives never changes.
struct SchemaTable {
    let sql: String

    /// - Parameters:
    ///   - name: in SQL, quoted where that needs it.
    ///   - table: the name that the history gives it.
    ///   - rules: CHECKs over several columns; each name is what a person reads when it refuses.
    init(
        _ name: String,
        of table: String,
        key: [String],
        unique: [String] = [],
        rules: [(name: String, sql: String)] = [],
        columns: () -> [SchemaColumn]
    ) {
        let columns = columns()
        let keySQL = "PRIMARY KEY (\(key.joined(separator: ", ")))"
        let uniqueSQL = unique.isEmpty ? [] : ["UNIQUE (\(unique.joined(separator: ", ")))"]
        let rulesSQL = rules.map { "CONSTRAINT \"\($0.name)\" CHECK (\($0.sql))" }
        let parts = (columns.map(\.sql) + [keySQL] + uniqueSQL + rulesSQL).map { "    \($0)" }
        let indexes = columns.filter { $0.isReference && $0.name != key.first && $0.name != unique.first }.map {
            "CREATE INDEX \(name)_\($0.name) ON \(name) (\($0.name));"
        }
        let create = "CREATE TABLE \(name) (\n\(parts.joined(separator: ",\n"))\n) STRICT, WITHOUT ROWID;"
        let triggers = Self.triggers(name, of: table, columns.map(\.name))
        sql = ([create] + indexes + triggers).joined(separator: "\n")
    }

    private static func triggers(_ name: String, of table: String, _ columns: [String]) -> [String] {
        func cells(_ row: String) -> String { "json_array(\(columns.map { "\(row).\($0)" }.joined(separator: ", ")))" }
        func trigger(_ suffix: String, _ event: String, _ kept: String, _ values: String) -> String {
            """
            CREATE TRIGGER \(name)_\(suffix) AFTER \(event) ON \(name) BEGIN
                INSERT INTO row_change (entry, tableName, \(kept))
                VALUES ((SELECT entry FROM open_entry), '\(table)', \(values));
            END;
            """
        }
        return [
            trigger("added", "INSERT", "after", cells("NEW")),
            trigger("changed", "UPDATE", "before, after", "\(cells("OLD")), \(cells("NEW"))"),
            trigger("removed", "DELETE", "before", cells("OLD")),
        ]
    }
}
