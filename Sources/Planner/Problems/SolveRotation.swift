internal import ProblemFiles
internal import Scheduler

/// How a problem file is to be solved.
public struct SolvingOptions: Hashable, Sendable {
    /// The most seconds to take; `nil` for as long as it takes.
    public var limitSeconds: Double?
    /// Whether every country is ranked as the host of slot 0.
    public var withRanking: Bool

    public init(limitSeconds: Double? = nil, withRanking: Bool = false) {
        self.limitSeconds = limitSeconds
        self.withRanking = withRanking
    }
}

/// What is known so far of a problem that is being solved.
public struct SolvingProgress: Hashable, Sendable {
    public let best: HostScore?
    public let bound: HostScore
}

/// Problems in files, without a network: for trying policies on numbers, and for comparing solvers.
public enum ProblemSolving {
    /// Solves a file of the format `rotation-instance/1`.
    ///
    /// - Returns: the answer in the format `rotation-answer/1`: one JSON object on one line.
    public static func solveRotation(
        file path: String,
        options: SolvingOptions,
        progress: @escaping (SolvingProgress) -> Void = { _ in }
    ) throws(PlannerError) -> String {
        let instance = try rotationInstance(in: path)
        let stopwatch = Stopwatch()
        let isCancelled = options.limitSeconds.map { limit in { stopwatch.seconds >= limit } } ?? { false }
        let outcome: RotationOutcome
        let ranking: RotationRanking?
        do throws(RotationSearchError) {
            outcome = try instance.problem.solved(isCancelled: isCancelled)
            ranking = options.withRanking ? try instance.problem.ranking(isCancelled: isCancelled) : nil
        } catch {
            throw .searchGaveUp("\(path): \(error)")
        }
        let milliseconds = stopwatch.seconds * 1000
        return RotationAnswer(name: instance.name, outcome: outcome, ranking: ranking, milliseconds: milliseconds).line
    }

    static func rotationInstance(in path: String) throws(PlannerError) -> RotationInstance {
        let limit = RotationInstance.sizeLimit
        let file = try FileTree.bytes(of: path, upTo: limit)
        do throws(ProblemFileError) {
            guard file.count <= limit else { throw .tooLarge(bytes: file.count, limit: limit) }
            return try RotationInstance(file.bytes)
        } catch {
            throw .faults(["\(path): \(error)"])
        }
    }
}
