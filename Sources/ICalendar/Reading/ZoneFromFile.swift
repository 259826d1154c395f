internal import CivilTime

/// The zone that a file's own VTIMEZONE describes: RFC 5545, section 3.6.5.
struct ZoneFromFile {
    let zone: Zone

    /// `nil` where a part of it can't be read, or its rules are other than yearly ones.
    init?(definition: FileComponent, work: inout WorkAllowance) {
        let parts = definition.parts.filter { $0.kind == .standard || $0.kind == .daylight }
        guard (1...ReadingLimits.observances).contains(parts.count), let name = ZoneName("a-zone-of-the-file") else {
            return nil
        }
        var onsets: [Onset] = []
        for part in parts {
            guard let found = Self.onsets(of: part, work: &work) else { return nil }
            onsets += found
        }
        onsets.sort { ($0.second, $0.offset) < ($1.second, $1.offset) }
        guard let first = onsets.first else { return nil }
        var changes: [(second: Int, offset: Int)] = []
        for onset in onsets {
            if let last = changes.last, last.second == onset.second { changes.removeLast() }
            changes.append((onset.second, onset.offset))
        }
        zone = Zone(name: name, firstOffset: first.offsetBefore, changes: changes)
    }

    private struct Onset {
        /// Since 1970.
        let second: Int
        let offsetBefore: Int
        let offset: Int
    }

    private static func onsets(of part: FileComponent, work: inout WorkAllowance) -> [Onset]? {
        guard let before = part.first(.offsetBefore).flatMap({ offset($0.value) }),
            let after = part.first(.offset).flatMap({ offset($0.value) }),
            let startText = part.first(.start)?.value, case .wall(let start)? = TimeValue(startText),
            let first = CivilDate(year: ReadingLimits.zoneYears.lowerBound, month: 1, day: 1),
            let last = CivilDate(year: ReadingLimits.zoneYears.upperBound, month: 12, day: 31)
        else { return nil }
        var walls = [start]
        for line in part.all(.extraDates) {
            for value in line.values {
                switch TimeValue(value) {
                case .wall(let wall): walls.append(wall)
                case .utc(let second): walls.append(WallSecond(second + before))
                case .day, nil: return nil
                }
            }
        }
        for line in part.all(.rule) {
            guard let rule = try? RecurrenceRule(line.value), rule.frequency == .yearly else { return nil }
            let until: WallSecond? =
                switch rule.until {
                case .utc(let second): WallSecond(second + before)
                case .wall(let wall): wall
                case .day(let day): WallSecond(day, secondOfDay: WallSecond.perDay - 1)
                case nil: nil
                }
            var expansion = RecurrenceExpansion(rule, from: start, isDay: false, until: until)
            let window = WallSecond(first)...WallSecond(last)
            guard case .all(let found) = expansion.occurrences(in: window, work: &work) else { return nil }
            walls += found
        }
        return walls.map { Onset(second: $0.count - before, offsetBefore: before, offset: after) }
    }

    /// `+0545`, `-003000`: seconds east.
    private static func offset(_ text: String) -> Int? {
        let bytes = Array(text.trimmingEnd.utf8)
        guard bytes.count == 5 || bytes.count == 7,
            bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let hours = number(bytes[1..<3]), let minutes = number(bytes[3..<5]), hours < 24, minutes < 60
        else { return nil }
        let seconds = bytes.count == 7 ? number(bytes[5..<7]) : 0
        guard let seconds, seconds < 60 else { return nil }
        let sum = hours * 3600 + minutes * 60 + seconds
        return bytes[0] == UInt8(ascii: "-") ? -sum : sum
    }
}
