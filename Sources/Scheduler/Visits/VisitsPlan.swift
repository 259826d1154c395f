/// The visits of each round, in order of guest and host.
public struct VisitsPlan: Hashable, Sendable {
    public let rounds: [[VisitsProblem.Visit]]
    /// The sum over all visits.
    public let score: Int

    public init(rounds: [[VisitsProblem.Visit]], score: Int) {
        self.rounds = rounds
        self.score = score
    }
}
