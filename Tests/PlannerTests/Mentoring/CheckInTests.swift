import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct CheckInTests {
    private func desk(_ sessions: String = "", pairing: String = "active,2026-09-01,") throws -> Desk {
        try MentoringTables.desk([
            "pairings": "p1,n2,e2,\(pairing)\np2,s2,e1,active,2026-09-01,",
            "cadences": "p1,fortnightly,2026-10-01,10:00,60,Asia/Kathmandu", "sessions": sessions,
        ])
    }

    private func rows(_ desk: Desk) throws -> [String] {
        try #require(try desk.planner.network().csv("sessions")).split(whereSeparator: \.isNewline).dropFirst().map {
            "\($0)"
        }
    }

    @Test func metAndMissedAreRecorded() throws {
        let desk = try desk()
        let met = try desk.planner.recordSession("p1", on: "2026-10-01", met: true)
        #expect(met.coming.map { "\($0.day)" } == ["2026-11-26"])
        _ = try desk.planner.recordSession("p1", on: "2026-10-15", met: false)
        #expect(try rows(desk) == ["p1,2026-10-01,met,,", "p1,2026-10-15,missed,,"])
        _ = try desk.planner.recordSession("p1", on: "2026-10-15", met: true)
        #expect(try rows(desk).last == "p1,2026-10-15,met,,")
        #expect(try desk.planner.history(last: 1)[0].what.text == "session of p1 on 2026-10-15: met")
    }

    @Test func aMovedSessionIsFoundByBothItsDays() throws {
        let desk = try desk()
        let moved = try desk.planner.moveSession("p1", on: "2026-11-12", to: "2026-11-14", at: "22:30")
        #expect(!moved.isDecent)
        #expect(try rows(desk) == ["p1,2026-11-12,moved,2026-11-14,22:30"])
        _ = try desk.planner.recordSession("p1", on: "2026-11-14", met: true)
        #expect(try rows(desk) == ["p1,2026-11-12,met,2026-11-14,22:30"])
        let error = try #require(throws: PlannerError.self) {
            try desk.planner.moveSession("p1", on: "2026-11-12", to: "2026-11-30", at: "10:00")
        }
        #expect(
            error.description == "the session of p1 on 2026-11-14 is over already; expected one that is still to come"
        )
    }

    @Test func movedSessionsStandAmongTheOthers() throws {
        let desk = try desk()
        let moved = try desk.planner.moveSession("p1", on: "2026-11-26", to: "2026-12-12", at: "12:00")
        #expect(moved.isDecent)
        let coming = try desk.planner.mentoringSessions(of: "p1", count: 3)
        #expect(
            coming.map { "\($0.day) \($0.mentors.wall) \($0.isMoved)" } == [
                "2026-12-10 2026-12-10 10:00 false", "2026-11-26 2026-12-12 12:00 true",
                "2026-12-24 2026-12-24 10:00 false",
            ]
        )
    }

    @Test func sessionsAreByEachOnesClockAndThoseCalledOffAreLeftOut() throws {
        let desk = try desk("p1,2026-11-26,cancelled,,\np1,2026-12-10,moved,2026-12-11,10:00")
        let coming = try desk.planner.mentoringSessions(of: nil, count: 2)
        #expect(
            coming.map { "\($0.pairingID) \($0.mentors.wall) \($0.mentors.zone) \($0.mentees.wall) \($0.mentees.zone)" }
                == [
                    "p1 2026-12-11 10:00 Asia/Kathmandu 2026-12-11 16:15 Pacific/Fiji",
                    "p1 2026-12-24 10:00 Asia/Kathmandu 2026-12-24 16:15 Pacific/Fiji",
                ]
        )
    }

    @Test func aSessionLeavesTheListWhenItBegins() throws {
        // 26 November 10:00 in Kathmandu is 04:15 in UTC.
        let desk = try desk()
        let before = try desk.later("2026-11-26T04:15:00Z").mentoringSessions(of: "p1", count: 1)
        #expect(before.map { "\($0.day)" } == ["2026-11-26"])
        let after = try desk.later("2026-11-26T04:15:01Z").mentoringSessions(of: "p1", count: 1)
        #expect(after.map { "\($0.day)" } == ["2026-12-10"])
    }

    @Test func anEndedPairingHasNoSessionsPastItsEndAndCanStillBeRecorded() throws {
        let desk = try desk(pairing: "ended,2026-09-01,2026-10-20")
        _ = try desk.planner.recordSession("p1", on: "2026-10-15", met: true)
        #expect(throws: PlannerError.self) { try desk.planner.recordSession("p1", on: "2026-10-29", met: true) }
    }

    @Test func wrongDaysAreRefusedWithThoseNearby() throws {
        let desk = try desk()
        for (day, text) in [
            (
                "2026-10-02",
                "no session of p1 is on 2026-10-02; expected a day of its cadence, such as 2026-10-01 and 2026-10-15"
            ),
            ("2026-09-17", "no session of p1 is on 2026-09-17; expected a day of its cadence, such as 2026-10-01"),
            ("2020-01-01", "no session of p1 is on 2020-01-01; it has none near that day"),
            ("2026-13-01", "--day: found \"2026-13-01\"; expected a day that exists, as YYYY-MM-DD"),
            (
                "2026-11-26",
                "the session of p1 on 2026-11-26 is still to come; expected one of the past: mela mentoring moved tells of another day"
            ),
        ] {
            let error = try #require(throws: PlannerError.self) {
                try desk.planner.recordSession("p1", on: day, met: true)
            }
            #expect(error.description == text)
            #expect(error.kind == .usage)
        }
        let none = try #require(throws: PlannerError.self) {
            try desk.planner.recordSession("p2", on: "2026-10-01", met: true)
        }
        #expect(none.description == "pairing p2 has no cadence; give it one: mela mentoring confirm p2")
        let unknown = try #require(throws: PlannerError.self) {
            try desk.planner.recordSession("e1@example.org", on: "2026-10-01", met: true)
        }
        #expect(!unknown.description.contains("e1@example.org") && unknown.kind == .usage)
    }
}
