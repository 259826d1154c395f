import CivilTime
import NetworkModel
import Testing

@testable import Planner

/// What of a pairing stands on the coordinator's list, and the day from which on it does.
@Suite struct PairingCareTests {
    private func findings(
        _ rows: [String: String],
        now: String = "2026-11-25T09:00:00Z"
    ) throws -> [String] {
        var all = [
            "mentoring": "n2,mentor,5,,2026-01-01\ne2,mentee,,,2026-01-01", "pairings": "p1,n2,e2,active,2026-01-01,",
            "cadences": "p1,fortnightly,2026-10-01,10:00,60,UTC",
        ]
        all.merge(rows) { $1 }
        return try MentoringTables.desk(all, now: now).planner.check().map { "\($0.table) \($0.key): \($0.sentence)" }
    }

    private static let quiet = "pairings p1: no contact at its last 2 sessions"

    @Test func twoCadencesWithoutContactAreTold() throws {
        // 1, 15 and 29 October.
        #expect(try findings([:], now: "2026-10-15T09:00:00Z") == [])
        #expect(try findings([:], now: "2026-10-16T00:00:00Z") == [Self.quiet + "; ask both how it goes"])
        let met = ["sessions": "p1,2026-10-01,met,,"]
        #expect(try findings(met, now: "2026-10-29T09:00:00Z") == [])
        #expect(
            try findings(met, now: "2026-10-30T00:00:00Z") == [
                Self.quiet + ", and none since 2026-10-01; ask both how it goes"
            ]
        )
    }

    @Test(arguments: ["missed,,", "cancelled,,", "moved,2026-10-17,10:00"])
    func whatIsNotMetIsNoContact(outcome: String) throws {
        let rows = ["sessions": "p1,2026-10-15,\(outcome)"]
        #expect(try findings(rows, now: "2026-10-28T09:00:00Z").count == 1)
    }

    @Test func aMovedSessionIsDueOnItsNewDay() throws {
        let rows = ["sessions": "p1,2026-10-15,moved,2026-10-25,10:00"]
        #expect(try findings(rows, now: "2026-10-25T23:00:00Z") == [])
        #expect(try findings(rows, now: "2026-10-26T00:00:00Z").count == 1)
        let met = ["sessions": "p1,2026-10-15,met,2026-10-25,10:00"]
        #expect(try findings(met, now: "2026-11-12T23:00:00Z") == [])
    }

    @Test func theNumberOfCadencesIsARule() throws {
        #expect(try findings(["mentoringRules": "quietCadences,0"], now: "2027-10-16T00:00:00Z") == [])
        #expect(
            try findings(["mentoringRules": "quietCadences,1"], now: "2026-10-02T00:00:00Z")
                == ["pairings p1: no contact at its last session; ask both how it goes"]
        )
    }

    @Test func contactUnderAnEarlierCadenceCounts() throws {
        let rows = ["sessions": "p1,2026-10-20,met,,"]
        #expect(try findings(rows, now: "2026-10-30T00:00:00Z") == [])
    }

    @Test func aPairingWhoseMonthsAreOverIsTold() throws {
        var rows = [
            "cadences": "", "pairings": "p1,n2,e2,active,2026-01-31,",
            "mentoringTerms": "e2,mentee,1,,no\nn2,mentor,12,,no",
        ]
        #expect(try findings(rows, now: "2026-02-27T09:00:00Z") == [])
        let text =
            "pairings p1: its months were over on 2026-02-28; end it, or raise them in mentoringTerms.csv where both go on"
        #expect(try findings(rows, now: "2026-02-28T09:00:00Z") == [text])
        rows["mentoringTerms"] = "e2,mentor,1,,no"
        #expect(try findings(rows, now: "2027-02-28T09:00:00Z") == [])
    }

    @Test func aChangeThatWasAskedForIsTold() throws {
        let found = try findings(["cadences": "", "mentoringTerms": "n2,mentor,,,yes"])
        #expect(found == ["pairings p1: one of the two asked for another partner; mela mentoring pair looks for one"])
    }

    @Test func aMentorAboveTheLoadIsTold() throws {
        var rows = [
            "cadences": "",
            "mentoring":
                "n2,mentor,5,,2026-01-01\ne2,mentee,,,2026-01-01\ne1,mentee,,,2026-01-01\nk2,mentee,,,2026-01-01\ns2,mentee,,,2026-01-01",
            "pairings":
                "p1,n2,e2,active,2026-01-01,\np2,n2,e1,active,2026-01-01,\np3,n2,k2,active,2026-01-01,\np4,n2,s2,proposed,,",
        ]
        #expect(try findings(rows) == [])
        rows["pairings"] = rows["pairings"]?.replacing("proposed,", with: "active,2026-01-01")
        let text = "mentoring n2,mentor: has 4 mentees, more than the rule loadAtMost's 3; ask how it goes"
        #expect(try findings(rows) == [text])
        rows["mentoringRules"] = "loadAtMost,4"
        #expect(try findings(rows) == [])
    }
}
