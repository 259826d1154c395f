extension CalendarObject.Method {
    /// What RFC 5546, section 3.2, asks of events.
    func check(_ events: [Event]) throws(CalendarError) {
        if self != .publish, let first = events.first, events.contains(where: { $0.uid != first.uid }) {
            throw .severalEvents(self, events.count)
        }
        for event in events { try check(event) }
    }

    private func check(_ event: Event) throws(CalendarError) {
        switch self {
        case .publish: guard event.attendees.isEmpty else { throw .attendeesPublished(event.uid) }
        case .request: try checkRequest(event)
        case .cancel: guard event.status == .cancelled else { throw .notCancelled(event.uid) }
        case .reply:
            try checkAnswer(event)
            guard event.attendees.allSatisfy({ $0.participation != .needsAction }) else {
                throw .replyWithoutAnswer(event.uid)
            }
        case .counter: try checkAnswer(event)
        }
    }

    private func checkRequest(_ event: Event) throws(CalendarError) {
        guard let organizer = event.organizer else { throw .requestWithoutOrganizer(event.uid) }
        guard !event.attendees.isEmpty else { throw .requestWithoutAttendee(event.uid) }
        guard event.attendees.contains(where: { $0.address != organizer.address }) else {
            throw .organizerInvitesOnlyThemself(event.uid)
        }
    }

    /// The organizer is always there where an attendee is.
    private func checkAnswer(_ event: Event) throws(CalendarError) {
        guard event.attendees.count == 1 else { throw .answerOfOthers(event.uid, event.attendees.count) }
    }
}

/// That every UID of a calendar stands for one thing.
enum UniqueComponents {
    /// A series and the events that replace its occurrences share their UID.
    static func check(_ events: [Event], others: [CalendarUID]) throws(CalendarError) {
        var names: Set<Name> = []
        for uid in others where !names.insert(Name(uid: uid, recurrenceID: nil)).inserted { throw .repeatedUID(uid) }
        for event in events where !names.insert(Name(uid: event.uid, recurrenceID: event.recurrenceID)).inserted {
            throw .repeatedUID(event.uid)
        }
        let replacing = events.filter { $0.recurrenceID != nil }
        guard !replacing.isEmpty else { return }
        let others = Set(others)
        let masters = Dictionary(
            events.filter { $0.recurrenceID == nil }.map { ($0.uid, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for event in replacing {
            guard !others.contains(event.uid) else { throw .repeatedUID(event.uid) }
            // Without its series it is a change of one occurrence that the reader has already.
            guard let id = event.recurrenceID, let master = masters[event.uid] else { continue }
            guard master.occurrence(on: id.day) == id else { throw .noSuchOccurrence(event.uid, id.day) }
        }
    }

    private struct Name: Hashable {
        let uid: CalendarUID
        let recurrenceID: RecurrenceID?
    }
}
