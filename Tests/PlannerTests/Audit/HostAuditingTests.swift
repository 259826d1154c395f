import NetworkModel
import Testing

@testable import Planner

@Suite struct HostAuditingTests {
    private static let header = "year,sequence,city,country,region,status,verified,note\n"
    private static let small =
        header + """
            2020,1,Suva,FJ,OC,held,yes,
            2021,2,Hanoi,VN,SEA,held,yes,
            2022,3,Apia,WS,OC,online,yes,
            2023,4,Delhi,IN,SA,held,yes,
            2024,5,Hanoi,VN,SEA,held,no,

            """

    private func found(_ policy: String, _ history: String = small) throws -> [String] {
        try AuditDesk().audit(history: history, policy: policy).found
    }

    @Test(
        arguments: [
            ("cooldown\n3\n", []), ("cooldown\n4\n", ["cooldown 5"]),
            ("spacing\n3\n", []), ("spacing\n4\n", ["spacing 5"]),
            // The edition online takes up room, and a window ends at it too.
            ("coverage,mustHost\n3,sa\n", ["coverage 3"]),
            ("coverage,mustHost\n2,oc\n", ["coverage 3", "coverage 4", "coverage 5"]),
            ("coverage,mustHost,creditOnline\n2,oc,planned\n", ["coverage 5"]),
            ("coverage,mustHost\n4,oc;sea;sa\n", ["coverage 5"]), ("coverage\n2\n", []),
            ("pattern\noc;sea;sa\n", ["pattern 5"]), ("pattern\noc;sea;sa;any\n", []),
            ("pattern,creditOnline\noc;sea;sa,planned\n", ["pattern 3", "pattern 4", "pattern 5"]),
            // Hanoi and Delhi lie within 3100 km of each other; nobody met in Apia.
            ("siteKilometres,siteEditions\n3100,1\n", ["distance 5"]),
            ("siteKilometres,siteEditions\n3100,3\n", ["distance 5"]),
            ("siteKilometres,siteEditions\n3100,2\n", ["distance 4"]), ("siteKilometres\n3100\n", []),
            ("siteKilometres,siteEditions\n20000,1\n", ["distance 2", "distance 5"]),
            ("siteEditions\n1\n", []),
        ] as [(String, [String])]
    )
    func eachRuleIsHeldAgainstEachEdition(policy: String, expected: [String]) throws {
        #expect(try found(policy) == expected)
    }

