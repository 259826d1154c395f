internal import NetworkModel
internal import Planner

/// Why a group makes no visit, or hosts none, and what would help.
enum VisitReasonWords {
    static func sentence(_ reason: GroupLeftOut.Reason, isHosting: Bool) -> String {
        switch reason {
        case .namesNothing:
            isHosting
                ? "it offers nothing. Ask what it could share (groups.csv)."
                : "it wants nothing. Ask what it would like to learn (groups.csv)."
        case .ownTerms:
            "it said so (visitTerms.csv). Ask whether that still holds."
        case .awayThroughout:
            "it is away, or has another visit, in every round. Plan more rounds."
        case .noMatch(let topics):
            isHosting
                ? "nobody wants \(either(topics)). Ask what else it could share."
                : "nobody offers \(either(topics)). Ask the groups who could, or look outside the network."
        case .sameCountry:
            isHosting
                ? "only groups of its own country want what it offers; they can meet without a programme."
                : "only groups of its own country offer what it wants; they can meet without a programme."
        case .noLanguage(let own, let most, let speakers, let matches):
            matches == 1
                ? "it shares no language with the one group that \(isHosting ? "wants what it offers" : "offers what it wants"). "
                    + "Find an interpreter between \(either(own)) and \(most)."
                : "it shares no language with the \(matches) that \(isHosting ? "want what it offers" : "offer what it wants"). Find "
                    + "an interpreter between \(either(own)) and \(most), which \(speakers) of them speak."
        case .tooFar(let nearest, let atMost):
            "the nearest match is \(grouped(nearest)) km away, and kilometresAtMost is \(grouped(atMost)). Raise it, or find a "
                + "match nearer by."
        case .othersTerms:
            isHosting
                ? "those who want what it offers make no visits (visitTerms.csv). Ask them again."
                : "those who offer what it wants host none (visitTerms.csv). Ask them again."
        case .noCommonRound:
            "its matches are never there when it is. Plan more rounds."
        case .metBefore(let rounds):
            "it met its matches within \(counted(rounds, "round")), or will, or that visit was cancelled. Plan more rounds, or lower "
                + "repeatGap."
        case .interpretersBusy:
            "its matches need an interpreter, and all are busy then. Find one more."
        case .outscored(let possible):
            "\(counted(possible, "match is", "matches are")) possible, and others came first. More rounds, or a higher "
                + "balanceAcross, make room."
        case .overBudget(let possible):
            "\(counted(possible, "match is", "matches are")) possible, and the budget for the ways went to others. A higher "
                + "budgetMegametres makes room."
        }
    }

    private static func either(_ topics: [Topic]) -> String { either(topics.map { "\($0)" }) }

    private static func either(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "one of its languages" }
        return "\(names.dropLast().joined(separator: ", ")) or \(last)"
    }
}
