public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Every rule of visits with its number in a sentence, in the order in which they are declared.
    public func visitRules() throws(PlannerError) -> [NumberedRule<VisitRule.Name>] {
        let numbers = VisitNumbers(try network().visitRules)
        return VisitRule.Name.allCases.map {
            NumberedRule(name: $0, number: numbers[$0], sentence: $0.sentence(numbers))
        }
    }

    /// Sets some rules, all or nothing; the others stay.
    ///
    /// - Parameter settings: `name=number`, as in `visitRules.csv`.
    public func setVisitRules(_ settings: [String]) throws(PlannerError) -> NumberedRulesChange<VisitRule.Name> {
        let before = try network()
        let numbers = VisitNumbers(before.visitRules)
        let settings: [(name: VisitRule.Name, number: Count)] = try numberSettings(settings, such: "topicPoints=80")
        let rules = settings.map { VisitRule(name: $0.name, number: $0.number) }
        try VisitNumbers(rules).refuseIfWrong()
        let change = NumberedRulesChange(settings) { numbers[$0] }
        if change.rules.isEmpty { return change }
        _ = try self.change(change.summary("rules of visits"), since: before) { network throws(PlannerError) in
            for rule in rules { network.put(rule, in: \.visitRules) }
        }
        return change
    }
}

extension VisitRule.Name {
    fileprivate func sentence(_ numbers: VisitNumbers) -> String {
        let number = numbers[self]
        switch self {
        case .rounds: return "\(counted(number, "round")) \(number == 1 ? "is" : "are") planned together."
        case .monthsPerRound:
            return
                "A round has \(counted(number, "month")); the first one begins after today, and half-years begin in January and "
                + "July. A group that is away for more than half of a round has no visit in it, and one with a confirmed visit no "
                + "other."
        case .repeatGap:
            return number == 0
                ? "A group may visit the same one again at once."
                : "A group doesn't visit the same one again within \(counted(number, "round"))."
        case .hostsAtMost:
            return
                "A group hosts at most \(counted(number, "visit")) in a round, unless visitTerms.csv says otherwise."
        case .travelsAtMost:
            return
                "A group makes at most \(counted(number, "visit")) in a round, unless visitTerms.csv says otherwise."
        case .balanceAcross:
            return number > 1000
                ? "Groups may host, or make, any number of visits more than others."
                : "No group hosts, or makes, \(counted(number + 1, "visit")) more than another in one plan; who can't host or "
                    + "travel at all isn't waited for."
        case .balanceSelf:
            return number > 1000
                ? "A group may host any number of visits more than it makes."
                : "What a group hosts and what it makes differ by at most \(counted(number, "visit")) in one plan."
        case .topicPoints:
            return "Each topic that the visitor wants and the host offers counts \(counted(number, "point"))."
        case .distancePoints:
            return "Each 1,000 km of the way, from capital to capital, takes \(counted(number, "point")) off."
        case .leastPoints:
            return
                "A visit is worth at least \(counted(max(1, number), "point")), however far: small and far countries aren't "
                + "dropped for cost."
        case .ledgerPoints:
            return
                "For each visit that the host made more than it hosted before, and that the visitor hosted more than it made, "
                + "\(counted(number, "point")) \(number == 1 ? "is" : "are") added; three of each count at most."
        case .kilometresAtMost:
            return number == 0
                ? "No visit is too far." : "No visit is farther than \(number) km, from capital to capital."
        case .budgetMegametres:
            return number == 0
                ? "The ways of all visits together have no limit."
                : "The ways of one plan together are \(number),000 km at most, one way; each group's nearest visits are kept "
                    + "as long as that allows."
        }
    }
}
