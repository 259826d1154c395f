import NetworkModel
import Testing

@testable import Planner

/// Pattern, distance, entry and credits, as they stand in a ranking.
@Suite struct SlotRulesTests {
    /// The small network with other policy columns after `offerNeeded`.
    private func tables(
        rules: String = "yearly,3,2",
        tail: String,
        others: [String: String] = [:]
    ) throws -> [String: String] {
        var tables = try SmallTables.changing("policies.csv", ",0,0,0,none,none,held", tail)
        let policies = try #require(tables["policies.csv"])
        tables["policies.csv"] = policies.replacing("yearly,3,2", with: rules)
        return tables.merging(others) { $1 }
    }

    private func ranking(_ tables: [String: String], count: Int = 1, now: String = "2026-11-25T09:00:00Z") throws
        -> HostRanking
    {
        try Desk.with(tables, now: now).planner.hostRanking(of: nil, count: count)
    }

    private func reasons(_ ranking: HostRanking, _ code: String, _ rule: HostReason.Rule) -> [String] {
        ranking.excluded.filter { $0.country.code.text == code }.flatMap(\.reasons)
            .filter { $0.rule == rule }.map(\.sentence)
    }

    // MARK: The pattern

    @Test func onlyTheSubregionWhoseTurnItIsMayHost() throws {
        // The turns were north (2024) and south (2026).
        let ranking = try ranking(tables(rules: "yearly,0,0", tail: "north;south,0,0,0,none,none,held"))
        #expect(ranking.candidates.map(\.country.code.text) == ["NP", "KH"])
        let samoa = try #require(ranking.excluded.first { $0.country.code.text == "WS" })
        #expect(samoa.reasons.map(\.sentence) == ["the pattern's turn is North's"])
        #expect(samoa.until == nil)
    }

    @Test func theCycleAdvancesWithEachSlotOfAPlan() throws {
        let tables = try tables(rules: "yearly,0,0", tail: "north;south;south;any,0,0,0,none,none,held")
        let planner = try Desk.with(tables).planner
        guard case .optimal(let hosts, _) = try planner.hostPlan(of: nil, count: 3).outcome else {
            Issue.record("no plan")
            return
        }
        // After north, south: the second south, any, and north again.
        #expect(hosts[0].country.subregion == "South")
        #expect(hosts[2].country.subregion == "North")
        let samoa = try ranking(tables, count: 3).excluded.first { $0.country.code.text == "NP" }
        #expect(samoa?.until?.number == 2028)
    }

    @Test func anEditionThatUsedNoTurnDoesNotAdvanceTheCycle() throws {
        let online = "yearly-2025,yearly,2,2025,Yearly 2025,online,,,,WS"
        let meetings = try SmallTables.changing(
            "meetings.csv",
            "yearly-2026,yearly,3,2026,Yearly 2026,held,FJ,Suva,fj-suva,,2026-05-01,2026-05-03",
            "yearly-2026,yearly,3,2026,Yearly 2026,online,,,,FJ,2026-05-01,2026-05-03"
        )["meetings.csv"]
        let cancelled = "yearly-2025,yearly,2,2025,Yearly 2025,cancelled,,,,WS"
        let others = ["meetings.csv": try #require(meetings).replacing(cancelled, with: online)]
        // Two editions online after north's turn in 2024: south's turn still stands.
        let paused = try ranking(
            tables(rules: "yearly,0,0", tail: "north;south,0,0,0,none,none,held", others: others)
        )
        #expect(Set(paused.candidates.map(\.country.subregion)) == ["South"])
        // Where such editions use the turn of the country where they were planned, south had two and north is next.
        let counted = try ranking(
            tables(rules: "yearly,0,0", tail: "north;south,0,0,0,planned,none,held", others: others)
        )
        #expect(Set(counted.candidates.map(\.country.subregion)) == ["North"])
    }

    @Test func aConflictTellsWhoseTurnItIs() throws {
        let offers = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        let tables = try tables(
            rules: "yearly,4,2",
            tail: "north;south,0,0,0,none,none,held",
            others: ["offers.csv": #require(offers["offers.csv"])]
        )
        let conflict = try #require(try ranking(tables).conflict)
        #expect(
            conflict.sentences.contains(
                "2027 needs a host, and the pattern's turn is North's, but only Cambodia is ready to host."
            )
        )
    }

    /// Three regions about equal over a rolling window, and a place for explorers: the IETF's 1-1-1-*.
    @Test func oneOneOneStarIsCoverageOfFourForThreeSubregions() throws {
        var tables = Self.explorers
        let planner = try Desk.with(tables).planner
        guard case .optimal(let hosts, _) = try planner.hostPlan(of: nil, count: 8).outcome else {
            Issue.record("no plan")
            return
        }
        let subregions = hosts.map(\.country.subregion)
        for start in 0...4 {
            let window = Set(subregions[start..<start + 4])
            #expect(window.isSuperset(of: ["Americas", "Asia", "Europe"]), "\(subregions)")
        }
        // The fourth place is free, and an explorer with a share takes it.
        #expect(subregions.contains("Elsewhere"), "\(subregions)")
        // Without a place for them three subregions in any three editions leave nobody else room.
        tables["policies.csv"] = tables["policies.csv"]?.replacing("ietf,1,2,4", with: "ietf,1,2,3")
        guard case .optimal(let strict, _) = try Desk.with(tables).planner.hostPlan(of: nil, count: 8).outcome else {
            Issue.record("no plan")
            return
        }
        #expect(!strict.dropFirst(2).map(\.country.subregion).contains("Elsewhere"))
    }

    @Test func oneOneOneStarIsAPatternToo() throws {
        var tables = Self.explorers
        tables["policies.csv"] = tables["policies.csv"]?
            .replacing("ietf,1,2,4", with: "ietf,1,0,0").replacing(",no,,0", with: ",no,americas;europe;asia;any,0")
        guard case .optimal(let hosts, _) = try Desk.with(tables).planner.hostPlan(of: nil, count: 8).outcome else {
            Issue.record("no plan")
            return
        }
        let subregions = hosts.map(\.country.subregion)
        #expect(
            [0, 1, 2, 4, 5, 6].map { subregions[$0] } == ["Americas", "Europe", "Asia", "Americas", "Europe", "Asia"]
        )
        #expect(subregions[3] == "Elsewhere" && subregions[7] == "Elsewhere", "\(subregions)")
    }

