import NetworkModel
import Testing

@testable import Planner

@Suite struct WhatIfTests {
    private func hosts(_ plan: HostPlan) throws -> [String] {
        guard case .optimal(let hosts, _) = plan.outcome else { return [] }
        return hosts.map(\.country.code.text)
    }

    @Test func aPinHoldsWithoutTouchingTheStore() throws {
        let planner = try Desk.withSample().planner
        let before = try hosts(planner.hostPlan(of: nil, count: 6))
        let pinned = try hosts(planner.hostPlan(of: nil, count: 6, assuming: HostAssumptions(pins: ["2029=np"])))
        #expect(before[2] != "NP")
        #expect(pinned[2] == "NP")
        #expect(try hosts(planner.hostPlan(of: nil, count: 6)) == before)
        #expect(try planner.history(last: nil).count == 1)
    }

    @Test func whoIsLeftOutHostsInNoYear() throws {
        let planner = try Desk.withSample().planner
        let first = try #require(try hosts(planner.hostPlan(of: nil, count: 6)).first)
        let without = HostAssumptions(without: [first])
        #expect(try !hosts(planner.hostPlan(of: nil, count: 6, assuming: without)).contains(first))
        let excluded = try planner.hostRanking(of: nil, count: 6, assuming: without).excluded
        #expect(excluded.first { $0.country.code.text == first }?.reasons.map(\.rule) == [.forbid])
    }

    @Test func aPinTakesThePlaceOfADecisionAgainstIt() throws {
        // Myanmar is forbidden for 2027 in the sample.
        let planner = try Desk.withSample().planner
        let plan = try planner.hostPlan(of: nil, count: 6, assuming: HostAssumptions(pins: ["2027=MM"]))
        #expect(try hosts(plan).first == "MM")
    }

    @Test func whatCantHoldTogetherIsNamed() throws {
        let planner = try Desk.withSample().planner
        guard
            case .impossible(let conflict) = try planner.hostPlan(
                of: nil,
                count: 6,
                assuming: HostAssumptions(pins: ["2028=FJ"])
            ).outcome
        else {
            Issue.record("a plan without Oceania")
            return
        }
        #expect(conflict.sentences.contains("2028 is decided: Fiji hosts."))
        #expect(conflict.sentences.contains { $0.hasPrefix("Oceania must host at least once from 2019 to 2028") })
    }

    @Test(arguments: ["2028", "2028=", "=FJ", "2028=XX", "1999=FJ", "2028=FJ=TH", "x=FJ"])
    func aPinThatSaysNothingIsRefused(pin: String) throws {
        let planner = try Desk.withSample().planner
        #expect { try planner.hostPlan(of: nil, count: 6, assuming: HostAssumptions(pins: [pin])) } throws: { error in
            (error as? PlannerError)?.kind == .usage
        }
    }

    @Test func aBackupIsTheBestOtherOfTheSameSubregionElseOfAll() throws {
        let planner = try Desk.with(SmallTables.all).planner
        guard case .optimal(let hosts, _) = try planner.hostPlan(of: nil, count: 1).outcome else {
            Issue.record("no plan")
            return
        }
        #expect(hosts.map(\.country.code.text) == ["NP"])
        #expect(hosts.map(\.backup?.code.text) == ["KH"])

        var tables = try SmallTables.changing("offers.csv", "kh-phnom-penh,offered", "kh-phnom-penh,declined")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,1,0")
        let pinned = HostAssumptions(pins: ["2027=NP"])
        let plan = try Desk.with(tables).planner.hostPlan(of: nil, count: 1, assuming: pinned)
        guard case .optimal(let others, _) = plan.outcome, let host = others.first else {
            Issue.record("no plan")
            return
        }
        #expect(host.country.code.text == "NP")
        #expect(host.backup?.subregion == "South")
    }

    @Test func whereNobodyElseStandsThereIsNoBackup() throws {
        let tables = try SmallTables.changing("offers.csv", "kh-phnom-penh,offered", "kh-phnom-penh,declined")
        guard case .optimal(let hosts, _) = try Desk.with(tables).planner.hostPlan(of: nil, count: 1).outcome else {
            Issue.record("no plan")
            return
        }
        #expect(hosts.map(\.backup) == [nil])
    }
}

