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
        for series in EventSeries.series(of: read, reports: &reader.reports) {
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
