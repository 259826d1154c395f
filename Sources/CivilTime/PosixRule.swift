/// Reads the TZ string of a zone file's footer: `NZST-12NZDT,M9.5.0,M4.1.0/3`.
///
/// The grammar is POSIX's, with RFC 9636's times of -167 to 167 hours. The forms by day of the year (`J60`, `59`)
/// are not read: no zone of the database uses them.
struct PosixRule {
    private var cursor: ByteCursor

    /// The rule, with daylight as the season of the larger offset; `nil` where the text is no such string.
    static func rule(_ text: ArraySlice<UInt8>) -> ZoneRule? {
        var reader = PosixRule(cursor: ByteCursor(text))
        return reader.rule()
    }

    private mutating func rule() -> ZoneRule? {
        guard let standardName = abbreviation(), let west = clock(hours: 24) else { return nil }
        let standard = Observance(abbreviation: standardName, offset: -west)
        if cursor.next == nil { return .fixed(standard) }

        guard let daylightName = abbreviation() else { return nil }
        var daylightOffset = standard.offset + 3600
        if cursor.next != UInt8(ascii: ",") {
            guard let west = clock(hours: 24) else { return nil }
            daylightOffset = -west
        }
        guard let toDaylight = change(), let toStandard = change(), cursor.next == nil else { return nil }
        let first = Season(observance: standard, begins: toStandard)
        let second = Season(
            observance: Observance(abbreviation: daylightName, offset: daylightOffset),
            begins: toDaylight
        )
        return daylightOffset < standard.offset
            ? .yearly(standard: second, daylight: first)
            : .yearly(standard: first, daylight: second)
    }

    /// `NZST`, or `<+0545>`; three characters at least, and no more than a zone file may hold.
    private mutating func abbreviation() -> String? {
        let name: ArraySlice<UInt8>
        if cursor.skip("<") {
            name = cursor.takeWhile {
                isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
            }
            guard cursor.skip(">") else { return nil }
        } else {
            name = cursor.takeWhile(isLetter)
        }
        return (3...16).contains(name.count) ? String(decoding: name, as: UTF8.self) : nil
    }

    /// `[+-]h[h][h][:mm[:ss]]` as seconds, up to that many hours.
    private mutating func clock(hours limit: Int) -> Int? {
        let isNegative = cursor.skip("-")
        if !isNegative { _ = cursor.skip("+") }
        guard let hours = number(cursor.takeWhile(isDigit)), hours <= limit else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] {
            guard cursor.skip(":") else { break }
            guard let value = number(cursor.takeWhile(isDigit)), value < 60 else { return nil }
            seconds += value * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// `,Mm.w.d[/time]`; the time is 02:00 where none is given.
    private mutating func change() -> YearlyChange? {
        guard cursor.skip(","), cursor.skip("M"),
            let month = number(cursor.takeWhile(isDigit)), (1...12).contains(month), cursor.skip("."),
            let week = number(cursor.takeWhile(isDigit)), (1...5).contains(week), cursor.skip("."),
            let weekday = number(cursor.takeWhile(isDigit)), (0...6).contains(weekday)
        else { return nil }
        var seconds = 7200
        if cursor.skip("/") {
            guard let given = clock(hours: 167) else { return nil }
            seconds = given
        }
        let isoWeekday = weekday == 0 ? 7 : weekday
        return YearlyChange(month: month, week: week, weekday: isoWeekday, secondsAfterMidnight: seconds)
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
