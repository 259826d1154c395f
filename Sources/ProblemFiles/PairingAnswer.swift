internal import FoundationEssentials
public import Scheduler

/// The answer of the format `pairing-answer/1`: one JSON object on one line, its keys in alphabetical order.
public struct PairingAnswer: Sendable {
    private let document: AnswerDocument

    /// `milliseconds` is how long the solver took.
    public init(name: String, outcome: PairingOutcome, milliseconds: Double) {
        document = AnswerDocument(name, "optimal", outcome.mentors, outcome.score, outcome.unpaired, milliseconds)
    }

    /// `milliseconds` is how long the solver took.
    public init(name: String, stable: StablePairing, milliseconds: Double) {
        document = AnswerDocument(name, "stable", stable.mentors, stable.score, stable.unpaired, milliseconds)
    }

    /// The line, without its end.
    public var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(document) else { preconditionFailure("whole numbers and texts encode") }
        return String(decoding: data, as: UTF8.self)
    }
}

/// The keys as they stand in the answer; those that are `nil` are left out.
private struct AnswerDocument: Encodable {
    struct Unpaired: Encodable {
        let mentee: Int
        let reason: String
        /// Mentors; only where capacity is the reason.
        let blockedBy: [Int]?
        /// Said only where it is `false`.
        let blockedByIsWhole: Bool?

        init(_ unpaired: UnpairedMentee) {
            mentee = unpaired.mentee
            blockedByIsWhole = unpaired.isWhole ? nil : false
            switch unpaired.reason {
            case .noCandidate: (reason, blockedBy) = ("noCandidate", nil)
            case .capacity(let mentors): (reason, blockedBy) = ("capacity", mentors)
            }
        }
    }

    let format = "pairing-answer/1"
    let name: String
    /// "optimal" or "stable".
    let status: String
    let pairs: [[Int]]
    let paired: Int
    let score: Int
    let unpaired: [Unpaired]
    let solveMilliseconds: Double

    init(
        _ name: String,
        _ status: String,
        _ mentors: [Int?],
        _ score: Int,
        _ unpaired: [UnpairedMentee],
        _ milliseconds: Double
    ) {
        self.name = name
        self.status = status
        pairs = mentors.enumerated().compactMap { mentee, mentor in mentor.map { [mentee, $0] } }
        paired = pairs.count
        self.score = score
        self.unpaired = unpaired.map(Unpaired.init)
        solveMilliseconds = (milliseconds * 1000).rounded() / 1000
    }
}
