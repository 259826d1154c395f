internal import NetworkModel

/// The network's numbers for mentoring; a rule without a row has its usual one.
struct MentoringNumbers: Hashable, Sendable {
    private let numbers: [MentoringRule.Name: Int]

    init(_ rules: [MentoringRule]) {
        numbers = Dictionary(rules.map { ($0.name, $0.number.number) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: MentoringRule.Name) -> Int { numbers[name] ?? name.usual }

    /// How many pairings fit into so many hours a month; `nil` where no number limits them.
    func pairings(in hours: Count?) -> Int? {
        guard let hours, self[.hoursPerPairing] > 0 else { return nil }
        return hours.number / self[.hoursPerPairing]
    }
}
