import Testing

@testable import Planner

@Suite struct CheckNetworkTests {
    private func findings(_ tables: [String: String]) throws -> [String] {
        try Desk.with(tables).planner.checkBesidesFallbacks().map {
            "\($0.weight) \($0.table) \($0.key): \($0.sentence)"
        }
    }

    private func adding(_ rows: [String: String]) throws -> [String: String] {
        var tables = SmallTables.all
        for (file, text) in rows { tables[file] = (tables[file] ?? "") + text }
        return tables
    }

    private static let coming =
        "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,,,\n"
    private static let delegates =
        "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled\n"

    @Test func aSoundNetworkHasNothingToLookAt() throws {
        #expect(try findings(SmallTables.all) == [])
    }

    @Test func twoEditionsWithOneNumberAreAFault() throws {
        let tables = try SmallTables.changing("meetings.csv", "yearly-2026,yearly,3", "yearly-2026,yearly,2")
        #expect(
            try findings(tables) == ["fault meetings yearly-2026: it has the number of yearly-2025; number it anew"]
        )
    }

    @Test func numbersAndYearsStandInOneOrder() throws {
        let tables = try SmallTables.changing("meetings.csv", "yearly-2024,yearly,1", "yearly-2024,yearly,9")
        #expect(try findings(tables).count == 2)
    }

    @Test func aHostGroupOfAnotherCountryIsAFault() throws {
        let tables = try SmallTables.changing("meetings.csv", "Suva,fj-suva", "Suva,ws-apia")
        #expect(try findings(tables) == ["fault meetings yearly-2026: its host group ws-apia works in WS, not in FJ"])
    }

    @Test func aConfirmedHostWithoutAnOfferIsAFault() throws {
        var tables = try adding(["meetings.csv": Self.coming])
        #expect(try findings(tables) == [])
        tables["offers.csv"] = tables["offers.csv"]?.replacing(
            "o3,yearly,np-kathmandu,offered",
            with: "o3,yearly,np-kathmandu,declined"
        )
        #expect(try findings(tables).first?.hasPrefix("fault meetings yearly-2027: no group of NP has offered") == true)
    }

    @Test func aMeetingThatIsOverWaitsForItsRecord() throws {
        let over = Self.coming.replacing("2027-03", with: "2026-03")
        #expect(
            try findings(adding(["meetings.csv": over])).contains {
                $0.hasPrefix("task meetings yearly-2027: it ended")
            }
        )
    }

    @Test func roomsAreSharedByMutualWish() throws {
        let tables = try adding([
            "meetings.csv": Self.coming,
            "delegates.csv": Self.delegates + """
                yearly-2027,m1,confirmed,,,shared,m2,any,,no
                yearly-2027,m2,confirmed,,,shared,,any,,no
                yearly-2027,m3,confirmed,,,shared,m4,any,,no

                """,
        ])
        let found = try findings(tables)
        #expect(found.count == 2)
        #expect(found[0].hasSuffix("would share a room with m2, who did not say so; ask both"))
        #expect(found[1].hasSuffix("would share a room with m4, who is not coming; ask again"))
    }

    @Test func anAllergyThatNobodyToldTheKitchenIsATask() throws {
        let tables = try adding([
            "meetings.csv": Self.coming,
            "delegates.csv": Self.delegates + "yearly-2027,m1,confirmed,,,single,,any,peanut,no\n",
        ])
        let found = try findings(tables)
        #expect(found.count == 1)
        // What the allergy is stays out of the line.
        #expect(found[0].contains("allergy") && !found[0].contains("peanut"))
    }

    @Test func visitsWithinOneCountryAndOverdueReportsAreTold() throws {
        let header = "id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn\n"
        let tables = try adding([
            "groups.csv": "kh-siem-reap,KH,Lotus,Siem Reap,km,,\n",
            "visits.csv": header + """
                v1,exchange,kh-siem-reap,kh-phnom-penh,radio,held,2026-01-01,2026-01-03,,
                v2,exchange,ws-apia,kh-phnom-penh,radio,held,2026-01-01,2026-01-03,2026-02-01,
                v3,exchange,ws-apia,kh-phnom-penh,radio,confirmed,2026-01-01,2026-01-03,,

                """,
        ])
        let found = try findings(tables)
        #expect(found.map { String($0.prefix(15)) } == ["fault visits v1", "task visits v2:", "task visits v3:"])
    }

    @Test func mentorsAboveTheirCapacityAndPairsWithoutAWishAreTold() throws {
        let tables = try adding([
            "mentoring.csv": """
            memberID,role,capacity,topics,since
            m1,mentor,1,,2026-01-01
            m2,mentee,,,2026-01-01
            m3,mentee,,,2026-01-01

            """,
            "pairings.csv": """
            id,mentorID,menteeID,status,starts,ends
            p1,m1,m2,active,2026-02-01,
            p2,m1,m3,active,2026-02-01,
            p3,m2,m4,active,2026-02-01,

            """,
        ])
        let found = try findings(tables)
        #expect(found.contains { $0.hasPrefix("task mentoring m1,mentor: has 2 mentees and room for 1") })
        #expect(found.contains { $0.hasPrefix("fault pairings p3: its mentor has no such row") })
        #expect(found.count == 2)
    }

    @Test func anEmptyNetworkSaysWhatComesFirst() throws {
        let folder = try Desk.with(["subregions.csv": "id,name\n"])
        #expect(try folder.planner.checkBesidesFallbacks().map(\.table) == ["network"])
    }
}
