internal import CivilTime

/// Understands the VEVENTs of one file.
struct EventReader {
    var times: TimeReader
    var reports: ReadingReports

    /// `nil` where it can't be placed in time; that is reported.
    mutating func event(_ component: FileComponent, isCancelled: Bool) -> FileEvent? {
        guard let startLine = component.first(.start) else {
            reports.report("VEVENT has no DTSTART", at: component.line)
            return nil
        }
        do throws(Unread) {
            let start = try times.time(startLine)
            noteFloating(startLine)
            let length = try length(of: component, start: start)
            var event = FileEvent(
                line: component.line,
                uid: component.first(.uid)?.value.trimmingEnd ?? "",
                summary: component.first(.summary).map { plainText($0.value) } ?? "",
                start: start,
                length: length,
                status: isCancelled ? .cancelled : status(component),
                isTransparent: isTransparent(component),
                sequence: component.first(.sequence).flatMap { Int($0.value.trimmingEnd) } ?? 0,
                stamp: stamp(component)
            )
            if event.uid.isEmpty { reports.report("VEVENT has no UID; it is read without one", at: component.line) }
            noteRepeats(component)
            event.recurrence = try recurrence(of: component)
            addRecurrences(of: component, to: &event)
            return event
        } catch {
            reports.report("\(error.reason); the event is not read", at: error.line)
            return nil
        }
    }

    private mutating func noteFloating(_ line: ContentLine) {
        guard TimeReader.isFloating(line) else { return }
        let zone = times.zones.floating == .utc ? "in UTC" : "in the calendar's X-WR-TIMEZONE"
        reports.report(
            "\(line.name.rawValue) is a floating time, on no zone's clocks; it is read \(zone)",
            at: line.line
        )
    }

    private mutating func noteRepeats(_ component: FileComponent) {
        for name in [PropertyName.start, .finish, .duration, .recurrenceID, .uid, .status, .transparency] {
            for line in component.all(name).dropFirst() {
                reports.report("\(name.rawValue) stands again; the first one is read", at: line.line)
            }
        }
    }

    // MARK: Length

    private mutating func length(of component: FileComponent, start: EventTime) throws(Unread) -> EventLength {
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

    // MARK: Words

    private mutating func status(_ component: FileComponent) -> EventStatus {
        guard let line = component.first(.status) else { return .confirmed }
        switch uppercased(ArraySlice(line.value.trimmingEnd.utf8)) {
        case "CONFIRMED": return .confirmed
        case "TENTATIVE": return .tentative
        case "CANCELLED": return .cancelled
        default:
            reports.report("STATUS is none of an event; it is read as confirmed", at: line.line)
            return .confirmed
        }
    }

    private mutating func isTransparent(_ component: FileComponent) -> Bool {
        guard let line = component.first(.transparency) else { return false }
        switch uppercased(ArraySlice(line.value.trimmingEnd.utf8)) {
        case "OPAQUE": return false
        case "TRANSPARENT": return true
        default:
            reports.report("TRANSP is neither OPAQUE nor TRANSPARENT; it is read as opaque", at: line.line)
            return false
        }
    }

    private func stamp(_ component: FileComponent) -> Int {
        guard case .utc(let moment)? = component.first(.stamp).flatMap({ TimeValue($0.value.trimmingEnd) }) else {
            return Int.min
        }
        return moment
    }

    // MARK: Recurrence

    private mutating func recurrence(of component: FileComponent) throws(Unread) -> RecurrenceReference? {
        guard let line = component.first(.recurrenceID) else { return nil }
        let time = try times.time(line)
        let range = line.parameter("RANGE").map { uppercased(ArraySlice($0.utf8)) }
        if let range, range != "THISANDFUTURE" {
            reports.report("RECURRENCE-ID has a RANGE that is not read; one occurrence is replaced", at: line.line)
        }
        return RecurrenceReference(time: time, isThisAndFuture: range == "THISANDFUTURE")
    }

    private mutating func addRecurrences(of component: FileComponent, to event: inout FileEvent) {
        for line in component.properties {
            switch line.name {
            case .rule, .exceptionRule, .extraDates:
                guard event.recurrence == nil else {
                    reports.report("\(line.name.rawValue) stands beside a RECURRENCE-ID; it is not read", at: line.line)
                    continue
                }
                add(line, to: &event)
            case .exceptionDates: add(line, to: &event)
            default: continue
            }
        }
    }

    private mutating func add(_ line: ContentLine, to event: inout FileEvent) {
        switch line.name {
        case .rule, .exceptionRule:
            do throws(RecurrenceRule.Refusal) {
                let rule = FileRule(rule: try RecurrenceRule(line.value), line: line.line)
                if line.name == .rule { event.rules.append(rule) } else { event.exceptionRules.append(rule) }
            } catch {
                let result = line.name == .rule ? "no occurrence of it is read" : "it takes none away"
                reports.report("\(line.name.rawValue) can't be followed: \(error.reason); \(result)", at: line.line)
            }
        case .extraDates:
            let isPeriod = line.parameter("VALUE").map { uppercased(ArraySlice($0.utf8)) } == "PERIOD"
            for value in line.values {
                do throws(Unread) {
                    if isPeriod || value.utf8.contains(UInt8(ascii: "/")) {
                        let (time, length) = try times.period(value, of: line)
                        event.extras.append((time, length))
                    } else {
                        event.extras.append((try times.time(value.trimmingEnd[...], of: line), nil))
                    }
                } catch {
                    reports.report("\(error.reason); that value is not read", at: line.line)
                }
            }
        default:
            for value in line.values {
                do throws(Unread) {
                    event.exceptions.insert(try times.time(value.trimmingEnd[...], of: line), of: event.start)
                } catch {
                    reports.report("\(error.reason); that value is not read", at: line.line)
                }
            }
        }
    }
}

/// A TEXT without its escapes (RFC 5545, section 3.3.11) and without any control character but the line feed.
func plainText(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
        if isEscaped {
            text.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
            isEscaped = false
        } else if scalar == "\\" {
            isEscaped = true
        } else {
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: text.unicodeScalars.append(" ")
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
    return text
}
