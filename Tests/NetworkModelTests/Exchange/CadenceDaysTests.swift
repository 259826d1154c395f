import CivilTime
import NetworkModel
import TestSupport
import Testing

@Suite struct CadenceDaysTests {
    private func cadence(_ rhythm: Cadence.Rhythm, _ first: String) throws -> Cadence {
        try Cadence(
            pairingID: #require(Pairing.ID("p1")),
            rhythm: rhythm,
            first: #require(CivilDate(first)),
            opens: #require(TimeOfDay("19:00")),
            length: #require(Cadence.Length(minutes: 60)),
            zone: .utc
        )
    }

    private func days(_ cadence: Cadence, _ start: String, _ last: String) throws -> [String] {
        try cadence.slots(from: #require(CivilDate(start)), through: #require(CivilDate(last))).map { "\($0.day)" }
    }

    @Test func eachRhythmHasItsDays() throws {
        let weekly = try days(cadence(.weekly, "2026-12-17"), "2026-01-01", "2027-01-07")
        #expect(weekly == ["2026-12-17", "2026-12-24", "2026-12-31", "2027-01-07"])
        let fortnightly = try days(cadence(.fortnightly, "2026-12-17"), "2026-12-18", "2027-01-28")
        #expect(fortnightly == ["2026-12-31", "2027-01-14", "2027-01-28"])
        let monthly = try days(cadence(.monthly, "2026-11-12"), "2026-11-12", "2027-02-11")
        #expect(monthly == ["2026-11-12", "2026-12-10", "2027-01-14", "2027-02-11"])
    }

    @Test func theFifthWeekdayCountsAsTheLastOne() throws {
        let last = try days(cadence(.monthly, "2026-07-31"), "2026-07-01", "2026-10-31")
        #expect(last == ["2026-07-31", "2026-08-28", "2026-09-25", "2026-10-30"])
        // The fourth stays the fourth, also where the first session's month has no fifth.
        let fourth = try days(cadence(.monthly, "2026-02-27"), "2026-02-01", "2026-05-31")
        #expect(fourth == ["2026-02-27", "2026-03-27", "2026-04-24", "2026-05-22"])
    }

    @Test func theNumbersCountFromTheFirstWhereverTheRangeBegins() throws {
        let cadence = try cadence(.fortnightly, "2026-12-17")
        let slots = try cadence.slots(
            from: #require(CivilDate("2027-01-01")),
            through: #require(CivilDate("2027-02-01"))
        )
        #expect(slots.map(\.number) == [2, 3])
    }

    @Test func nothingIsBeforeTheFirstOrInAnEmptyRange() throws {
        for rhythm in Cadence.Rhythm.allCases {
            let cadence = try cadence(rhythm, "2026-12-17")
            #expect(try days(cadence, "2026-01-01", "2026-12-16").isEmpty)
            #expect(try days(cadence, "2027-02-01", "2027-01-01").isEmpty)
            #expect(try days(cadence, "2027-01-02", "2027-01-02").isEmpty)
        }
    }

    /// Each day is looked at by itself.
    @Test func aWalkThroughTheDaysFindsTheSame() throws {
        var dice = SplitMix64(seed: 20_261_125)
        for _ in 0..<200 {
            let rhythm = Cadence.Rhythm.allCases[dice.number(in: 0...2)]
            let first = try #require(CivilDate(dayNumber: dice.number(in: 15_000...22_000)))
            let start = first.dayNumber + dice.number(in: -100...400)
            let end = start + dice.number(in: 0...500)
            let expected = (start...end).compactMap(CivilDate.init(dayNumber:)).filter { day in
                let since = day.dayNumber - first.dayNumber
                guard since >= 0, day.weekday == first.weekday else { return false }
                return switch rhythm {
                case .weekly: true
                case .fortnightly: since.isMultiple(of: 14)
                case .monthly:
                    first.day > 28
                        ? day.day + 7 > CivilDate.daysInMonth(day.month, year: day.year)
                        : (day.day - 1) / 7 == (first.day - 1) / 7
                }
            }
            let found = try cadence(rhythm, "\(first)").slots(
                from: #require(CivilDate(dayNumber: start)),
                through: #require(CivilDate(dayNumber: end))
            )
            #expect(found.map(\.day) == expected, "\(rhythm) from \(first)")
        }
    }
}
