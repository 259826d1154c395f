import Testing

@Suite struct CertificateTests {
    private static func instance(named name: String, maxTurns: Int) -> String {
        """
        {"format":"rotation-instance/1","name":"\(name)","slots":3,"regions":[{"id":"A","weight":1,"mustCover":true},
        {"id":"B","weight":1,"mustCover":true}],"countries":[{"id":"a","region":0,"maxTurns":\(maxTurns)},
        {"id":"b","region":1,"maxTurns":\(maxTurns)},{"id":"c","region":1,"maxTurns":\(maxTurns)}],"history":[0,1],
        "fairnessHistory":2,"cooldown":2,"spacing":2,"coverage":3,"repeatUnit":500,"cost":[[1,2,6],[3,4,5],[9,1,7]],
        "pinned":[],"forbidden":[]}
        """
    }

    private func mela() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.write(Self.instance(named: "three", maxTurns: 2), to: "three.json")
        try mela.write(Self.instance(named: "none", maxTurns: 0), to: "none.json")
        return mela
    }

    @Test func anOptimumIsCertifiedAndVerified() throws {
        let mela = try mela()
        let solved = try mela.run("solve", "rotation", "three.json", "--certificate", "three.cert")
        #expect(solved.status == 0, "\(solved.complaint)")
        #expect(solved.output.contains("\"status\":\"optimal\""))
        let verified = try mela.run("verify", "rotation", "three.json", "three.cert")
        #expect(verified.status == 0, "\(verified.complaint)")
        #expect(verified.output.hasPrefix("three: proven: no plan is better than fairness "))
        #expect(verified.output.split(separator: "\n").count == 1)
    }

    @Test func anInfeasibilityIsCertifiedAndVerified() throws {
        let mela = try mela()
        #expect(try mela.run("solve", "rotation", "none.json", "--certificate", "none.cert").status == 0)
        let verified = try mela.run("verify", "rotation", "none.json", "none.cert")
        #expect(verified.output == "none: proven: no plan keeps every rule\n")
    }

    @Test func whatProvesNothingIs65AndOneLine() throws {
        let mela = try mela()
        try mela.run("solve", "rotation", "three.json", "--certificate", "three.cert")
        try mela.run("solve", "rotation", "none.json", "--certificate", "none.cert")
        let whole = try mela.text(of: "three.cert")
        try mela.write(whole.replacing("\"costUnit\":1", with: "\"costUnit\":2"), to: "changed.cert")
        try mela.write(String(whole.prefix(whole.count / 2)), to: "half.cert")
        try mela.write("", to: "empty.cert")
        try mela.write("not json\n", to: "words.cert")
        for name in ["changed.cert", "half.cert", "empty.cert", "words.cert", "none.cert", "three.json"] {
            let answer = try mela.run("verify", "rotation", "three.json", name)
            #expect(answer.status == 65, "\(name)")
            #expect(answer.output.isEmpty)
            #expect(answer.complaint.hasPrefix("mela: \(name): "), "\(answer.complaint)")
            #expect(answer.complaint.split(separator: "\n").count == 1)
        }
    }

    @Test func aCertificateIsForOneFile() throws {
        let mela = try mela()
        #expect(try mela.run("solve", "rotation", "three.json", "none.json", "--certificate", "x").status == 64)
        #expect(try mela.run("verify", "rotation", "three.json").status == 64)
        #expect(try mela.run("verify", "rotation", "three.json", "x.cert").status == 66)
    }
}
