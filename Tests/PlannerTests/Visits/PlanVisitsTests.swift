import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct PlanVisitsTests {
    private static let circle = [["fj-suva>np-kathmandu", "np-kathmandu>ws-apia", "ws-apia>fj-suva"]]

    private func plan(_ tables: [String: String], rounds: Int? = 1) throws -> VisitProgramme {
        try Desk.with(tables).planner.plan(rounds)
    }

    @Test func wantsMeetOffers() throws {
        let programme = try plan(VisitTables.all)
        #expect(programme.pairs == Self.circle)
        #expect(programme.leftOut == [])
        #expect(programme.isProven)
        let visit = try #require(programme.visits.first { $0.visitor.id.text == "fj-suva" })
        #expect(visit.topics.map(\.text) == ["sewing"])
        #expect(visit.languages == ["English"])
        #expect(visit.interpreter == nil)
        #expect(visit.kilometres == 11_227)
        // 100 for the topic, less 5 for each of 11.227 thousand kilometres.
        #expect(visit.score == 44)
    }

    @Test func noVisitStaysWithinOneCountry() throws {
        let programme = try plan(
            VisitTables.with(
                ["groups.csv": VisitTables.groupsHeader + "a,FJ,A,Suva,en,radio,sewing\nb,FJ,B,Suva,en,sewing,radio\n"]
            )
        )
        #expect(programme.visits == [])
        #expect(programme.leftOut("a")?.making == .sameCountry)
        #expect(programme.leftOut("b")?.hosting == .sameCountry)
    }

    @Test func aLanguageIsSharedOrAnInterpreterIsNamed() throws {
        let groups =
            VisitTables.groupsHeader
            + "a,FJ,A,Suva,en,radio,\nb,KH,B,Phnom Penh,km,,radio\nc,NP,C,Kathmandu,ne,,radio\n"
        let without = try plan(VisitTables.with(["groups.csv": groups]))
        #expect(without.visits == [])
        #expect(
            without.leftOut("b")?.making == .noLanguage(own: ["Khmer"], most: "English", speakers: 1, matches: 1)
        )
        let members = """
            id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
            m1,a,Mango,en;km;ne,,open,

            """
        let tables = VisitTables.with([
            "groups.csv": groups, "members.csv": members, "interpreters.csv": "memberID,atMost\nm1,1\n",
            "visitRules.csv": VisitTables.rules("hostsAtMost=2", "balanceSelf=2", "balanceAcross=2"),
        ])
        // Two visits in one round, and one interpreter.
        let one = try plan(tables)
        #expect(one.pairs == [["b>a"]])
        #expect(one.visits.first?.interpreter?.id.text == "m1")
        #expect(one.leftOut("c")?.making == .interpretersBusy)
        #expect(one.score < one.bound)
        // They come one after the other where there are two.
        let both = try plan(tables, rounds: 2)
        #expect(both.pairs.map(\.count) == [1, 1] && both.pairs.joined().sorted() == ["b>a", "c>a"])
        #expect(both.isProven)
    }

    @Test func aStandingVisitsInterpreterIsBusyInItsRound() throws {
        var tables = VisitTables.with(
            [
                "groups.csv": VisitTables.groupsHeader
                    + "a,FJ,A,Suva,en,radio,\nb,KH,B,Phnom Penh,km,,radio\nc,NP,C,Kathmandu,ne,,radio\nd,WS,D,Apia,en,sewing,\n",
                "members.csv": """
                id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
                m1,a,Mango,en;km;ne,,open,

                """,
                "interpreters.csv": "memberID,atMost\nm1,1\n",
                "visitRules.csv": VisitTables.rules("balanceSelf=2", "balanceAcross=2"),
            ],
            adding: [
                "visits.csv": VisitTables.visitsHeader
                    + "v1,training,c,d,sewing,confirmed,2027-03-01,2027-03-05,,\n",
                "visitPlans.csv": "visitID,purpose,programme,consentedOn,interpreterID\nv1,,,2026-11-01,m1\n",
            ]
        )
        #expect(try plan(tables).visits == [])
        tables["interpreters.csv"] = "memberID,atMost\nm1,2\n"
        #expect(try plan(tables).pairs == [["b>a"]])
    }

    @Test func farVisitsAreNotMadeWhereTheRuleSaysSo() throws {
        let programme = try plan(VisitTables.with(["visitRules.csv": VisitTables.rules("kilometresAtMost=5000")]))
        #expect(programme.pairs == [["ws-apia>fj-suva"]])
        #expect(programme.leftOut("np-kathmandu")?.making == .tooFar(nearest: 11_971, atMost: 5000))
    }

    @Test func farGroupsAreNotDroppedForCost() throws {
        let rules = VisitTables.rules("distancePoints=50", "leastPoints=30")
        let programme = try plan(VisitTables.with(["visitRules.csv": rules]))
        #expect(programme.pairs == Self.circle)
        #expect(programme.visits.map(\.score).min() == 30)
    }

    @Test func termsAreKept() throws {
        let terms = "groupID,hostsAtMost,travelsAtMost\nfj-suva,0,1\nws-apia,1,0\n"
        let programme = try plan(VisitTables.with(["visitTerms.csv": terms]))
        #expect(programme.pairs == [["fj-suva>np-kathmandu", "np-kathmandu>ws-apia"]])
        // A smaller number holds its own group alone.
        let groups = VisitTables.all["groups.csv"].map { $0 + "kh-kep,KH,Pepper,Kep,en,dance,radio\n" } ?? ""
        let more = VisitTables.with([
            "groups.csv": groups, "visitTerms.csv": "groupID,hostsAtMost,travelsAtMost\nws-apia,1,1\n",
            "visitRules.csv": VisitTables.rules("hostsAtMost=2", "travelsAtMost=2", "balanceAcross=2", "balanceSelf=2"),
        ])
        let held = try plan(more)
        #expect(held.visits.count { $0.host.id.text == "fj-suva" } == 2)
        #expect(held.visits.count { $0.host.id.text == "ws-apia" } <= 1)
    }

    @Test func whoIsAwayForMoreThanHalfARoundHasNoVisitInIt() throws {
        let header = "groupID,starts,ends\n"
        let half = try plan(VisitTables.with(["absences.csv": header + "fj-suva,2027-01-01,2027-03-31\n"]))
        #expect(half.pairs == Self.circle)
        // The week is one in which it is there.
        #expect(half.visits.first { $0.visitor.id.text == "fj-suva" }?.dates?.first == CivilDate("2027-04-05"))
        let more = try plan(VisitTables.with(["absences.csv": header + "fj-suva,2027-01-01,2027-04-01\n"]))
        #expect(more.pairs == [["np-kathmandu>ws-apia"]])
        #expect(more.leftOut("fj-suva")?.making == .awayThroughout)
        // Two stretches that overlap count each day once.
        let twice = try plan(
            VisitTables.with([
                "absences.csv": header + "fj-suva,2027-01-01,2027-03-31\nfj-suva,2027-03-01,2027-03-31\n"
            ])
        )
        #expect(twice.pairs == Self.circle)
    }

    @Test(arguments: [("2025-02-03", true), ("2024-12-02", false)])
    func aPairMeetsAgainOnlyAfterTheGap(starts: String, isTooSoon: Bool) throws {
        // Rounds of half a year: 2025-02 is four of them before 2027-01, 2024-12 five.
        let visit = "v1,training,fj-suva,np-kathmandu,sewing,held,\(starts),\(starts),,\n"
        let programme = try plan(
            VisitTables.with(
                ["visitRules.csv": VisitTables.rules("ledgerPoints=0")],
                adding: ["visits.csv": VisitTables.visitsHeader + visit]
            )
        )
        #expect(programme.pairs[0].contains("fj-suva>np-kathmandu") == !isTooSoon)
    }

    @Test func theGapEndsWithinThePlan() throws {
        let visit = "v1,training,fj-suva,np-kathmandu,sewing,held,2025-02-03,2025-02-03,,\n"
        let groups = VisitTables.all["groups.csv"]?.replacing("sewing,dance", with: "sewing,") ?? ""
        let tables = VisitTables.with(["groups.csv": groups.replacing("dance,radio", with: ",")])
        #expect(try plan(tables, rounds: 2).pairs == [["fj-suva>np-kathmandu"], []])
        let met = tables.merging(["visits.csv": VisitTables.visitsHeader + visit]) { $1 }
        #expect(try plan(met, rounds: 2).pairs == [[], ["fj-suva>np-kathmandu"]])
    }

    @Test func thePastCounts() throws {
        // Two could host; one of them made a visit more than it hosted.
        let groups =
            VisitTables.groupsHeader
            + "a,FJ,A,Suva,en,,radio\nb,WS,B,Apia,en,radio,\nc,WS,C,Apia,en,radio,\nd,KH,D,Kep,en,,\n"
        let past = "v1,training,c,d,dance,held,2020-01-01,2020-01-02,,\n"
        func host(_ visits: String) throws -> String? {
            try plan(
                VisitTables.with(
                    ["groups.csv": groups],
                    adding: ["visits.csv": VisitTables.visitsHeader + visits]
                )
            ).visits.first?.host.id.text
        }
        let even = try host("")
        let owing = try host(past)
        #expect(even != nil && owing == "c")
        #expect(try host(past.replacing(",c,d,", with: ",b,d,")) == "b")
    }

    @Test func balanceIsGivenUpByOneWhereItLeavesNoVisit() throws {
        let tables = VisitTables.with(["visitRules.csv": VisitTables.rules("balanceAcross=0", "balanceSelf=0")])
        let circle = try plan(tables)
        #expect(circle.pairs == Self.circle && circle.relaxed == [])
        // Two can't both go to the only one that teaches.
        let groups =
            VisitTables.groupsHeader + """
                fj-suva,FJ,Reef Circle,Suva,en,,sewing
                np-kathmandu,NP,Hill Garden,Kathmandu,ne;en,sewing,
                ws-apia,WS,Fale,Apia,sm;en,,sewing

                """
        let fork = try plan(tables.merging(["groups.csv": groups, "members.csv": ""]) { $1 }.filter { !$1.isEmpty })
        #expect(fork.visits.count == 1)
        #expect(fork.relaxed.map(\.name) == [.balanceAcross])
        #expect(fork.relaxed.allSatisfy { $0.before == 0 && $0.after == 1 })
    }

    @Test func whoCanHostNoneHoldsNobody() throws {
        let groups = VisitTables.all["groups.csv"].map { $0 + "kh-kep,KH,Pepper,Kep,en,,radio\n" } ?? ""
        let tables = VisitTables.with([
            "groups.csv": groups, "visitRules.csv": VisitTables.rules("repeatGap=1"),
        ])
        let programme = try plan(tables, rounds: 4)
        let hosted = Dictionary(programme.visits.map { ($0.host.id.text, 1) }, uniquingKeysWith: +)
        #expect(hosted.values.contains { $0 > 1 })
        #expect(hosted["kh-kep"] == nil)
        #expect(programme.holds.isEmpty)
    }

    @Test func whoIsSeldomThereHoldsAllOthersAndIsNamed() throws {
        let groups = VisitTables.all["groups.csv"].map { $0 + "kh-kep,KH,Pepper,Kep,en,dance,radio\n" } ?? ""
        let tables = VisitTables.with([
            "groups.csv": groups, "visitRules.csv": VisitTables.rules("repeatGap=1"),
            "absences.csv": "groupID,starts,ends\nkh-kep,2027-01-01,2028-06-30\n",
        ])
        let programme = try plan(tables, rounds: 4)
        #expect(programme.holds.map { $0.groups.map(\.id.text) } == [["kh-kep"], ["kh-kep"]])
        #expect(programme.holds.allSatisfy { $0.own == 1 && $0.atMost == 2 })
        let hosted = Dictionary(programme.visits.map { ($0.host.id.text, 1) }, uniquingKeysWith: +)
        #expect(hosted.values.allSatisfy { $0 <= 2 })
    }

    @Test(arguments: [0, 65, -1])
    func aNumberOfRoundsThatIsNoneIsRefused(rounds: Int) throws {
        let desk = try Desk.with(VisitTables.all)
        #expect {
            try desk.planner.plan(rounds)
        } throws: { error in
            "\(error)" == "rounds: found \(rounds); expected 1 to 64" && (error as? PlannerError)?.kind == .usage
        }
    }

    @Test func anEmptyNetworkHasAnEmptyPlan() throws {
        let programme = try plan(["subregions.csv": "id,name\n"])
        #expect(programme.visits == [] && programme.leftOut == [] && programme.groups == 0)
        #expect(programme.rounds.count == 1)
    }

    @Test func aWantThatNobodyOffersIsTold() throws {
        let programme = try plan(
            VisitTables.with(["groups.csv": VisitTables.groupsHeader + "a,FJ,A,Suva,en,,chess\nb,WS,B,Apia,en,,\n"])
        )
        #expect(programme.leftOut("a")?.making == .noMatch([Topic("chess")].compactMap(\.self)))
        #expect(programme.leftOut("a")?.hosting == .namesNothing)
        #expect(programme.leftOut("b")?.making == .namesNothing)
    }
}
