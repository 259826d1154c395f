internal import CivilTime
public import NetworkModel

/// A short message, by phone or mail, that a meeting changes: a draft, with a marked gap for each thing that the network
/// doesn't know.
public struct ChangeMessage: Hashable, Sendable {
    public enum Change: String, CaseIterable, Sendable {
        case move, postpone, online, cancel
    }

    public enum Wording: String, CaseIterable, Sendable {
        /// For those who may read what it is about.
        case open
        /// For everyone else: days, and a neutral word for what is on them.
        case discreet
    }

    /// What a message may say. What has no part here can't get into it.
    private enum Facts: Hashable {
        case open(name: PlainLine, place: String?, planned: String?, backup: String?)
        case discreet(word: PlainLine)
    }

    public let change: Change
    public let wording: Wording
    private let facts: Facts
    /// `nil` where they are not known, or not settled yet.
    private let dates: DateSpan?
    /// Whether the meeting is what the message says it becomes: then its days and place are the new ones.
    private let isDone: Bool

    /// - Parameters:
    ///   - meeting: as it is now, before or after the change.
    ///   - backup: where it would go, as was agreed; told to the organiser alone, in the gap for the new place.
    ///   - word: for the discreet wording, such as `Appointment`.
    ///   - countryName: a country's name as people write it.
    public init(
        _ change: Change,
        in wording: Wording,
        of meeting: Meeting,
        backup: CountryCode?,
        word: PlainLine,
        countryName: (CountryCode) -> String
    ) {
        self.change = change
        self.wording = wording
        dates = meeting.dates
        isDone =
            switch change {
            case .move: meeting.status == .moved
            case .postpone:
                meeting.status == .postponed
                    || meeting.dates == nil && (meeting.status == .moved || meeting.status == .online)
            case .online: meeting.status == .online
            case .cancel: meeting.status == .cancelled
            }
        facts =
            switch wording {
            case .discreet: .discreet(word: word)
            case .open:
                .open(
                    name: meeting.name,
                    place: meeting.place.map { place in
                        [place.city?.text, countryName(place.countryCode)].compactMap(\.self).joined(separator: ", ")
                    },
                    planned: meeting.plannedCountryCode.map(countryName),
                    backup: backup.map(countryName)
                )
            }
    }

    /// Each line stands for itself; no line is empty.
    public var lines: [String] {
        switch facts {
        case .open(let name, let place, let planned, let backup):
            openLines(name, place: place, planned: planned, backup: backup)
        case .discreet(let word): discreetLines(word)
        }
    }

    public var text: String { lines.joined(separator: "\n") + "\n" }

    /// A gap that whoever sends the message fills in.
    private func gap(_ what: String) -> String { "[FILL IN: \(what)]" }

    private var days: String { dates.map { "\($0)" } ?? gap("the days") }

    private func openLines(_ name: PlainLine, place: String?, planned: String?, backup: String?) -> [String] {
        let answer = "Questions, and what you have booked or paid already: please tell \(gap("whom, and how"))"
        switch change {
        case .move:
            let isAgreed = backup.map { "; the backup that was agreed on is \($0)" } ?? ""
            let new = isDone ? place : nil
            let left = isDone ? planned : place
            return [
                "\(name) is moved to \(new ?? gap("the new city and country\(isAgreed)")).",
                "Its days: \(days).",
                left.map { "Please book nothing for \($0) any more, and wait with new bookings until we confirm them." }
                    ?? "Please wait with bookings until we confirm them.",
                answer,
            ]
        case .postpone:
            let until =
                isDone
                ? dates.map { "It is now from \($0.first) to \($0.last)." } ?? "The new days will be told."
                : gap("the new days, or: the new days will be told")
            return [
                isDone ? "\(name) is postponed." : "\(name), planned for \(days), is postponed.", until,
                "Please book nothing for the earlier days any more.", answer,
            ]
        case .online:
            return [
                "\(name) meets online, and nobody travels.", "Its days: \(days).",
                "How to take part: \(gap("the link, and a telephone number"))",
                "Please cancel what you have booked, or tell us what can't be cancelled.", answer,
            ]
        case .cancel:
            return [
                "\(name), planned for \(days), is cancelled.",
                "Please cancel what you have booked, or tell us what can't be cancelled.", answer,
            ]
        }
    }

    /// Nothing of whose it is, where, or what people do there; nothing of journeys either.
    private func discreetLines(_ word: PlainLine) -> [String] {
        let answer = "Please ask or answer: \(gap("a way that is safe for this person"))"
        switch change {
        case .move:
            return ["\(word), \(days): something has changed.", "Please wait with all that belongs to it.", answer]
        case .postpone:
            let new = isDone ? dates.map { "It is now \($0)." } ?? "A new day will be told." : nil
            return [
                isDone ? "\(word): it takes place later." : "\(word), \(days): it takes place later.",
                new ?? gap("the new days, or: a new day will be told"), answer,
            ]
        case .online:
            return ["\(word), \(days): by phone or screen, nobody has to come.", answer]
        case .cancel:
            return ["\(word), \(days): it does not take place.", answer]
        }
    }
}
