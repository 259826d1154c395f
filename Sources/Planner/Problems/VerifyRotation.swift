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
        let certificate = try problemFile(
            certificatePath,
            upTo: RotationCertificateFile.sizeLimit,
            RotationCertificateFile.init
        ).certificate
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
}