    private static let explorers = [
        "subregions.csv": "id,name\namericas,Americas\nasia,Asia\neurope,Europe\nelsewhere,Elsewhere\n",
        "countries.csv":
            "code,subregionID\nCA,americas\nFR,europe\nJP,asia\nTH,asia\nZA,elsewhere\nGB,europe\nUS,americas\nMU,elsewhere\n",
        "groups.csv": """
        id,countryCode,name,city,languages,offers,wants
        a,CA,A,A,,,
        b,FR,B,B,,,
        c,JP,C,C,,,
        d,TH,D,D,,,
        e,ZA,E,E,,,
        f,GB,F,F,,,
        g,US,G,G,,,
        h,MU,H,H,,,

        """,
        "series.csv": "id,name,everyYears\nietf,Engineers,1\n",
        "policies.csv": """
        seriesID,cooldown,spacing,coverage,fairnessHistory,repeatUnit,maxTurns,offerNeeded,pattern,siteKilometres,siteEditions,entryPercent,creditOnline,creditCancelled,creditMoved
        ietf,1,2,4,0,0,3,no,,0,0,0,none,none,held

        """,
        "shares.csv": """
        seriesID,subregionID,weight,mustHost
        ietf,americas,1,yes
        ietf,asia,1,yes
        ietf,europe,1,yes
        ietf,elsewhere,1,no

        """,
    ]

    // MARK: The distance from the deciding site

