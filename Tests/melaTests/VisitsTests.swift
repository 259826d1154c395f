import Foundation
import Testing

@Suite struct VisitsTests {
    private struct Plan: Decodable {
        struct Round: Decodable {
            struct Visit: Decodable {
                let id: String
                let visitor: String
                let host: String
                let languages: [String]
                let interpreter: String?
            }

            let starts: String
            let visits: [Visit]
            let standing: [String]
        }

        struct LeftOut: Decodable {
            let group: String
            let making: String
            let makingWhy: String
        }

        let format: String
        let status: String
        let score: Int
        let bound: Int
        let greedyScore: Int
        let rounds: [Round]
        let leftOut: [LeftOut]
    }

    private struct Ledger: Decodable {
        struct Line: Decodable {
            let group: String
            let balance: Int
        }

        let format: String
        let groups: [Line]
    }

    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    @Test func visitsArePlannedConfirmedAndTakenBack() throws {
        let mela = try sample()
        let dry = try mela.run("visits", "plan", "--rounds", "4", "--dry-run")
        #expect(dry.status == 0, "\(dry.complaint)")
        #expect(dry.lines.first?.hasSuffix(" visits in 4 rounds, not written:") == true)
        #expect(dry.output.contains("One round after the other would have "))
        #expect(try mela.run("history").lines.count == 1)

        let planned = try mela.run("visits", "plan", "--json")
        let plan = try JSONDecoder().decode(Plan.self, from: Data(planned.output.utf8))
        #expect(plan.format == "mela-visits-plan/1" && plan.score <= plan.bound && plan.greedyScore > 0)
        #expect(plan.status == (plan.score == plan.bound ? "optimal" : "bounded"))
        #expect(plan.rounds.count == 4)
        for visit in plan.rounds.flatMap(\.visits) { #expect(visit.languages.isEmpty == (visit.interpreter != nil)) }
        #expect(!plan.leftOut.isEmpty && plan.leftOut.allSatisfy { $0.makingWhy.hasSuffix(".") })
        let listed = try mela.run("visits").output
        let first = try #require(plan.rounds[0].visits.first { $0.interpreter == nil })
        #expect(listed.contains(first.id))

        #expect(try mela.run("visits", "confirm", first.id).status == 65)
        let confirmed = try mela.run("visits", "confirm", first.id, "--consent", "2026-01-01", "--purpose", "To learn")
        #expect(confirmed.status == 0, "\(confirmed.complaint)")
        #expect(confirmed.lines.contains("  Purpose: To learn"))
        #expect(
            try mela.run("visits", "cancel", first.id).output == "Cancelled \(first.id). The ledger doesn't count it.\n"
        )
        for _ in 0..<3 { #expect(try mela.run("undo").status == 0) }
        #expect(try !mela.run("visits").output.contains(first.id))
    }

    @Test func theLedgerIsATableAPictureAndJSON() throws {
        let mela = try sample()
        let table = try mela.run("visits", "ledger")
        #expect(table.lines.first == "Who hosted whom, in 26 visits:")
        #expect(table.output.contains("in-chennai             0     1       -1        0        0  owes"))
        #expect(try mela.run("visits", "ledger", "--svg", "ledger.svg").output == "Wrote ledger.svg.\n")
        let svg = try String(contentsOf: mela.file("ledger.svg"), encoding: .utf8)
        #expect(svg.contains("<desc") && svg.contains("South Asia visited East Asia 2 times."))
        let ledger = try JSONDecoder().decode(
            Ledger.self,
            from: Data(mela.run("visits", "ledger", "--json").output.utf8)
        )
        #expect(ledger.format == "mela-visits-ledger/1" && ledger.groups.count == 80)
        #expect(ledger.groups.reduce(0) { $0 + $1.balance } == 0)
    }

    @Test func rulesAreShownAndSet() throws {
        let mela = try sample()
        let rules = try mela.run("visits", "rules")
        #expect(rules.output.contains("A group doesn't visit the same one again within 4 rounds."))
        let set = try mela.run("visits", "rules", "set", "repeatGap=2", "kilometresAtMost=3000")
        #expect(
            set.lines == [
                "Changed:", "  kilometresAtMost: 0 before, 3000 now", "  repeatGap: 4 before, 2 now",
                "Try it: mela visits plan --dry-run",
            ]
        )
        #expect(try mela.run("visits", "rules", "set", "x=1").status == 64)
        #expect(try mela.run("visits", "plan", "--dry-run").output.contains(" km away, and kilometresAtMost is 3,000."))
    }

