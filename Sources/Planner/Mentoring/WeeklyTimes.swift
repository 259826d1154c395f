internal import CivilTime
internal import NetworkModel

/// When somebody has time, in a week of January and in one of July: zones differ by what daylight saving does to each.
struct WeeklyTimes: Hashable, Sendable {
    /// One for each of the two weeks.
    private let weeks: [WeekStretches]

    /// The weeks are those of 10 January and of 10 July.
    init(_ availability: [Availability], clocks: MemberClocks, year: Int) {
        weeks = Self.mondays(in: year).map { monday in
            WeekStretches(
                availability.map {
                    let day = monday.adding(days: $0.weekday.number - 1) ?? monday
                    return Self.minutes(of: day, from: $0.opens, to: $0.closes, clocks.zone(named: $0.zone), monday)
                }
            )
        }
    }

    private init(_ weeks: [WeekStretches]) { self.weeks = weeks }

    /// Each day of the week, from and to those times.
    init(daily opens: TimeOfDay, to closes: TimeOfDay, in zone: Zone, year: Int) {
        weeks = Self.mondays(in: year).map { monday in
            WeekStretches(
                (0..<7).map {
                    Self.minutes(of: monday.adding(days: $0) ?? monday, from: opens, to: closes, zone, monday)
                }
            )
        }
    }

    func intersection(_ other: WeeklyTimes) -> WeeklyTimes {
        WeeklyTimes(zip(weeks, other.weeks).map { $0.intersection($1) })
    }

    /// The minutes a week: those of the week that has fewer.
    var minutes: Int { weeks.map(\.minutes).min() ?? 0 }

    /// Whether so many minutes from that weekday and time on lie within, in both weeks.
    func contain(_ weekday: Int, _ opens: TimeOfDay, minutes: Int, in zone: Zone, year: Int) -> Bool {
        zip(weeks, Self.mondays(in: year)).allSatisfy { week, monday in
            let day = monday.adding(days: weekday - 1) ?? monday
            let start = Self.minute(of: WallTime(date: day, time: opens), zone, monday)
            return week.contains(start, minutes: minutes)
        }
    }

    private static func mondays(in year: Int) -> [CivilDate] {
        [1, 7].compactMap { month in
            CivilDate(year: year, month: month, day: 10).flatMap { $0.adding(days: 1 - $0.weekday) }
        }
    }

    /// Minutes since the week's Monday began in UTC; below 0 or past the week's end where the zone is ahead or behind.
    private static func minute(of wall: WallTime, _ zone: Zone, _ monday: CivilDate) -> Int {
        (zone.timestamp(of: wall).secondsSince1970 - monday.dayNumber * 86_400) / 60
    }

    private static func minutes(
        of day: CivilDate,
        from opens: TimeOfDay,
        to closes: TimeOfDay,
        _ zone: Zone,
        _ monday: CivilDate
    ) -> Range<Int> {
        let start = minute(of: WallTime(date: day, time: opens), zone, monday)
        return start..<max(start, minute(of: WallTime(date: day, time: closes), zone, monday))
    }
}

/// Stretches of a week that comes again and again, in minutes since Monday 00:00 UTC.
struct WeekStretches: Hashable, Sendable {
    private static let week = 7 * 24 * 60

    /// Ascending, apart from each other, within one week.
    private let stretches: [Range<Int>]

    /// What lies before or past the week comes round; what overlaps is one.
    init(_ ranges: [Range<Int>]) {
        let within = ranges.filter { !$0.isEmpty }.flatMap { range in
            let start = ((range.lowerBound % Self.week) + Self.week) % Self.week
            let end = start + range.count
            return end <= Self.week ? [start..<end] : [start..<Self.week, 0..<min(end - Self.week, Self.week)]
        }
        stretches = Self.joined(within)
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            guard let last = joined.last, range.lowerBound <= last.upperBound else { return joined.append(range) }
            joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        }
    }

    var minutes: Int { stretches.reduce(0) { $0 + $1.count } }

    func intersection(_ other: WeekStretches) -> WeekStretches {
        var (mine, theirs) = (stretches[...], other.stretches[...])
        var shared: [Range<Int>] = []
        while let one = mine.first, let two = theirs.first {
            let start = max(one.lowerBound, two.lowerBound)
            let end = min(one.upperBound, two.upperBound)
            if start < end { shared.append(start..<end) }
            if one.upperBound <= two.upperBound { mine.removeFirst() } else { theirs.removeFirst() }
        }
        return WeekStretches(shared)
    }

    /// Whether so many minutes from `start` on lie within one stretch; Sunday goes on with Monday.
    func contains(_ start: Int, minutes: Int) -> Bool {
        let start = ((start % Self.week) + Self.week) % Self.week
        let twoWeeks = Self.joined(stretches + stretches.map { $0.lowerBound + Self.week..<$0.upperBound + Self.week })
        return twoWeeks.contains { $0.lowerBound <= start && start + minutes <= $0.upperBound }
    }
}
