import CivilTime
import Exporters
import NetworkModel
import Testing

@testable import mela

@Suite struct YearStripTextTests {
    /// Saturdays and Sundays are weekends; the other marks are told by date.
    private func days(
        _ first: String,
        _ last: String,
        hits: [String: Int] = [:],
        estimated: Set<String> = [],
        host: Set<String> = [],
        barred: ClosedRange<String>? = nil
    ) throws -> [YearStrip.Day] {
        let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
        return (first.dayNumber...last.dayNumber).compactMap(CivilDate.init(dayNumber:)).map { date in
            let name = date.description
            return YearStrip.Day(
                date: date,
                hit: hits[name] ?? 0,
                isEstimated: estimated.contains(name),
                isHostHoliday: host.contains(name),
                isWeekend: date.weekday > 5,
                isBarred: barred?.contains(name) ?? false
            )
        }
    }

    private func window(_ rank: Int, _ first: String, _ last: String) throws -> YearStrip.Window {
        let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
        return YearStrip.Window(rank: rank, days: try DateSpan(first: first, last: last))
    }

    private func lines(
        title: String = "Regional meeting",
        delegates: Int = 60,
        _ days: [YearStrip.Day],
        _ windows: [YearStrip.Window] = [],
        notes: [String] = []
    ) throws -> [String] {
        let strip = YearStrip(title: title, delegates: delegates, days: days, windows: windows, notes: notes)
        return YearStripText.lines(try #require(strip))
    }

    @Test func aSeasonOverNewYearIsALineAMonth() throws {
        let days = try days(
            "2027-11-15",
            "2028-03-01",
            hits: [
                "2027-11-17": 2, "2027-12-24": 9, "2027-12-25": 38, "2028-01-01": 60, "2028-01-26": 59,
                "2028-02-28": 30,
                "2028-02-29": 1,
            ],
            estimated: ["2028-01-26", "2028-02-28", "2028-02-29"],
            host: ["2027-12-25"],
            barred: "2028-02-05"..."2028-02-14"
        )
        let windows = [
            try window(1, "2027-12-29", "2028-01-03"), try window(2, "2027-12-06", "2027-12-09"),
            try window(3, "2027-12-10", "2027-12-11"), try window(4, "2028-02-29", "2028-02-29"),
        ]
        let expected = """
            Regional meeting 2028 in Fiji

                     1   5    10   15   20   25   30
            2027 Nov               ..1..,,.....,,..
            2027 Dec ...,,.....,,.....,,....1H,.....
                          <2->3>                 <1-
            2028 Jan *,.....,,.....,,.....,,..9..,,.
                     -1>
            2028 Feb ....xxxxxxxxxx....,,.....,,51
                                                 4
            2028 Mar .

            Delegates with a holiday at home: . none (, at a weekend), 1 to 9 tenths, of
            which 1 is any fewer too, * all 60.
            H holiday at the host's, x no meeting may take place, <1--> proposed window.
            Some hang on the moon or on a decree: 2028 Jan 26; 2028 Feb 28 to 29.
            Window 1: 2027-12-29 to 2028-01-03.
            Window 2: 2027-12-06 to 2027-12-09.
            Window 3: 2027-12-10 to 2027-12-11.
            Window 4: 2028-02-29.
            Sri Lanka's holidays are not known.
            """
        let found = try lines(
            title: "Regional meeting 2028 in Fiji",
            days,
            windows,
            notes: ["Sri Lanka's holidays are not known."]
        )
        #expect(found.joined(separator: "\n") == expected)
    }

    @Test(arguments: [
        (0, 60, "."), (1, 60, "1"), (6, 60, "1"), (11, 60, "1"), (12, 60, "2"), (54, 60, "9"), (59, 60, "9"),
        (60, 60, "*"), (0, 1, "."), (1, 1, "*"), (0, 0, "."),
    ])
    func aNumberIsTheTenthsThatAreFull(hit: Int, delegates: Int, expected: String) throws {
        // A Monday.
        let day = try #require(try days("2027-05-03", "2027-05-03", hits: ["2027-05-03": hit]).first)
        #expect(YearStripText.character(day, of: delegates) == expected)
    }

    @Test(arguments: [
        ("2027-05-01", ","), ("2027-05-02", "H"), ("2027-05-03", "x"), ("2027-05-04", "x"), ("2027-05-05", "5"),
    ])
    func whatForbidsHidesWhatAdvises(date: String, expected: String) throws {
        let day = try days(
            date,
            date,
            hits: ["2027-05-02": 3, "2027-05-03": 3, "2027-05-05": 3],
            host: ["2027-05-02", "2027-05-04"],
            barred: "2027-05-03"..."2027-05-04"
        )
        #expect(YearStripText.character(try #require(day.first), of: 6) == expected)
    }

    @Test(arguments: [
        ("2027-05-01", "2027-05-05", 1, "<1-->"), ("2027-05-01", "2027-05-03", 1, "<1>"),
        ("2027-05-01", "2027-05-02", 1, "1>"), ("2027-05-01", "2027-05-01", 1, "1"),
        ("2027-05-01", "2027-05-01", 12, "+"), ("2027-05-01", "2027-05-02", 12, "12"),
        ("2027-05-01", "2027-05-03", 12, "12>"), ("2027-05-01", "2027-05-04", 12, "<12>"),
        ("2027-05-01", "2027-06-01", 1, "<1-----------------------------"),
        ("2027-05-31", "2027-06-01", 1, "1"), ("2027-05-30", "2027-06-01", 1, "1-"),
        ("2027-05-30", "2027-06-01", 123, "++"),
    ])
    func aMarkIsAsLongAsItsDays(first: String, last: String, rank: Int, expected: String) throws {
        let days = try days("2027-05-01", "2027-06-30")
        let lines = try lines(days, [try window(rank, first, last)])
        let row = try #require(lines.firstIndex { $0.hasPrefix("2027 May") })
        let before = 9 + (Int(first.suffix(2)) ?? 0) - 1
        #expect(lines[row + 1] == String(repeating: " ", count: before) + expected)
    }

    @Test func noLineIsWiderThanATerminal() throws {
        let dates = (1...28).compactMap { CivilDate(year: 2027, month: 2, day: $0)?.description }
        let days = try days(
            "2027-02-01",
            "2028-03-05",
            hits: Dictionary(uniqueKeysWithValues: dates.filter { !$0.hasSuffix("5") }.map { ($0, 5000) }),
            estimated: Set(dates)
        )
        let windows = try (1...9).map { try window($0, "2027-06-0\($0)", "2027-06-0\($0)") }
        let lines = try lines(
            title: String(repeating: "会议", count: 60),
            delegates: 123_456,
            days,
            windows,
            notes: [
                String(repeating: "a", count: 300), String(repeating: "word ", count: 70),
                String(repeating: "a", count: 40) + " " + String(repeating: "b", count: 40),
            ]
        )
        let widths = lines.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } }
        #expect(widths.allSatisfy { $0 <= 80 } && widths.first == 80)
        #expect(lines.count { $0.hasPrefix("20") } >= 14)
        #expect(lines.last == String(repeating: "b", count: 40), "a word that has room for itself is broken")
    }

    @Test func aHostileTitleMovesNoText() throws {
        let lines = try lines(
            title: "\u{202E}Regional\u{1B}[2J <b> meeting\u{200F}\n2027",
            days("2027-05-03", "2027-05-03")
        )
        #expect(lines.first == "Regional [2J <b> meeting 2027")
    }

    @Test func anEmptySeasonSaysSo() throws {
        #expect(try lines([]) == ["Regional meeting", "", "There are no days to show."])
    }

    @Test func aSeasonWithoutAWindowSaysSo() throws {
        let lines = try lines(days("2027-05-03", "2027-05-04", barred: "2027-05-03"..."2027-05-04"))
        #expect(lines.contains("2027 May   xx") && lines.last == "No window is proposed.")
    }
}
