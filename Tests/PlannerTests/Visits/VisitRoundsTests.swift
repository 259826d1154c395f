import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct VisitRoundsTests {
    private func rounds(_ today: String, months: Int = 6, count: Int = 2) throws -> VisitRounds {
        let number = try #require(Count(months))
        return try VisitRounds(
            after: #require(CivilDate(today)),
            VisitNumbers([VisitRule(name: .monthsPerRound, number: number)], rounds: count)
        )
    }

    @Test(arguments: [
        ("2026-11-25", 6, "2027-01-01", "2027-06-30"), ("2026-06-30", 6, "2026-07-01", "2026-12-31"),
        ("2027-01-01", 6, "2027-07-01", "2027-12-31"), ("2026-11-25", 1, "2026-12-01", "2026-12-31"),
        ("2027-12-31", 2, "2028-01-01", "2028-02-29"), ("2026-11-25", 12, "2027-01-01", "2027-12-31"),
    ])
    func theFirstRoundIsTheNextWholeOne(today: String, months: Int, first: String, last: String) throws {
        let days = try #require(try rounds(today, months: months).days(of: 0))
        #expect("\(days.lowerBound) \(days.upperBound)" == "\(first) \(last)")
    }

    @Test func roundsFollowOneAnother() throws {
        let rounds = try rounds("2026-11-25", count: 4)
        #expect(rounds.days(of: 3)?.upperBound == CivilDate("2028-12-31"))
        #expect(try rounds.place(of: #require(CivilDate("2026-12-31"))) == -1)
        #expect(try rounds.place(of: #require(CivilDate("2027-07-01"))) == 1)
    }

    @Test(arguments: [("2027-09-30", false), ("2027-10-01", true)])
    func halfARoundAwayIsNotMoreThanHalf(ends: String, isAway: Bool) throws {
        let absence = try Absence(
            groupID: #require(Group.ID("a")),
            starts: #require(CivilDate("2027-07-01")),
            ends: #require(CivilDate(ends))
        )
        // Half of the second round's 184 days is 92.
        #expect(try rounds("2026-11-25").rounds(of: [absence]) == (isAway ? [1] : []))
    }

    @Test func weeksBeginOnMondaysAndTheMiddleOneIsFirst() throws {
        let weeks = try rounds("2026-11-25").weeks(of: 0)
        #expect(weeks.first?.description == "2027-03-29 to 2027-04-02")
        #expect(weeks.count == 25)
        #expect(weeks.allSatisfy { $0.first.weekday == 1 && $0.last.weekday == 5 && $0.first.year == 2027 })
        #expect(Set(weeks).count == 25)
    }

    @Test func roundsPastTheLastYearAreRefused() throws {
        #expect(throws: PlannerError.self) { try rounds("9990-01-01", months: 120, count: 64) }
    }
}
