import Foundation
import TestSupport
import Testing

/// The file is made up.
@Suite struct EntryTests {
    private static let rules = """
        passport,destination,requirement,days
        FJ,NP,visa required,
        FJ,SG,visa free,30
        FJ,DE,visa free,90
        XX,NP,visa free,90

        """

    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.write(Self.rules, to: "rules.csv")
        return mela
    }

    /// The sample without a fact about any border.
    private func sampleWithoutFacts() throws -> MelaProgram {
        let mela = try sample()
        try mela.write("passport,destination,requirement,checkedOn,source\n", to: "none/entries.csv")
        try mela.write("passport,country,requirement,checkedOn,source\n", to: "none/transits.csv")
        #expect(try mela.run("import", "none", "--replace").status == 0)
        return mela
    }

    /// Today, so that the facts are fresh whenever the tests run.
    private var today: String {
        let parts = Calendar(identifier: .gregorian)
        var utc = parts
        utc.timeZone = .gmt
        let day = utc.dateComponents([.year, .month, .day], from: Date())
        let text = [day.month, day.day].map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
        return "\(day.year ?? 0)-\(text[0])-\(text[1])"
    }

    @Test func rulesAreReadShownAndTakenBack() throws {
        let mela = try sampleWithoutFacts()
        let dry = try mela.run("entry", "import", "rules.csv", "--checked-on", today, "--source", "A list", "--dry-run")
        #expect(dry.lines.last == "A dry run: nothing was changed.")
        let read = try mela.run("entry", "import", "rules.csv", "--checked-on", today, "--source", "A list")
        #expect(
            read.lines == [
                "facts            added  changed  as before  newer kept",
                "entry                2        0          0           0",
                "changing planes      1        0          0           0",
                "Skipped 1 row of passports outside the network.",
                "Done, as A list said on \(today). mela undo takes it back.",
            ]
        )
        let shown = try mela.run("entry", "show", "fj")
        #expect(
            shown.lines.dropFirst() == [
                "NP       enter          visa                 \(today), A list",
                "SG       enter          free             30  \(today), A list",
                "DE       change planes  free                 \(today), A list (free to enter)",
            ]
        )
        #expect(try mela.run("entry", "show", "FJ", "FJ").lines.last?.hasSuffix("its own country") == true)
        #expect(try mela.run("entry", "show", "FJ", "AQ").output.contains("unknown, ask"))
        #expect(try mela.run("undo").status == 0)
        #expect(try mela.run("entry", "show", "FJ").output.hasPrefix("Nothing is known of the passport FJ."))
    }

    @Test func faultsAreOneLineEachAndNothingIsRead() throws {
        let mela = try sampleWithoutFacts()
        try mela.write("passport,destination,requirement,days\nFJ,NP,maybe,\nFJ,SG,eta,x\n", to: "bad.csv")
        let answer = try mela.run("entry", "import", "bad.csv", "--checked-on", today, "--source", "A list")
        #expect(answer.status == 65)
        #expect(
            answer.complaint.split(separator: "\n").map { String($0.prefix(22)) } == [
                "bad.csv:2:requirement:", "bad.csv:3:days: \"x\"; e",
            ]
        )
        #expect(try mela.run("entry", "show", "FJ").output.hasPrefix("Nothing is known"))
        #expect(try mela.run("entry", "import", "no.csv", "--checked-on", today, "--source", "x").status == 66)
    }

    @Test func aMeetingIsCheckedAndItsDeadlinesAreKept() throws {
        let mela = try sampleWithoutFacts()
        // A meeting that is still to come whenever the tests run.
        try mela.write(try later(mela.exported("meetings", "mela-2027")), to: "next/meetings.csv")
        #expect(try mela.run("import", "next").status == 0)
        #expect(try mela.run("entry", "import", "rules.csv", "--checked-on", today, "--source", "A list").status == 0)
        let answer = try mela.run("entry", "check", "mela-2027")
        #expect(answer.status == 0, "\(answer.complaint)")
        #expect(answer.output.contains("m053    confirmed  FJ (assumed)  visa"))
        #expect(answer.output.contains("FJ        NP       visa    \(today), A list"))
        #expect(answer.lines.last == "The vault is closed: passports are assumed, and nobody's way is known.")
        let kept = try mela.run("entry", "check", "mela-2027", "--keep", "--visa-weeks", "10")
        #expect(kept.output.contains("They show in members' calendars: mela calendars."))
        let again = try mela.run("entry", "check", "mela-2027", "--keep", "--visa-weeks", "10")
        #expect(again.lines.last?.contains("added") == false)
        #expect(try mela.run("undo").status == 0)
    }

    private func later(_ table: String) -> String {
        table.replacing("mela,5,2027", with: "mela,5,2199").replacing("2027-03-1", with: "2199-03-1")
    }

    @Test(arguments: [
        ["entry", "check", "none"], ["entry", "check", "mela-2027", "--visa-weeks", "105"],
        ["entry", "show", "Fiji"], ["entry", "show", "FJ", "N"],
        ["entry", "import", "rules.csv", "--checked-on", "2999-01-01", "--source", "x"],
        ["entry", "import", "rules.csv", "--checked-on", "soon", "--source", "x"],
        ["consent", "give", "mela-2027", "m017", "--for", "police"],
        ["consent", "give", "mela-2027", "m001", "--for", "host"],
        ["letter", "mela-2027", "m017", "--format", "pdf"], ["letter", "mela-2027", "nobody"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try sample()
        let answer = try mela.run(arguments)
        #expect(answer.status == 64, "\(answer.complaint)")
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func consentsAreGivenListedAndWithdrawn() throws {
        let mela = try sample()
        #expect(try mela.run("consent", "list", "regional-2026").output.hasPrefix("Nobody was asked yet."))
        #expect(try mela.run("letter", "mela-2027", "m156").status == 65)
        let given = try mela.run("consent", "give", "mela-2027", "m156", "--for", "visaLetter")
        #expect(given.output.contains("agrees: visaLetter, given on \(today)."))
        #expect(try mela.run("consent", "mela-2027").output.contains("m156    visaLetter  given on \(today)"))
        // There is no vault yet, and so no passport.
        let letter = try mela.run("letter", "mela-2027", "m156")
        #expect(letter.status == 66 && letter.output.isEmpty && letter.complaint.contains("expected the vault's keys"))

        try mela.write(
            """
            id,meetingID,audience,format,stamp,who,rows
            e1,mela-2027,hotel,csv,2026-11-02T10:00:00Z,coordinator,3

            """,
            to: "made/exports.csv"
        )
        try mela.write("exportID,memberID\ne1,m156\n", to: "made/exportSubjects.csv")
        #expect(try mela.run("import", "made").status == 0)
        let withdrawn = try mela.run("consent", "withdraw", "mela-2027", "m156", "--for", "visaLetter")
        #expect(
            withdrawn.lines.suffix(3) == [
                "Ask whoever got one of these to delete them from it:",
                "made                  meeting    audience  form  by",
                "2026-11-02T10:00:00Z  mela-2027  hotel     csv   coordinator",
            ]
        )
    }
}

extension MelaProgram {
    /// A table's header and its rows that begin with a key.
    fileprivate func exported(_ table: String, _ key: String) throws -> String {
        try run("export", "out")
        let lines = try text(of: "out/\(table).csv").split(separator: "\n")
        return ([lines[0]] + lines.dropFirst().filter { $0.hasPrefix("\(key),") }).joined(separator: "\n") + "\n"
    }
}
