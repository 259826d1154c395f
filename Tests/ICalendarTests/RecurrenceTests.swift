import CivilTime
import ICalendar
import Testing

@Suite struct RecurrenceTests {
    @Test func numbersAndDaysThatReadersTakeDifferentlyAreRefused() {
        let end = Recurrence.End.count(3)
        let refused: [Recurrence?] = [
            Recurrence(.daily, every: 0, end: end), Recurrence(.daily, every: 100, end: end),
            Recurrence(.daily, end: .count(0)), Recurrence(.daily, end: .count(1000)),
            Recurrence(.weekly(on: []), end: end),
            Recurrence(.monthly(on: .day(0)), end: end), Recurrence(.monthly(on: .day(29)), end: end),
            Recurrence(.yearly(month: 2, on: .day(29)), end: end),
            Recurrence(.yearly(month: 4, on: .day(31)), end: end),
            Recurrence(.yearly(month: 13, on: .day(1)), end: end),
            Recurrence(.yearly(month: 0, on: .weekday(.first, .monday)), end: end),
        ]
        #expect(refused.allSatisfy { $0 == nil })
        #expect(Recurrence(.yearly(month: 12, on: .day(31)), every: 99, end: .count(999)) != nil)
    }

    /// 14 September 2026 is the second Monday of its month.
    @Test(arguments: [
        (Recurrence.Pattern.daily, 1, "FREQ=DAILY"),
        (.daily, 10, "FREQ=DAILY;INTERVAL=10"),
        (.weekly(on: [.friday, .monday]), 1, "FREQ=WEEKLY;BYDAY=MO,FR"),
        (.weekly(on: [.monday]), 2, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        (.monthly(on: .day(14)), 1, "FREQ=MONTHLY;BYMONTHDAY=14"),
        (.monthly(on: .weekday(.second, .monday)), 3, "FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO"),
        (.yearly(month: 9, on: .day(14)), 1, "FREQ=YEARLY;BYMONTHDAY=14;BYMONTH=9"),
        (.yearly(month: 9, on: .weekday(.second, .monday)), 1, "FREQ=YEARLY;BYDAY=2MO;BYMONTH=9"),
    ])
    func eachPatternIsOneRuleOfOutlooks(pattern: Recurrence.Pattern, interval: Int, rule: String) throws {
        let recurrence = try #require(Recurrence(pattern, every: interval, end: .count(4)))
        let written = try #require(Sample.series(recurrence).written("RRULE").first)
        // libical puts COUNT before the other parts.
        #expect(Set(written.dropFirst().split(separator: ";")) == Set("\(rule);COUNT=4".split(separator: ";")))
    }

    @Test func theLastFridayIsCountedFromTheEnd() throws {
        let last = try #require(Recurrence(.monthly(on: .weekday(.last, .friday)), end: .count(2)))
        let series = try Sample.series(last, on: "2026-10-30")
        #expect(try series.written("RRULE") == [":FREQ=MONTHLY;COUNT=2;BYDAY=-1FR"])
        #expect(series.occurrence(on: try Sample.day("2026-11-27")) != nil)
        #expect(throws: CalendarError.startsOffItsRule(series.uid)) { try Sample.series(last, on: "2026-10-23") }
    }

    @Test func untilHasTheKindOfTheStart() throws {
        let until = try #require(Recurrence(.daily, end: .until(Sample.day("2026-09-20"))))
        let day = try Sample.day("2026-09-14")
        let start = try Sample.moment("2026-09-14T23:30:00Z")
        let end = try Sample.moment("2026-09-15T00:30:00Z")
        #expect(
            try Sample.series(until, span: .allDay(first: day, last: day)).written("RRULE")
                == [":FREQ=DAILY;UNTIL=20260920"]
        )
        #expect(
            try Sample.series(until, span: .utc(start: start, end: end)).written("RRULE")
                == [":FREQ=DAILY;UNTIL=20260920T233000Z"]
        )
        // 09:00 in Kathmandu is 03:15 in UTC, on the same day; in Auckland it is the day before.
        #expect(
            try Sample.series(until, span: Sample.morning(in: "Asia/Kathmandu")).written("RRULE").last
                == ":FREQ=DAILY;UNTIL=20260920T031500Z"
        )
        #expect(
            try Sample.series(until, span: Sample.morning(in: "Pacific/Auckland")).written("RRULE").last
                == ":FREQ=DAILY;UNTIL=20260919T210000Z"
        )
    }

    @Test func exceptionsAndReplacementsHaveTheFormOfTheStart() throws {
        let off = try Sample.day("2026-09-15")
        let moved = try Sample.day("2026-09-16")
        let recurrence = try #require(Recurrence(.daily, end: .count(4), exceptions: [off]))
        let day = try Sample.day("2026-09-14")
        let spans: [(EventSpan, String)] = [
            (.allDay(first: day, last: day), ";VALUE=DATE:202609%"),
            (try Sample.morning(), ":202609%T031500Z"),
            (try Sample.morning(in: "Europe/Dublin"), ";TZID=Europe/Dublin:202609%T090000"),
        ]
        for (span, form) in spans {
            let series = try Sample.series(recurrence, span: span)
            #expect(series.occurrence(on: off) == nil)
            let replacement = try Sample.replacement(of: #require(series.occurrence(on: moved)))
            let read = try Sample.object(.publish, series, replacement).read()
            #expect(read.values("EXDATE") == [form.replacing("%", with: "15")])
            #expect(read.values("RECURRENCE-ID") == [form.replacing("%", with: "16")])
            #expect(read.values("DTSTART").contains(form.replacing("%", with: "14")))
        }
    }

    @Test func aReplacementAloneBringsTheZoneOfItsSeries() throws {
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(9)))
        let series = try Sample.series(weekly, span: Sample.morning(in: "Europe/Dublin"))
        let id = try #require(series.occurrence(on: Sample.day("2026-10-26")))
        let read = try Sample.object(.publish, Sample.replacement(of: id)).read()
        #expect(read.values("TZID") == [":Europe/Dublin"])
        #expect(read.values("RECURRENCE-ID") == [";TZID=Europe/Dublin:20261026T090000"])
    }

    @Test func sixHundredExceptionsAreAllWritten() throws {
        let first = try Sample.day("2026-09-14")
        let off = try Set((1...600).map { try #require(first.adding(days: $0)) })
        let recurrence = try #require(Recurrence(.daily, end: .count(700), exceptions: off))
        let written = try Sample.series(recurrence).written("EXDATE")
        #expect(Set(written).count == 600)
        #expect(written.allSatisfy { !$0.contains(",") })
    }

    @Test func aSeriesThatReadersWouldSeeDifferentlyIsRefused() throws {
        let uid = try Sample.uid()
        let daily = try #require(Recurrence(.daily, end: .count(60)))
        let cases: [(Recurrence?, EventSpan, CalendarError)] = [
            (Recurrence(.weekly(on: [.tuesday]), end: .count(2)), try Sample.morning(), .startsOffItsRule(uid)),
            (Recurrence(.yearly(month: 8, on: .day(14)), end: .count(2)), try Sample.morning(), .startsOffItsRule(uid)),
            (
                Recurrence(.daily, end: .count(2), exceptions: [try Sample.day("2026-09-16")]), try Sample.morning(),
                .exceptionOffItsRule(uid, try Sample.day("2026-09-16"))
            ),
            (
                Recurrence(.daily, end: .count(1), exceptions: [try Sample.day("2026-09-14")]), try Sample.morning(),
                .noOccurrence(uid)
            ),
            (Recurrence(.daily, end: .until(try Sample.day("2026-09-13"))), try Sample.morning(), .noOccurrence(uid)),
            (
                Recurrence(.daily, end: .until(try Sample.day("2029-09-14"))), try Sample.morning(),
                .tooManyOccurrences(uid)
            ),
            (
                daily, .allDay(first: try Sample.day("2026-09-14"), last: try Sample.day("2026-09-15")),
                .occurrencesOverlap(uid)
            ),
            // Ramadan 2027 begins on 8 February: no yearly rule tells it.
            (daily, try Sample.morning(in: "Africa/Casablanca", on: "2027-01-25"), .zoneOffItsRule(uid)),
            // 02:30 is shown by no clock on the first day, so the others would move with it.
            (
                daily,
                .zoned(
                    start: try Sample.wall("2026-03-08", "02:30"),
                    end: try Sample.wall("2026-03-08", "05:00"),
                    zone: try Sample.zone("America/New_York")
                ), .zoneOffItsRule(uid)
            ),
        ]
        for (recurrence, span, error) in cases {
            #expect(throws: error) { try Sample.series(#require(recurrence), span: span) }
        }
        // A day of one's own until the next begins is no overlap.
        let day = try Sample.day("2026-09-14")
        _ = try Sample.series(daily, span: .allDay(first: day, last: day))
    }

    @Test func aReplacementIsOneOccurrenceOfItsOwnSeries() throws {
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(3)))
        let series = try Sample.series(weekly)
        let id = try #require(series.occurrence(on: Sample.day("2026-09-21")))
        #expect(series.occurrence(on: try Sample.day("2026-09-22")) == nil)
        #expect(try Sample.event().occurrence(on: Sample.day("2026-09-14")) == nil)
        #expect(throws: CalendarError.occurrenceRepeats(id.uid)) { try Sample.series(weekly, recurrenceID: id) }
        let other = try Sample.uid("other")
        #expect(throws: CalendarError.occurrenceOfOtherSeries(other, id.uid)) {
            try Sample.replacement(of: id, uid: "other")
        }
        let shorter = try Sample.series(#require(Recurrence(.weekly(on: [.monday]), end: .count(1))))
        let replacement = try Sample.replacement(of: id)
        #expect(throws: CalendarError.noSuchOccurrence(id.uid, id.day)) {
            try Sample.object(.publish, shorter, replacement)
        }
        #expect(throws: CalendarError.repeatedUID(id.uid)) {
            try Sample.object(.publish, series, replacement, replacement)
        }
    }

    /// What is written is what the reader of files finds: RFC 5545, section 3.8.5.
    @Test(arguments: ["Asia/Kathmandu", "Pacific/Auckland", "Europe/Dublin", "America/New_York", "Africa/Cairo"])
    func theReaderFindsEachOccurrenceWhereItIsMeant(zone: String) throws {
        let off = try Sample.day("2026-10-28")
        let recurrence = try #require(
            Recurrence(.weekly(on: [.monday, .wednesday]), end: .until(Sample.day("2027-04-30")), exceptions: [off])
        )
        let series = try Sample.series(recurrence, span: Sample.morning(in: zone))
        let replacement = try Sample.replacement(
            of: #require(series.occurrence(on: Sample.day("2026-11-04"))),
            span: Sample.morning(in: zone, on: "2026-11-05")
        )
        let contents = try CalendarContents(
            reading: Array(Sample.object(nil, series, replacement).written().utf8),
            from: Sample.moment("2026-01-01T00:00:00Z"),
            to: Sample.moment("2028-01-01T00:00:00Z")
        )
        let place = try Sample.zone(zone)
        var expected: [Timestamp] = []
        var day = try Sample.day("2026-09-14")
        while day <= (try Sample.day("2027-04-30")) {
            if [1, 3].contains(day.weekday), day != off {
                let isMoved = day == (try Sample.day("2026-11-04"))
                let shown = isMoved ? try Sample.day("2026-11-05") : day
                expected.append(place.timestamp(of: try Sample.wall("\(shown)", "09:00")))
            }
            day = try #require(day.adding(days: 1))
        }
        #expect(contents.skipped.isEmpty)
        #expect(contents.events.map { $0.occurrences.map(\.start) } == [expected])
    }
}
