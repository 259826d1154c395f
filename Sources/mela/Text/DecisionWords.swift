internal import CivilTime
internal import NetworkModel
internal import Planner

/// Decisions, for a terminal.
enum DecisionWords {
    static func lines(_ pages: [DecisionPage]) -> [String] {
        if pages.isEmpty { return ["No decision is kept yet. mela meetings confirm keeps one."] }
        return pages.enumerated().flatMap { place, page in (place == 0 ? [] : [""]) + lines(page) }
    }

    private static func lines(_ page: DecisionPage) -> [String] {
        let decision = page.decision
        let days = decision.days.map { " on \($0)" } ?? ""
        let rank =
            decision.rank.map { "place \($0) of \(decision.ranked) in the ranking" }
            ?? (decision.ranked.number == 0 ? "not ranked" : "not among the \(decision.ranked) that the policy ranked")
        var lines = [
            "\(decision.id), \(decision.decidedOn): \(page.meeting.name) in \(decision.countryCode)\(days); \(rank)"
        ]
        for kind in DecisionFact.Kind.allCases {
            let facts = page.facts.filter { $0.kind == kind }
            if !facts.isEmpty { lines.append("  \(title(kind)): \(words(facts, kind))") }
        }
        for dissent in page.dissents {
            lines.append(
                "  against: \(dissent.groupID): \(dissent.reason.text.split(separator: "\n").joined(separator: " "))"
            )
        }
        guard !page.changes.isEmpty else { return lines }
        lines += ["  changed since:"] + page.changes.map { "    \($0)" }
        let now = page.rankingNow.prefix(3).map(\.name).joined(separator: ", ")
        return lines + ["  the ranking now: \(now.isEmpty ? "none can be made" : now)"]
    }

    private static func title(_ kind: DecisionFact.Kind) -> String {
        switch kind {
        case .entry: "entry"
        case .offer: "offers"
        case .safety: "safety"
        case .holiday: "holidays"
        case .reluctance: "won't travel"
        case .ranking: "ranking"
        }
    }

    /// Passports that need the same stand together.
    private static func words(_ facts: [DecisionFact], _ kind: DecisionFact.Kind) -> String {
        guard kind == .entry else {
            return facts.map { "\($0.subject) \($0.reading)" }.joined(separator: ", ")
        }
        var readings: [String] = []
        for fact in facts where !readings.contains(fact.reading.text) { readings.append(fact.reading.text) }
        return readings.map { reading in
            "\(reading) \(facts.filter { $0.reading.text == reading }.map(\.subject.text).joined(separator: " "))"
        }.joined(separator: "; ")
    }
}
