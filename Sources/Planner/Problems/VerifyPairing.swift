internal import CertificateChecking
internal import ProblemFiles
internal import Scheduler

extension ProblemSolving {
    /// Checks a certificate of the format `pairing-certificate/1` for a problem, without the solver.
    ///
    /// - Returns: one line that says what is proven.
    public static func verifyPairing(
        file path: String,
        certificate certificatePath: String
    ) throws(PlannerError) -> String {
        let instance = try pairingInstance(in: path)
        let certificate = try problemFile(
            certificatePath,
            upTo: PairingCertificateFile.sizeLimit,
            PairingCertificateFile.init
        ).certificate
        guard certificate.name == instance.name else {
            throw .faults(["\(certificatePath): name: found that of another instance; expected that of \(path)"])
        }
        do throws(PairingCertificateFault) {
            try PairingCertificateChecking.check(certificate, for: instance.problem)
        } catch {
            throw .faults(["\(certificatePath): \(error)"])
        }
        return
            "\(instance.name): proven: no pairing is better than \(certificate.paired) pairs, score \(certificate.score)"
    }
}
