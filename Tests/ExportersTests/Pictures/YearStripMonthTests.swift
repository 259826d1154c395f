import CivilTime
import NetworkModel
import Testing

@testable import Exporters

@Suite struct YearStripMonthTests {
    @Test func aSeasonOverNewYearHasARowForEachMonthOfIt() throws {
        let months = try YearStripSample.strip(YearStripSample.days("2027-11-29", "2028-03-01")).months

        #expect(months.map(\.label) == ["2027 Nov", "2027 Dec", "2028 Jan", "2028 Feb", "2028 Mar"])
        #expect(months.map(\.days.count) == [2, 31, 31, 29, 1])
        #expect(try YearStripSample.strip([]).months == [])
    }

    @Test func theSameMonthOfTwoYearsIsTwoRows() throws {
        let months = try YearStripSample.strip(YearStripSample.days("2027-01-31", "2028-02-29")).months
        #expect(months.map(\.label).first == "2027 Jan" && months.map(\.label).last == "2028 Feb")
        #expect(months.count == 14)
    }

    @Test func aWindowOverNewYearHasAPartInEachMonth() throws {
        let days = try YearStripSample.days("2027-12-01", "2028-02-29")
        let windows = [
            try YearStripSample.window(1, "2027-12-31", "2028-02-01"),
            try YearStripSample.window(2, "2027-12-10", "2027-12-12"),
        ]
        let months = try YearStripSample.strip(days, windows).months

        #expect(
            months.map(\.parts) == [
                [
                    .init(rank: 2, days: 10...12, opens: true, closes: true),
                    .init(rank: 1, days: 31...31, opens: true, closes: false),
                ],
                [.init(rank: 1, days: 1...31, opens: false, closes: false)],
                [.init(rank: 1, days: 1...1, opens: false, closes: true)],
            ]
        )
    }

    @Test func neighboursThatPassAreOneRun() throws {
        let days = try YearStripSample.days("2027-05-01", "2027-05-17")
        let month = try #require(try YearStripSample.strip(days).months.first)
        #expect(month.runs(where: \.isWeekend) == [1...2, 8...9, 15...16])
        #expect(month.runs(where: \.isBarred) == [])
        #expect(month.runs(by: { $0.date.day / 4 }).map(\.days) == [1...3, 4...7, 8...11, 12...15, 16...17])
    }

    @Test func aStripThatCannotBeIsRefused() throws {
        let days = try YearStripSample.days("2027-05-01", "2027-05-31") { ($0.day % 4, false, false, false) }
        func strip(
            delegates: Int = 3,
            _ days: [YearStrip.Day],
            _ windows: [YearStrip.Window] = []
        ) -> YearStrip? {
            YearStrip(title: "x", delegates: delegates, days: days, windows: windows, notes: [])
        }
        #expect(strip(days) != nil)
        #expect(strip(delegates: 2, days) == nil)
        #expect(strip(try YearStripSample.days("2027-05-01", "2027-05-01") { _ in (-1, false, false, false) }) == nil)
        #expect(strip(days.reversed()) == nil)
        #expect(strip(days + days.suffix(1)) == nil)
        #expect(strip(Array(days.prefix(3) + days.dropFirst(4))) == nil)
        #expect(strip([], [try YearStripSample.window(1, "2027-05-01", "2027-05-01")]) == nil)
        let inside = try YearStripSample.window(1, "2027-05-01", "2027-05-04")
        for (first, last, isPossible) in [
            ("2027-05-05", "2027-05-31", true), ("2027-05-04", "2027-05-06", false),
            ("2027-05-02", "2027-05-03", false), ("2027-05-31", "2027-06-01", false),
            ("2027-04-29", "2027-04-30", false),
        ] {
            let other = try YearStripSample.window(2, first, last)
            #expect((strip(days, [other, inside]) != nil) == isPossible, "\(first)")
        }
    }
}
