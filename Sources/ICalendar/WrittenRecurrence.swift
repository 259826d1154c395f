internal import CivilTime

/// An RRULE and its EXDATEs in the forms that fit one DTSTART, past every check.
struct WrittenRecurrence: Hashable {
    let rule: String
    let exceptions: [WrittenTime]
    /// The days on which an occurrence starts, ascending, without the exceptions.
    let days: [CivilDate]

    /// Throws where the span is not on the rule, where an exception is no occurrence, where nothing or too much is left,
    /// where an occurrence reaches into the next one, or where no VTIMEZONE would be right for all of them.
    init(_ recurrence: Recurrence, of span: EventSpan, uid: CalendarUID) throws(CalendarError) {
        let start = RecurringStart(span)
        guard recurrence.pattern.names(start.day) else { throw .startsOffItsRule(uid) }
        let all = try Self.days(of: recurrence, from: start.day, uid: uid)
        if let stray = recurrence.exceptions.first(where: { !all.contains($0) }) {
            throw .exceptionOffItsRule(uid, stray)
        }
        guard start.isAlikeForEveryReader(on: all) else { throw .zoneOffItsRule(uid) }
        guard start.isApart(on: all) else { throw .occurrencesOverlap(uid) }

        let exceptions = Set(recurrence.exceptions)
        days = all.filter { !exceptions.contains($0) }
        guard !days.isEmpty else { throw .noOccurrence(uid) }
        self.exceptions = recurrence.exceptions.map(start.time)
        switch recurrence.end {
        case .count(let count): rule = "\(recurrence.ruleText);COUNT=\(count)"
        case .until(let last): rule = "\(recurrence.ruleText);UNTIL=\(start.until(last))"
        }
    }

    /// Expanded by the reader of files, which follows RFC 5545 where libical's own engine errs.
    private static func days(
        of recurrence: Recurrence,
        from first: CivilDate,
        uid: CalendarUID
    ) throws(CalendarError) -> [CivilDate] {
        let rule: RecurrenceRule
        let last: WallSecond
        do throws(RecurrenceRule.Refusal) {
            switch recurrence.end {
            case .count(let count):
                rule = try RecurrenceRule("\(recurrence.ruleText);COUNT=\(count)")
                last = WallSecond(Int.max / 2)
            case .until(let day):
                rule = try RecurrenceRule(recurrence.ruleText)
                last = WallSecond(day)
            }
        } catch { throw .notWritten(what: "RRULE: \(error.reason)") }
        let start = WallSecond(first)
        guard start <= last else { throw .noOccurrence(uid) }
        var expansion = RecurrenceExpansion(rule, from: start, isDay: true, until: last)
        var work = WorkAllowance()
        guard case .all(let walls) = expansion.occurrences(in: start...last, work: &work),
            walls.count <= Recurrence.mostOccurrences
        else { throw .tooManyOccurrences(uid) }
        return walls.compactMap { CivilDate(dayNumber: $0.dayNumber) }
    }
}

/// A DTSTART as it moves from day to day, on the wall that its file tells.
struct RecurringStart {
    let day: CivilDate
    private let span: EventSpan

    init(_ span: EventSpan) {
        self.span = span
        switch span {
        case .allDay(let first, _): day = first
        case .utc(let start, _): day = start.date
        case .zoned(let start, _, _): day = start.date
        }
    }

    /// The start on that day, in the form of the DTSTART.
    func time(on day: CivilDate) -> WrittenTime {
        switch span.written?.start {
        case .wall(let wall, let zone): .wall(WallTime(date: day, time: wall.time), zone)
        case .moment: Timestamp(secondsSince1970: second(on: day)).map(WrittenTime.moment) ?? .day(day)
        case .day, nil: .day(day)
        }
    }

    /// UNTIL has the kind of its DTSTART, and is in UTC wherever that is no day.
    func until(_ last: CivilDate) -> String {
        guard case .allDay = span else { return Timestamp(secondsSince1970: second(on: last))?.basic ?? last.basic }
        return last.basic
    }

    /// Whether one yearly rule gives each day the moment that the zone gives it, and the first day its very time.
    func isAlikeForEveryReader(on days: [CivilDate]) -> Bool {
        guard case .zoned(let start, _, let zone) = span else { return true }
        let seen: Zone
        switch span.written?.start {
        case .wall(let wall, _) where wall == start: seen = zone.withRuleOnly
        case .moment: seen = .utc
        default: return false
        }
        return days.allSatisfy { day in
            let wall = WallTime(date: day, time: start.time)
            return seen.timestamp(of: wall) == zone.timestamp(of: wall)
        }
    }

    /// Whether each occurrence is over when the next one starts. Outlook refuses a series whose occurrences overlap.
    func isApart(on days: [CivilDate]) -> Bool {
        let length: Int
        switch span {
        case .allDay(let first, let last): length = (last.dayNumber - first.dayNumber + 1) * 86_400
        case .utc(let start, let end): length = end.secondsSince1970 - start.secondsSince1970
        case .zoned(let start, let end, let zone):
            length = zone.timestamp(of: end).secondsSince1970 - zone.timestamp(of: start).secondsSince1970
        }
        return zip(days, days.dropFirst()).allSatisfy { second(on: $0) + length <= second(on: $1) }
    }

    /// Since 1970; a day begins at midnight in UTC.
    private func second(on other: CivilDate) -> Int {
        switch span {
        case .allDay: other.dayNumber * 86_400
        case .utc(let start, _): start.secondsSince1970 + (other.dayNumber - day.dayNumber) * 86_400
        case .zoned(let start, _, let zone):
            zone.timestamp(of: WallTime(date: other, time: start.time)).secondsSince1970
        }
    }
}
