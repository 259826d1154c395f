import CivilTime
import Testing

@Suite struct CivilDateTests {
    @Test func everyDayFrom1583To2400FollowsTheOneBefore() throws {
        let first = try #require(CivilDate(year: 1583, month: 1, day: 1))
        let last = try #require(CivilDate(year: 2400, month: 12, day: 31))
        var before = try #require(first.adding(days: -1))
        var wrong: [CivilDate] = []
        for dayNumber in first.dayNumber...last.dayNumber {
            let date = try #require(CivilDate(dayNumber: dayNumber))
            let isNextDay = date.day == before.day + 1 && date.month == before.month && date.year == before.year
            let isNextMonth = date.day == 1 && before.day == CivilDate.daysInMonth(before.month, year: before.year)
            let isNextWeekday = date.weekday == before.weekday % 7 + 1
            // The text of every thirteenth day, which meets every day of every month: the text is the slow part.
            let isRead = dayNumber % 13 != 0 || CivilDate(date.description) == date
            if !(isNextDay || isNextMonth) || !isNextWeekday || !isRead || date.dayNumber != dayNumber || date <= before
            {
                wrong.append(date)
            }
            before = date
        }
        #expect(wrong.isEmpty)
        #expect(before == last)
    }

    @Test func theCalendarMeetsKnownDays() throws {
        #expect(try #require(CivilDate("1970-01-01")).dayNumber == 0)
        #expect(try #require(CivilDate("2000-02-29")).dayNumber == 11_016)
        #expect(try #require(CivilDate("2026-09-14")).weekday == 1)
        #expect(try #require(CivilDate("0001-01-01")).dayNumber == -719_162)
        #expect(try #require(CivilDate("9999-12-31")).dayNumber == 2_932_896)
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
        (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
    ])
    func anImpossibleDateIsRefused(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "2026-9-14", "2026-09-14 ", " 2026-09-14", "2026/09/14", "20260914", "2026-09-14T", "+026-09-14",
        "2026-09--1", "२०२६-०९-१४", "2026-09-1٤", "2026-02-30", "0000-01-01",
    ])
    func onlyTheExactFormIsRead(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func aStepOutsideTheYearsIsRefused() throws {
        let last = try #require(CivilDate("9999-12-31"))
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(days: Int.max) == nil)
        #expect(try #require(CivilDate("0001-01-01")).adding(days: -1) == nil)
        #expect(CivilDate(dayNumber: Int.min) == nil)
    }
}
