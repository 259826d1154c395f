internal import CertificateChecking
internal import ProblemFiles
internal import Scheduler

/// A problem with its answer.
public struct SolvedRotation: Sendable {
    /// In the format `rotation-answer/1`: one JSON object on one line.
    public let answer: String
    let instance: RotationInstance
    let outcome: RotationOutcome

    /// Writes a file of the format `rotation-certificate/1`: what `verifyRotation` needs to believe the answer. It is
    /// verified before it is written. An answer that isn't proven has none.
    public func writeCertificate(to path: String, limitSeconds: Double? = nil) throws(PlannerError) {
        let certificate: RotationCertificate
        do throws(CertificateError) {
            certificate = try instance.problem.certificate(
                named: instance.name,
                of: outcome,
                isCancelled: Stopwatch().isPast(limitSeconds)
            )
        } catch {
            throw .faults(["\(path): no certificate: \(error)"])
        }
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: instance.problem)
        } catch {
            throw .ours("the certificate of \(instance.name) doesn't hold: \(error)")
        }
        try FileTree.write(RotationCertificateFile(certificate).text.utf8, to: path)
    }
}
