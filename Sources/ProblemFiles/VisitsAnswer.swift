internal import FoundationEssentials
public import Scheduler

/// The answer of the format `visits-answer/1`: one JSON object on one line, its keys in alphabetical order.
public struct VisitsAnswer: Sendable {
    private let document: Document

    /// `milliseconds` is how long the solver took.
    public init(name: String, outcome: VisitsOutcome, milliseconds: Double) {
        document = Document(
            name: name,
            status: outcome.isOptimal ? "optimal" : "bounded",
            plan: outcome.best.rounds.map { visits in visits.map { [$0.guest, $0.host] } },
            score: outcome.best.score,
            bound: outcome.bound,
            greedyScore: outcome.greedyScore,
            solveMilliseconds: (milliseconds * 1000).rounded() / 1000
        )
    }

    /// The line, without its end.
    public var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(document) else { preconditionFailure("whole numbers and texts encode") }
        return String(decoding: data, as: UTF8.self)
    }

    /// The keys as they stand in the answer.
    private struct Document: Encodable {
        let format = "visits-answer/1"
        let name: String
        let status: String
        let plan: [[[Int]]]
        let score: Int
        let bound: Int
        let greedyScore: Int
        let solveMilliseconds: Double
    }
}
