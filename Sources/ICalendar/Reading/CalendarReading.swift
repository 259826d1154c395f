internal import CivilTime

/// Turns a file's components into contents.
struct CalendarReading {
    private let range: Range<Int>
    private(set) var reader: EventReader
    private(set) var events: [ReadEvent] = []
    private var read: [FileEvent] = []
    /// Cut to the range.
    private var busy: [Range<Int>] = []

    init(calendars: [FileComponent], reports: ReadingReports, range: Range<Int>) {
        self.range = range
        var reports = reports
        let zones = FileZones(of: calendars, reports: &reports)
        reader = EventReader(times: TimeReader(zones: zones), reports: reports)
    }

    mutating func readParts(of calendars: [FileComponent]) {
        for calendar in calendars {
            let method = calendar.first(.method)?.value.trimmingEnd
            let isCancelled = method.map { uppercased(ArraySlice($0.utf8)) } == "CANCEL"
            for part in calendar.parts {
                switch part.kind {
                case .event:
                    if let event = reader.event(part, isCancelled: isCancelled) { read.append(event) }
                case .freeBusy: addFreeBusy(part)
                case .zone, .alarm: continue
                default: reader.reports.report("\(part.kind.rawValue) is not read", at: part.line)
                }
            }
        }
    }

    /// FBTYPE FREE is no busy time; any other that there is or may be is: RFC 5545, section 3.2.9.
    private mutating func addFreeBusy(_ part: FileComponent) {
        for line in part.all(.freeBusy) {
            if line.parameter("FBTYPE").map({ uppercased(ArraySlice($0.utf8)) }) == "FREE" { continue }
            for value in line.values {
                do throws(Unread) {
                    let (start, length) = try reader.times.period(value, of: line)
                    if let end = length.end(ofStart: start.wall, at: start.moment, in: start.zone) {
                        addBusy(from: start.moment, to: end)
                    }
                } catch {
                    reader.reports.report("\(error.reason); that value is not read", at: line.line)
                }
            }
        }
    }

    private mutating func addBusy(from start: Int, to end: Int) {
        let cut = (start..<max(start, end)).clamped(to: range)
        if !cut.isEmpty { busy.append(cut) }
    }

    // MARK: Events

    mutating func expand() {
        for series in series() {
            let occurrences = series.occurrences(in: range, work: &reader.times.work, reports: &reader.reports)
            for occurrence in occurrences where occurrence.isBusy {
                addBusy(from: occurrence.start, to: occurrence.end)
            }
            let master = series.master
            guard let period = period(master.start.moment, master.end) else {
                reader.reports.report("VEVENT ends past the year 9999; it is not read", at: master.line)
                continue
            }
            events.append(
                ReadEvent(
                    uid: master.uid,
                    summary: master.summary,
                    start: period.start,
                    end: period.end,
                    isAllDay: master.start.isDay,
                    status: master.status,
                    isTransparent: master.isTransparent,
                    occurrences: occurrences.compactMap { self.period($0.start, $0.end) }
                )
            )
        }
    }

    private func period(_ start: Int, _ end: Int?) -> BusyPeriod? {
        guard let start = Timestamp(secondsSince1970: start), let end = end.flatMap(Timestamp.init(secondsSince1970:))
        else { return nil }
        return BusyPeriod(start: start, end: end)
    }

    /// The events with their overrides, in the order of the file.
    private mutating func series() -> [EventSeries] {
        var order: [String] = []
        var groups: [String: [FileEvent]] = [:]
        for event in read {
            // An event without a name is like no other; no name has an LF.
            let key = event.uid.isEmpty ? "\n\(event.line)" : event.uid
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(event)
        }
        return order.flatMap { series(of: groups[$0] ?? []) }
    }

    private mutating func series(of group: [FileEvent]) -> [EventSeries] {
        let masters = newest(of: group.filter { $0.recurrence == nil })
        let overrides = currentOverrides(of: group.filter { $0.recurrence != nil })
        guard let first = masters.first else {
            // An invitation to some occurrences only: each is an event of its own.
            return overrides.map { EventSeries(master: $0, overrides: []) }
        }
        return [EventSeries(master: first, overrides: overrides)]
            + masters.dropFirst().map { EventSeries(master: $0, overrides: []) }
    }

    /// Older revisions are reported. Of two that are equally new, both are read unless they are at the same time: some
    /// programs give one name to all of their events.
    private mutating func newest(of masters: [FileEvent]) -> [FileEvent] {
        let newest = masters.max { $1.isNewer(than: $0) }
        var kept: [FileEvent] = []
        var seen: Set<SeriesTimes> = []
        for event in masters {
            if let newest, newest.isNewer(than: event) {
                reader.reports.report("VEVENT is an older revision of another one; it is not read", at: event.line)
            } else if !seen.insert(SeriesTimes(event)).inserted {
                reader.reports.report("VEVENT stands again; the first one is read", at: event.line)
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

    private mutating func currentOverrides(of events: [FileEvent]) -> [FileEvent] {
        var current: [Int: FileEvent] = [:]
        for event in events {
            guard let moment = event.recurrence?.time.moment else { continue }
            guard let other = current[moment] else {
                current[moment] = event
                continue
            }
            let older = other.isNewer(than: event) ? event : other
            current[moment] = older.line == event.line ? other : event
            reader.reports.report("VEVENT is an older revision of another one; it is not read", at: older.line)
        }
        return current.sorted { $0.key < $1.key }.map(\.value)
    }

    // MARK: Busy

    /// In order; those that touch are one.
    var merged: [BusyPeriod] {
        var merged: [Range<Int>] = []
        for next in busy.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, next.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
            } else {
                merged.append(next)
            }
        }
        return merged.compactMap { period($0.lowerBound, $0.upperBound) }
    }
}
