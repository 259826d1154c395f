internal import CertificateChecking
internal import ProblemFiles
internal import Scheduler

extension ProblemSolving {
    /// Checks a certificate of the format `rotation-certificate/1` for a problem, without the solver.
    ///
    /// - Returns: one line that says what is proven.
    public static func verifyRotation(
        file path: String,
        certificate certificatePath: String
    ) throws(PlannerError) -> String {
        let instance = try rotationInstance(in: path)
        let limit = RotationCertificateFile.sizeLimit
        let file = try FileTree.bytes(of: certificatePath, upTo: limit)
        let certificate: RotationCertificate
        do throws(ProblemFileError) {
            guard file.count <= limit else { throw .tooLarge(bytes: file.count, limit: limit) }
            certificate = try RotationCertificateFile(file.bytes).certificate
        } catch {
            throw .faults(["\(certificatePath): \(error)"])
        }
        guard certificate.name == instance.name else {
            throw .faults(["\(certificatePath): name: found that of another instance; expected that of \(path)"])
        }
        do throws(CertificateFault) {
            return switch try CertificateChecking.proof(of: certificate, for: instance.problem) {
            case .infeasible: "\(instance.name): proven: no plan keeps every rule"
            case .optimal(let fairness, let cost):
                "\(instance.name): proven: no plan is better than fairness \(fairness), cost \(cost)"
            }
        } catch {
            throw .faults(["\(certificatePath): \(error)"])
        }
    }

    /// Writes what a checker needs to believe a proven outcome, after it was checked.
    static func certify(
        _ outcome: RotationOutcome,
        of instance: RotationInstance,
        in path: String,
        isCancelled: @escaping () -> Bool
    ) throws(PlannerError) {
        let certificate: RotationCertificate
        do throws(CertificateError) {
            certificate = try instance.problem.certificate(named: instance.name, of: outcome, isCancelled: isCancelled)
        } catch {
            throw .searchGaveUp("no certificate: \(error)")
        }
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: instance.problem)
        } catch {
            throw .ours("the certificate of \(instance.name) doesn't hold: \(error)")
        }
        try FileTree.write(RotationCertificateFile(certificate).text.utf8, to: path)
    }
}
