import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct WeeklyTimesTests {
    private func hours(_ rows: String) throws -> Int? {
        let rules = "hoursNeeded,0\nhoursCounted,100"
        let plan = try MentoringTables.plan([
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01", "availability": rows,
            "mentoringRules": rules,
        ])
        return try #require(plan.proposals.first).grounds.hours
    }

    @Test func hoursAreSharedAcrossZones() throws {
        // Kathmandu is five and three quarter hours ahead of UTC: 18:00 to 21:00 there is 12:15 to 15:15.
        #expect(
            try hours("e1,monday,18:00,21:00,Asia/Kathmandu\ne2,monday,12:00,14:20,UTC") == 2
        )
        #expect(try hours("e1,monday,18:00,21:00,Asia/Kathmandu\ne2,tuesday,12:00,14:20,UTC") == 0)
    }

    @Test func aWeekComesRound() throws {
        // Monday 00:30 to 02:30 in Kiribati is Sunday 10:30 to 12:30 in UTC; in Honolulu it is still Sunday, 00:30 to 02:30.
        #expect(try hours("e1,monday,00:30,02:30,Pacific/Kiritimati\ne2,sunday,09:00,12:00,UTC") == 1)
        #expect(try hours("e1,monday,00:30,02:30,Pacific/Kiritimati\ne2,sunday,00:00,23:59,Pacific/Honolulu") == 2)
        // Sunday 23:00 in Honolulu is Monday 09:00 in UTC, a week before it.
        #expect(try hours("e1,sunday,22:00,23:30,Pacific/Honolulu\ne2,monday,08:00,09:00,UTC") == 1)
    }

    @Test func theWeekWithFewerHoursCounts() throws {
        // In July it is 08:00 in UTC when it is 18:00 in Sydney, in January 07:00.
        #expect(try hours("e1,monday,18:00,20:00,Australia/Sydney\ne2,monday,08:00,10:00,UTC") == 1)
        #expect(try hours("e1,monday,18:00,19:00,Australia/Sydney\ne2,monday,08:00,09:00,UTC") == 0)
        // Both change their clocks, but the other way round.
        #expect(try hours("e1,monday,18:00,20:00,Australia/Sydney\ne2,monday,08:00,11:00,Europe/London") == 1)
    }

    @Test func whoToldNoTimesHasNoHours() throws {
        #expect(try hours("e1,monday,18:00,20:00,UTC") == nil)
    }

    @Test func stretchesThatOverlapCountOnce() {
        let week = WeekStretches([0..<60, 30..<90, 90..<100, 200..<260])
        #expect(week.minutes == 160)
        #expect(week.intersection(WeekStretches([80..<210])).minutes == 30)
        #expect(week.contains(40, minutes: 60) && !week.contains(40, minutes: 61))
        #expect(WeekStretches([-60..<60]).contains(10_020, minutes: 120))
        #expect(!WeekStretches([-60..<60]).contains(10_019, minutes: 120))
    }

    /// Minute by minute.
    @Test func aCountOfMinutesFindsTheSame() {
        var dice = SplitMix64(seed: 20_261_126)
        func random() -> [Range<Int>] {
            (0..<dice.number(in: 0...6)).map { _ in
                let start = dice.number(in: -1000...11_000)
                return start..<start + dice.number(in: 0...2000)
            }
        }
        func minutes(_ ranges: [Range<Int>]) -> Set<Int> {
            Set(ranges.flatMap { $0.map { (($0 % 10_080) + 10_080) % 10_080 } })
        }
        for _ in 0..<50 {
            let (one, other) = (random(), random())
            let shared = WeekStretches(one).intersection(WeekStretches(other))
            #expect(shared.minutes == minutes(one).intersection(minutes(other)).count)
        }
    }
}
