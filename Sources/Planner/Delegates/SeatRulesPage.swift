public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Every rule of giving seats with its number in a sentence, in the order in which they are declared.
    public func seatRules() throws(PlannerError) -> [NumberedRule<SeatRule.Name>] {
        let numbers = SeatNumbers(try network().seatRules)
        return SeatRule.Name.allCases.map {
            NumberedRule(name: $0, number: numbers[$0], sentence: $0.sentence(numbers))
        }
    }

    /// Sets some rules, all or nothing; the others stay.
    ///
    /// - Parameter settings: `name=number`, as in `seatRules.csv`.
    public func setSeatRules(_ settings: [String]) throws(PlannerError) -> NumberedRulesChange<SeatRule.Name> {
        let before = try network()
        let numbers = SeatNumbers(before.seatRules)
        let settings: [(name: SeatRule.Name, number: Count)] = try numberSettings(settings, such: "countryBefore=3")
        let change = NumberedRulesChange(settings) { numbers[$0] }
        if change.rules.isEmpty { return change }
        _ = try self.change(change.summary("rules of seats"), since: before) { network throws(PlannerError) in
            for one in settings { network.put(SeatRule(name: one.name, number: one.number), in: \.seatRules) }
        }
        return change
    }
}

extension SeatRule.Name {
    fileprivate func sentence(_ numbers: SeatNumbers) -> String {
        let number = numbers[self]
        let isOff = numbers[.countryFirst] == 0 || numbers[.countryBefore] == 0
        switch self {
        case .countryFirst:
            return isOff
                ? "A country may have any number of seats before others have one."
                : "Every country with a candidate has \(counted(number, "seat")) before any has "
                    + "\(numbers[.countryBefore])."
        case .countryBefore: return isOff ? "The rule about countries is off." : "See countryFirst."
        case .firstTimersPercent: return "At least \(number) % of the seats are for members who never went."
        case .youngOrNewPercent:
            return "At least \(number) % of the seats are for members who call themselves young or new."
        case .waitingAtMost:
            return "Groups that had no seat the longest come first; no more than \(counted(number, "edition")) count."
        }
    }
}
