internal import FoundationEssentials
public import Scheduler

/// The answer of the format `rotation-answer/1`: one JSON object on one line, its keys in alphabetical order.
public struct RotationAnswer: Sendable {
    private let document: AnswerDocument

    /// `milliseconds` is how long the solver took.
    public init(
        name: String,
        outcome: RotationOutcome,
        ranking: RotationRanking?,
        milliseconds: Double
    ) {
        var document = AnswerDocument(name: name, solveMilliseconds: (milliseconds * 1000).rounded() / 1000)
        switch outcome {
        case .optimal(let plan):
            document.status = "optimal"
            document.take(plan)
            document.bound = AnswerDocument.Score(plan.score)
        case .infeasible(let conflict):
            document.status = "infeasible"
            document.conflict = conflict.requirements.map(AnswerDocument.Requirement.init)
            if !conflict.isMinimal { document.conflictIsMinimal = false }
        case .bounded(let best, let bound):
            document.status = "bounded"
            if let best { document.take(best) }
            document.bound = AnswerDocument.Score(bound)
        }
        document.ranking = ranking?.candidates.map(AnswerDocument.Candidate.init)
        document.excluded = ranking?.excluded.map(AnswerDocument.Excluded.init)
        self.document = document
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
    struct Score: Encodable {
        let fairness: Int
        let cost: Int

        init(_ score: RotationScore) {
            fairness = score.fairness
            cost = score.cost
        }
    }

    struct Candidate: Encodable {
        let country: Int
        let fairness: Int
        let cost: Int
        let hosts: [Int]

        init(_ candidate: RankedCandidate) {
            country = candidate.country
            fairness = candidate.plan.score.fairness
            cost = candidate.plan.score.cost
            hosts = candidate.plan.hosts
        }
    }

    struct Excluded: Encodable {
        let country: Int
        let rules: [String]
        let until: Int?

        init(_ candidate: ExcludedCandidate) {
            country = candidate.country
            rules = candidate.rules.map(\.rawValue)
            until = candidate.until
        }
    }

    /// `{"rule": "coverage", "region": 2, "from": 7}`.
    struct Requirement: Encodable {
        let rule: String
        var slot: Int?
        var country: Int?
        var region: Int?
        var from: Int?
        var index: Int?

        init(_ requirement: RotationRequirement) {
            switch requirement {
            case .slot(let number): (rule, slot) = ("slot", number)
            case .cooldown(let number): (rule, country) = ("cooldown", number)
            case .spacing(let number): (rule, region) = ("spacing", number)
            case .coverage(let number, let place): (rule, region, from) = ("coverage", number, place)
            case .ceiling(let number): (rule, country) = ("ceiling", number)
            case .pin(let number): (rule, index) = ("pin", number)
            case .forbid(let number): (rule, index) = ("forbid", number)
            }
        }
    }

    let format = "rotation-answer/1"
    let name: String
    var status = ""
    var hosts: [Int]?
    var fairness: Int?
    var cost: Int?
    var bound: Score?
    var conflict: [Requirement]?
    /// Said only where it is `false`.
    var conflictIsMinimal: Bool?
    var ranking: [Candidate]?
    var excluded: [Excluded]?
    let solveMilliseconds: Double

    init(name: String, solveMilliseconds: Double) {
        self.name = name
        self.solveMilliseconds = solveMilliseconds
    }

    mutating func take(_ plan: RotationPlan) {
        hosts = plan.hosts
        fairness = plan.score.fairness
        cost = plan.score.cost
    }
}
