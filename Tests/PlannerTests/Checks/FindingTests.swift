import Testing

@testable import Planner

/// What each finding leaves alone, and the day from which it speaks.
@Suite struct FindingTests {
    private func findings(_ rows: [String: String], now: String = "2026-11-25T09:00:00Z") throws -> [String] {
        var tables = SmallTables.all
        for (file, text) in rows { tables[file] = (tables[file] ?? "") + text }
        return try Desk.with(tables, now: now).planner.checkBesidesFallbacks().map {
            "\($0.table) \($0.key): \($0.sentence)"
        }
    }

    private static let visits = "id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn\n"
    private static let delegates =
        "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled\n"

    private func meeting(_ status: String, ends: String = "2026-12-14") -> String {
        "yearly-2027,yearly,4,2027,Yearly 2027,\(status),NP,Kathmandu,np-kathmandu,,2026-11-23,\(ends),,,\n"
    }

    @Test func aCountryWithoutFactsIsAFault() throws {
        #expect(try findings(["countries.csv": "ZZ,north\n"]).map { String($0.prefix(12)) } == ["countries ZZ"])
    }

    @Test func aSeriesWithoutAPolicyOrAShareIsToldWhatToAdd() throws {
        let found = try findings(["series.csv": "other,Other meeting,1\n", "shares.csv": "other,north,0,no\n"])
        #expect(
            found == [
                "series other: it has no rotation policy; make one with mela policy set",
                "series other: no subregion has a share; add some to shares.csv",
            ]
        )
    }

    @Test func twoSeriesMayUseOneNumber() throws {
        let found = try findings([
            "series.csv": "other,Other meeting,1\n", "shares.csv": "other,north,1,no\n",
            "policies.csv": "other,0,0,0,0,0,1,no,,0,0,0,none,none,held\n",
            "meetings.csv": "other-2020,other,3,2020,Other 2020,held,KH,,,,,,,,\n",
        ])
        #expect(found == [])
    }

    @Test func twoEditionsOfOneYearStandInAnyOrder() throws {
        #expect(try findings(["meetings.csv": "a-2026,yearly,4,2026,Another,held,WS,,,,,,,,\n"]) == [])
        #expect(try findings(["meetings.csv": "a-2023,yearly,4,2023,Older,held,WS,,,,,,,,\n"]).count == 3)
    }

    @Test func aVisitThatWasCancelledOrReportedAsksNothing() throws {
        let found = try findings([
            "groups.csv": "kh-siem-reap,KH,Lotus,Siem Reap,km,,\n",
            "visits.csv": Self.visits + """
                v1,exchange,kh-siem-reap,kh-phnom-penh,radio,cancelled,2026-01-01,2026-01-03,,
                v2,exchange,ws-apia,kh-phnom-penh,radio,held,2026-01-01,2026-01-03,2026-02-01,2026-01-20

                """,
        ])
        #expect(found == [])
    }

    @Test func aReportIsLateFromTheDayAfterItIsDue() throws {
        let visit = "v1,exchange,ws-apia,kh-phnom-penh,radio,held,2026-01-01,2026-01-03,2026-11-25,\n"
        #expect(try findings(["visits.csv": Self.visits + visit]) == [])
        let found = try findings(["visits.csv": Self.visits + visit], now: "2026-11-26T00:00:00Z")
        #expect(found == ["visits v1: its report was due on 2026-11-25; ask ws-apia"])
    }

    @Test func aConfirmedVisitWithoutASharedLanguageNeedsAnInterpreter() throws {
        let found = try findings([
            "visits.csv": Self.visits + "v1,exchange,ws-apia,kh-phnom-penh,radio,confirmed,2026-12-20,2026-12-25,,\n",
            "visitPlans.csv": "visitID,purpose,programme,consentedOn,interpreterID\nv1,,,2026-11-01,\n",
        ])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("visits v1: its groups share no language, and nobody is named") == true)
    }

    @Test func aVisitAndAMeetingAreOverFromTheDayAfterTheirLast() throws {
        let rows = [
            "visits.csv": Self.visits + "v1,exchange,ws-apia,kh-phnom-penh,radio,confirmed,2026-11-20,2026-11-25,,\n",
            "visitPlans.csv": "visitID,purpose,programme,consentedOn,interpreterID\nv1,,,2026-11-01,m1\n",
            "meetings.csv": meeting("confirmed", ends: "2026-11-25"),
        ]
        #expect(try findings(rows) == [])
        #expect(
            try findings(rows, now: "2026-11-26T00:00:00Z") == [
                "meetings yearly-2027: it ended on 2026-11-25 and is still confirmed; record what became of it",
                "visits v1: it is over and still confirmed; record what became of it",
            ]
        )
    }

    @Test func aProposalThatIsOverIsToldAndACancelledMeetingIsNot() throws {
        let now = "2027-12-01T00:00:00Z"
        #expect(
            try findings(["meetings.csv": meeting("proposed")], now: now).map { $0.contains("still proposed") } == [
                true
            ]
        )
        #expect(try findings(["meetings.csv": meeting("held")], now: now) == [])
    }

    @Test func onlyAConfirmedHostNeedsAnOfferAndOnlyWhereThePolicySaysSo() throws {
        // Nobody offers for 2034.
        let row = "yearly-2034,yearly,4,2034,Yearly 2034,confirmed,NP,,,,,,,,\n"
        #expect(try findings(["meetings.csv": row]).map { $0.contains("has offered to host it in 2034") } == [true])
        #expect(try findings(["meetings.csv": row.replacing("confirmed", with: "proposed")]) == [])
        var tables = try SmallTables.changing("policies.csv", "1000,1,yes", "1000,1,no")
        tables["meetings.csv"]? += row
        #expect(try Desk.with(tables).planner.checkBesidesFallbacks() == [])
    }

    @Test func whoDeclinedAndWhatIsOverAsksNothing() throws {
        let declined = Self.delegates + "yearly-2027,m1,declined,,,single,,any,peanut,no\n"
        #expect(try findings(["meetings.csv": meeting("confirmed"), "delegates.csv": declined]) == [])
        let coming = declined.replacing("declined", with: "confirmed")
        #expect(try findings(["meetings.csv": meeting("confirmed"), "delegates.csv": coming]).count == 1)
        #expect(try findings(["meetings.csv": meeting("held"), "delegates.csv": coming]) == [])
        let over = try findings(["meetings.csv": meeting("confirmed", ends: "2026-11-24"), "delegates.csv": coming])
        #expect(over.map { $0.contains("it ended on") } == [true])
        let told = coming.replacing("peanut,no", with: "peanut,yes")
        #expect(try findings(["meetings.csv": meeting("confirmed"), "delegates.csv": told]) == [])
    }

    @Test(arguments: [
        ("2026-11-20,2026-12-15", false), ("2026-11-23,2026-12-14", false), ("2026-11-24,2026-12-14", true),
        ("2026-11-23,2026-12-13", true),
    ])
    func aStayShorterThanTheMeetingIsTold(days: String, isTold: Bool) throws {
        let delegate = Self.delegates + "yearly-2027,m1,confirmed,\(days),single,,any,,no\n"
        let found = try findings(["meetings.csv": meeting("confirmed"), "delegates.csv": delegate])
        #expect(found.count == (isTold ? 1 : 0))
        #expect(found.allSatisfy { $0.contains("not for the whole meeting (2026-11-23 to 2026-12-14)") })
    }

    @Test func aMentorWithAFullHouseAndAnEndedPairingAskNothing() throws {
        let mentoring = "memberID,role,capacity,topics,since\nm1,mentor,1,,2026-01-01\nm2,mentee,,,2026-01-01\n"
        let pairings = "id,mentorID,menteeID,status,starts,ends\n"
        let full = pairings + "p1,m1,m2,active,2026-02-01,\np2,m1,m3,ended,2026-02-01,2026-03-01\n"
        #expect(try findings(["mentoring.csv": mentoring, "pairings.csv": full]) == [])
        let wishless = pairings + "p1,m1,m3,active,2026-02-01,\n"
        #expect(
            try findings(["mentoring.csv": mentoring, "pairings.csv": wishless])
                == ["pairings p1: its mentee has no such row in mentoring.csv; add it, or end the pairing"]
        )
    }
}
