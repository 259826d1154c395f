/// Why values make no calendar.
public enum CalendarError: Error, Hashable, Sendable {
    case endsBeforeItStarts(CalendarUID)
    case endsPastYear9999(CalendarUID)
    case sequenceOutOfRange(CalendarUID, Int)
    case attendeeWithoutOrganizer(CalendarUID)
    case repeatedAttendee(CalendarUID, CalendarAddress)
    case noEvents
    case severalEvents(CalendarObject.Method, Int)
    case repeatedUID(CalendarUID)
    case requestWithoutOrganizer(CalendarUID)
    case requestWithoutAttendee(CalendarUID)
    case organizerInvitesOnlyThemself(CalendarUID)
    case notCancelled(CalendarUID)
    case attendeesPublished(CalendarUID)
    /// libical refused; `what` is the property, parameter or component.
    case notWritten(what: String)
}

extension CalendarError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .endsBeforeItStarts(let uid):
            "Found that event \(uid.text) ends before or as it starts; expected a later end. Change its times."
        case .endsPastYear9999(let uid):
            "Found that event \(uid.text) ends past the year 9999; expected an earlier end. Change its days."
        case .sequenceOutOfRange(let uid, let sequence):
            "Found sequence \(sequence) in event \(uid.text); expected 0 to 2147483647. Count up from 0."
        case .attendeeWithoutOrganizer(let uid):
            "Found attendees but no organizer in event \(uid.text); expected both or neither. Add the organizer."
        case .repeatedAttendee(let uid, _):
            // The address itself stays out of messages and logs.
            "Found one attendee twice in event \(uid.text); expected each address once. Remove one of them."
        case .noEvents:
            "Found a calendar without events; expected one at least. Add an event, or write no file."
        case .severalEvents(let method, let count):
            "Found \(count) events in a calendar with method \(method); expected one. Write a file for each."
        case .repeatedUID(let uid):
            "Found UID \(uid.text) twice in one calendar; expected each once. Give every event its own UID."
        case .requestWithoutOrganizer(let uid):
            "Found no organizer in the invitation to event \(uid.text); expected one. Add it, or publish the event."
        case .requestWithoutAttendee(let uid):
            "Found no attendee in the invitation to event \(uid.text); expected the recipient. Add the recipient."
        case .organizerInvitesOnlyThemself(let uid):
            "Found only the organizer invited to event \(uid.text); expected the recipient. Outlook drops such a file: "
                + "use a role address as the organizer."
        case .notCancelled(let uid):
            "Found that event \(uid.text) is not cancelled in a cancellation; expected status cancelled. Set it."
        case .attendeesPublished(let uid):
            "Found attendees in the published event \(uid.text); expected none. Remove them, or send a request."
        case .notWritten(let what):
            "Found that libical did not write \(what); expected that it takes every checked value. Report this."
        }
    }
}
