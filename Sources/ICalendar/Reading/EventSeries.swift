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
        let singles = currentSingles(reports: &reports)
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

    /// The events that replace one occurrence each, but for those whose very time a newer revision of the series took
    /// away.
    private func currentSingles(reports: inout ReadingReports) -> [FileEvent] {
        let end = rulesEnd
        return overrides.filter { event in
            guard let recurrence = event.recurrence, !recurrence.isThisAndFuture else { return false }
            let time = recurrence.time
            guard event.sequence < master.sequence,
                master.exceptions.contains(time.wall, at: time.moment) || time.moment > end
            else { return true }
            reports.report("VEVENT replaces a time that a newer revision took away; it is not read", at: event.line)
            return false
        }
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
            let time = recurrence.time
            // A day may stand for the occurrence of that day.
            let isDayOnly = time.isDay && !master.start.isDay
            let named =
                isDayOnly ? WallSecond(time.wall.count + master.start.wall.secondOfDay) : zone.wall(at: time.moment)
            guard let before = named, let from = zone.moment(of: before), let after = zone.wall(at: event.start.moment),
                abs(after.count - before.count) <= ReadingLimits.spanDays * WallSecond.perDay
            else {
                reports.report("RECURRENCE-ID moves occurrences more than 3660 days; it is not read", at: event.line)
                continue
            }
            changes.append(FutureChange(event: event, from: from, shift: after.count - before.count))
        }
        return changes.sorted { $0.from < $1.from }
    }
}

extension FileOccurrence {
    /// Whether some of it lies in the range; one without length, whether it starts there.
    func touches(_ range: Range<Int>) -> Bool {
        start < range.upperBound && (end > range.lowerBound || start == end && start >= range.lowerBound)
    }
}
