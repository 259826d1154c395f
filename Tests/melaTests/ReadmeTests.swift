import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
    private static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "README.md")

    /// The indented blocks of the tour, without those whose bytes differ from run to run: an entry's random name, the
    /// files named by it, and the commands themselves.
    private func shownLines() throws -> [String] {
        let tour = try String(contentsOf: Self.url, encoding: .utf8).components(separatedBy: "## ")
        let text = try #require(tour.first { $0.hasPrefix("A tour") })
        var lines: [String] = []
        var isEntry = false
        for line in text.split(separator: "\n") where line.hasPrefix("    ") {
            let shown = String(line.dropFirst(4))
            if shown == "BEGIN:VCALENDAR" { isEntry = true }
            let isCommand = ["mela ", "cd ", "export ", "calendar-", "members.csv:17"].contains(where: shown.hasPrefix)
            if !isEntry, !isCommand, shown != "…" { lines.append(shown) }
            if shown == "END:VCALENDAR" { isEntry = false }
        }
        return lines
    }

    /// What the vault's commands of the tour print; the passphrase comes from standard input.
    private func travelLines(_ mela: MelaProgram) throws -> [String] {
        let travel = Self.url.deletingLastPathComponent().appending(path: "Data/Sample/Travel").path
        let words = "a sample keeps no secret\n"
        let asking = ["--passphrase-fd", "0"]
        // Made, though it can't be kept open: no folder of memory is named.
        #expect(try mela.run(["vault", "open"] + asking, input: words).status == 69)
        for file in ["documents.csv", "flights.csv"] {
            let answer = try mela.run(["trips", "import", "\(travel)/\(file)"] + asking, input: words)
            #expect(answer.status == 0, "\(answer.complaint)")
        }
        return try mela.run(["trips", "list", "mela-2027"] + asking, input: words).lines
    }

    /// The ranking, the plan and the days as the demo writes them: its clock stands, and what they say of borders and of
    /// time for visas depends on the day.
    private func demoLines(_ mela: MelaProgram) throws -> [String] {
        try mela.run("demo", "--out", "demo")
        return try ["ranking.txt", "plan.txt", "dates.txt"].flatMap { name in
            try String(contentsOf: mela.file("demo/\(name)"), encoding: .utf8).components(separatedBy: .newlines)
        }
    }

    @Test func everyLineOfTheToursOutputIsPrinted() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let commands = [
            ["hosts", "explain", "SG"],
            ["meetings", "add", "--group", "ki-tarawa", "--starts", "2027-09-06", "--ends", "2027-09-10"],
            ["meetings", "confirm", "regional-2027"], ["invite", "mela-2027", "--out", "invitations"],
            ["calendars", "--out", "calendars"], ["visits", "ledger"],
            ["roster", "mela-2027", "--for", "caterer"], ["mentoring", "pair"],
            ["delegates", "propose", "regional-2027", "--seats", "40"],
        ]
        var printed: Set<String> = []
        for command in commands {
            let answer = try mela.run(command)
            #expect(answer.status == 0, "\(command): \(answer.complaint)")
            for line in answer.output.split(whereSeparator: \.isNewline) {
                printed.insert(line.replacing("\u{FEFF}", with: "").trimmingCharacters(in: .whitespaces))
            }
        }
        for line in try demoLines(mela) { printed.insert(line.trimmingCharacters(in: .whitespaces)) }
        for line in try travelLines(mela) { printed.insert(line.trimmingCharacters(in: .whitespaces)) }
        let shown = try shownLines()
        #expect(shown.count > 40)
        for line in shown { #expect(printed.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)") }
    }
}
