import NetworkModel
import Testing

@testable import Planner

/// How a series' rows become a rotation's problem.
@Suite struct RotationCaseTests {
    private func ranking(_ tables: [String: String], count: Int = 1) throws -> HostRanking {
        try Desk.with(tables).planner.hostRanking(of: nil, count: count)
    }

    private func hosts(_ tables: [String: String], count: Int) throws -> [String]? {
        guard case .optimal(let hosts, _) = try Desk.with(tables).planner.hostPlan(of: nil, count: count).outcome else {
            return nil
        }
        return hosts.map(\.country.code.text)
    }

    private static let head =
        "id,seriesID,number,year,name,status,countryCode,city,hostGroupID,plannedCountryCode,starts,ends,opens,closes,timeZone\n"

    @Test func theLineFollowsTheNumbersAndNotTheNamesOfItsEditions() throws {
        var tables = SmallTables.all
        tables["meetings.csv"] =
            Self.head + """
                a-newest,yearly,3,2026,Newest,held,FJ,,,,,,,,
                z-oldest,yearly,1,2024,Oldest,held,KH,,,,,,,,

                """
        let ranking = try ranking(tables)
        #expect(ranking.years.map(\.number) == [2027])
        #expect(ranking.excluded.first { $0.country.code.text == "WS" }?.reasons.map(\.rule) == [.spacing])
    }

