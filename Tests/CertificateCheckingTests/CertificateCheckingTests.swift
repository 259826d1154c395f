import CertificateChecking
import Scheduler
import Testing

@Suite struct CertificateCheckingTests {
    private func fault(_ certificate: Certificate, _ problem: RotationProblem) -> String {
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: problem)
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    @Test func aWindowsPriceProves() throws {
        let problem = try twoSlots()
        let proof = try CertificateChecking.proof(of: certificate(of: problem), for: problem)
        #expect(proof == .optimal(fairness: 0, cost: 3))
    }

    @Test(arguments: [2, 1, 0])
    func aLowerPriceLeavesABetterPlanPossible(price: Int) throws {
        let problem = try twoSlots()
        let weak = certificate(of: problem, cheaper: [.prices(prices(cooldown: price))])
        #expect(fault(weak, problem).hasPrefix("refutations[1]: found steps that leave better plans possible"))
    }

    @Test func aSplitProvesWithoutAPrice() throws {
        let problem = try twoSlots()
        let split = certificate(of: problem, cheaper: [.countries, .split(.turns(country: 0))])
        #expect(fault(split, problem) == "no fault")
        #expect(fault(certificate(of: problem, cheaper: [.countries]), problem) != "no fault")
        #expect(fault(certificate(of: problem, cheaper: []), problem) != "no fault")
    }

    @Test func aCoarserCostUnitMayStillProve() throws {
        let problem = try twoSlots()
        #expect(fault(certificate(of: problem, weights: (0, 3, 1)), problem) != "no fault")
        let priced = certificate(of: problem, cheaper: [.prices(prices(cooldown: 9))], weights: (0, 3, 1))
        #expect(fault(priced, problem) == "no fault")
        // In units of 2, country 1 costs 1 and 2, and a plan that costs 2 is worth 1: too near to tell.
        #expect(fault(certificate(of: problem, weights: (0, 1, 2)), problem) != "no fault")
    }

    @Test(arguments: [
        ([0, 0], "hosts[1]: found a breach of cooldown"), ([1], "hosts: found 1 entries; expected 2"),
        ([1, 2], "hosts[1]: found 2; expected a country's index"), ([-1, 0], "hosts[0]: found -1"),
        ([0, 1], "cost: found 3; expected 5"),
    ])
    func otherHostsAreRefused(hosts: [Int], expected: String) throws {
        let problem = try twoSlots()
        #expect(fault(certificate(of: problem, hosts: hosts), problem).hasPrefix(expected))
    }

    @Test func aWorsePlanIsNotTheBest() throws {
        let problem = try twoSlots()
        #expect(
            fault(certificate(of: problem, hosts: [0, 1], cost: 5), problem).hasPrefix("refutations[1]: found steps")
        )
    }

    @Test(arguments: [
        (1, 3, "fairness: found 1"), (-1, 3, "fairness: found -1"), (0, 2, "cost: found 2"), (0, 4, "cost: "),
    ])
    func anotherScoreIsRefused(fairness: Int, cost: Int, expected: String) throws {
        let problem = try twoSlots()
        #expect(fault(certificate(of: problem, fairness: fairness, cost: cost), problem).hasPrefix(expected))
    }

    @Test func aPlanIsNoInfeasibility() throws {
        let problem = try twoSlots()
        let steps: [Certificate.Step] = [.prices(prices(cooldown: 3)), .countries, .split(.turns(country: 0))]
        let refutation = Certificate.Refutation(fairnessWeight: 0, costWeight: 0, costUnit: 1, steps: steps)
        let claim = Certificate(
            name: "",
            instance: problem.fingerprint,
            claim: .infeasible,
            refutations: [refutation]
        )
        #expect(fault(claim, problem).hasPrefix("refutations[0]: found steps that leave"))
        let twice = Certificate(name: "", instance: problem.fingerprint, claim: .infeasible, refutations: [])
        #expect(fault(twice, problem) == "refutations: found 0; expected 1")
    }

    @Test(arguments: [
        (0, 0, 1), (1, 0, 1), (-1, 1, 1), (1, -1, 1), (1, 1, 0), (1, 1, -1), (Int.max, 1, 1), (1, Int.max, 1),
    ])
    func weightsThatSayNothingAreRefused(fairness: Int, cost: Int, unit: Int) throws {
        let problem = try twoSlots()
        let odd = certificate(of: problem, weights: (fairness, cost, unit))
        #expect(fault(odd, problem).hasPrefix("refutations[1]: "))
    }

    @Test func anotherProblemIsTold() throws {
        let problem = try twoSlots()
        let other = try RotationProblem(
            slots: 2,
            subregions: problem.subregions,
            countries: problem.countries,
            cooldown: 2,
            spacing: 1,
            coverage: 2,
            cost: [[0, 0], [3, 4]]
        )
        #expect(fault(certificate(of: problem), other).hasPrefix("instance: found the fingerprint of other numbers"))
    }

    @Test func aHugeProblemIsLeftAlone() throws {
        let costs = Array(repeating: Array(repeating: Int?.some(0), count: 1_000), count: 2_100)
        let problem = try RotationProblem(
            slots: 1_000,
            subregions: [.init(weight: 1, mustCover: false)],
            countries: Array(repeating: .init(subregion: 0, maxTurns: 9), count: 2_100),
            cost: costs
        )
        #expect(fault(certificate(of: problem), problem).hasPrefix("the instance: found 2101 countries"))
    }
}
