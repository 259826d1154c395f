import CivilTime
import Exporters
import ICalendar
import NetworkModel
import TestSupport
import Testing

/// What our reader finds in a file is what the cadence says, worked out here day by day.
@Suite struct SessionTimesTests {
    private struct Found: Hashable, CustomStringConvertible {
        let start: Timestamp
        let minutes: Int

        var description: String { "\(start)+\(minutes)" }
    }

    private func read(_ file: CalendarFile) throws -> [Found] {
        let contents = try CalendarContents(
            reading: Array(file.text.utf8),
            from: #require(Timestamp("2024-01-01T00:00:00Z")),
            to: #require(Timestamp("2029-01-01T00:00:00Z"))
        )
        #expect(contents.skipped.isEmpty, "\(contents.skipped)")
        return contents.events.flatMap(\.occurrences).map { period in
            Found(
                start: period.start,
                minutes: (period.end.secondsSince1970 - period.start.secondsSince1970) / 60
            )
        }.sorted { $0.start < $1.start }
    }

    /// Without a word of the code under test: each day is asked by itself.
    private func expected(
        _ cadence: Cadence,
        _ sessions: [MentoringSession],
        _ first: String,
        _ last: String
    ) throws -> [Found] {
        let zone = try Zone(named: cadence.zone)
        let days = try #require(CivilDate(first)).dayNumber...#require(CivilDate(last)).dayNumber
        return days.compactMap(CivilDate.init(dayNumber:)).compactMap { day in
            let since = day.dayNumber - cadence.first.dayNumber
            guard since >= 0, day.weekday == cadence.first.weekday else { return nil }
            let isLast = day.day + 7 > CivilDate.daysInMonth(day.month, year: day.year)
            switch cadence.rhythm {
            case .weekly: break
            case .fortnightly: guard since.isMultiple(of: 14) else { return nil }
            case .monthly:
                guard cadence.first.day > 28 ? isLast : (day.day - 1) / 7 == (cadence.first.day - 1) / 7 else {
                    return nil
                }
            }
            let session = sessions.first { $0.day == day }
            guard session?.outcome != .cancelled else { return nil }
            let start = WallTime(date: session?.move?.day ?? day, time: session?.move?.opens ?? cadence.opens)
            return Found(start: zone.timestamp(of: start), minutes: cadence.length.minutes)
        }.sorted { $0.start < $1.start }
    }

