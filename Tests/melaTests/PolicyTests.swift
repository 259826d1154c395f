import Testing

@Suite struct PolicyTests {
    @Test func aPolicyIsShownSetCheckedAndTakenBack() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let shown = try mela.run("policy", "show", "--series", "regional")
        #expect(shown.status == 0)
        #expect(shown.output.contains("A country hosts at most once in any 6 editions in a row."))
        #expect(try mela.run("policy").output == shown.output)
        #expect(try mela.run("policy", "check").status == 0)

        let set = try mela.run("policy", "set", "--series", "regional", "cooldown=5", "pattern=oceania,south-asia")
        #expect(set.status == 0)
        #expect(set.lines[1] == "  cooldown: 6 before, 5 now")
        #expect(set.lines[2] == "  pattern: none before, oceania;south-asia now")
        let checked = try mela.run("policy", "check")
        #expect(checked.status == 65)
        #expect(checked.output.contains("The pattern leaves East Asia out"))
        #expect(try mela.run("hosts", "next").output.contains("the pattern's turn is Oceania's"))

        #expect(try mela.run("undo").status == 0)
        #expect(try mela.run("policy").output == shown.output)
    }

    @Test(arguments: [
        ["policy", "set", "--series", "regional", "x=1"], ["policy", "set", "--series", "regional"],
        ["policy", "set", "cooldown=1"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        #expect(try mela.run(arguments).status == 64)
        #expect(try mela.run("history").lines.count == 1)
    }
}
