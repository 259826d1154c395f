extension EventReader {
    mutating func recurrence(of component: FileComponent) throws(Unread) -> RecurrenceReference? {
        guard let line = component.first(.recurrenceID) else { return nil }
        let time = try times.time(line)
        let range = line.parameter("RANGE").map { uppercased(ArraySlice($0.utf8)) }
        if let range, range != "THISANDFUTURE" {
            reports.report("RECURRENCE-ID has a RANGE that is not read; one occurrence is replaced", at: line.line)
        }
        return RecurrenceReference(time: time, isThisAndFuture: range == "THISANDFUTURE")
    }

    mutating func addRecurrences(of component: FileComponent, to event: inout FileEvent) {
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
                let result = line.name == .rule ? "only the time of DTSTART is read" : "it takes none away"
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
