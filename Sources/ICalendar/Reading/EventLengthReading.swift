extension EventReader {
    mutating func length(of component: FileComponent, start: EventTime) throws(Unread) -> EventLength {
        if let line = component.first(.finish) {
            if let other = component.first(.duration) {
                reports.report("DURATION stands beside a DTEND, which is read", at: other.line)
            }
            return try length(to: line, start: start)
        }
        guard let line = component.first(.duration) else {
            return start.isDay ? .nominal(days: 1, seconds: 0) : .exact(0)
        }
        guard let duration = CalendarDuration(line.value.trimmingEnd) else {
            throw Unread(reason: "DURATION is none", line: line.line)
        }
        let length = EventLength.nominal(days: duration.days, seconds: start.isDay ? 0 : duration.seconds)
        if start.isDay, duration.seconds != 0 {
            reports.report("DURATION has hours beside a day; its days are read", at: line.line)
        }
        guard duration.days >= 0, duration.seconds >= 0,
            length.mostSeconds <= (ReadingLimits.spanDays + 1) * WallSecond.perDay
        else {
            throw Unread(reason: "DURATION is negative or longer than 3660 days", line: line.line)
        }
        return start.isDay && duration.days == 0 ? .nominal(days: 1, seconds: 0) : length
    }

    private mutating func length(to line: ContentLine, start: EventTime) throws(Unread) -> EventLength {
        let end = try times.time(line)
        guard end.isDay == start.isDay else {
            throw Unread(reason: "one of DTSTART and DTEND is a day, the other a time", line: line.line)
        }
        let seconds = end.moment - start.moment
        guard (0...ReadingLimits.spanDays * WallSecond.perDay).contains(seconds) else {
            throw Unread(reason: "DTEND lies before DTSTART, or more than 3660 days after it", line: line.line)
        }
        guard start.isDay else { return .exact(seconds) }
        if seconds == 0 {
            reports.report("DTEND is the day of DTSTART, though it is exclusive; one day is read", at: line.line)
        }
        return .nominal(days: max(1, seconds / WallSecond.perDay), seconds: 0)
    }
}