    /// One group of each kind of reason, each with its whole sentence.
    @Test func everyGroupLeftOutIsToldWhyAndWhatWouldHelp() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        try mela.write("id,name\nall,All\n", to: "t/subregions.csv")
        try mela.write("code,subregionID\nFJ,all\nKH,all\nNP,all\nWS,all\n", to: "t/countries.csv")
        try mela.write(
            """
            id,countryCode,name,city,languages,offers,wants
            fj-a,FJ,A,Suva,en,,radio
            fj-b,FJ,B,Nadi,en,sewing,chess
            fj-c,FJ,C,Labasa,en,,
            kh-d,KH,D,Kep,km,,sewing
            np-e,NP,E,Pokhara,en,dance,
            ws-f,WS,F,Apia,en,radio,dance

            """,
            to: "t/groups.csv"
        )
        try mela.write("groupID,hostsAtMost,travelsAtMost\nfj-a,1,0\nnp-e,0,1\n", to: "t/visitTerms.csv")
        #expect(try mela.run("import", "t").status == 0)
        let plan = try mela.run("visits", "plan")
        #expect(plan.status == 0)
        #expect(plan.lines.first == "No visit can be planned.")
        let told = plan.lines.drop { !$0.hasSuffix("without a visit, and what would help:") }
        #expect(
            told.joined(separator: "\n") == """
                6 groups without a visit, and what would help:
                  fj-a
                    makes none: it said so (visitTerms.csv). Ask whether that still holds.
                    hosts none: it offers nothing. Ask what it could share (groups.csv).
                  fj-b
                    makes none: nobody offers chess. Ask the groups who could, or look outside the network.
                    hosts none: it shares no language with the one group that wants what it offers. Find an interpreter between English and Khmer.
                  fj-c
                    makes none: it wants nothing. Ask what it would like to learn (groups.csv).
                    hosts none: it offers nothing. Ask what it could share (groups.csv).
                  kh-d
                    makes none: it shares no language with the one group that offers what it wants. Find an interpreter between Khmer and English.
                    hosts none: it offers nothing. Ask what it could share (groups.csv).
                  np-e
                    makes none: it wants nothing. Ask what it would like to learn (groups.csv).
                    hosts none: it said so (visitTerms.csv). Ask whether that still holds.
                  ws-f
                    makes none: those who offer what it wants host none (visitTerms.csv). Ask them again.
                    hosts none: those who want what it offers make no visits (visitTerms.csv). Ask them again.
                """
        )
    }

    @Test func anEmptyNetworkIsToldSo() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        #expect(
            try mela.run("visits", "plan", "--rounds", "1").lines[0]
                == "The network has no groups yet; import groups.csv."
        )
        #expect(try mela.run("visits").output == "No visits yet. mela visits plan proposes some.\n")
        #expect(try mela.run("visits", "ledger").output.hasPrefix("No visit was held yet."))
    }

    @Test(arguments: [
        ["visits", "plan", "--rounds", "0"], ["visits", "plan", "--limit", "0"], ["visits", "confirm", "nothing"],
        ["visits", "people", "visit-2027-01"], ["visits", "report", "visit-2026-06"],
        ["visits", "report", "visit-2026-06", "--on", "yesterday"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try sample()
        #expect(try mela.run(arguments).status == 64)
        #expect(try mela.run("history").lines.count == 1)
    }
}
