internal import CivilTime
internal import Planner

/// What a calendar file says. Times are RFC 3339 in UTC.
struct CalendarAnswer: Encodable {
    struct Event: Encodable {
        let uid: String
        let summary: String
        let start: String
        let end: String
        let allDay: Bool
        let status: String
        let transparent: Bool
        let occurrences: Int
    }

    struct Period: Encodable {
        let start: String
        let end: String
    }

    struct Skipped: Encodable {
        let line: Int
        let reason: String
    }

    let events: [Event]
    let busy: [Period]
    let skipped: [Skipped]

    init(_ calendar: ReadCalendar) {
        events = calendar.events.map { event in
            Event(
                uid: event.uid,
                summary: event.summary,
                start: event.start.description,
                end: event.end.description,
                allDay: event.isAllDay,
                status: event.status.rawValue,
                transparent: event.isTransparent,
                occurrences: event.occurrences.count
            )
        }
        busy = calendar.busy.map { Period(start: $0.start.description, end: $0.end.description) }
        skipped = calendar.skipped.map { Skipped(line: $0.line, reason: $0.reason) }
    }
}
