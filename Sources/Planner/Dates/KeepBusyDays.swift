public import CivilTime
public import NetworkModel
internal import NetworkRows

/// What was kept of a member's calendar: days, and nothing of what fills them.
public struct BusyImport: Hashable, Sendable {
    public let memberID: Member.ID
    /// The days that were read, both included.
    public let firstDay: CivilDate
    public let lastDay: CivilDate
    public let busy: [DateSpan]
    /// Whose clock a day is of.
    public let zone: String
    /// Lines of the file that were not understood.
    public let skipped: [ReadCalendar.Skipped]
}

extension NetworkPlanner {
    /// Reads a member's calendar, and keeps the days on which they can't come in the place of those kept before. Days that
    /// are over go too, everybody's.
    ///
    /// A day is busy that an all-day event fills, or of which other events take four hours or more by the clock of the
    /// member's country. A file of a member who is never busy leaves no row.
    public func keepBusyDays(
        of member: String,
        file path: String,
        from: String? = nil,
        to: String? = nil
    ) throws(PlannerError) -> BusyImport {
        let before = try network()
        guard let row = before.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let calendar = try CalendarReader.read(file: path, from: from, to: to, surroundings: surroundings)
        let zone = try MemberClocks(before, RegionFacts.countries()).home(of: row.id)
        let busy = try BusyReading(zone: zone, first: calendar.firstDay, last: calendar.lastDay).days(of: calendar)
        let today = surroundings.now.date
        _ = try change("busy days of \(row.id)", since: before) { network throws(PlannerError) in
            network.busyDays.removeAll { $0.memberID == row.id || $0.days.last < today }
            network.put(contentsOf: busy.map { BusyDays(memberID: row.id, days: $0) }, in: \.busyDays)
        }
        return BusyImport(
            memberID: row.id,
            firstDay: calendar.firstDay,
            lastDay: calendar.lastDay,
            busy: busy,
            zone: zone.name.text,
            skipped: calendar.skipped
        )
    }

    /// Forgets every busy day of a member.
    ///
    /// - Returns: how many days were kept.
    public func forgetBusyDays(of member: String) throws(PlannerError) -> Int {
        let before = try network()
        guard let row = before.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let kept = before.busyDays.filter { $0.memberID == row.id }
        if kept.isEmpty { return 0 }
        _ = try change("busy days of \(row.id) forgotten", since: before) { network throws(PlannerError) in
            network.busyDays.removeAll { $0.memberID == row.id }
        }
        return kept.reduce(0) { $0 + $1.days.days }
    }
}

/// Turns moments into a person's days.
struct BusyReading {
    /// From so many seconds on a day counts as busy.
    static let busySeconds = 4 * 3600

    let zone: Zone
    let first: CivilDate
    let last: CivilDate

    func days(of calendar: ReadCalendar) throws(PlannerError) -> [DateSpan] {
        // An all-day event is of whole days, wherever its reader lives; its moments are those of UTC.
        let whole = calendar.events
            .filter { $0.isAllDay && !$0.isTransparent && $0.status != .cancelled }
            .flatMap(\.occurrences)
        var taken: [Int: Int] = [:]
        for period in whole {
            let end = period.end.secondsSince1970
            for day in dayNumber(period.start.secondsSince1970)..<dayNumber(end + 86_399) { taken[day] = 86_400 }
        }
        for period in calendar.busy {
            for part in parts(of: period, besides: whole) { add(part, to: &taken) }
        }
        let days = taken.filter { $0.value >= Self.busySeconds }.keys.sorted()
            .filter { (first.dayNumber...last.dayNumber).contains($0) }
        return try spans(of: days)
    }

    /// What is left of a period outside others, in seconds since 1970.
    private func parts(of period: ReadCalendar.Period, besides whole: [ReadCalendar.Period]) -> [Range<Int>] {
        var left = [period.start.secondsSince1970..<max(period.start.secondsSince1970, period.end.secondsSince1970)]
        for other in whole {
            let (start, end) = (other.start.secondsSince1970, other.end.secondsSince1970)
            left = left.flatMap { part -> [Range<Int>] in
                guard start < part.upperBound, end > part.lowerBound else { return [part] }
                let before = part.lowerBound..<max(part.lowerBound, min(part.upperBound, start))
                let after = max(part.lowerBound, min(part.upperBound, end))..<part.upperBound
                return [before, after].filter { !$0.isEmpty }
            }
        }
        return left
    }

    /// Adds a part's seconds to the days of the zone's clock. Where that clock is set in between, a day has an hour more
    /// or less.
    private func add(_ part: Range<Int>, to taken: inout [Int: Int]) {
        guard let start = Timestamp(secondsSince1970: part.lowerBound),
            let end = Timestamp(secondsSince1970: part.upperBound)
        else { return }
        var local = part.lowerBound + zone.offset(at: start)
        let localEnd = part.upperBound + zone.offset(at: end)
        while local < localEnd {
            let day = dayNumber(local)
            let next = min(localEnd, (day + 1) * 86_400)
            taken[day, default: 0] += next - local
            local = next
        }
    }

    private func dayNumber(_ seconds: Int) -> Int {
        seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    }

    /// Days in a row as spans, of at most 60 days each.
    private func spans(of days: [Int]) throws(PlannerError) -> [DateSpan] {
        var runs: [ClosedRange<Int>] = []
        for day in days {
            if let run = runs.last, run.upperBound + 1 == day, run.count < 60 {
                runs[runs.count - 1] = run.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return try runs.map { run throws(PlannerError) in
            guard let first = CivilDate(dayNumber: run.lowerBound), let last = CivilDate(dayNumber: run.upperBound)
            else {
                throw .ours("day \(run)")
            }
            do throws(ValueError) { return try DateSpan(first: first, last: last) } catch { throw .ours("\(error)") }
        }
    }
}
