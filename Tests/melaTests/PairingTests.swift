import Testing

@Suite struct PairingTests {
    private static let instance = """
        {"format":"pairing-instance/1","name":"three","mentees":3,"mentors":2,"capacity":[1,1],
        "arcs":[[0,0,5],[1,0,7],[1,1,1],[2,1,4]],"existing":[[0,0]],"forbidden":[],"stickiness":1}
        """

    private func mela() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.write(Self.instance, to: "three.json")
        return mela
    }

    @Test func theBestPairingIsCertifiedAndVerified() throws {
        let mela = try mela()
        let solved = try mela.run("solve", "pairing", "three.json", "--certificate", "three.cert")
        #expect(solved.status == 0, "\(solved.complaint)")
        #expect(solved.lines.count == 1)
        #expect(solved.output.contains("\"paired\":2,\"pairs\":[[1,0],[2,1]],\"score\":11"), "\(solved.output)")
        let verified = try mela.run("verify", "pairing", "three.json", "three.cert")
        #expect(verified.output == "three: proven: no pairing is better than 2 pairs, score 11\n")
    }

    @Test func theStablePairingHasNoCertificate() throws {
        let mela = try mela()
        let solved = try mela.run("solve", "pairing", "three.json", "three.json", "--stable")
        #expect(solved.lines.count == 2)
        #expect(solved.output.contains("\"status\":\"stable\""))
        #expect(try mela.run("solve", "pairing", "three.json", "--stable", "--certificate", "x").status == 64)
        #expect(try mela.run("solve", "pairing", "three.json", "three.json", "--certificate", "x").status == 64)
        #expect(try mela.run("solve", "pairing", "nowhere.json").status == 66)
    }

    @Test func whatProvesNothingIs65AndOneLine() throws {
        let mela = try mela()
        try mela.run("solve", "pairing", "three.json", "--certificate", "three.cert")
        let whole = try mela.text(of: "three.cert")
        try mela.write(whole.replacing("\"score\":11", with: "\"score\":12"), to: "changed.cert")
        try mela.write(Self.instance.replacing("[2,1,4]", with: "[2,1,5]"), to: "other.json")
        try mela.write(Self.instance.replacing("\"three\"", with: "\"four\""), to: "four.json")
        try mela.write(Self.instance.replacing("[1,1],", with: "[1,-1],"), to: "wrong.json")
        for (instance, certificate, culprit) in [
            ("three.json", "changed.cert", "changed.cert: checksum"),
            ("other.json", "three.cert", "three.cert: instance"),
            ("four.json", "three.cert", "three.cert: name"), ("wrong.json", "three.cert", "wrong.json: capacity[1]"),
            ("three.json", "three.json", "three.json: checksum"),
        ] {
            let answer = try mela.run("verify", "pairing", instance, certificate)
            #expect(answer.status == 65)
            #expect(answer.output.isEmpty)
            #expect(answer.complaint.hasPrefix("mela: \(culprit): found "), "\(answer.complaint)")
            #expect(answer.complaint.split(separator: "\n").count == 1)
        }
    }
}
