public import CivilTime
public import NetworkModel

/// The visits of the next rounds, planned together, with the proof; and why the groups without any have none.
public struct VisitProgramme: Hashable, Sendable {
    public struct Round: Hashable, Sendable {
        public let days: ClosedRange<CivilDate>
        /// By id.
        public let visits: [PlannedVisit]
        /// Visits that stood before, and stay.
        public let standing: [Visit]
    }

    /// Balance that holds every group to fewer visits, and because of which groups.
    public struct Hold: Hashable, Sendable {
        public let isHosting: Bool
        /// The most that these groups can have in all rounds.
        public let own: Int
        /// The most that the others can have beside them.
        public let atMost: Int
        public let groups: [VisitPartner]
    }

    /// A price that keeps the ways within the budget.
    public struct Budget: Hashable, Sendable {
        /// Thousands of kilometres, one way, over all visits.
        public let megametres: Int
        /// Points that each 1,000 km cost more.
        public let price: Int
        /// Whether each group's nearest visits were left whatever their way costs.
        public let sparesNearest: Bool
    }

    public let rounds: [Round]
    /// In points of the rules.
    public let score: Int
    /// No plan scores more.
    public let bound: Int
    /// What the best plan of one round after the other scores; `nil` where a budget is kept, which that wouldn't.
    public let greedyScore: Int?
    /// What keeps the ways within the rules' budget; `nil` where they are anyway, or no budget is asked for.
    public let budget: Budget?
    /// Balance that was given up, by one, because it left no visit at all.
    public let relaxed: [NumberedRulesChange<VisitRule.Name>.Rule]
    public let holds: [Hold]
    /// Groups that neither make nor host a visit in these rounds.
    public let leftOut: [GroupLeftOut]
    /// Open proposals of before that are none any more.
    public let withdrawn: [Visit]
    /// How many groups there are.
    public let groups: Int

    public var isProven: Bool { score == bound }
    public var visits: [PlannedVisit] { rounds.flatMap(\.visits) }
    /// Of all planned visits, one way.
    public var kilometres: Int { visits.reduce(0) { $0 + $1.kilometres } }
}

public struct PlannedVisit: Hashable, Sendable {
    public let id: Visit.ID
    /// Whether the same visit was proposed before.
    public let wasProposed: Bool
    public let kind: Visit.Kind
    public let visitor: VisitPartner
    public let host: VisitPartner
    /// Wanted and offered, in the visitor's order.
    public let topics: [Topic]
    /// In English; none where somebody interprets.
    public let languages: [String]
    public let interpreter: VisitPerson?
    /// One way.
    public let kilometres: Int
    public let score: Int
    /// `nil` where no week of the round suits both.
    public let dates: DateSpan?
}

public struct VisitPerson: Hashable, Sendable {
    public let id: Member.ID
    public let name: PlainLine

    init(_ member: Member) {
        id = member.id
        name = member.chosenName
    }
}

/// A group without a visit, why it makes none and why it hosts none.
public struct GroupLeftOut: Hashable, Sendable {
    public let group: VisitPartner
    public let making: Reason
    public let hosting: Reason

    public enum Reason: Hashable, Sendable {
        // The group's own.
        /// It wants, or offers, nothing.
        case namesNothing
        /// Its terms say none.
        case ownTerms
        /// It is away, or has another visit, in every round.
        case awayThroughout

        // The others'; each time the farthest that any of them came.
        /// No group offers, or wants, one of these.
        case noMatch([Topic])
        /// Only groups of its own country do.
        case sameCountry
        /// Nobody shares a language, and no interpreter knows one of each. What most of the matches speak would help.
        case noLanguage(own: [String], most: String, speakers: Int, matches: Int)
        case tooFar(nearest: Int, atMost: Int)
        case othersTerms
        /// The others are never there when it is.
        case noCommonRound
        /// They met too few rounds ago, or will, or the visit was cancelled.
        case metBefore(rounds: Int)
        /// Interpreters know a language of each, and have no time.
        case interpretersBusy
        /// So many could; other visits, or balance, came first.
        case outscored(possible: Int)
        /// So many could; their ways, or other visits, took the budget.
        case overBudget(possible: Int)
    }
}