    /// Daylight saving ends on 5 April 2026 in Auckland, and begins on 27 September.
    @Test(arguments: CalendarStyle.allCases)
    func aSessionKeepsItsLocalTimeWhenTheClocksChange(style: CalendarStyle) throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-03-05", "08:00", zone: "Pacific/Auckland")
        let sessions = try [
            FeedSample.session("2026-03-26", .cancelled),
            FeedSample.session("2026-04-09", .moved, to: "2026-04-10 18:30"),
        ]
        let reader = try FeedSample.reader(style)
        let item = try FeedSample.mentoring(cadence, sessions, through: "2026-10-31", for: reader)
        let file = try FeedSample.file(.mentoring, item, for: reader)
        let found = try read(file)
        #expect(found == (try expected(cadence, sessions, "2025-01-01", "2026-10-31")))
        let zone = try Zone(named: cadence.zone)
        let times = Set(found.map { "\(zone.wallTime(at: $0.start).time)" })
        #expect(times == ["08:00", "18:30"])
        let lines = try FileBytes(file)
        #expect(lines.values("RRULE").isEmpty == (style == .discreet), "no rule in UTC is right for it")
        #expect(lines.values("UID").count == (style == .discreet ? found.count : 2))
        #expect(Set(lines.values("UID")).count == (style == .discreet ? found.count : 1))
    }

    @Test func whereTheOffsetStaysADiscreetSeriesIsOneRuleInUTC() throws {
        // 01:15 in Kathmandu is the evening before in UTC.
        let cadence = try FeedSample.cadence(.fortnightly, "2026-11-12", "01:15", zone: "Asia/Kathmandu")
        let sessions = try [
            FeedSample.session("2026-11-26", .cancelled),
            FeedSample.session("2026-12-10", .moved, to: "2026-12-11 02:00"),
        ]
        let reader = try FeedSample.reader(.discreet)
        let item = try FeedSample.mentoring(cadence, sessions, through: "2027-01-31", for: reader)
        let file = try FeedSample.file(.mentoring, item, for: reader)
        #expect(try read(file) == expected(cadence, sessions, "2025-01-01", "2027-01-31"))
        let lines = try FileBytes(file)
        let rule = try #require(lines.values("RRULE").first).dropFirst().split(separator: ";")
        #expect(
            Set(rule).subtracting(["WKST=MO"]) == ["FREQ=WEEKLY", "INTERVAL=2", "BYDAY=WE", "UNTIL=20270120T193000Z"]
        )
        #expect(lines.values("EXDATE") == [":20261125T193000Z"])
        #expect(lines.values("RECURRENCE-ID") == [":20261209T193000Z"])
        #expect(lines.values("TZID").isEmpty)
    }

    /// The second Thursday at seven in the morning is a Wednesday in UTC, and not always the second.
    @Test func aMonthlyRuleInUTCNeedsTheSameDayThere() throws {
        let reader = try FeedSample.reader(.discreet)
        for (opens, isRule) in [("07:00", false), ("19:00", true)] {
            let cadence = try FeedSample.cadence(.monthly, "2026-11-12", opens, zone: "Pacific/Tongatapu")
            let file = try FeedSample.file(.mentoring, FeedSample.mentoring(cadence, for: reader), for: reader)
            #expect(try read(file) == expected(cadence, [], "2025-01-01", "2027-12-31"))
            #expect(try FileBytes(file).values("RRULE").isEmpty != isRule, "\(opens)")
        }
    }

    @Test func aSingleSessionKeepsItsUIDWhenTheYearsMoveOn() throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-03-05", "08:00", zone: "Pacific/Auckland")
        let reader = try FeedSample.reader(.discreet)
        func uids(from first: String) throws -> [String: String] {
            let item = try FeedSample.mentoring(cadence, from: first, through: "2026-12-31", for: reader)
            let lines = try FileBytes(FeedSample.file(.mentoring, item, for: reader))
            return Dictionary(uniqueKeysWithValues: zip(lines.values("DTSTART"), lines.values("UID")))
        }
        let all = try uids(from: "2025-01-01")
        let later = try uids(from: "2026-08-01")
        #expect(later.count == 22 && all.count == 44)
        for (start, uid) in later { #expect(all[start] == uid) }
    }

    @Test func aPairingThatEndedStopsThere() throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-11-05", "18:00", zone: "Asia/Kathmandu")
        for style in CalendarStyle.allCases {
            let reader = try FeedSample.reader(style)
            let ended = try FeedSample.pairing(.ended, ends: "2026-11-20")
            let file = try FeedSample.file(
                .mentoring,
                FeedSample.mentoring(cadence, pairing: ended, for: reader),
                for: reader
            )
            #expect(try read(file) == expected(cadence, [], "2026-11-01", "2026-11-20"))
            #expect(try FileBytes(file).values("RRULE").allSatisfy { $0.contains("UNTIL=20261119T121500Z") })
        }
    }

    @Test func aPairingThatNeverWasHasNoSessions() throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-11-05", "18:00", zone: "Asia/Kathmandu")
        let reader = try FeedSample.reader(.open)
        for pairing in try [
            FeedSample.pairing(.proposed), FeedSample.pairing(.declined), FeedSample.pairing(.ended),
            FeedSample.pairing(.ended, ends: "2026-11-04"),
        ] {
            #expect(try FeedSample.mentoring(cadence, pairing: pairing, for: reader) == nil, "\(pairing.status)")
        }
        let allOff = try FeedSample.session("2026-11-05", .cancelled)
        #expect(try FeedSample.mentoring(cadence, [allOff], through: "2026-11-11", for: reader) == nil)
    }

    @Test func aSeriesBeginsWithASessionThatIsNotCalledOff() throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-11-05", "18:00", zone: "Asia/Kathmandu")
        let reader = try FeedSample.reader(.open)
        let item = try FeedSample.mentoring(cadence, [FeedSample.session("2026-11-05", .cancelled)], for: reader)
        let lines = try FileBytes(FeedSample.file(.mentoring, item, for: reader))
        #expect(lines.values("DTSTART").last == ";TZID=Asia/Kathmandu:20261112T180000")
        #expect(lines.values("EXDATE").isEmpty)
    }

    /// A session at night, when the clocks change: its time is skipped, shown twice, or changes while it lasts.
    @Test(arguments: CalendarStyle.allCases, ["01:30", "02:15", "02:45", "23:30"])
    func aSessionAtTheHourOfTheChangeIsAsLongAsEver(style: CalendarStyle, opens: String) throws {
        let cadence = try FeedSample.cadence(.weekly, "2026-03-01", opens, minutes: 90, zone: "Pacific/Auckland")
        let reader = try FeedSample.reader(style)
        let item = try FeedSample.mentoring(cadence, through: "2026-10-31", for: reader)
        #expect(
            try read(FeedSample.file(.mentoring, item, for: reader))
                == expected(cadence, [], "2026-01-01", "2026-10-31")
        )
    }

    @Test func everyCadenceIsReadAsItIsMeant() throws {
        var dice = SplitMix64(seed: 1)
        let zones = [
            "Pacific/Auckland", "Pacific/Chatham", "Pacific/Tongatapu", "Australia/Lord_Howe", "Asia/Kathmandu",
            "Asia/Tehran", "Asia/Almaty", "Pacific/Kiritimati", "Europe/London", "America/New_York", "Pacific/Apia",
        ]
        for round in 0..<120 {
            let first = try #require(CivilDate(dayNumber: dice.number(in: 20_089...20_800)))
            let cadence = try FeedSample.cadence(
                Cadence.Rhythm.allCases[dice.number(in: 0...2)],
                "\(first)",
                "\(#require(TimeOfDay(hour: dice.number(in: 0...23), minute: dice.number(in: 0...3) * 15)))",
                minutes: dice.number(in: 10...240),
                zone: zones[round % zones.count]
            )
            let last = try #require(first.adding(days: dice.number(in: 60...500)))
            var sessions: [MentoringSession] = []
            for slot in cadence.slots(from: first, through: last) where dice.comesUp(percent: 20) {
                let moved = try #require(slot.day.adding(days: dice.number(in: 1...3)))
                sessions.append(
                    try dice.comesUp(percent: 50)
                        ? FeedSample.session("\(slot.day)", .cancelled)
                        : FeedSample.session("\(slot.day)", .moved, to: "\(moved) 17:05")
                )
            }
            for style in CalendarStyle.allCases {
                let reader = try FeedSample.reader(style)
                let item = try FeedSample.mentoring(cadence, sessions, through: "\(last)", for: reader)
                let times = try expected(cadence, sessions, "\(first)", "\(last)")
                guard let item else {
                    #expect(times.isEmpty)
                    continue
                }
                let found = try read(FeedSample.file(.mentoring, item, for: reader))
                #expect(found == times, "round \(round), \(style): \(cadence)")
            }
        }
    }
}
