internal import CivilTime

/// A DATE or a DATE-TIME as a file has it: RFC 5545, sections 3.3.4 and 3.3.5.
enum TimeValue: Hashable {
    case day(CivilDate)
    /// Seconds since 1970.
    case utc(Int)
    /// On the clocks of the zone that TZID names, or of any zone where none is named.
    case wall(WallSecond)

    /// Reads `20260914`, `20260914T093000` and `20260914T093000Z`. A time that no clock shows is refused, but for the
    /// leap second, which is read as the second before it.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 8, let year = number(bytes[0..<4]), let month = number(bytes[4..<6]),
            let day = number(bytes[6..<8]), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        if bytes.count == 8 {
            self = .day(date)
            return
        }
        guard (15...16).contains(bytes.count), bytes[8] == UInt8(ascii: "T"), let hour = number(bytes[9..<11]),
            let minute = number(bytes[11..<13]), let second = number(bytes[13..<15]), hour < 24, minute < 60,
            second <= 60
        else { return nil }
        let wall = WallSecond(date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59))
        if bytes.count == 15 {
            self = .wall(wall)
        } else {
            guard bytes[15] == UInt8(ascii: "Z") else { return nil }
            self = .utc(wall.count)
        }
    }
}

/// A DURATION: RFC 5545, section 3.3.6. Days and weeks are counted on the calendar, the rest on the clock.
struct CalendarDuration: Hashable {
    let days: Int
    let seconds: Int

    /// Reads `P15DT5H0M20S`, `P7W` and `PT1H`; a sign before it. `nil` for anything else.
    init?(_ text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
        var days = 0
        var seconds = 0
        var isTime = false
        var last = -1
        while let byte = rest.first {
            if byte == UInt8(ascii: "T"), !isTime, rest.count > 1 {
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard digits.count <= 9, let count = number(digits) else { return nil }
            rest = rest[digits.endIndex...]
            guard let unit = rest.popFirst(), let place = Self.units.firstIndex(of: unit), place > last,
                isTime == (place >= 2)
            else { return nil }
            last = place
            if isTime { seconds += count * Self.sizes[place] } else { days += count * Self.sizes[place] }
        }
        guard last >= 0 else { return nil }
        self.days = isNegative ? -days : days
        self.seconds = isNegative ? -seconds : seconds
    }

    private static let units = Array("WDHMS".utf8)
    private static let sizes = [7, 1, 3600, 60, 1]
}
