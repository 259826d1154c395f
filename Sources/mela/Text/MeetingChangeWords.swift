internal import NetworkModel
internal import Planner

/// What became of a meeting, told to a person.
enum MeetingChangeWords {
    /// - Parameter what: what was done, such as `Postponed`.
    static func lines(_ what: String, _ meeting: Meeting, _ planner: NetworkPlanner) throws -> [String] {
        [
            "\(what): \(MeetingWords.line(meeting))", turn(of: meeting, try planner.turn(of: meeting)),
            hours(of: meeting),
        ].compactMap(\.self) + TouchedWords.lines(try planner.touchedParts(of: meeting), of: meeting)
    }

    private static func turn(of meeting: Meeting, _ turn: CountryCode?) -> String {
        let planned = meeting.plannedCountryCode.map(\.text)
        let line = turn.map { "It keeps its number and year, and uses \($0)'s turn" }
        switch (meeting.status, line) {
        case (.moved, let line?):
            let other =
                turn == meeting.plannedCountryCode ? "though people meet elsewhere" : "\(planned ?? "") keeps its own"
            return "\(line), as the policy says; \(other)."
        case (_, let line?): return "\(line)\(meeting.status == .online ? ", as the policy says" : "")."
        case (_, nil):
            return "It keeps its number and year, and uses no turn, as the policy says"
                + (planned.map { "; \($0) keeps its own." } ?? ".")
        }
    }

    private static func hours(of meeting: Meeting) -> String? {
        meeting.hours.map { "It opens at \($0.opens) and closes at \($0.closes), by the clock of \($0.zone)." }
    }
}
