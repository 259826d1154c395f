internal import NetworkModel
internal import NetworkRows

/// One number of a set of rules, in a sentence.
public struct NumberedRule<Name: Hashable & Sendable>: Hashable, Sendable {
    public let name: Name
    public let number: Int
    public let sentence: String
}

/// What a change of rules changed; only those that differ.
public struct NumberedRulesChange<Name: Hashable & Sendable>: Hashable, Sendable {
    public struct Rule: Hashable, Sendable {
        public let name: Name
        public let before: Int
        public let after: Int
    }

    public let rules: [Rule]

    /// Of `settings`, those that say another number than today's, in the order of their names.
    init(_ settings: [(name: Name, number: Count)], today: (Name) -> Int) where Name: RawRepresentable<String> {
        rules = settings.sorted { $0.name.rawValue < $1.name.rawValue }
            .map { Rule(name: $0.name, before: today($0.name), after: $0.number.number) }
            .filter { $0.before != $0.after }
    }

    /// For the history: every rule with both its numbers, where the line is long enough for that.
    func summary(_ what: String) -> String {
        let told = rules.map { "\($0.name) \($0.before) to \($0.after)" }.joined(separator: ", ")
        return "\(what): \(told.count <= 180 ? told : "\(rules.count) changed")"
    }
}

/// Rules as a person sets them, `name=number` each; all of them, or none.
func numberSettings<Name: RawRepresentable<String> & CaseIterable & Hashable>(
    _ settings: [String],
    such example: String
) throws(PlannerError) -> [(name: Name, number: Count)] {
    var rules: [(name: Name, number: Count)] = []
    for setting in settings {
        let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw .wrongValue("\(quoted(setting)); expected rule=number, such as \(example)")
        }
        guard let name = Name(rawValue: parts[0]) else {
            let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongValue("no rule \(quoted(parts[0])); expected \(names)")
        }
        guard let number = Int(parts[1]).flatMap(Count.init) else {
            throw .wrongValue("\(name.rawValue): found \(quoted(parts[1])); expected a whole number from 0 to 1000000")
        }
        guard !rules.contains(where: { $0.name == name }) else {
            throw .wrongValue("\(name.rawValue): set twice; expected once")
        }
        rules.append((name, number))
    }
    return rules
}

/// A number with its word, in a rule's sentence: `1 seat`, `2 seats`.
func counted(_ number: Int, _ word: String) -> String { number == 1 ? "1 \(word)" : "\(number) \(word)s" }
