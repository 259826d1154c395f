public import CivilTime
public import NetworkModel
internal import Sheets

/// What interpreters need: when each session is, and between which languages; nobody's name.
public struct InterpretersRoster: Hashable, Sendable {
    public struct Session: Hashable, Sendable {
        public let day: CivilDate
        public let opens: TimeOfDay
        public let closes: TimeOfDay
        public let title: PlainLine
        /// Each of two languages of the session; they interpret both ways.
        public let pairs: [Pair]
    }

    public struct Pair: Hashable, Sendable {
        public let one: LanguageCode
        public let other: LanguageCode
    }

    /// In the order of the programme.
    public let sessions: [Session]

    /// - Throws: `RosterError.noProgramme`.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let programme = source.network.programme.filter { $0.meetingID == source.meeting.id }
        guard !programme.isEmpty else { throw .noProgramme(source.meeting.id) }
        let inOrder = programme.sorted { ($0.day, $0.opens, $0.id) < ($1.day, $1.opens, $1.id) }
        let roster = InterpretersRoster(sessions: inOrder.map(Session.init))
        return RosterDraft(roster.document(source.facts))
    }

    private func document(_ facts: RosterFacts) -> RosterDocument {
        let rows = sessions.flatMap { session -> [[SheetCell]] in
            let start: [SheetCell] = [.date(session.day), .time(session.opens), .time(session.closes)]
            guard !session.pairs.isEmpty else {
                return [start + [.text(session.title.text), .text("one language"), .empty]]
            }
            return session.pairs.map {
                start + [.text(session.title.text), .text(facts.name(of: $0.one)), .text(facts.name(of: $0.other))]
            }
        }
        let columns = ["Day", "Opens", "Closes", "Session", "Language", "and back from"]
        return RosterDocument(title: "Sessions", tables: [SheetTable("Sessions", columns: columns, rows: rows)])
    }
}

extension InterpretersRoster.Session {
    fileprivate init(_ session: ProgrammeSession) {
        day = session.day
        opens = session.opens
        closes = session.closes
        title = session.title
        let languages = session.languages
        pairs = languages.enumerated().flatMap { place, one in
            languages[(place + 1)...].map { InterpretersRoster.Pair(one: one, other: $0) }
        }
    }
}
