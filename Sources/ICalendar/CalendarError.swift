public import CivilTime

/// Why values make no calendar.
public enum CalendarError: Error, Hashable, Sendable {
    case endsBeforeItStarts(CalendarUID)
    case endsPastYear9999(CalendarUID)
    case sequenceOutOfRange(CalendarUID, Int)
    case attendeeWithoutOrganizer(CalendarUID)
    case repeatedAttendee(CalendarUID, CalendarAddress)
    case startsOffItsRule(CalendarUID)
    case exceptionOffItsRule(CalendarUID, CivilDate)
    case zoneOffItsRule(CalendarUID)
    case occurrencesOverlap(CalendarUID)
    case noOccurrence(CalendarUID)
    case tooManyOccurrences(CalendarUID)
    case occurrenceRepeats(CalendarUID)
    case occurrenceOfOtherSeries(CalendarUID, CalendarUID)
    case noSuchOccurrence(CalendarUID, CivilDate)
    case dayBesideTime(CalendarUID)
    case alarmWithoutTime(CalendarUID)
    case periodOutOfRange(CalendarUID)
    case availableByDay(CalendarUID)
    case noComponents
    case kindsWithMethod(CalendarObject.Method)
    case severalEvents(CalendarObject.Method, Int)
    case repeatedUID(CalendarUID)
    case requestWithoutOrganizer(CalendarUID)
    case requestWithoutAttendee(CalendarUID)
    case organizerInvitesOnlyThemself(CalendarUID)
    case notCancelled(CalendarUID)
    case attendeesPublished(CalendarUID)
    case answerOfOthers(CalendarUID, Int)
    case replyWithoutAnswer(CalendarUID)
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
        case .startsOffItsRule(let uid):
            "Found that series \(uid.text) starts on a day that its rule doesn't name; expected its first occurrence. "
                + "Start it on one of the rule's days."
        case .exceptionOffItsRule(let uid, let day):
            "Found the exception \(day) in series \(uid.text), which has no occurrence then; expected a day of the "
                + "series. Remove it."
        case .zoneOffItsRule(let uid):
            "Found that the zone of series \(uid.text) changes in ways that no yearly rule tells, or skips its start; "
                + "expected times that one rule is right for. Write an event for each day."
        case .occurrencesOverlap(let uid):
            "Found that series \(uid.text) starts again before it is over; expected occurrences one after another. "
                + "Shorten it, or repeat it less often."
        case .noOccurrence(let uid):
            "Found no occurrence left of series \(uid.text); expected one at least. Change its end or its exceptions."
        case .tooManyOccurrences(let uid):
            "Found more than \(Recurrence.mostOccurrences) occurrences in series \(uid.text); expected fewer. End it "
                + "earlier."
        case .occurrenceRepeats(let uid):
            "Found a recurrence in an event that replaces one occurrence of \(uid.text); expected a single event. "
                + "Remove the recurrence."
        case .occurrenceOfOtherSeries(let uid, let other):
            "Found an occurrence of series \(other.text) in event \(uid.text); expected the same UID. Take it from that "
                + "series."
        case .noSuchOccurrence(let uid, let day):
            "Found an event that replaces the occurrence of \(uid.text) on \(day), which the series as written here "
                + "lacks; expected one of its occurrences. Take it from this series."
        case .dayBesideTime(let uid):
            "Found a day beside a time in to-do \(uid.text); expected start and due of the same kind. Change one."
        case .alarmWithoutTime(let uid):
            "Found an alarm in to-do \(uid.text) that is related to a start or due time it lacks; expected that time. "
                + "Add it, or relate the alarm to the other."
        case .periodOutOfRange(let uid):
            "Found a busy time outside the range of \(uid.text); expected it within. Cut it, or widen the range."
        case .availableByDay(let uid):
            "Found whole days in the available time \(uid.text); expected times of day. Give hours."
        case .noComponents:
            "Found a calendar without components; expected one at least. Add an event, or write no file."
        case .kindsWithMethod(let method):
            "Found components in a calendar with method \(method) that it is not for; expected events alone, or in a "
                + "published one free and busy times alone. Write the others without a method."
        case .severalEvents(let method, let count):
            "Found \(count) events of several UIDs in a calendar with method \(method); expected one UID. Write a file for "
                + "each."
        case .repeatedUID(let uid):
            "Found UID \(uid.text) twice in one calendar; expected each once. Give every component its own UID."
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
        case .answerOfOthers(let uid, let count):
            "Found \(count) attendees in an answer to event \(uid.text); expected the one who answers. Leave the others "
                + "out."
        case .replyWithoutAnswer(let uid):
            "Found a reply to event \(uid.text) that needs action still; expected accepted, declined or tentative. Set "
                + "one."
        case .notWritten(let what):
            "Found that libical did not write \(what); expected that it takes every checked value. Report this."
        }
    }
}
