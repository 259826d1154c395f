internal import CivilTime

/// A time that an event takes.
struct FileOccurrence {
    /// Since 1970.
    let start: Int
    let end: Int
    let isBusy: Bool
}

/// An event with the events that replace some of its occurrences.
struct EventSeries {
    let master: FileEvent
    /// One for each occurrence, in the order of what they replace.
    let overrides: [FileEvent]

    /// Those that touch the range, by their start.
    func occurrences(
        in range: Range<Int>,
        work: inout WorkAllowance,
        reports: inout ReadingReports
    ) -> [FileOccurrence] {
        let singles = overrides.filter { $0.recurrence?.isThisAndFuture == false }
        let changes = futureChanges(reports: &reports)
        let margin = (changes.map { abs($0.shift) }.max() ?? 0) + 2 * WallSecond.perDay
        let longest = ([master] + changes.map(\.event)).map(\.length.mostSeconds).max() ?? 0
        // Past the range on both sides by as much as zones, lengths and moves can matter.
        let window = WallSecond(range.lowerBound - longest - margin)...WallSecond(range.upperBound + margin)

        var replaced = ExceptionDates()
        for event in singles {
            if let time = event.recurrence?.time { replaced.insert(time, of: master.start) }
        }
        var found: [FileOccurrence] = []
        var next = changes.startIndex
        for original in originals(in: window, work: &work, reports: &reports)
        where !master.exceptions.contains(original.wall, at: original.moment)
            && !replaced.contains(original.wall, at: original.moment)
        {
            while next < changes.endIndex, changes[next].from <= original.moment { next += 1 }
            let change = next > changes.startIndex ? changes[next - 1] : nil
            let event = change?.event ?? master
            guard change == nil || event.status != .cancelled else { continue }
            guard let occurrence = occurrence(original, of: event, shift: change?.shift ?? 0),
                occurrence.touches(range)
            else { continue }
            found.append(occurrence)
        }
        for event in singles where event.status != .cancelled {
            guard let end = event.end else { continue }
            let occurrence = FileOccurrence(start: event.start.moment, end: end, isBusy: isBusy(event))
            if occurrence.touches(range) { found.append(occurrence) }
        }
        return found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    private func isBusy(_ event: FileEvent) -> Bool {
        !event.isTransparent && event.status != .cancelled && master.status != .cancelled
    }

    private func occurrence(_ original: Original, of event: FileEvent, shift: Int) -> FileOccurrence? {
        let zone = master.start.zone
        let wall = WallSecond(original.wall.count + shift)
        let length = original.length ?? event.length
        guard let start = shift == 0 ? original.moment : zone.moment(of: wall),
            let end = length.end(ofStart: wall, at: start, in: zone)
        else { return nil }
        return FileOccurrence(start: start, end: end, isBusy: isBusy(event))
    }

    // MARK: This and future

    private struct FutureChange {
        let event: FileEvent
        /// The moment of the first occurrence that it changes.
        let from: Int
        /// How far it moves each on the master's wall, in seconds.
        let shift: Int
    }

    private func futureChanges(reports: inout ReadingReports) -> [FutureChange] {
        var changes: [FutureChange] = []
        for event in overrides {
            guard let recurrence = event.recurrence, recurrence.isThisAndFuture else { continue }
            let zone = master.start.zone
            guard let before = zone.wall(at: recurrence.time.moment), let after = zone.wall(at: event.start.moment),
                abs(after.count - before.count) <= ReadingLimits.spanDays * WallSecond.perDay
            else {
                reports.report("RECURRENCE-ID moves occurrences more than 3660 days; it is not read", at: event.line)
                continue
            }
            changes.append(
                FutureChange(event: event, from: recurrence.time.moment, shift: after.count - before.count)
            )
        }
        return changes.sorted { $0.from < $1.from }
    }

    // MARK: The recurrence set

    /// An occurrence before anything replaces or removes it.
    private struct Original {
        let wall: WallSecond
        let moment: Int
        let length: EventLength?
    }

    private func originals(
        in window: ClosedRange<WallSecond>,
        work: inout WorkAllowance,
        reports: inout ReadingReports
    ) -> [Original] {
        let start = master.start
        var seen: Set<Int> = []
        var originals: [Original] = []
        let removed = Set(times(of: master.exceptionRules, in: window, work: &work, reports: &reports).map(\.moment))
        // A PERIOD of an RDATE tells its own length, so it goes before a plain occurrence at the same moment.
        for extra in master.extras.sorted(by: { $0.length != nil && $1.length == nil }) {
            guard window.contains(extra.time.wall), let wall = start.zone.wall(at: extra.time.moment),
                seen.insert(extra.time.moment).inserted
            else { continue }
            originals.append(Original(wall: wall, moment: extra.time.moment, length: extra.length))
        }
        if window.contains(start.wall), seen.insert(start.moment).inserted {
            originals.append(Original(wall: start.wall, moment: start.moment, length: nil))
        }
        for time in times(of: master.rules, in: window, work: &work, reports: &reports) {
            guard seen.insert(time.moment).inserted else { continue }
            originals.append(Original(wall: time.wall, moment: time.moment, length: nil))
        }
        return originals.filter { !removed.contains($0.moment) }.sorted { $0.moment < $1.moment }
    }

    private func times(
        of rules: [FileRule],
        in window: ClosedRange<WallSecond>,
        work: inout WorkAllowance,
        reports: inout ReadingReports
    ) -> [(wall: WallSecond, moment: Int)] {
        rules.flatMap { rule -> [(wall: WallSecond, moment: Int)] in
            let end = RuleEnd(rule.rule.until, of: master.start)
            var expansion = RecurrenceExpansion(
                rule.rule,
                from: master.start.wall,
                isDay: master.start.isDay,
                until: end.wall
            )
            let walls: [WallSecond]
            switch expansion.occurrences(in: window, work: &work) {
            case .all(let found): walls = found
            case .cutShort(let found):
                walls = found
                reports.report(
                    "the rule takes more work than one file may cause; only its first occurrences are read",
                    at: rule.line
                )
            }
            return walls.compactMap { wall in
                guard let moment = master.start.zone.moment(of: wall), moment <= end.moment else { return nil }
                return (wall, moment)
            }
        }
    }
}

/// The end that UNTIL sets, in any of its forms, on the wall of DTSTART and as a moment.
private struct RuleEnd {
    let wall: WallSecond?
    /// The last one that counts.
    let moment: Int

    init(_ until: TimeValue?, of start: EventTime) {
        switch until {
        case nil:
            wall = nil
            moment = Int.max
        case .day(let day):
            wall = WallSecond(day, secondOfDay: WallSecond.perDay - 1)
            moment = Int.max
        case .wall(let end):
            wall = end
            moment = Int.max
        case .utc(let end):
            // A day later on the wall: near a change of the clock only moments tell the order.
            wall = start.isDay ? WallSecond(end) : WallSecond(end + 2 * WallSecond.perDay)
            moment = end
        }
    }
}

extension FileOccurrence {
    /// Whether some of it lies in the range; one without length, whether it starts there.
    func touches(_ range: Range<Int>) -> Bool {
        start < range.upperBound && (end > range.lowerBound || start == end && start >= range.lowerBound)
    }
}
