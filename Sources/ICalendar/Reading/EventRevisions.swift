extension EventSeries {
    /// The events with their overrides, in the order of the file.
    static func series(of read: [FileEvent], reports: inout ReadingReports) -> [EventSeries] {
        var order: [String] = []
        var groups: [String: [FileEvent]] = [:]
        for event in read {
            // An event without a name is like no other; no name has an LF.
            let key = event.uid.isEmpty ? "\n\(event.line)" : event.uid
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(event)
        }
        return order.flatMap { series(ofOne: groups[$0] ?? [], reports: &reports) }
    }

    private static func series(ofOne group: [FileEvent], reports: inout ReadingReports) -> [EventSeries] {
        let masters = newest(of: group.filter { $0.recurrence == nil }, reports: &reports)
        let overrides = currentOverrides(of: group.filter { $0.recurrence != nil }, reports: &reports)
        guard let first = masters.first else {
            // An invitation to some occurrences only: each is an event of its own.
            for event in overrides where event.recurrence?.isThisAndFuture == true {
                reports.report(
                    "RECURRENCE-ID changes a series that is not in the file; one time is read",
                    at: event.line
                )
            }
            return overrides.map { EventSeries(master: $0, overrides: []) }
        }
        return [EventSeries(master: first, overrides: overrides)]
            + masters.dropFirst().map { EventSeries(master: $0, overrides: []) }
    }

    /// Older revisions are reported. Of two that are equally new, both are read unless they are at the same time: some
    /// programs give one name to all of their events.
    private static func newest(of masters: [FileEvent], reports: inout ReadingReports) -> [FileEvent] {
        let newest = masters.max { $1.isNewer(than: $0) }
        var kept: [FileEvent] = []
        var seen: Set<SeriesTimes> = []
        for event in masters {
            if let newest, newest.isNewer(than: event) {
                reports.report("VEVENT is an older revision of another one; it is not read", at: event.line)
            } else if !seen.insert(SeriesTimes(event)).inserted {
                reports.report("VEVENT stands again; the first one is read", at: event.line)
            } else {
                kept.append(event)
            }
        }
        return kept
    }

    /// Two events of one name and these times are the same event.
    private struct SeriesTimes: Hashable {
        let start: Int
        let isDay: Bool
        let length: EventLength
        let rules: [RecurrenceRule]

        init(_ event: FileEvent) {
            start = event.start.moment
            isDay = event.start.isDay
            length = event.length
            rules = event.rules.map(\.rule)
        }
    }

    private static func currentOverrides(of events: [FileEvent], reports: inout ReadingReports) -> [FileEvent] {
        var current: [Int: FileEvent] = [:]
        for event in events {
            guard let moment = event.recurrence?.time.moment else { continue }
            guard let other = current[moment] else {
                current[moment] = event
                continue
            }
            let older = other.isNewer(than: event) ? event : other
            current[moment] = older.line == event.line ? other : event
            reports.report("VEVENT is an older revision of another one; it is not read", at: older.line)
        }
        return current.sorted { $0.key < $1.key }.map(\.value)
    }
}
