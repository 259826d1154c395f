import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct VisitBudgetTests {
    /// Five groups that all want what all offer, in five countries.
    private static func tables(_ rules: [String]) -> [String: String] {
        let topics = "dance;radio;sewing"
        return VisitTables.with([
            "countries.csv": "code,subregionID\nFJ,south\nKH,north\nNP,north\nTO,south\nWS,south\n",
            "groups.csv": VisitTables.groupsHeader + """
                fj-suva,FJ,Reef Circle,Suva,en,radio,sewing;dance
                kh-kep,KH,Pepper,Kep,en,\(topics),radio
                np-kathmandu,NP,Hill Garden,Kathmandu,en,sewing,dance;radio
                to-neiafu,TO,Siapo,Neiafu,en,dance;sewing,\(topics)
                ws-apia,WS,Fale,Apia,en,dance,radio;sewing

                """,
            "visitRules.csv": "name,number\n" + rules.map { $0.replacing("=", with: ",") + "\n" }.joined(),
        ])
    }

    private func plan(_ rules: String...) throws -> VisitProgramme {
        try Desk.with(Self.tables(rules)).planner.plan()
    }

    @Test func aBudgetThatIsNotReachedChangesNothing() throws {
        let free = try plan("balanceAcross=2")
        let ample = try plan("balanceAcross=2", "budgetMegametres=\(free.kilometres / 1000 + 1)")
        #expect(ample.pairs == free.pairs)
        #expect(ample.budget == nil && ample.greedyScore != nil && ample.isProven)
    }

    /// Beside every plan of one round that keeps the rules.
    @Test(arguments: [4, 8, 12, 16, 20, 24, 30]) func aPlanWithinABudgetIsNoBetterThanTheBestAndNoWorseThanItsBoundSays(
        budget: Int
    ) throws {
        let programme = try plan("balanceAcross=2", "balanceSelf=2", "budgetMegametres=\(budget)")
        #expect(programme.kilometres <= budget * 1000)
        let best = try Self.bestScore(within: budget * 1000)
        #expect(programme.score <= best && best <= programme.bound)
        if let kept = programme.budget {
            #expect(kept.price > 0)
            #expect(programme.greedyScore == nil)
        } else {
            #expect(programme.score == best)
        }
    }

    @Test func theNearestVisitsAreSparedAsLongAsTheyFit() throws {
        // At 128 points for 1,000 km, 2,718 km are worth more than any visit.
        let roomy = try plan("balanceAcross=2", "balanceSelf=2", "budgetMegametres=5")
        #expect(roomy.budget == .init(megametres: 5, price: 128, sparesNearest: true))
        #expect(roomy.pairs[0].contains("np-kathmandu>kh-kep"))
        let scarce = try plan("balanceAcross=2", "balanceSelf=2", "budgetMegametres=1")
        #expect(scarce.visits.allSatisfy { $0.kilometres <= 1000 })
    }

    @Test func whoIsLeftOutForTheBudgetIsToldSo() throws {
        let programme = try plan("balanceAcross=2", "balanceSelf=2", "budgetMegametres=1")
        let left = try #require(programme.leftOut("np-kathmandu"))
        guard case .overBudget = left.making else {
            Issue.record("\(left.making)")
            return
        }
    }

    private static func bestScore(within kilometres: Int) throws -> Int {
        let desk = try Desk.with(tables(["balanceAcross=2", "balanceSelf=2"]))
        let today = try #require(CivilDate("2026-11-25"))
        let visitsCase = try VisitsCase(desk.planner.network(), RegionFacts.countries(), today: today, rounds: 1)
        let groups = visitsCase.groups
        var arcs: [(guest: Int, host: Int, worth: VisitWorth)] = []
        for guest in groups.indices {
            for host in groups.indices {
                if case .possible(let worth) = visitsCase.fit(groups[guest], groups[host]) {
                    arcs.append((guest, host, worth))
                }
            }
        }
        try #require(arcs.count > 8)
        return best(arcs[...], busy: [], within: kilometres)
    }

    /// Of all sets of these visits in which no group makes two, and none hosts two.
    private static func best(
        _ arcs: ArraySlice<(guest: Int, host: Int, worth: VisitWorth)>,
        busy: Set<[Int]>,
        within kilometres: Int
    ) -> Int {
        guard let arc = arcs.first else { return 0 }
        let without = best(arcs.dropFirst(), busy: busy, within: kilometres)
        let places: Set = [[arc.guest, 0], [arc.host, 1]]
        guard arc.worth.kilometres <= kilometres, busy.isDisjoint(with: places) else { return without }
        let rest = best(arcs.dropFirst(), busy: busy.union(places), within: kilometres - arc.worth.kilometres)
        return max(without, arc.worth.score + rest)
    }
}
