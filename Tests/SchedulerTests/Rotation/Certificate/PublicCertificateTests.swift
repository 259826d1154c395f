import CertificateChecking
import Scheduler
import Testing

@Suite struct PublicCertificateTests {
    @Test(arguments: ["small", "real", "tight", "infeasible", "large"], 0...5)
    func anOutcomeIsCertifiedAndBelieved(family: String, number: Int) throws {
        let name = "\(family)-0\(number)"
        let problem = try PublicInstance.problem(named: name)
        let optimum = try #require(try PublicInstance.optima()[name])
        let outcome: RotationOutcome =
            family == "infeasible"
            ? .infeasible(RotationConflict(requirements: [], isMinimal: false)) : try problem.solved()
        let certificate = try problem.certificate(named: name, of: outcome)
        let proof = try CertificateChecking.proof(of: certificate, for: problem)
        if let fairness = optimum.fairness, let cost = optimum.cost {
            #expect(proof == .optimal(fairness: fairness, cost: cost))
        } else {
            #expect(proof == .infeasible)
        }
    }

    @Test func middlingProblemsAreCertifiedAndBelieved() throws {
        for seed in 0..<60 as Range<UInt64> {
            // Runs have a price in each second problem.
            let plain = try middlingProblem(seed: seed)
            let problem = seed % 2 == 0 ? plain : try plain.pricingRuns(seed: seed)
            let outcome = try problem.solved()
            let certificate = try problem.certificate(named: "middling", of: outcome)
            let proof = try CertificateChecking.proof(of: certificate, for: problem)
            switch outcome {
            case .optimal(let plan):
                #expect(proof == .optimal(fairness: plan.score.fairness, cost: plan.score.cost), "seed \(seed)")
            case .infeasible: #expect(proof == .infeasible, "seed \(seed)")
            case .bounded: Issue.record("seed \(seed) is left open")
            }
        }
    }

    @Test func aNetworkWithoutCountriesIsProvenToHaveNoPlan() throws {
        let problem = try RotationProblem(slots: 2, subregions: [], countries: [], cost: [])
        let certificate = try problem.certificate(named: "nobody", of: try problem.solved())
        #expect(try CertificateChecking.proof(of: certificate, for: problem) == .infeasible)
    }

    @Test func whatIsNotProvenHasNoCertificate() throws {
        let problem = try PublicInstance.problem(named: "tight-01")
        let bound = RotationScore(fairness: 0, cost: 0)
        #expect(throws: CertificateError.nothingProven) {
            try problem.certificate(named: "", of: .bounded(best: nil, bound: bound))
        }
        let outcome = try problem.solved()
        #expect(throws: CertificateError.cancelled) { try problem.certificate(named: "", of: outcome) { true } }
    }

    @Test func theCertificateOfAnotherInstanceIsRefused() throws {
        let problem = try PublicInstance.problem(named: "small-00")
        let certificate = try problem.certificate(named: "small-00", of: try problem.solved())
        let other = try PublicInstance.problem(named: "small-01")
        #expect(throws: CertificateFault.anotherInstance) {
            try CertificateChecking.proof(of: certificate, for: other)
        }
        let renamed = RotationCertificate(
            name: certificate.name,
            instance: other.fingerprint,
            claim: certificate.claim,
            refutations: certificate.refutations
        )
        #expect(throws: CertificateFault.self) { try CertificateChecking.proof(of: renamed, for: other) }
    }
}
