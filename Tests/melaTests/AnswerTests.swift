import Foundation
import Testing

/// The answers for programs say what the answers for people say.
@Suite struct AnswerTests {
    private struct Candidate: Decodable {
        let rank: Int
        let country: String
        let name: String
        let subregion: String
        let plan: [String]
        let fairnessMilliTurns: Int
        let kilometres: Int
        let regretMilliTurns: Int
        let regretKilometres: Int
        let kilometresPerDelegate: Int
        let editionsWaited: Int?
        let lastHosted: Int?
        let subregionTurns: Int
        let allTurns: Int
        let fairMilliTurns: Int
        let offersBy: [String]
    }

    private struct Excluded: Decodable {
        let country: String
        let name: String
        let rules: [String]
        let reasons: [String]
        let until: Int?
    }

    private struct Conflict: Decodable {
        let rules: [String]
        let isMinimal: Bool
    }

    private struct Ranking: Decodable {
        let format: String
        let series: String
        let years: [Int]
        let delegates: Int
        let candidates: [Candidate]
        let excluded: [Excluded]
        let conflict: Conflict?
    }

    private struct Plan: Decodable {
        let format: String
        let series: String
        let years: [Int]
        let delegates: Int
        let status: String
        let hosts: [String]?
        let fairnessMilliTurns: Int?
        let kilometres: Int?
        let conflict: Conflict?
    }

    private struct Story: Decodable {
        struct Edition: Decodable {
            let id: String
            let year: Int
            let status: String
            let usedItsTurn: Bool
        }

        struct Word: Decodable {
            let group: String
            let answer: String
            let fromYear: Int
            let untilYear: Int
            let recordedOn: String
            let note: String?
        }

