internal import NetworkModel

/// The network's numbers for visits; a rule without a row has its usual one.
struct VisitNumbers: Hashable, Sendable {
    private let numbers: [VisitRule.Name: Int]

    /// - Parameter rounds: another number of rounds than the rule's.
    init(_ rules: [VisitRule], rounds: Int? = nil) {
        var numbers = Dictionary(rules.map { ($0.name, $0.number.number) }, uniquingKeysWith: { first, _ in first })
        if let rounds { numbers[.rounds] = rounds }
        self.numbers = numbers
    }

    /// Refuses numbers that make no plan; every other rule may have any.
    func refuseIfWrong() throws(PlannerError) {
        for (name, range) in [(VisitRule.Name.rounds, 1...64), (.monthsPerRound, 1...120)]
        where !range.contains(self[name]) {
            throw .wrongValue("\(name): found \(self[name]); expected \(range.lowerBound) to \(range.upperBound)")
        }
    }

    subscript(name: VisitRule.Name) -> Int { numbers[name] ?? name.usual }

    /// `nil` where the rule is off.
    func balance(_ name: VisitRule.Name) -> Int? { self[name] > 1000 ? nil : self[name] }
}