    @Test func aSeriesOfEveryThirdYearPlansEveryThirdYear() throws {
        let tables = try SmallTables.changing("series.csv", "meeting,1", "meeting,3")
        let planner = try Desk.with(tables).planner
        #expect(try planner.hostRanking(of: nil, count: 1).years.map(\.number) == [2029])
        #expect(
            try planner.rotation(
                of: nil,
                count: 2,
                in: planner.network(),
                facts: planner.rotationFacts(of: planner.network())
            ).years.map(
                \.number
            ) == [2029, 2032]
        )
        #expect(try planner.addMeeting(to: nil, year: nil, id: nil, details: MeetingDetails()).year.number == 2029)
    }

    @Test func inASeriesOfEveryThirdYearACooldownEndsAtAnEdition() throws {
        // Fiji hosted in 2026, and may host once in any 3 editions: 2029 and 2032 are too early.
        let tables = try SmallTables.changing("series.csv", "meeting,1", "meeting,3")
        let fiji = try #require(ranking(tables).excluded.first { $0.country.code.text == "FJ" })
        #expect(fiji.until?.number == 2035)
    }

    @Test func aSeriesWithoutEditionsBeginsNextYear() throws {
        var tables = SmallTables.all
        tables["meetings.csv"] = nil
        let planner = try Desk.with(tables, now: "2029-12-31T23:59:59Z").planner
        let ranking = try planner.hostRanking(of: nil, count: 1)
        #expect(ranking.years.map(\.number) == [2030])
        #expect(ranking.candidates.first?.share.allTurns == 0)
        let first = try planner.addMeeting(to: nil, year: nil, id: nil, details: MeetingDetails())
        #expect(first.year.number == 2030)
        #expect(first.number.number == 1)
    }

    @Test func anotherSeriesPinsDecideNothingHere() throws {
        var tables = SmallTables.all
        tables["series.csv"]? += "other,Other meeting,1\n"
        tables["pins.csv"] = "seriesID,year,countryCode,kind\nother,2027,KH,pinned\n"
        #expect(try ranking(tables).candidates.map(\.country.code.text).sorted() == ["KH", "NP"])
    }

    @Test func aPinToACountryWithoutAShareIsRefused() throws {
        var tables = try SmallTables.changing("shares.csv", "yearly,south,1,no\n", "")
        tables["pins.csv"] = "seriesID,year,countryCode,kind\nyearly,2027,WS,pinned\n"
        #expect { try ranking(tables) } throws: { error in
            (error as? PlannerError)?.kind == .data && "\(error)".hasPrefix("WS is pinned to 2027 in series yearly")
        }
    }

    @Test func whoDeclinedOrHasNoGroupDoesNotHostEvenWhereNoOfferIsNeeded() throws {
        var tables = try SmallTables.changing("policies.csv", "1000,1,yes", "1000,1,no")
        tables["offers.csv"] = tables["offers.csv"]?.replacing("np-kathmandu,offered", with: "np-kathmandu,declined")
        tables["countries.csv"]? += "LA,north\n"
        let ranking = try ranking(tables)
        #expect(ranking.candidates.map(\.country.code.text) == ["KH"])
        let laos = try #require(ranking.excluded.first { $0.country.code.text == "LA" })
        #expect(laos.reasons.map(\.sentence) == ["no group of the network works there"])
        // Nobody travels from a country without a group.
        #expect(ranking.delegates == 4)
    }

    @Test func fairnessLooksBackAsFarAsThePolicySays() throws {
        var tables = SmallTables.all
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\nyearly,south,3,no\n"
        let far = try #require(ranking(tables).candidates.first)
        tables["policies.csv"] = tables["policies.csv"]?.replacing("0,4,1000", with: "0,0,1000")
        let near = try #require(ranking(tables).candidates.first)
        // Turns of North and South: 2 and 1 where 0.75 and 2.25 are fair; without the past 1 and 0, 0.25 and 0.75.
        #expect([far.country.code, near.country.code].map(\.text) == ["NP", "NP"])
        #expect([far.score.fairness, near.score.fairness] == [2500, 1500])
    }

    @Test func aCountryHostsAsOftenInOnePlanAsThePolicySays() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2", "yearly,0,0")
        #expect(try Set(#require(try hosts(tables, count: 4))).count == 4)
        tables["offers.csv"] = tables["offers.csv"]?.replacing("ws-apia,offered", with: "ws-apia,declined")
        #expect(try hosts(tables, count: 4) == nil)
        tables["policies.csv"] = tables["policies.csv"]?.replacing("1000,1,yes", with: "1000,2,yes")
        #expect(try hosts(tables, count: 4) != nil)
    }

    @Test func aHeavierShareHostsMoreOften() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2,0,4,1000,1", "yearly,0,0,0,0,0,4")
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\nyearly,south,3,no\n"
        let plan = try #require(try hosts(tables, count: 4))
        #expect(plan.count { ["FJ", "WS"].contains($0) } == 3)
    }

    @Test func hostingAgainIsUnfairByTheUnitOfThePolicy() throws {
        let planner = try Desk.with(SmallTables.changing("policies.csv", "4,1000,1", "4,250,1")).planner
        let cambodia = try #require(
            planner.hostRanking(of: nil, count: 1).candidates.first { $0.country.code.text == "KH" }
        )
        let free = try Desk.with(SmallTables.changing("policies.csv", "4,1000,1", "4,0,1")).planner
            .hostRanking(of: nil, count: 1).candidates.first { $0.country.code.text == "KH" }
        #expect(cambodia.score.fairness - (free?.score.fairness ?? 0) == 250)
    }

    @Test func aSubregionThatMustHostComesBeforeAllOthers() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2,0", "yearly,0,0,2")
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,yes\nyearly,south,1,no\n"
        let ranking = try ranking(tables)
        #expect(ranking.candidates.map(\.country.code.text).sorted() == ["KH", "NP"])
        let samoa = try #require(ranking.excluded.first { $0.country.code.text == "WS" })
        #expect(samoa.reasons.map(\.rule) == [.coverage])
        #expect(samoa.reasons[0].sentence == "North did not host in 2026; it must host once in any 2 editions")
        // Where no subregion must host, none comes first.
        tables["shares.csv"] = tables["shares.csv"]?.replacing("yes", with: "no")
        #expect(try self.ranking(tables).candidates.count == 4)
    }

    @Test func theWidestSeriesIsMeantAndOfEquallyWideOnesTheMostFrequent() throws {
        var tables = SmallTables.all
        tables["series.csv"]? += "a-narrow,Narrow,1\nb-rare,Rare,3\n"
        tables["shares.csv"]? += "a-narrow,north,1,no\nb-rare,north,1,no\nb-rare,south,1,no\n"
        let network = try Desk.with(tables).planner.network()
        #expect(try NetworkPlanner.series(nil, in: network).id.text == "yearly")
        #expect(try NetworkPlanner.series("b-rare", in: network).id.text == "b-rare")
    }

    @Test func aNetworkWithoutSeriesSaysWhatToAdd() throws {
        let planner = try Desk.with(["subregions.csv": "id,name\n"]).planner
        for series in [nil, "yearly"] {
            #expect { try planner.hostRanking(of: series, count: 1) } throws: { error in
                (error as? PlannerError)?.kind == .data && "\(error)".contains("add one to series.csv")
            }
        }
    }
}
