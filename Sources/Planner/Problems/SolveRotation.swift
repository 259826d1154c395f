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
    /// Fairness in milli-turns, cost in the file's unit.
    public struct Score: Hashable, Sendable {
        public let fairness: Int
        public let cost: Int

        init(_ score: RotationScore) {
            fairness = score.fairness
            cost = score.cost
        }
    }

    /// Of the best plan found.
    public let best: Score?
    /// No plan is better.
    public let bound: Score

    init(_ progress: RotationProgress) {
        best = progress.best.map { Score($0.score) }
        bound = Score(progress.bound)
    }
}

/// Problems in files, without a network: for trying policies on numbers, and for comparing solvers.
public enum ProblemSolving {
    /// Solves a file of the format `rotation-instance/1`.
    ///
    /// At the limit the answer has the best plan found and a proven bound, and no ranking.
    public static func solveRotation(
        file path: String,
        options: SolvingOptions,
        progress: @escaping (SolvingProgress) -> Void = { _ in }
    ) throws(PlannerError) -> SolvedRotation {
        let instance = try rotationInstance(in: path)
        let stopwatch = Stopwatch()
        let isCancelled = stopwatch.isPast(options.limitSeconds)
        let outcome: RotationOutcome
        do throws(RotationSearchError) {
            outcome = try instance.problem.solved(progress: { progress(SolvingProgress($0)) }, isCancelled: isCancelled)
        } catch {
            throw .searchGaveUp("\(path): \(error)")
        }
        let ranking = options.withRanking ? try Self.ranking(of: instance.problem, path, isCancelled) : nil
        let milliseconds = stopwatch.seconds * 1000
        let answer = RotationAnswer(
            name: instance.name,
            outcome: outcome,
            ranking: ranking,
            milliseconds: milliseconds
        )
        return SolvedRotation(answer: answer.line, instance: instance, outcome: outcome)
    }

    /// `nil` where the limit came first: half a ranking would mislead.
    private static func ranking(
        of problem: RotationProblem,
        _ path: String,
        _ isCancelled: @escaping () -> Bool
    ) throws(PlannerError) -> RotationRanking? {
        do throws(RotationSearchError) {
            return try problem.ranking(isCancelled: isCancelled)
        } catch .cancelled {
            return nil
        } catch {
            throw .searchGaveUp("\(path): \(error)")
        }
    }

    static func rotationInstance(in path: String) throws(PlannerError) -> RotationInstance {
        try problemFile(path, upTo: RotationInstance.sizeLimit, RotationInstance.init)
    }

    /// What `read` makes of a file of at most `limit` bytes; its faults are told with the file's path.
    static func problemFile<Value>(
        _ path: String,
        upTo limit: Int,
        _ read: ([UInt8]) throws(ProblemFileError) -> Value
    ) throws(PlannerError) -> Value {
        let file = try FileTree.bytes(of: path, upTo: limit)
        do throws(ProblemFileError) {
            guard file.count <= limit else { throw .tooLarge(bytes: file.count, limit: limit) }
            return try read(file.bytes)
        } catch {
            throw .faults(["\(path): \(error)"])
        }
    }
}
