public import CivilTime
public import NetworkModel

/// What the history says about a change, beside the change itself.
public struct ChangeNote: Hashable, Sendable {
    public let when: Timestamp
    /// Who made it, in plain words: `coordinator`.
    public let who: PlainLine
    /// What was done, in plain words: `import of 16 tables`.
    public let what: PlainLine

    public init(when: Timestamp, who: PlainLine, what: PlainLine) {
        self.when = when
        self.who = who
        self.what = what
    }
}
