public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Every rule of mentoring with its number in a sentence, in the order in which they are declared.
    public func mentoringRules() throws(PlannerError) -> [NumberedRule<MentoringRule.Name>] {
        let numbers = MentoringNumbers(try network().mentoringRules)
        return MentoringRule.Name.allCases.map {
            NumberedRule(name: $0, number: numbers[$0], sentence: $0.sentence(numbers[$0]))
        }
    }

    /// Sets some rules, all or nothing; the others stay.
    ///
    /// - Parameter settings: `name=number`, as in `mentoringRules.csv`.
    public func setMentoringRules(_ settings: [String]) throws(PlannerError) -> NumberedRulesChange<MentoringRule.Name>
    {
        let before = try network()
        let numbers = MentoringNumbers(before.mentoringRules)
        let settings: [(name: MentoringRule.Name, number: Count)] = try numberSettings(settings, such: "topicPoints=80")
        let change = NumberedRulesChange(settings) { numbers[$0] }
        if change.rules.isEmpty { return change }
        _ = try self.change(change.summary("mentoring rules"), since: before) { network throws(PlannerError) in
            for one in settings {
                network.put(MentoringRule(name: one.name, number: one.number), in: \.mentoringRules)
            }
        }
        return change
    }
}

extension MentoringRule.Name {
    fileprivate func sentence(_ number: Int) -> String {
        switch self {
        case .topicPoints: "Each topic that the mentee wishes and the mentor offers counts \(points(number))."
        case .hourPoints:
            "Each whole hour of the week in which both have time counts \(points(number)): the hours of a week of January or of "
                + "one of July, whichever has fewer, as clocks change."
        case .hoursCounted: "No more than \(hours(number)) of the week count."
        case .hoursNeeded:
            number == 0
                ? "Two may be paired without an hour in common."
                : "Where both told their times, \(hours(number)) of the week must suit both."
        case .groupPoints: "Two of different groups count \(points(number))."
        case .languagePoints: "A mentor who speaks the mentee's best language counts \(points(number))."
        case .waitingPoints: "Each whole month that the mentee waited counts \(points(number))."
        case .monthsCounted: "No more than \(number == 1 ? "1 month" : "\(number) months") of waiting count."
        case .interpreterPoints:
            "Where somebody must interpret, \(points(number)) \(number == 1 ? "is" : "are") taken off."
        case .keepPoints:
            "A pair that is proposed already gains \(points(number)); a standing one in which somebody asked for a change loses "
                + "as many. All other standing pairs stay."
        case .hoursPerPairing:
            number == 0
                ? "The hours a month that somebody has limit nothing."
                : "A pairing takes each of the two \(hours(number)) a month; nobody gets more pairings than they have hours for."
        case .loadAtMost:
            "A mentor with more than \(number == 1 ? "1 mentee" : "\(number) mentees") stands on the coordinator's list."
        case .quietCadences:
            number == 0
                ? "Nobody looks at pairs without contact."
                : "A pair that missed \(number == 1 ? "its last session" : "its last \(number) sessions") stands on the "
                    + "coordinator's list."
        }
    }

    private func points(_ number: Int) -> String { counted(number, "point") }

    private func hours(_ number: Int) -> String { counted(number, "hour") }
}
