/// Why a pairing's certificate proves nothing. Each reads as one line: what was found, where, what was expected.
public enum PairingCertificateFault: Error, Hashable, Sendable {
    /// It is about another problem, or the problem has changed since.
    case anotherInstance
    /// The claimed pairing is none.
    case noPairing(String)
    case wrongCount(key: String, found: Int, expected: Int)
    case wrongSum(key: String, found: Int, expected: String)
    case belowZero(key: String, found: Int)
    /// The two prices of a pair don't reach what it counts.
    case tooCheap(mentee: Int, mentor: Int)
    /// The prices leave a better pairing possible.
    case open
}

extension PairingCertificateFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .anotherInstance: "instance: found the fingerprint of other numbers; expected that of this instance"
        case .noPairing(let problem): problem
        case .wrongCount(let key, let found, let expected): "\(key): found \(found) entries; expected \(expected)"
        case .wrongSum(let key, let found, let expected): "\(key): found \(found); expected \(expected)"
        case .belowZero(let key, let found): "\(key): found \(found); expected 0 or more"
        case .tooCheap(let mentee, let mentor):
            "menteePrice[\(mentee)]: found less, with mentorPrice[\(mentor)], than their pair counts; expected no less"
        case .open: "mentorPrice: found prices that leave better pairings possible; expected ones that leave none"
        }
    }
}
