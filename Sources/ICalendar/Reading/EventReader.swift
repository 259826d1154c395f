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

    mutating func noteFloating(_ line: ContentLine) {
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
