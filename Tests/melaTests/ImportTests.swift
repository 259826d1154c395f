import Foundation
import Testing

@Suite struct ImportTests {
    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        let answer = try mela.run("init", "--sample")
        try #require(answer.status == 0, "\(answer.complaint)")
        return mela
    }

    @Test func exportImportExportGivesTheSameBytes() throws {
        let mela = try sample()
        #expect(try mela.run("export", "one").status == 0)
        #expect(try mela.run("init", "--store", "second.sqlite").status == 0)
        #expect(try mela.run("import", "one", "--store", "second.sqlite").status == 0)
        #expect(try mela.run("export", "two", "--store", "second.sqlite").status == 0)
        let first = try mela.files(below: "one")
        #expect(first.count == 68)
        #expect(first == (try mela.files(below: "two")))
    }

    @Test func aDryRunShowsWhatWouldChangeAndChangesNothing() throws {
        let mela = try sample()
        try mela.write("id,name\npasifika,Pacific\n", to: "in/subregions.csv")
        let dry = try mela.run("import", "in", "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.lines.contains { $0.split(separator: " ").map(String.init) == ["subregions", "0", "1", "0"] })
        #expect(dry.lines.last == "A dry run: nothing was changed.")
        #expect(try mela.run("history").lines.count == 1)
        #expect(try mela.run("import", "in").status == 0)
        #expect(try mela.run("history").lines.count == 2)
    }

    @Test func anImportThatChangesNothingSaysSo() throws {
        let mela = try sample()
        try mela.run("export", "same")
        #expect(try mela.run("import", "same", "--dry-run").lines.last == "A dry run: there is nothing to change.")
        #expect(try mela.run("import", "same").lines.last == "There was nothing to change.")
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func theHistoryTellsWhatChangedInEachTable() throws {
        let mela = try sample()
        try mela.write("id,name\npasifika,Pacific\nmicronesia,Micronesia\n", to: "in/subregions.csv")
        try mela.run("import", "in")
        let line = try #require(try mela.run("history", "--last", "1").lines.first)
        #expect(line.hasPrefix("2  "))
        #expect(line.hasSuffix("  coordinator  import of 1 table (subregions: 1 added, 1 changed)"))
    }

    @Test func undoTakesAnImportBack() throws {
        let mela = try sample()
        try mela.run("export", "before")
        try mela.write("id,name\npasifika,Pacific\nmicronesia,Micronesia\n", to: "in/subregions.csv")
        try mela.run("import", "in")
        #expect(try mela.run("undo").status == 0)
        try mela.run("export", "after")
        #expect(try mela.files(below: "before") == mela.files(below: "after"))
    }

    @Test func aFaultIsToldWithFileLineAndColumnAndNothingIsLost() throws {
        let mela = try sample()
        try mela.run("export", "before")
        let header = "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n"
        try mela.write(
            header + "x1,fj-nowhere,Mango,en,,discreet,\nx2,fj-suva,Reef,en,,loud,\n",
            to: "in/members.csv"
        )
        let answer = try mela.run("import", "in")
        #expect(answer.status == 65)
        #expect(answer.output.isEmpty)
        let complaints = answer.complaint.split(separator: "\n").map(String.init)
        #expect(complaints.count == 2)
        #expect(complaints.contains("members.csv:2:groupID: no group \"fj-nowhere\"; expected one of groups.csv"))
        #expect(complaints.contains { $0.hasPrefix("members.csv:3:calendarStyle: ") && $0.contains("discreet, open") })
        try mela.run("export", "after")
        #expect(try mela.files(below: "before") == mela.files(below: "after"))
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func aFileThatIsNoTableIsNamed() throws {
        let mela = try sample()
        try mela.write("id\n", to: "in/memberz.csv")
        let answer = try mela.run("import", "in")
        #expect(answer.status == 65)
        #expect(answer.complaint.contains("memberz.csv: no such table; expected network.csv"))
    }

    @Test func rowsThatNoFileHasStayUnlessReplaced() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        try mela.write("id,name\na,A\nb,B\n", to: "one/subregions.csv")
        try mela.write("id,name\nb,Bee\n", to: "two/subregions.csv")
        try mela.run("import", "one")
        try mela.run("import", "two")
        try mela.run("export", "kept")
        #expect(try mela.text(of: "kept/subregions.csv") == "id,name\na,A\nb,Bee\n")
        try mela.run("import", "two", "--replace")
        try mela.run("export", "replaced")
        #expect(try mela.text(of: "replaced/subregions.csv") == "id,name\nb,Bee\n")
    }

    /// Kills the program in the midst of an import again and again, at moments that spread over its run, and looks
    /// whether the store is as before or as after.
    @Test func aProcessKilledAtAnyMomentLeavesTheStoreAsBeforeOrAfter() throws {
        let mela = try sample()
        try mela.run("export", "before")
        // Every member changes, so that the transaction is a long one.
        let members = try mela.text(of: "before/members.csv").replacing(",discreet,", with: ",open,")
        try mela.write(members, to: "in/members.csv")
        let before = try mela.files(below: "before")
        var after = before
        after["members.csv"] = Data(members.utf8)
        var outcomes: Set<Bool> = []
        for round in 0..<24 {
            let process = try mela.process(["import", "in"])
            process.standardOutput = nil
            process.standardError = nil
            try process.run()
            usleep(UInt32(round) * 4_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try? FileManager.default.removeItem(at: mela.file("now"))
            let exported = try mela.run("export", "now")
            #expect(exported.status == 0, "\(exported.complaint)")
            let now = try mela.files(below: "now")
            #expect(now == before || now == after, "round \(round)")
            outcomes.insert(now == after)
            if now == after { try mela.run("undo") }
        }
        #expect(outcomes.contains(false))
    }
}
