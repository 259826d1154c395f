import Foundation
import Testing

@Suite struct MentoringTests {
    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    @Test func everyKindOfReasonIsASentence() throws {
        let mela = try sample()
        let answer = try mela.run("mentoring", "pair", "--dry-run")
        #expect(answer.status == 0, "\(answer.complaint)")
        #expect(answer.lines[0] == "Would propose 34 pairings; 16 pairings stand, 10 mentees have no mentor.")
        for line in [
            "pair-31  m058 Bula Jo      m012 Aunty Bo     Both speak English; 2 hours a week suit both; languages is wished and "
                + "offered; they are of two groups; m012 waits since 2024-05-23.",
            "Interpreted by m264 Kak Yati; 2 hours a week suit both; they are of two groups; m084 waits since 2024-09-26.",
            "Both speak Khmer; their times are still to be told; they are of two groups; m165 waits since 2025-10-13.",
            "m291 waits since 2024-01-21; it would take the place of pair-05, where a change was asked for.",
            "The mentors who share a language have time at other hours; another hour a week would help.",
            "Nobody who fits has a free place; one more place in Tok Pisin would help.",
            "No mentor speaks Samoan, and no interpreter for it is free; either would help.",
            "Those who wait and share a language have time at other hours; another hour a week would help.",
            "Takes nobody now: the capacity is 0; a higher one would help.",
            "No longer proposed: pair-25 and pair-30.",
        ] { #expect(answer.lines.contains { $0.hasSuffix(line) }, "\(line)") }
        #expect(try mela.run("history").lines.count == 1)
        let stable = try mela.run("mentoring", "pair", "--dry-run", "--stable")
        #expect(stable.lines[0].contains(", stable; "))
    }

    @Test func aPairIsProposedConfirmedMetMovedAndEnded() throws {
        let mela = try sample()
        let proposed = try mela.run("mentoring", "pair")
        #expect(
            proposed.lines.last
                == "Ask both of each pair, then: mela mentoring confirm ID, or mela mentoring decline ID"
        )
        let confirmed = try mela.run(
            "mentoring",
            "confirm",
            "pair-31",
            "--starts",
            "2024-01-01",
            "--every",
            "fortnightly",
            "--at",
            "10:00",
            "--zone",
            "UTC"
        )
        #expect(confirmed.status == 0, "\(confirmed.complaint)")
        #expect(confirmed.lines[0] == "Confirmed pair-31: m058 Bula Jo and m012 Aunty Bo, every two weeks.")
        #expect(
            confirmed.lines.contains(
                "That is not between 08:00 and 21:00 for both: ask them, or choose another with --at."
            )
        )
        #expect(
            try mela.run("mentoring", "met", "pair-31", "2024-01-01").lines[0]
                == "Recorded: pair-31, 2024-01-01: they met."
        )
        let missed = try mela.run("mentoring", "missed", "pair-31", "2024-01-15")
        #expect(missed.lines[0] == "Recorded: pair-31, 2024-01-15: they did not meet.")
        let moved = try mela.run("mentoring", "moved", "pair-31", "2024-01-29", "--to", "2126-11-03", "--at", "00:30")
        #expect(moved.lines[0] == "Recorded: pair-31, 2024-01-29: moved to 2126-11-03 00:30.")
        #expect(try mela.run("mentoring", "sessions", "pair-31").status == 0)
        #expect(try mela.run("mentoring").lines.contains { $0.hasPrefix("pair-31  active") })
        #expect(try mela.run("mentoring", "end", "pair-31").output.hasPrefix("Ended pair-31 on "))
        #expect(try mela.run("mentoring", "decline", "pair-32").output.hasPrefix("Declined pair-32; "))
        let anew = try mela.run("mentoring", "pair")
        #expect(!anew.lines.contains { $0.contains("m058") && $0.contains("m012") })
        #expect(!anew.lines.contains { $0.contains("m074") && $0.contains("m038") })
    }

    @Test func aProposalWithoutDetailsGetsADecentHour() throws {
        let mela = try sample()
        try mela.run("mentoring", "pair")
        let confirmed = try mela.run("mentoring", "confirm", "pair-31")
        #expect(confirmed.status == 0)
        #expect(confirmed.lines[0].hasSuffix("once a month."))
        #expect(confirmed.lines[2].split(separator: " ", omittingEmptySubsequences: true).first == "day")
        #expect(confirmed.lines.count == 6, "three sessions, and no remark")
    }

    @Test func aMemberSeesTheirOwnPairings() throws {
        let mela = try sample()
        let own = try mela.run("mentoring", "mine", "--member", "m400")
        // The mentor's calendar is discreet: no address.
        #expect(own.lines[0] == "Your mentor is ია, since 2024-09-11.")
        #expect(own.lines[1] == "  Speaks: Georgian, Russian, English")
        #expect(own.lines[2] == "  Contact: through the coordinator")
        #expect(!own.output.contains("@") && !own.output.contains("Moana"))
        let mentor = try mela.run("mentoring", "mine", "--member", "m068")
        #expect(mentor.lines.contains("  Contact: m400@example.org"))
        #expect(try mela.run("mentoring", "mine", "--member", "m001").output == "You have no pairing.\n")
        let waiting = try mela.run("mentoring", "mine", "--member", "m012")
        #expect(waiting.output == "You have waited for a mentor since 2024-05-23.\n")
    }

    @Test func theAnswersForProgramsAreJSON() throws {
        let mela = try sample()
        func parsed(_ arguments: String...) throws -> [String: Any] {
            let output = try mela.run(arguments).output
            #expect(!output.contains("m291@example.org") || arguments.contains("mine"))
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }
        let plan = try parsed("mentoring", "pair", "--dry-run", "--json")
        #expect(plan["format"] as? String == "mela-pairings/1")
        let proposals = try #require(plan["proposals"] as? [[String: Any]])
        #expect(proposals.count == 34)
        for proposal in proposals {
            let points = try #require(proposal["points"] as? [String: Int])
            #expect(points.values.reduce(0, +) == proposal["score"] as? Int)
        }
        let reasons = try #require(plan["unmatchedMentees"] as? [[String: Any]]).compactMap { $0["reason"] as? String }
        #expect(Set(reasons) == ["hours", "place", "language"])
        let own = try parsed("mentoring", "mine", "--member", "m068", "--json")
        #expect((own["pairings"] as? [[String: Any]])?.count == 2)
    }

    @Test func rulesAreShownAndSet() throws {
        let mela = try sample()
        let shown = try mela.run("mentoring", "rules")
        #expect(shown.lines.count == 16)
        let set = try mela.run("mentoring", "rules", "set", "topicPoints=80", "keepPoints=0")
        #expect(
            set.output == """
                Changed the rules of mentoring:
                  keepPoints: 500 before, 0 now
                  topicPoints: 100 before, 80 now
                Try it: mela mentoring pair --dry-run

                """
        )
        #expect(try mela.run("mentoring", "rules", "set", "topicPoints=80").output.hasPrefix("Nothing changed"))
        try mela.run("undo")
        #expect(try mela.run("mentoring", "rules").output == shown.output)
    }

    @Test func anEmptyNetworkHasPlainAnswers() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        let pair = try mela.run("mentoring", "pair")
        #expect(pair.status == 0)
        #expect(pair.output == "Nobody offers or wants mentoring yet: add members to mentoring.csv and import it.\n")
        #expect(try mela.run("mentoring").output == "No pairings yet. mela mentoring pair proposes some.\n")
        #expect(try mela.run("mentoring", "sessions").status == 0)
        #expect(try mela.run("mentoring", "rules").status == 0)
    }

    private static let refused: [(arguments: String, status: Int32)] = [
        ("confirm nothing", 64), ("confirm pair-01", 65), ("decline pair-01", 65), ("end pair-25", 65),
        ("mine --member m400@example.org", 64), ("met pair-01 2026-01-01", 64), ("met pair-24 2026-11-10", 65),
        ("sessions --count 0", 64), ("rules set x=1", 64), ("confirm pair-25 --every never", 64),
    ]

    @Test(arguments: refused)
    func wrongWordsAndWrongDataAreToldApart(arguments: String, status: Int32) throws {
        let mela = try sample()
        let answer = try mela.run(["mentoring"] + arguments.split(separator: " ").map(String.init))
        #expect(answer.status == status, "\(answer.complaint)")
        #expect(!answer.complaint.contains("@"))
        #expect(try mela.run("history").lines.count == 1)
    }
}