    @Test func aBreachShowsItsEvidence() throws {
        let audit = try AuditDesk().audit(history: Self.small, policy: "coverage,mustHost\n4,oc\n")
        let breach = try #require(audit.breaches.first)
        #expect(breach.evidence.map(\.number.number) == [2, 3, 4])
        #expect(
            breach.sentence
                == "OC had none of the editions from 2 in 2021 to this one; it must host once in any 4 editions"
        )
        #expect(
            audit.remarks == [
                "No cited page confirms the rows of these editions: 5. Check them first.",
                "Not judged, for a history doesn't tell: offers, entry, shares, and most turns within a plan.",
            ]
        )
    }

    @Test func aDistanceIsToldWithItsSite() throws {
        let audit = try AuditDesk().audit(history: Self.small, policy: "siteKilometres,siteEditions\n3100,1\n")
        // By the haversine formula in another language: 3001.4 km from New Delhi to Hanoi.
        #expect(
            audit.breaches.map(\.sentence) == [
                "its site was chosen at edition 4 in 2023 in India, 3001 km away by their capitals; "
                    + "no host may lie within 3100 km"
            ]
        )
    }

    @Test func aSubregionThatNoEditionHasIsPointedAt() throws {
        let audit = try AuditDesk().audit(history: Self.small, policy: "pattern,coverage,mustHost\noc;see,9,see;wa\n")
        #expect(
            audit.remarks.filter { $0.contains("check the spelling") }.map { $0.prefix(20) } == [
                "The policy names see", "The policy names wa,",
            ]
        )
    }

    @Test(arguments: [
        ("coverage\n3\n", "coverage and mustHost work"), ("mustHost\noc\n", "coverage and mustHost work"),
        ("siteKilometres\n3\n", "siteKilometres and siteEditions work"),
        ("siteEditions\n3\n", "siteKilometres and siteEditions work"),
    ])
    func halfARuleIsPointedAt(policy: String, remark: String) throws {
        let remarks = try AuditDesk().audit(history: Self.small, policy: policy).remarks
        #expect(remarks.count == 2 && remarks[0].hasPrefix(remark), "\(remarks)")
    }

    @Test func aDistanceWithoutACapitalIsNotJudged() throws {
        let history = Self.small.replacing("Delhi,IN", with: "Nowhere,XK")
        let audit = try AuditDesk().audit(history: history, policy: "siteKilometres,siteEditions\n3100,1\n")
        #expect(audit.breaches.isEmpty)
        #expect(audit.remarks[0] == "No capital is known for these editions, so no distance was judged: 4.")
    }

    @Test func anEditionWithoutACountryIsJudgedByItsSubregion() throws {
        let history = Self.header + "2020,1,,,OC,planned,,\n2021,2,,,OC,planned,,\n"
        #expect(try found("spacing,cooldown,siteKilometres,siteEditions\n2,9,9000,1\n", history) == ["spacing 2"])
    }

    @Test(arguments: [
        ("2020,1,,FJ,OC,held,,\n2020,1,,WS,OC,held,,\n", ":3:sequence: 1 again, as in line 2"),
        ("2020,1,,FJ,OC,held,,\n2019,2,,WS,OC,held,,\n", ":3:year: 2019; expected 2020"),
        ("2020,1,,FJ,OC,held,,\n2021,2,,FJ,SA,held,,\n", ":3:region: FJ in SA; expected oc, as in line 2"),
        ("1899,1,,FJ,OC,held,,\n", ":2:year: \"1899\"; expected a year"),
        ("2020,x,,FJ,OC,held,,\n", ":2:sequence: \"x\""),
        ("2020,1,,Fiji,OC,held,,\n", ":2:country: \"Fiji\""), ("2020,1,,FJ,,held,,\n", ":2:region: nothing"),
        ("2020,1,,FJ,O C,held,,\n", ":2:region: \"O C\""),
        ("2020,1,,FJ,OC,Held,,\n", ":2:status: \"Held\"; expected one of held"),
        ("2020,1,,FJ,OC,held,maybe,\n", ":2:verified: \"maybe\""), ("2020,1,a\u{202E},FJ,OC,held,,\n", ":2:city: "),
        ("", ": no edition"), ("2020,1\n", ":2, column"),
    ])
    func aWrongRowIsRefusedWithItsPlace(rows: String, fault: String) throws {
        let faults = try AuditDesk().faults(history: Self.header + rows)
        #expect(faults.count == 1)
        #expect(faults.first?.contains(fault.hasPrefix(":2, ") ? "line 2, column" : fault) == true, "\(faults)")
    }

    @Test(arguments: [
        ("year,sequence,country,region\n", "no column status"),
        ("year,sequence,country,region,status,host\n", "unknown column \"host\""),
        ("year,year,sequence,country,region,status\n", "column year again"), ("", "no column year"),
    ])
    func anotherHeaderIsRefused(header: String, fault: String) throws {
        #expect(try AuditDesk().faults(history: header).first?.contains(fault) == true)
    }

    @Test(arguments: [
        ("cooldown\nmany\n", ":2:cooldown: \"many\""),
        ("cooldwn\n3\n", "unknown column \"cooldwn\"; expected seriesID,cooldown"),
        ("cooldown\n", "found 0 rows under the header; expected one"), ("cooldown\n1\n2\n", "found 2 rows"),
        ("mustHost\noc;;sea\n", ":2:mustHost: \"\""), ("mustHost\noc;oc\n", ":2:mustHost: \"oc\""),
        ("pattern\nOC;SEA\n", ":2:pattern: \"OC\""), ("creditOnline\nheld\n", ":2:creditOnline: \"held\""),
    ])
    func aWrongPolicyIsRefusedWithItsPlace(policy: String, fault: String) throws {
        let faults = try AuditDesk().faults(history: Self.small, policy: policy)
        #expect(faults.first?.contains(fault) == true, "\(faults)")
    }

    @Test func whereAMovedEditionWasPlannedAHistoryDoesNotSay() throws {
        let moved = Self.small.replacing("IN,SA,held", with: "IN,SA,moved")
        #expect(try found("cooldown,creditMoved\n3,held\n", moved) == [])
        let faults = try AuditDesk().faults(history: moved, policy: "creditMoved\nplanned\n")
        #expect(faults.first?.contains("creditMoved: planned; expected held") == true)
        #expect(try found("creditMoved\nplanned\n") == [])
    }

    @Test func aFileThatIsNotThereIsTold() throws {
        #expect { try HostAuditing.audit(history: "nowhere.csv", policy: "nowhere.csv") } throws: { error in
            (error as? PlannerError)?.kind == .noInput
        }
    }
}
