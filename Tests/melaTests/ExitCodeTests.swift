import Testing

/// Bad input gets one line and the exit code of its kind.
@Suite struct ExitCodeTests {
    @Test func aStoreThatIsNotThereIs66() throws {
        let answer = try MelaProgram().run("hosts", "next")
        #expect(answer.status == 66)
        #expect(answer.complaint.split(separator: "\n").count == 1)
        #expect(answer.complaint.hasPrefix("mela: \"mela.sqlite\": no such file"))
    }

    @Test func aFileThatIsNoStoreIs65AndStays() throws {
        let mela = try MelaProgram()
        try mela.write("not a store\n", to: "mela.sqlite")
        #expect(try mela.run("check").status == 65)
        #expect(try mela.run("init").status == 65)
        #expect(try mela.text(of: "mela.sqlite") == "not a store\n")
    }

    @Test(arguments: [
        ["nonsense"], ["hosts", "next", "--count", "0"], ["hosts", "next", "--count", "six"],
        ["hosts", "next", "--no"],
        ["hosts", "explain", "XX"], ["hosts", "next", "--series", "none"], ["invite", "none", "--out", "x"],
        ["roster", "mela-2027", "--for", "police"], ["roster", "mela-2027", "--for", "host", "--format", "pdf"],
        ["meetings", "add", "--starts", "2027-02-30", "--ends", "2027-03-01"], ["history", "--last", "0"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let answer = try mela.run(arguments)
        #expect(answer.status == 64, "\(answer.complaint)")
        #expect(!answer.complaint.isEmpty)
        #expect(answer.output.isEmpty)
    }

    @Test func aFolderThatIsNotThereIs66() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        #expect(try mela.run("import", "nowhere").status == 66)
        try mela.write("", to: "empty/readme.txt")
        #expect(try mela.run("import", "empty").status == 66)
    }

    @Test func theStoreComesFromTheOptionThenTheEnvironment() throws {
        let mela = try MelaProgram()
        #expect(try mela.run(["init"], environment: ["MELA_STORE": "named.sqlite"]).status == 0)
        #expect(try mela.run("check", "--store", "named.sqlite").status == 0)
        #expect(
            try mela.run(["check", "--store", "other.sqlite"], environment: ["MELA_STORE": "named.sqlite"]).status == 66
        )
    }

    @Test func undoWithNothingToTakeBackSaysSo() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        let answer = try mela.run("undo")
        #expect(answer.status == 65)
        #expect(answer.complaint.contains("no change that is not taken back"))
    }
}
