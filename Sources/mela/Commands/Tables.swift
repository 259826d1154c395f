internal import ArgumentParser
internal import Lettering
internal import Planner

struct Tables: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Describe the network's tables and their columns.")

    func run() throws {
        print("One CSV file for each table: UTF-8, commas, a header with these columns. An empty cell is no value.")
        for table in TableHelp.tables {
            print("\n\(table.file): each row is \(table.row)")
            let width = table.columns.map(\.name.count).max() ?? 0
            for column in table.columns {
                var marks: [String] = []
                if column.isKey { marks.append("key") }
                if column.mayBeEmpty { marks.append("may be empty") }
                if let file = column.refersTo { marks.append("a row of \(file)") }
                let mark = marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
                print("  \(column.name.padded(to: width))  \(column.meaning)\(mark)")
            }
        }
    }
}
