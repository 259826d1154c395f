public import Scheduler

/// Checks what a certificate claims about a problem, from the problem's definition alone.
///
/// Of `Scheduler` it uses two kinds of plain values, `RotationProblem` with its stored properties and
/// `RotationCertificate`, and no code: whatever is wrong with the solver, with its rules or its bounds, is wrong there
/// only. Nothing is searched for here: each step of the certificate is arithmetic on a graph. All numbers are whole, and
/// none leaves 64 bits; a hostile certificate ends with an error in a bounded time.
public enum CertificateChecking {
    /// What was proven.
    public enum Proof: Hashable, Sendable {
        case optimal(fairness: Int, cost: Int)
        case infeasible
    }

    /// Throws at the first thing that is wrong.
    public static func proof(
        of certificate: RotationCertificate,
        for problem: RotationProblem
    ) throws(CertificateFault) -> Proof {
        guard certificate.instance == identity(of: problem) else { throw .anotherInstance }
        let rules = try PlanRules(problem)
        var work = WorkBudget()
        switch certificate.claim {
        case .infeasible:
            try expect(1, certificate.refutations)
            try refute(certificate.refutations[0], 0, .anything, rules, &work)
            return .infeasible
        case .optimal(let hosts, let fairness, let cost):
            try rules.expectPlan(hosts)
            let score = rules.score(of: hosts)
            if fairness != score.fairness {
                throw .wrongScore(key: "fairness", found: fairness, expected: score.fairness)
            }
            if cost != score.cost { throw .wrongScore(key: "cost", found: cost, expected: score.cost) }
            try expect(2, certificate.refutations)
            try refute(certificate.refutations[0], 0, .fairer(than: fairness), rules, &work)
            try refute(certificate.refutations[1], 1, .cheaper(than: cost, asFairAs: fairness), rules, &work)
            return .optimal(fairness: fairness, cost: cost)
        }
    }

    private static func expect(
        _ count: Int,
        _ refutations: [RotationCertificate.Refutation]
    ) throws(CertificateFault) {
        if refutations.count != count { throw .wrongRefutations(found: refutations.count, expected: count) }
    }

    private static func refute(
        _ refutation: RotationCertificate.Refutation,
        _ number: Int,
        _ target: RefutedPlans,
        _ rules: PlanRules,
        _ work: inout WorkBudget
    ) throws(CertificateFault) {
        let values: PlanValues
        do throws(StepFault) {
            values = try PlanValues(refutation, target, rules)
        } catch {
            throw .wrongWeights(refutation: number, error.problem)
        }
        var replay = Replay(rules, values)
        for (index, step) in refutation.steps.enumerated() where !replay.isRefuted {
            do throws(StepFault) {
                try replay.take(step, &work)
            } catch {
                throw .wrongStep(refutation: number, step: index, error.problem)
            }
        }
        if !replay.isRefuted { throw .open(refutation: number) }
    }
}

/// Which plans a refutation shows not to exist.
enum RefutedPlans {
    case anything
    case fairer(than: Int)
    case cheaper(than: Int, asFairAs: Int)
}

/// What is wrong with a part of a certificate.
struct StepFault: Error {
    let problem: String

    init(_ problem: String) { self.problem = problem }
}

/// How much work is left: about one for each number looked at.
struct WorkBudget {
    private var left = 1_000_000_000

    mutating func spend(_ work: Int) throws(StepFault) {
        left -= work
        if left < 0 { throw StepFault("found more work than the checker takes on; expected a shorter certificate") }
    }
}
