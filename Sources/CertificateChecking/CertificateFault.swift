/// Why a certificate proves nothing. Each reads as one line: what was found, where, what was expected.
public enum CertificateFault: Error, Hashable, Sendable {
    /// It is about another problem, or the problem has changed since.
    case anotherInstance
    /// A problem beyond what the checker takes on.
    case tooLarge(String)
    /// The claimed plan is none.
    case noPlan(String)
    case wrongScore(key: String, found: Int, expected: Int)
    case wrongRefutations(found: Int, expected: Int)
    case wrongWeights(refutation: Int, String)
    /// A step that can't be done or would prove nothing.
    case wrongStep(refutation: Int, step: Int, String)
    /// All steps are done and something may still lie within the limit.
    case open(refutation: Int)
}

extension CertificateFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .anotherInstance: "instance: found the fingerprint of other numbers; expected that of this instance"
        case .tooLarge(let problem): problem
        case .noPlan(let problem): problem
        case .wrongScore(let key, let found, let expected):
            "\(key): found \(found); expected \(expected), as the hosts score"
        case .wrongRefutations(let found, let expected): "refutations: found \(found); expected \(expected)"
        case .wrongWeights(let refutation, let problem): "refutations[\(refutation)]: \(problem)"
        case .wrongStep(let refutation, let step, let problem): "refutations[\(refutation)].steps[\(step)]: \(problem)"
        case .open(let refutation):
            "refutations[\(refutation)]: found steps that leave better plans possible; expected steps that leave none"
        }
    }
}