@Suite struct SingleChangesTests {
    private func changes(_ tables: [String: String], _ country: String, count: Int = 1) throws -> [SingleChange] {
        try Desk.with(tables).planner.hostStory(of: country, in: nil, count: count).changes
    }

    @Test func theFirstNeedsNoChange() throws {
        #expect(try changes(SmallTables.all, "NP") == [])
    }

    @Test func anOfferCanPutACountryFirst() throws {
        let tables = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        #expect(
            try changes(tables, "NP").contains(
                SingleChange(kind: .offer, sentence: "an offer by a local group for 2027")
            )
        )
    }

    @Test func aRulesNumberCanPutACountryFirstAndTheNearestIsTold() throws {
        // Cambodia hosted in 2024, the third edition back; without Nepal only its cooldown of 5 speaks against it.
        var tables = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,5,2")
        let policy = try changes(tables, "KH").filter { $0.kind == .policy }
        #expect(policy.map(\.sentence) == ["a rule that a country may host once in any 3 editions, not 5"])
    }

    @Test func aRuleWithAHugeNumberIsTriedInFewSteps() throws {
        var tables = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        tables["policies.csv"] = tables["policies.csv"]?.replacing(
            "yearly,3,2,0,4,1000",
            with: "yearly,1000000,2,0,4,1000000"
        )
        let policy = try changes(tables, "KH").filter { $0.kind == .policy }
        #expect(policy.map(\.sentence) == ["a rule that a country may host once in any 3 editions, not 1000000"])
    }

    @Test(arguments: [
        ("south,0,0,0,none,none,held", "without the pattern of turns"),
        (",12000,1,0,none,none,held", "without the distance from the deciding site"),
        (",0,0,75,none,none,held", "50 % of the delegates who must be able to enter, not 75 %"),
    ])
    func theOtherRulesAreTriedToo(tail: String, sentence: String) throws {
        // Nepal is first where none of these rules speaks against it.
        var tables = try SmallTables.changing("policies.csv", ",0,0,0,none,none,held", tail)
        tables["entries.csv"] = """
            passport,destination,requirement,checkedOn,source
            FJ,NP,refused,2026-11-01,made up
            KH,NP,free,2026-11-01,made up

            """
        #expect(try changes(tables, "NP").contains { $0.kind == .policy && $0.sentence == sentence })
    }

    @Test func takingBackADecisionCanPutACountryFirst() throws {
        var tables = SmallTables.all
        tables["pins.csv"] = "seriesID,year,countryCode,kind\nyearly,2027,NP,forbidden\n"
        #expect(
            try changes(tables, "NP").filter { $0.kind == .decision }.map(\.sentence)
                == ["taking back the decision that NP does not host in 2027"]
        )
    }

    @Test func waitingIsToldWithTheYear() throws {
        let waiting = try changes(SmallTables.all, "WS", count: 2).filter { $0.kind == .waiting }
        #expect(waiting.map(\.sentence) == ["waiting one more year: it would be first for 2028, after Nepal in 2027"])
    }

    /// Each change that is told is made in the tables, and the ranking asked again.
    @Test func whatIsToldIsTrue() throws {
        var tables = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,5,2")
        #expect(try Desk.with(tables).planner.hostRanking(of: nil, count: 1).candidates.isEmpty)
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,5,2", with: "yearly,3,2")
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        #expect(ranking.candidates.first?.country.code.text == "KH")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,4,2")
        #expect(try Desk.with(tables).planner.hostRanking(of: nil, count: 1).candidates.isEmpty)
    }
}

@Suite struct UsualReachTests {
    @Test func plansReachSixEditionsOrAsFarAsCountriesAreReady() throws {
        let planner = try Desk.withSample().planner
        #expect(try planner.hostPlan(of: nil, count: nil).years.count == 6)
        // Nobody offers for the Mela of 2042.
        #expect(try planner.hostPlan(of: "mela", count: nil).years.map(\.number) == [2030, 2033, 2036, 2039])
        guard case .impossible = try planner.hostPlan(of: "mela", count: 5).outcome else {
            Issue.record("a plan for an edition that nobody is ready to host")
            return
        }
    }

    @Test func whereNobodyIsReadyForTheNextEditionThatIsTold() throws {
        var tables = SmallTables.all
        tables["offers.csv"] = nil
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: nil)
        #expect(ranking.years.count == 1)
        #expect(ranking.conflict != nil)
    }
}
