internal import NetworkModel
internal import Planner

/// What became of a meeting, told to a person.
enum MeetingChangeWords {
    static func lines(_ meeting: Meeting, _ planner: NetworkPlanner) throws -> [String] {
        [
            "\(outcome(meeting)): \(MeetingWords.line(meeting))", turn(of: meeting, try planner.turn(of: meeting)),
            hours(of: meeting),
        ].compactMap(\.self) + TouchedWords.lines(try planner.touchedParts(of: meeting), of: meeting)
    }

    private static func outcome(_ meeting: Meeting) -> String {
        switch meeting.status {
        case .moved: "Moved \(meeting.id)"
        case .postponed: "Postponed \(meeting.id)"
        case .online: "Put \(meeting.id) online"
        case .confirmed: "Confirmed \(meeting.id) again, where it was planned"
        case .proposed, .held, .cancelled: "\(meeting.id) is \(meeting.status)"
        }
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
