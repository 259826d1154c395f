import Testing

@Suite struct SolveVisitsTests {
    private static let instance = """
        {"format":"visits-instance/1","name":"two","rounds":2,"hostMax":1,"travelMax":1,"repeatGap":0,
        "balanceAcross":null,"balanceSelf":null,"countries":[0,1],"score":[[null,7],[3,null]],"unavailable":[],
        "history":[]}
        """

    @Test func eachFileIsAnsweredOnALine() throws {
        let mela = try MelaProgram()
        try mela.write(Self.instance, to: "two.json")
        let solved = try mela.run("solve", "visits", "two.json", "two.json", "--limit", "60")
        #expect(solved.status == 0, "\(solved.complaint)")
        let lines = solved.output.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            #expect(
                line.hasPrefix(#"{"bound":20,"format":"visits-answer/1","greedyScore":20,"name":"two","plan":[[[0,1],"#)
            )
            #expect(line.hasSuffix(#""status":"optimal"}"#))
        }
    }

    @Test func badInputIsOneLineThatNamesTheKey() throws {
        let mela = try MelaProgram()
        try mela.write(Self.instance.replacing("\"hostMax\":1", with: "\"hostMax\":-1"), to: "wrong.json")
        let wrong = try mela.run("solve", "visits", "wrong.json")
        #expect(wrong.status == 65)
        #expect(wrong.complaint.split(separator: "\n").count == 1)
        #expect(wrong.complaint.contains("hostMax: found -1"))
        #expect(try mela.run("solve", "visits", "none.json").status == 66)
        #expect(try mela.run("solve", "visits", "wrong.json", "--limit", "0").status == 64)
        #expect(try mela.run("solve", "visits").status == 64)
    }
}
