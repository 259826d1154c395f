public import NetworkModel
internal import NetworkRows

/// One number of the network's way of pairing.
public struct MentoringRuleLine: Hashable, Sendable {
    public let name: MentoringRule.Name
    public let number: Int
    public let sentence: String
}

/// What a change of the rules changed; only those that differ.
public struct MentoringRulesChange: Hashable, Sendable {
    public struct Rule: Hashable, Sendable {
        public let name: MentoringRule.Name
        public let before: Int
        public let after: Int
    }

    public let rules: [Rule]
}

extension NetworkPlanner {
    /// Every rule of mentoring with its number in a sentence, in the order in which they are declared.
    public func mentoringRules() throws(PlannerError) -> [MentoringRuleLine] {
        let numbers = MentoringNumbers(try network().mentoringRules)
        return MentoringRule.Name.allCases.map {
            MentoringRuleLine(name: $0, number: numbers[$0], sentence: $0.sentence(numbers[$0]))
        }
    }

    /// Sets some rules, all or nothing; the others stay.
    ///
    /// - Parameter settings: `name=number`, as in `mentoringRules.csv`.
    public func setMentoringRules(_ settings: [String]) throws(PlannerError) -> MentoringRulesChange {
        let before = try network()
        let numbers = MentoringNumbers(before.mentoringRules)
        let rules = try Self.mentoringRules(settings)
        let change = MentoringRulesChange(
            rules: rules.map { .init(name: $0.name, before: numbers[$0.name], after: $0.number.number) }
                .filter { $0.before != $0.after }
        )
        if change.rules.isEmpty { return change }
        let told = change.rules.map { "\($0.name) \($0.before) to \($0.after)" }.joined(separator: ", ")
        let what = "mentoring rules: \(told.count <= 180 ? told : "\(change.rules.count) changed")"
        _ = try self.change(what, since: before) { network throws(PlannerError) in
            for rule in rules { network.put(rule, in: \.mentoringRules) }
        }
        return change
    }

    private static func mentoringRules(_ settings: [String]) throws(PlannerError) -> [MentoringRule] {
        var rules: [MentoringRule] = []
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw .wrongValue("\(quoted(setting)); expected rule=number, such as topicPoints=80")
            }
            guard let name = MentoringRule.Name(rawValue: parts[0]) else {
                let names = MentoringRule.Name.allCases.map(\.rawValue).joined(separator: ", ")
                throw .wrongValue("no rule \(quoted(parts[0])); expected \(names)")
            }
            guard let number = Int(parts[1]).flatMap(Count.init) else {
                throw .wrongValue("\(name): found \(quoted(parts[1])); expected a whole number from 0 to 1000000")
            }
            guard !rules.contains(where: { $0.name == name }) else {
                throw .wrongValue("\(name): set twice; expected once")
            }
            rules.append(MentoringRule(name: name, number: number))
        }
        return rules.sorted { $0.name.rawValue < $1.name.rawValue }
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

    private func points(_ number: Int) -> String { number == 1 ? "1 point" : "\(number) points" }

    private func hours(_ number: Int) -> String { number == 1 ? "1 hour" : "\(number) hours" }
}
