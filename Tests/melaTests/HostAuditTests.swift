import Testing

@Suite struct HostAuditTests {
    private static let history = """
        year,sequence,city,country,region,status,verified,note
        2020,1,Suva,FJ,OC,held,yes,
        2021,2,Apia,WS,OC,held,yes,

        """

    @Test func aBreachIs65AndNoBreachIs0() throws {
        let mela = try MelaProgram()
        try mela.write(Self.history, to: "history.csv")
        try mela.write("spacing\n2\n", to: "strict.csv")
        try mela.write("spacing\n1\n", to: "loose.csv")
        let strict = try mela.run("hosts", "audit", "--history", "history.csv", "--policy", "strict.csv")
        #expect(strict.status == 65)
        #expect(strict.complaint.isEmpty)
        #expect(strict.lines[0] == "2 editions from 2020 to 2021; 2 used a turn; 1 breach.")
        #expect(strict.lines[2].contains("OC had edition 1 in 2020 too, in Fiji"))
        let loose = try mela.run("hosts", "audit", "--history", "history.csv", "--policy", "loose.csv")
        #expect(loose.status == 0)
        #expect(loose.lines[0] == "2 editions from 2020 to 2021; 2 used a turn; no breach.")
    }

    @Test func aProgramGetsTheBreachesAsJSON() throws {
        let mela = try MelaProgram()
        try mela.write(Self.history, to: "history.csv")
        try mela.write("spacing\n2\n", to: "policy.csv")
        let answer = try mela.run("hosts", "audit", "--history", "history.csv", "--policy", "policy.csv", "--json")
        #expect(answer.status == 65)
        #expect(answer.output.contains("\"format\" : \"mela-audit/1\""))
        #expect(answer.output.contains("\"rule\" : \"spacing\""))
    }

    @Test func theHelpTellsTheLayoutOfBothFiles() throws {
        let help = try MelaProgram().run("help", "hosts", "audit").output
        for word in ["sequence", "region", "status", "postponed", "mustHost", "policies.csv"] {
            #expect(help.contains(word), "\(word)")
        }
    }
}
