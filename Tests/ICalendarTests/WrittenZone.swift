import CivilTime
import Testing

/// A VTIMEZONE, read and evaluated with code of the test's own.
struct WrittenZone {
    struct Observance {
        let isDaylight: Bool
        let start: CivilDate
        let secondOfDay: Int
        let before: Int
        let offset: Int
        let rule: [String: [String]]?
    }

    struct Change {
        let second: Int
        let offset: Int
    }

    let name: String
    let observances: [Observance]
    /// From 1970 to 2041, in order.
    let changes: [Change]

    init(_ calendar: WrittenCalendar) throws {
        name = String(try #require(calendar.values("TZID").first).dropFirst())
        var observances: [Observance] = []
        for (index, line) in calendar.lines.enumerated() where ["BEGIN:STANDARD", "BEGIN:DAYLIGHT"].contains(line) {
            var fields: [String: String] = [:]
            for line in calendar.lines[(index + 1)...].prefix(while: { !$0.hasPrefix("END:") }) {
                let parts = line.split(separator: ":", maxSplits: 1)
                fields[String(parts[0])] = String(parts[1])
            }
            observances.append(try Observance(fields, isDaylight: line == "BEGIN:DAYLIGHT"))
        }
        self.observances = observances
        changes = try observances.flatMap { try $0.changes() }.sorted { $0.second < $1.second }
    }

    func offset(at second: Int) -> Int? { changes.last { $0.second <= second }?.offset }
}

extension WrittenZone.Observance {
    init(_ fields: [String: String], isDaylight: Bool) throws {
        let start = try #require(fields["DTSTART"])
        let time = Array(start.dropFirst(9))
        try #require(start.count == 15 && start.hasPrefix("1970"))
        let month = start.dropFirst(4).prefix(2)
        let day = start.dropFirst(6).prefix(2)
        self.start = try #require(CivilDate("1970-\(month)-\(day)"))
        secondOfDay = try Self.seconds(time)
        before = try Self.offset(#require(fields["TZOFFSETFROM"]))
        offset = try Self.offset(#require(fields["TZOFFSETTO"]))
        self.isDaylight = isDaylight
        rule = fields["RRULE"].map { text in
            Dictionary(
                uniqueKeysWithValues: text.split(separator: ";").map { part in
                    let sides = part.split(separator: "=")
                    return (String(sides[0]), sides[1].split(separator: ",").map(String.init))
                }
            )
        }
    }

    func changes() throws -> [WrittenZone.Change] {
        guard let rule else { return [change(on: start)] }
        #expect(Set(rule.keys).isSubset(of: ["FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY"]))
        #expect(rule["FREQ"] == ["YEARLY"])
        let days = try (1970...2041).map { try day(in: $0, rule) }
        #expect(days.first == start, "DTSTART stands on its rule")
        return days.map(change)
    }

    private func change(on day: CivilDate) -> WrittenZone.Change {
        WrittenZone.Change(second: day.dayNumber * 86_400 + secondOfDay - before, offset: offset)
    }

    /// The one day of that year that every part of the rule allows.
    private func day(in year: Int, _ rule: [String: [String]]) throws -> CivilDate {
        let month = try #require(rule["BYMONTH"]?.first.flatMap { Int($0) })
        let byDay = try #require(rule["BYDAY"]?.first)
        let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        let weekday = try #require(weekdays.firstIndex(of: String(byDay.suffix(2)))) + 1
        var days = (1...CivilDate.daysInMonth(month, year: year)).compactMap {
            CivilDate(year: year, month: month, day: $0)
        }.filter { $0.weekday == weekday }
        if let list = rule["BYMONTHDAY"] { days = days.filter { list.contains(String($0.day)) } }
        if byDay.count > 2 {
            let nth = try #require(Int(byDay.dropLast(2)))
            return nth < 0 ? days[days.count + nth] : days[nth - 1]
        }
        try #require(days.count == 1)
        return days[0]
    }

    private static func offset(_ text: String) throws -> Int {
        try (text.hasPrefix("-") ? -1 : 1) * seconds(Array(text.dropFirst()))
    }

    /// `HHMM` or `HHMMSS`.
    private static func seconds(_ digits: [Character]) throws -> Int {
        let pairs = try stride(from: 0, to: digits.count, by: 2).map { try #require(Int(String(digits[$0..<$0 + 2]))) }
        return zip(pairs, [3600, 60, 1]).map(*).reduce(0, +)
    }
}
