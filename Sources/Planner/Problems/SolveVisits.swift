internal import CertificateChecking
internal import ProblemFiles
internal import Scheduler

extension ProblemSolving {
    /// Solves a file of the format `visits-instance/1`; the answer is in the format `visits-answer/1`, one JSON object on
    /// one line.
    ///
    /// Without a limit the search ends after a certain amount of work, and so alike each time; with one it goes on until
    /// everything is proven or the seconds are over. The plan is checked before it is told.
    public static func solveVisits(file path: String, limitSeconds: Double? = nil) throws(PlannerError) -> String {
        let instance = try problemFile(path, upTo: VisitsInstance.sizeLimit, VisitsInstance.init)
        let problem = instance.problem
        let stopwatch = Stopwatch()
        let outcome = problem.solved(
            steps: limitSeconds == nil ? problem.usualSteps : .max,
            isCancelled: stopwatch.isPast(limitSeconds)
        )
        let milliseconds = stopwatch.seconds * 1000
        let score: Int
        do throws(VisitsPlanFault) {
            score = try VisitsPlanAudit.score(of: outcome.best.rounds, for: problem)
        } catch {
            throw .ours("\(path): \(error)")
        }
        guard score == outcome.best.score else {
            throw .ours("\(path): score: found \(outcome.best.score); expected \(score), the sum over the plan")
        }
        return VisitsAnswer(name: instance.name, outcome: outcome, milliseconds: milliseconds).line
    }
}
