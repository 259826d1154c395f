internal import CertificateChecking
internal import ProblemFiles
internal import Scheduler

extension ProblemSolving {
    /// Solves a file of the format `pairing-instance/1`: the most pairs, then the highest score, or the stable pairing
    /// instead.
    public static func solvePairing(file path: String, stable: Bool = false) throws(PlannerError) -> SolvedPairing {
        let instance = try pairingInstance(in: path)
        let stopwatch = Stopwatch()
        if stable {
            let pairing = instance.problem.stablePairing()
            let answer = PairingAnswer(name: instance.name, stable: pairing, milliseconds: stopwatch.seconds * 1000)
            return SolvedPairing(answer: answer.line, instance: instance, outcome: nil)
        }
        let outcome = instance.problem.solved()
        let answer = PairingAnswer(name: instance.name, outcome: outcome, milliseconds: stopwatch.seconds * 1000)
        return SolvedPairing(answer: answer.line, instance: instance, outcome: outcome)
    }

    static func pairingInstance(in path: String) throws(PlannerError) -> PairingInstance {
        try problemFile(path, upTo: PairingInstance.sizeLimit, PairingInstance.init)
    }
}

/// A problem with its answer.
public struct SolvedPairing: Sendable {
    /// In the format `pairing-answer/1`: one JSON object on one line.
    public let answer: String
    let instance: PairingInstance
    /// `nil` for a stable pairing.
    let outcome: PairingOutcome?

    /// Writes a file of the format `pairing-certificate/1`: what `verifyPairing` needs to believe the answer. It is verified
    /// before it is written. A stable pairing has none.
    public func writeCertificate(to path: String) throws(PlannerError) {
        guard let outcome else {
            throw .faults(["\(path): no certificate: found a stable pairing; expected the best one"])
        }
        let certificate = instance.problem.certificate(named: instance.name, of: outcome)
        do throws(PairingCertificateFault) {
            try PairingCertificateChecking.check(certificate, for: instance.problem)
        } catch {
            throw .ours("the certificate of \(instance.name) doesn't hold: \(error)")
        }
        try FileTree.write(PairingCertificateFile(certificate).text.utf8, to: path)
    }
}