        let format: String
        let series: String
        let nextYear: Int
        let country: String
        let name: String
        let subregion: String
        let editionsWaited: Int?
        let lastHosted: Int?
        let editions: [Edition]
        let words: [Word]
        let candidate: Candidate?
        let excluded: Excluded?
        let changes: [String]
        let conflict: Conflict?
    }

    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    private func decoded<Answer: Decodable>(_ mela: MelaProgram, _ arguments: String...) throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(try mela.run(arguments + ["--json"]).output.utf8))
    }

    /// As the program groups thousands.
    private func grouped(_ number: Int) -> String {
        number.formatted(.number.locale(Locale(identifier: "en_US")))
    }

    @Test(arguments: ["regional", "pasifika"])
    func theRankingForProgramsIsTheTable(series: String) throws {
        let mela = try sample()
        let lines = try mela.run("hosts", "next", "--series", series).lines
        let ranking: Ranking = try decoded(mela, "hosts", "next", "--series", series)
        #expect(ranking.format == "mela-ranking/1")
        #expect(ranking.series == series)
        #expect(ranking.years.count == 6)
        #expect(ranking.conflict == nil)
        #expect(lines[0].hasSuffix(" \(ranking.years[0]): who hosts next?"))
        #expect(ranking.candidates.count >= 4)
        #expect(ranking.candidates.count + ranking.excluded.count == 38)
        for (host, line) in zip(ranking.candidates, lines.dropFirst(2)) {
            let shown = [
                "\(host.name) (\(host.country))", grouped(host.kilometres), grouped(host.kilometresPerDelegate),
                "\(host.subregion): \(host.subregionTurns) of \(host.allTurns)",
                host.lastHosted.map { "since \($0)" } ?? "never hosted",
            ]
            #expect(line.hasPrefix("\(host.rank)  "))
            for text in shown { #expect(line.contains(text), "\(line)") }
            if let waited = host.editionsWaited { #expect(line.contains("\(waited) edition"), "\(line)") }
            #expect((host.editionsWaited == nil) == (host.lastHosted == nil))
            #expect(!host.offersBy.isEmpty)
            #expect(host.plan.first == host.country)
            #expect(host.plan.count == 6)
            #expect(host.regretMilliTurns == host.fairnessMilliTurns - ranking.candidates[0].fairnessMilliTurns)
            #expect(host.regretKilometres == host.kilometres - ranking.candidates[0].kilometres)
        }
        #expect(lines.contains { $0.contains("km: what \(ranking.delegates) delegates travel") })
        for host in ranking.excluded where host.rules != ["share"] {
            let line = try #require(lines.last { $0.hasPrefix("\(host.name) (\(host.country))") })
            #expect(host.rules.count == host.reasons.count)
            for reason in host.reasons where !reason.contains("must host") { #expect(line.contains(reason)) }
            let until = host.until.map { "\($0)" } ?? "-"
            #expect(line.dropFirst("\(host.name) (\(host.country))".count).drop { $0 == " " }.hasPrefix("\(until) "))
        }
        let outsiders = ranking.excluded.filter { $0.rules == ["share"] }.map { "\($0.name) (\($0.country))" }
        #expect(outsiders.isEmpty == (series == "regional"))
        if !outsiders.isEmpty { #expect(lines.last == "  \(outsiders.joined(separator: ", "))") }
    }

    @Test func thePlanForProgramsIsTheTable() throws {
        let mela = try sample()
        let lines = try mela.run("hosts", "plan").lines
        let plan: Plan = try decoded(mela, "hosts", "plan")
        #expect(plan.format == "mela-plan/1")
        #expect(plan.status == "optimal")
        #expect(plan.conflict == nil)
        let hosts = try #require(plan.hosts)
        #expect(hosts.count == 6)
        for (place, host) in hosts.enumerated() {
            #expect(lines[place + 2].hasPrefix("\(plan.years[place])  "))
            #expect(lines[place + 2].contains("(\(host))"))
        }
        let kilometres = grouped(try #require(plan.kilometres))
        let turns = Double(try #require(plan.fairnessMilliTurns)) / 1000
        #expect(
            lines.contains("Unfair by \(turns) turns; \(plan.delegates) delegates travel \(kilometres) km, one way.")
        )
    }

    @Test func aPlanOfOneEditionIsOfOneYear() throws {
        #expect(
            try sample().run("hosts", "plan", "--count", "1").lines[0] == "Regional meeting, the best host in 2027:"
        )
    }

    @Test func whereThereIsNoPlanBothAnswersNameTheRulesAndExitWith65() throws {
        let mela = try sample()
        let text = try mela.run("hosts", "plan", "--series", "mela", "--count", "6")
        #expect(text.status == 65)
        #expect(
            text.lines == [
                "No plan keeps every rule. This can't be:", "  2045 needs a host, but no country is ready to host.",
                "Change that, and there is a plan.", "The plan is of 6 editions: a smaller --count asks for less.",
            ]
        )
        #expect(try mela.run("hosts", "plan", "--series", "mela", "--count", "6", "--json").status == 65)
        let plan: Plan = try decoded(mela, "hosts", "plan", "--series", "mela", "--count", "6")
        #expect(plan.status == "infeasible")
        #expect(plan.hosts == nil && plan.kilometres == nil && plan.fairnessMilliTurns == nil)
        #expect(plan.conflict?.rules == ["2045 needs a host, but no country is ready to host."])
        #expect(plan.conflict?.isMinimal == true)
        let ranking: Ranking = try decoded(mela, "hosts", "next", "--series", "mela", "--count", "6")
        #expect(ranking.candidates.isEmpty)
        #expect(ranking.conflict?.rules == plan.conflict?.rules)
        #expect(try mela.run("hosts", "next", "--series", "mela", "--count", "6").lines[1...4] == text.lines[0...3])
    }

    @Test func theStoryForProgramsIsTheStory() throws {
        let mela = try sample()
        let lines = try mela.run("hosts", "explain", "KH").lines
        let story: Story = try decoded(mela, "hosts", "explain", "kh")
        #expect(story.format == "mela-story/1")
        #expect(lines[0] == "\(story.name) (KH), \(story.subregion), in the series Regional meeting")
        #expect(!story.editions.isEmpty)
        for edition in story.editions {
            let line = try #require(lines.first { $0.hasPrefix("  \(edition.year)  ") })
            #expect(line.contains(": \(edition.status)"))
            #expect(line.contains("no turn used") != edition.usedItsTurn)
        }
        for word in story.words {
            let line = try #require(lines.first { $0.contains(word.recordedOn) && $0.contains(word.note ?? "") })
            #expect(line.contains(" \(word.answer) for \(word.fromYear)"))
        }
        let candidate = try #require(story.candidate)
        #expect(story.excluded == nil && story.conflict == nil)
        #expect(lines.contains("It can host in \(story.nextYear): place \(candidate.rank) of 9."))
        #expect(lines.contains { $0.contains("\(grouped(candidate.kilometres)) km") })
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "Compared with Kiribati, the best: as fair, \(grouped(candidate.regretKilometres)) km more"
                )
            }
        )
        #expect(!story.changes.isEmpty)
        #expect(lines.suffix(story.changes.count) == story.changes.map { "  \($0)" }[...])
    }

    @Test func theStoryOfACountryThatCantHostGivesItsReasons() throws {
        let mela = try sample()
        let lines = try mela.run("hosts", "explain", "BD").lines
        let story: Story = try decoded(mela, "hosts", "explain", "BD")
        let excluded = try #require(story.excluded)
        #expect(story.candidate == nil)
        #expect(story.editionsWaited == 0 && story.lastHosted == 2026)
        #expect(excluded.rules == ["offer", "cooldown", "spacing"])
        for reason in excluded.reasons { #expect(lines.contains("  \(reason)")) }
        #expect(lines.contains("These reasons end: \(try #require(excluded.until))."))
        #expect(story.changes.isEmpty && lines.last == "No single change that was tried would put it first.")
        #expect(story.editions.map(\.usedItsTurn) == [true])
    }

    @Test func aStoryHeldUpByAConflictTellsIt() throws {
        let mela = try sample()
        let lines = try mela.run("hosts", "explain", "VN", "--series", "mela", "--count", "6").lines
        #expect(lines.contains("  nothing speaks against it now, but no plan of 6 editions can begin with it"))
        #expect(lines.contains("  2045 needs a host, but no country is ready to host."))
        let story: Story = try decoded(mela, "hosts", "explain", "VN", "--series", "mela", "--count", "6")
        #expect(story.conflict?.rules.count == 1)
    }

    @Test func theBestAndTheEquallyGoodAreToldSo() throws {
        let mela = try sample()
        #expect(try mela.run("hosts", "explain", "KI").lines.last == "No other country begins a better plan.")
        #expect(
            try mela.run("hosts", "explain", "VU", "--series", "pasifika").lines.last
                == "Compared with Tuvalu, the best: just as good."
        )
        let lines = try mela.run("hosts", "explain", "TW").lines
        #expect(lines.contains { $0.hasPrefix("Compared with Kiribati, the best: 1.7 turns less fair, ") })
    }
}
