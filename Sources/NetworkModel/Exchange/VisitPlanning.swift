public import CivilTime

/// What a visit is for, in the words of the two groups, and the host's consent to it.
public struct VisitPlan: Hashable, Sendable {
    public let visitID: Visit.ID
    public let purpose: PlainLine?
    /// The days' programme, made for this visitor.
    public let programme: Note?
    /// When the host group said yes; nothing before it did.
    public let consentedOn: CivilDate?
    /// Who interprets, where the groups share no language.
    public let interpreterID: Member.ID?

    public init(
        visitID: Visit.ID,
        purpose: PlainLine?,
        programme: Note?,
        consentedOn: CivilDate?,
        interpreterID: Member.ID?
    ) {
        self.visitID = visitID
        self.purpose = purpose
        self.programme = programme
        self.consentedOn = consentedOn
        self.interpreterID = interpreterID
    }
}

/// How many visits a group can host, and make, in one round. A group without terms has the rules' numbers.
public struct VisitTerms: Hashable, Sendable {
    public let groupID: Group.ID
    public let hostsAtMost: Count
    public let travelsAtMost: Count

    public init(groupID: Group.ID, hostsAtMost: Count, travelsAtMost: Count) {
        self.groupID = groupID
        self.hostsAtMost = hostsAtMost
        self.travelsAtMost = travelsAtMost
    }
}

/// Days on which a group neither hosts nor travels.
public struct Absence: Hashable, Sendable {
    public let groupID: Group.ID
    public let starts: CivilDate
    public let ends: CivilDate

    /// - Throws: `ValueError` where it ends before it starts.
    public init(groupID: Group.ID, starts: CivilDate, ends: CivilDate) throws(ValueError) {
        guard starts <= ends else { throw ValueError("ends", found: "\(ends)", expected: "\(starts) or later") }
        self.groupID = groupID
        self.starts = starts
        self.ends = ends
    }
}

/// One number of the programme of visits; a rule without a row has its usual number.
public struct VisitRule: Hashable, Sendable {
    public enum Name: String, CaseIterable, Sendable {
        /// How many rounds are planned together.
        case rounds
        case monthsPerRound
        /// The same visit doesn't stand again in that many rounds.
        case repeatGap
        case hostsAtMost, travelsAtMost
        /// Most by which two groups' visits hosted, or made, may differ; above 1000 there is no such rule.
        case balanceAcross
        /// Most by which one group's visits hosted and made may differ; above 1000 there is no such rule.
        case balanceSelf
        /// For each skill that the visitor wants and the host offers.
        case topicPoints
        /// Taken off for each 1,000 km of the way, one way.
        case distancePoints
        /// A visit is never worth less, however far: so that small and far countries aren't dropped for cost.
        case leastPoints
        /// For each visit by which the host made more than it hosted before, and by which the visitor hosted more than it
        /// made; three of each count at most.
        case ledgerPoints
        /// Farther visits aren't made, in kilometres one way; 0 for no such rule.
        case kilometresAtMost
        /// The ways of all visits of one plan together, in thousands of kilometres one way; 0 for no such rule.
        case budgetMegametres

        /// What stands where nobody said otherwise.
        public var usual: Int {
            switch self {
            case .rounds: 4
            case .monthsPerRound: 6
            case .repeatGap: 4
            case .hostsAtMost, .travelsAtMost: 1
            case .balanceAcross, .balanceSelf: 1
            case .topicPoints: 100
            case .distancePoints: 5
            case .leastPoints: 40
            case .ledgerPoints: 10
            case .kilometresAtMost, .budgetMegametres: 0
            }
        }
    }

    public let name: Name
    public let number: Count

    public init(name: Name, number: Count) {
        self.name = name
        self.number = number
    }
}
