import CivilTime
import ICalendar
public import NetworkModel

/// One entry of a calendar that is subscribed to, before it has a name and a revision.
public struct FeedItem: Hashable, Sendable {
    enum Time: Hashable, Sendable {
        case once(EventSpan, EventStatus)
        case sessions(SessionTimes)
        /// To do until the end of that day.
        case due(CivilDate, doneOn: CivilDate?)
    }

    let text: EntryText
    let time: Time

    /// Of everything that the reader sees, without UID, sequence and stamp. What they can't see doesn't change it.
    public var digest: Digest {
        // No part holds a carriage return, so that no two contents make the same text.
        Digest(of: (text.seen + time.seen).joined(separator: "\r"))
    }

    /// What it puts into a file.
    func parts(_ revision: Revision) throws(InvitationError) -> FeedParts {
        do throws(CalendarError) {
            switch time {
            case .once(let span, let status):
                let status = revision.isCancellation ? .cancelled : status
                return FeedParts(events: [try revision.event(text, span, status: status)])
            case .sessions(let times): return FeedParts(events: try times.events(text, revision))
            case .due(let day, let doneOn): return FeedParts(toDos: [try revision.toDo(text, due: day, doneOn: doneOn)])
            }
        } catch { throw InvitationError(error) }
    }
}

/// The parts of a calendar's file.
struct FeedParts {
    var events: [Event] = []
    var toDos: [ToDo] = []
}

extension FeedItem.Time {
    fileprivate var seen: [String] {
        switch self {
        case .once(let span, let status): [span.seen, "\(status)"]
        case .sessions(let times): times.seen
        case .due(let day, let doneOn): ["due \(day)", doneOn.map { "done \($0)" } ?? ""]
        }
    }
}

extension Revision {
    func event(
        _ text: EntryText,
        _ span: EventSpan,
        status: EventStatus = .confirmed,
        recurrence: Recurrence? = nil,
        replacing recurrenceID: RecurrenceID? = nil,
        number: Int? = nil
    ) throws(CalendarError) -> Event {
        try Event(
            uid: number.flatMap { CalendarUID("\(uid.text)-\($0)") } ?? uid,
            stamp: stamp,
            sequence: sequence,
            span: span,
            recurrence: recurrence,
            recurrenceID: recurrenceID,
            summary: text.summary,
            description: text.description,
            location: text.location,
            language: text.language,
            status: status,
            classification: text.classification,
            transparency: text.transparency,
            conference: text.conference,
            alarm: status == .cancelled ? nil : text.alarm(.start),
            lastModified: lastModified(of: text)
        )
    }

    fileprivate func toDo(_ text: EntryText, due: CivilDate, doneOn: CivilDate?) throws(CalendarError) -> ToDo {
        // Midnight in UTC is that day still, by the clocks of everyone from London to Kiribati.
        let done = doneOn.flatMap { Timestamp(secondsSince1970: $0.dayNumber * 86_400) }
        return try ToDo(
            uid: uid,
            stamp: stamp,
            sequence: sequence,
            due: .day(due),
            summary: text.summary,
            description: text.description,
            language: text.language,
            progress: done.map { .completed($0) } ?? .needsAction,
            classification: text.classification,
            alarm: done == nil ? text.alarm(.end) : nil,
            lastModified: lastModified(of: text)
        )
    }

    /// Some programs look for changes here instead of at the stamp; a discreet entry does without.
    private func lastModified(of text: EntryText) -> Timestamp? { text.reader == .discreet ? nil : stamp }
}
