import Foundation
import TestSupport
import Testing

@Suite struct DelegatesTests {
    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    @Test func seatsAreProposedKeptDeclinedAndConfirmed() throws {
        let mela = try sample()
        let proposal = try mela.run("delegates", "propose", "mela-2027", "--seats", "60", "--waiting", "3")
        #expect(proposal.status == 0, "\(proposal.complaint)")
        #expect(proposal.lines.last == "Nothing was written down; --keep does it.")
        #expect(proposal.lines.contains { $0.hasPrefix("Proven: no other way") })
        #expect(try mela.run("history").lines.count == 1)
        let kept = try mela.run("delegates", "propose", "mela-2027", "--seats", "60", "--keep")
        #expect(kept.lines.last == "Written down. Invite them: mela invite mela-2027 --out DIR.")
        let fresh = try #require(kept.lines.first { $0.contains("  new  ") }).split(separator: " ").map(String.init)
        let member = try #require(fresh.first { $0.hasPrefix("m") && $0.count == 4 })
        #expect(try mela.run("invite", "mela-2027", "--out", "first").status == 0)
        let declined = try mela.run("delegates", "decline", "mela-2027", member, "--out", "second")
        #expect(declined.status == 0, "\(declined.complaint)")
        #expect(declined.lines.first?.hasPrefix("\(member), ") == true)
        #expect(declined.lines.dropFirst().first?.hasPrefix("It is offered to m") == true)
        let list = try mela.run("delegates", "list", "mela-2027")
        #expect(list.lines.contains { $0.contains(" \(member) ") && $0.contains("declined") })
        #expect(try mela.run("delegates", "confirm", "mela-2027", member).status == 65)
        let cancelled = try mela.files(below: "second").values.filter {
            String(decoding: $0, as: UTF8.self).contains("METHOD:CANCEL")
        }
        #expect(!cancelled.isEmpty)
    }

    @Test(arguments: [
        ["delegates", "propose", "none"], ["delegates", "propose", "mela-2027", "--seats", "0"],
        ["delegates", "propose", "mela-2027", "--seats", "x"],
        ["delegates", "propose", "mela-2027", "--waiting", "1001"],
        ["delegates", "confirm", "mela-2027", "nobody"], ["delegates", "decline", "mela-2027", "nobody"],
        ["delegates", "rules", "set", "nonsense=1"], ["delegates", "list", "none"], ["delegates", "list"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try sample()
        let answer = try mela.run(arguments)
        #expect(answer.status == 64, "\(answer.complaint)")
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func rulesAreShownAndSet() throws {
        let mela = try sample()
        let rules = try mela.run("delegates", "rules")
        #expect(rules.lines.count == 5)
        #expect(rules.lines.first == "countryFirst=1  Every country with a candidate has 1 seat before any has 3.")
        #expect(
            try mela.run("delegates", "rules", "set", "countryBefore=4").output == "countryBefore: 3 before, 4 now.\n"
        )
        #expect(try mela.run("delegates", "rules", "set", "countryBefore=4").output == "The rules say so already.\n")
        #expect(try mela.run("delegates", "rules", "show").lines.first?.hasSuffix("before any has 4.") == true)
    }
}
