import NetworkModel
import Testing

@testable import Planner

@Suite struct RankHostsTests {
    /// Nepal and Cambodia each with one group, and nothing that tells them apart but what `change` says: no repeats
    /// count, and every country hosts once in a plan of both.
    private func twins(_ change: (inout [String: String]) -> Void = { _ in }) throws -> HostRanking {
        var tables = SmallTables.all
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2,0,4,1000,1", with: "yearly,0,0,0,4,0,1")
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\n"
        change(&tables)
        return try Desk.with(tables).planner.hostRanking(of: nil, count: 2)
    }

    @Test func equallyGoodOnesShareARankAndWhoWaitedLongestStandsFirst() throws {
        // Either order of the two is one and the same cost; Nepal never hosted, and Cambodia did.
        let ranking = try twins()
        #expect(ranking.candidates.map(\.rank) == [1, 1])
        #expect(ranking.candidates.map(\.country.code.text) == ["NP", "KH"])
        #expect(ranking.candidates.map(\.regret.kilometres) == [0, 0])
    }

    @Test func amongThoseWhoWaitedAsLongTheNearerStandsFirst() throws {
        // With a second group in Nepal its delegates travel less to it than to Cambodia; by code Cambodia is first.
        let ranking = try twins { tables in
            tables["meetings.csv"] = nil
            tables["groups.csv"]? += "np-pokhara,NP,Lake House,Pokhara,ne,,\n"
        }
        #expect(ranking.candidates.map(\.rank) == [1, 1])
        #expect(ranking.candidates.map(\.country.code.text) == ["NP", "KH"])
        #expect(ranking.candidates[0].kilometresPerDelegate < ranking.candidates[1].kilometresPerDelegate)
        #expect(ranking.delegates == 3)
    }

    @Test func aWorseOneComesAfterAllThatShareARank() throws {
        // Laos and Cambodia lie nearer to each other: the plan of both is shorter, and the third begins a longer one.
        let ranking = try twins { tables in
            tables["countries.csv"]? += "LA,north\n"
            tables["groups.csv"]? += "la-vientiane,LA,River Gate,Vientiane,lo,,\n"
            tables["offers.csv"]? += "o5,yearly,la-vientiane,offered,2027,2032,2026-01-01,\n"
            tables["meetings.csv"] = nil
        }
        #expect(ranking.candidates.map(\.rank) == [1, 1, 3])
        #expect(ranking.candidates.last?.country.code.text == "NP")
    }

    @Test func aShareCountsTheNewestEditionsAndTheWeights() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2,0,4", "yearly,0,0,0,1")
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\nyearly,south,3,no\n"
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        let north = try #require(ranking.candidates.first { $0.country.code.text == "KH" }).share
        let south = try #require(ranking.candidates.first { $0.country.code.text == "WS" }).share
        // Of the newest edition alone, which was Fiji's.
        #expect((north.turns, north.allTurns, north.fairMilliTurns) == (0, 1, 250))
        #expect((south.turns, south.allTurns, south.fairMilliTurns) == (1, 1, 750))
    }

    @Test func onlyTheGroupsThatOfferAreNamedAndOnlyThoseThatDeclined() throws {
        var tables = SmallTables.all
        tables["groups.csv"]? += "np-pokhara,NP,Lake House,Pokhara,ne,,\nkh-siem-reap,KH,Lotus,Siem Reap,km,,\n"
        tables["offers.csv"] = tables["offers.csv"]?.replacing("kh-phnom-penh,offered", with: "kh-phnom-penh,declined")
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        #expect(ranking.candidates.map { $0.offers.map(\.id.text) } == [["np-kathmandu"]])
        let cambodia = try #require(ranking.excluded.first { $0.country.code.text == "KH" })
        #expect(cambodia.reasons.map(\.sentence) == ["River House declined for 2027; the place in the rotation stays"])
    }

    @Test func theExcludedStandInTheOrderOfTheirNames() throws {
        // Fiji's subregion takes no turns, Cambodia's groups declined.
        var tables = try SmallTables.changing("shares.csv", "yearly,south,1,no\n", "")
        tables["offers.csv"] = tables["offers.csv"]?.replacing("kh-phnom-penh,offered", with: "kh-phnom-penh,declined")
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        #expect(ranking.excluded.map(\.country.code.text) == ["KH", "FJ", "WS"])
        #expect(ranking.excluded.map(\.country.name) == ["Cambodia", "Fiji", "Samoa"])
        #expect(ranking.excluded.map(\.country.subregion) == ["North", "South", "South"])
    }
}
