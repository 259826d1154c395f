import NetworkModel
import Testing

@testable import mela

@Suite struct TablesTests {
    @Test func helpTablesTellsEveryTablesHeader() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.run("export", "tables")
        let help = try mela.run("help", "tables")
        #expect(help.status == 0)
        #expect(help.output == (try mela.run("tables").output))
        for name in try mela.names(in: "tables") {
            #expect(help.output.contains("\n\(name): "), "\(name)")
            let header = try #require(try mela.text(of: "tables/\(name)").split(separator: "\n").first)
            for column in header.split(separator: ",") {
                #expect(help.lines.contains { $0.hasPrefix("  \(column) ") }, "\(name) \(column)")
            }
        }
    }
}

@Suite struct TextTableTests {
    @Test func columnsLineUpInEveryScript() {
        var table = TextTable([("name", .left), ("n", .right)])
        table.append(["Mango", "5"])
        table.append(["小兰", "17"])
        table.append(["สมหญิง", "1"])
        // The Chinese characters take two columns each; of the six scalars of the Thai name one sits above another.
        #expect(table.lines == ["name    n", "Mango   5", "小兰   17", "สมหญิง   1"])
    }

    @Test func noLineEndsInSpaces() {
        var table = TextTable([("a", .left), ("b", .left)])
        table.append(["x", ""])
        #expect(table.lines == ["a  b", "x"])
    }

    @Test func numbersAreGroupedAndTurnsAreShort() {
        #expect([0, 999, 1_000, -1_234_567].map(grouped) == ["0", "999", "1,000", "-1,234,567"])
        #expect([0, 1_000, 1_250, 50, -1_500].map(turns) == ["0", "1", "1.25", "0.05", "-1.5"])
    }
}