    @Test func noHostLiesNearTheDecidingSite() throws {
        // 2027 is decided one edition before, in Fiji; Samoa's capital is 1152 km from Suva.
        let near = try ranking(tables(rules: "yearly,0,0", tail: ",1200,1,0,none,none,held"))
        #expect(
            reasons(near, "WS", .distance) == [
                "its site is chosen at the edition of 2026 in Fiji, 1152 km away by their capitals; no host may lie within 1200 km"
            ]
        )
        #expect(
            reasons(near, "FJ", .distance) == [
                "its site is chosen there, at the edition of 2026; no host may lie within 1200 km"
            ]
        )
        #expect(near.candidates.map(\.country.code.text).sorted() == ["KH", "NP"])
        #expect(try ranking(tables(rules: "yearly,0,0", tail: ",1152,1,0,none,none,held")).candidates.count == 2)
        let far = try ranking(tables(rules: "yearly,0,0", tail: ",1151,1,0,none,none,held"))
        #expect(far.candidates.map(\.country.code.text).sorted() == ["KH", "NP", "WS"])
    }

    @Test func theDecidingSiteIsThatManyEditionsBefore() throws {
        // Three editions before 2027 is 2024, in Cambodia. Two before is the cancelled one, that was held nowhere.
        let three = try ranking(tables(rules: "yearly,0,0", tail: ",3000,3,0,none,none,held"), count: 2)
        #expect(three.candidates.map(\.country.code.text).sorted() == ["FJ", "WS"])
        #expect(three.excluded.map { $0.until?.number } == [2028, 2028])
        let two = try ranking(tables(rules: "yearly,0,0", tail: ",3000,2,0,none,planned,held"))
        #expect(two.candidates.count == 4)
    }

    @Test func aDistanceWithoutEditionsIsNoRule() throws {
        let ranking = try ranking(tables(rules: "yearly,0,0", tail: ",20100,0,0,none,none,held"))
        #expect(ranking.candidates.count == 4)
    }

    // MARK: Entry

    private static let entries = """
        passport,destination,requirement,checkedOn,source
        FJ,NP,onArrival,2026-11-01,a page
        KH,NP,visa,2026-11-01,a page
        WS,NP,refused,2026-11-01,a page
        FJ,KH,eVisa,2026-05-29,a page
        NP,KH,free,2026-05-28,a page

        """

    /// From Fiji no direct flight to Asia is plausible.
    private static let transits = "passport,country,requirement,checkedOn,source\nFJ,AU,free,2026-11-01,an airline\n"

    @Test func enoughDelegatesCanEnter() throws {
        let entries = ["entries.csv": Self.entries, "transits.csv": Self.transits]
        let half = try ranking(tables(tail: ",0,0,50,none,none,held", others: entries))
        // Nepal: its own delegate, Fiji's, and Cambodia's with a visa.
        #expect(half.candidates.map(\.country.code.text) == ["NP", "KH"])
        let most = try ranking(tables(tail: ",0,0,76,none,none,held", others: entries))
        #expect(
            reasons(most, "NP", .entry) == [
                "of 4 delegates 3 can enter (1 with a visa from an embassy), 1 can't, and of 0 nobody knows; "
                    + "at least 76 % must be able to enter"
            ]
        )
        #expect(try ranking(tables(tail: ",0,0,75,none,none,held", others: entries)).candidates.count == 1)
    }

    @Test func whatNobodyChecked180DaysLongIsUnknown() throws {
        let entries = ["entries.csv": Self.entries, "transits.csv": Self.transits]
        let today = try ranking(tables(tail: ",0,0,51,none,none,held", others: entries))
        #expect(
            reasons(today, "KH", .entry) == [
                "of 4 delegates 2 can enter, 0 can't, and of 2 nobody knows; at least 51 % must be able to enter"
            ]
        )
        let tomorrow = try ranking(
            tables(tail: ",0,0,51,none,none,held", others: entries),
            now: "2026-11-26T00:00:00Z"
        )
        #expect(
            reasons(tomorrow, "KH", .entry) == [
                "of 4 delegates 1 can enter, 0 can't, and of 3 nobody knows; at least 51 % must be able to enter"
            ]
        )
    }

    @Test func everyReasonIsTold() throws {
        let ranking = try ranking(
            tables(
                tail: "north;south,20100,1,100,none,none,held",
                others: [
                    "offers.csv": try #require(
                        SmallTables.changing("offers.csv", "ws-apia,offered", "ws-apia,declined")["offers.csv"]
                    )
                ]
            )
        )
        let samoa = try #require(ranking.excluded.first { $0.country.code.text == "WS" })
        #expect(samoa.reasons.map(\.rule) == [.offer, .pattern, .distance, .entry, .spacing])
    }

    // MARK: Credits

    @Test func aCancelledEditionUsesATurnWhereThePolicySaysSo() throws {
        let ranking = try ranking(tables(rules: "yearly,3,0", tail: ",0,0,0,none,planned,held"))
        #expect(
            reasons(ranking, "WS", .cooldown) == ["hosted in 2025; it may host once in any 3 editions"]
        )
        let usual = try self.ranking(tables(rules: "yearly,3,0", tail: ",0,0,0,none,none,held"))
        #expect(reasons(usual, "WS", .cooldown).isEmpty)
    }

    @Test func aMovedEditionUsesTheTurnThatThePolicySays() throws {
        let meetings = try SmallTables.changing(
            "meetings.csv",
            "2026,held,FJ,Suva,fj-suva,,",
            "2026,moved,FJ,Suva,fj-suva,WS,"
        )
        let others = ["meetings.csv": try #require(meetings["meetings.csv"])]
        let held = try ranking(tables(rules: "yearly,2,0", tail: ",0,0,0,none,none,held", others: others))
        #expect(held.candidates.map(\.country.code.text).contains("WS"))
        #expect(reasons(held, "FJ", .cooldown).count == 1)
        let planned = try Desk.with(
            tables(rules: "yearly,2,0", tail: ",0,0,0,none,none,planned", others: others)
        ).planner
        #expect(reasons(try planned.hostRanking(of: nil, count: 1), "WS", .cooldown).count == 1)
        #expect(try planned.hostStory(of: "FJ", in: nil, count: 1).waiting == .neverHosted)
        #expect(try planned.hostStory(of: "FJ", in: nil, count: 1).editions.map(\.id.text) == ["yearly-2026"])
    }
}
