import CivilTime
import Exporters
import NetworkModel
import Testing

enum YearStripSample {
    /// Saturdays and Sundays are weekends; `marked` changes what a day is otherwise.
    static func days(
        _ first: String,
        _ last: String,
        marked: (CivilDate) -> (hit: Int, isEstimated: Bool, isHostHoliday: Bool, isBarred: Bool) = { _ in
            (0, false, false, false)
        }
    ) throws -> [YearStrip.Day] {
        let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
        return (first.dayNumber...last.dayNumber).compactMap(CivilDate.init(dayNumber:)).map { date in
            let marks = marked(date)
            return YearStrip.Day(
                date: date,
                hit: marks.hit,
                isEstimated: marks.isEstimated,
                isHostHoliday: marks.isHostHoliday,
                isWeekend: date.weekday > 5,
                isBarred: marks.isBarred
            )
        }
    }

    static func window(_ rank: Int, _ first: String, _ last: String) throws -> YearStrip.Window {
        let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
        return YearStrip.Window(rank: rank, days: try DateSpan(first: first, last: last))
    }

    static func strip(
        title: String = "Regional meeting",
        delegates: Int = 60,
        _ days: [YearStrip.Day],
        _ windows: [YearStrip.Window] = [],
        notes: [String] = []
    ) throws -> YearStrip {
        try #require(YearStrip(title: title, delegates: delegates, days: days, windows: windows, notes: notes))
    }

    /// Windows over New Year, over a month's end, side by side, and of one day; a day of every kind; a leap day.
    static func season() throws -> YearStrip {
        let hits = [
            "2027-07-04": 2, "2027-07-11": 9, "2027-08-09": 3, "2027-08-14": 8, "2027-08-15": 21, "2027-08-17": 11,
            "2027-08-31": 6, "2027-09-02": 4, "2027-09-16": 5, "2027-10-01": 9, "2027-10-02": 14, "2027-10-09": 1,
            "2027-10-29": 18, "2027-11-09": 2, "2027-12-10": 3, "2027-12-16": 7, "2027-12-24": 9, "2027-12-25": 38,
            "2027-12-26": 20, "2027-12-31": 12, "2028-01-01": 60, "2028-01-02": 8, "2028-01-26": 19, "2028-01-27": 28,
            "2028-01-28": 12, "2028-02-26": 31, "2028-02-27": 34, "2028-02-28": 22, "2028-02-29": 1, "2028-03-20": 4,
            "2028-04-13": 16, "2028-04-14": 33, "2028-04-15": 17, "2028-05-01": 44, "2028-05-05": 25, "2028-05-09": 30,
            "2028-06-12": 7,
        ]
        let estimated: Set = ["2027-08-15", "2028-01-27", "2028-02-26", "2028-02-27", "2028-02-28", "2028-05-05"]
        let host: Set = [
            "2027-08-09", "2027-10-11", "2027-10-29", "2027-12-25", "2028-01-01", "2028-04-14", "2028-05-05",
        ]
        let days = try days("2027-07-01", "2028-06-30") { date in
            let name = date.description
            let isBarred = "2027-11-15"..."2027-11-24" ~= name || "2028-02-25"..."2028-03-31" ~= name
            return (hits[name] ?? 0, estimated.contains(name), host.contains(name), isBarred)
        }
        return try strip(
            title: "Regional meeting 2028 in Fiji: days from July 2027 to June 2028",
            days,
            [
                window(1, "2027-12-29", "2028-01-03"), window(2, "2028-06-05", "2028-06-08"),
                window(3, "2028-06-09", "2028-06-12"), window(4, "2027-09-28", "2027-10-04"),
                window(5, "2027-10-31", "2027-11-03"), window(11, "2027-07-20", "2027-07-20"),
                window(12, "2027-07-21", "2027-07-21"),
            ],
            notes: [
                "Sri Lanka's holidays are not known after 2026: its 4 delegates are in no number of this picture.",
                "The cyclone season of the South Pacific is November to April.",
            ]
        )
    }
}
