import CertificateChecking
import Scheduler
import TestSupport
import Testing

@Suite struct TinyCertificateTests {
    private static let impossible = RotationOutcome.infeasible(RotationConflict(requirements: [], isMinimal: false))

    private func isBelieved(_ certificate: RotationCertificate, _ problem: RotationProblem) -> Bool {
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: problem)
            return true
        } catch {
            return false
        }
    }

    private func claiming(_ claim: RotationCertificate.Claim, as certificate: RotationCertificate)
        -> RotationCertificate
    {
        RotationCertificate(
            name: certificate.name,
            instance: certificate.instance,
            claim: claim,
            refutations: certificate.refutations
        )
    }

    private func claim(_ plan: RotationPlan, fairer: Int = 0, cheaper: Int = 0) -> RotationCertificate.Claim {
        .optimal(hosts: plan.hosts, fairness: plan.score.fairness - fairer, cost: plan.score.cost - cheaper)
    }

    @Test func whatIsTrueOfATinyProblemIsBelievedAndNothingElse() throws {
        var infeasible = 0
        var worsePlans = 0
        for seed in 0..<900 as Range<UInt64> {
            // Runs have a price in each second problem.
            let plain = try tinyProblem(seed: seed)
            let problem = seed % 2 == 0 ? try plain.pricingRuns(seed: seed) : plain
            let plans = BruteForce(problem: problem).plans().sorted(by: BruteForce.isBetter)
            guard let best = plans.first else {
                infeasible += 1
                let certificate = try problem.certificate(named: "tiny", of: Self.impossible)
                #expect(try CertificateChecking.proof(of: certificate, for: problem) == .infeasible, "seed \(seed)")
                continue
            }
            let certificate = try problem.certificate(named: "tiny", of: .optimal(best))
            #expect(
                try CertificateChecking.proof(of: certificate, for: problem)
                    == .optimal(fairness: best.score.fairness, cost: best.score.cost),
                "seed \(seed)"
            )
            for (fairer, cheaper) in [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1)] {
                let other = claim(best, fairer: fairer, cheaper: cheaper)
                #expect(!isBelieved(claiming(other, as: certificate), problem), "seed \(seed)")
            }
            #expect(!isBelieved(claiming(.infeasible, as: certificate), problem), "seed \(seed)")
            #expect(throws: CertificateError.untrue) { try problem.certificate(named: "tiny", of: Self.impossible) }
            for plan in plans where plan.score != best.score {
                #expect(!isBelieved(claiming(claim(plan), as: certificate), problem), "seed \(seed)")
                worsePlans += 1
            }
            if let worse = plans.first(where: { $0.score.fairness > best.score.fairness }) {
                #expect(throws: CertificateError.untrue) { try problem.certificate(named: "tiny", of: .optimal(worse)) }
            }
        }
        #expect(infeasible > 100)
        #expect(worsePlans > 1_000)
    }

    /// Steps of chance about claims that are false: whatever they drop, they must not drop the plan that shows it.
    @Test func noStepsOfChanceProveWhatIsFalse() throws {
        var open = 0
        var proven = 0
        for seed in 0..<4_000 as Range<UInt64> {
            let problem = try tinyProblem(seed: seed % 500).pricingRuns(seed: seed)
            var chance = SplitMix64(seed: seed)
            let plans = BruteForce(problem: problem).plans().sorted(by: BruteForce.isBetter)
            guard let best = plans.first else { continue }
            let worse = plans.first { $0.score > best.score }
            var claims: [RotationCertificate.Claim] = [.infeasible, claim(best)]
            if let worse { claims.append(claim(worse)) }
            for (index, claimed) in claims.enumerated() {
                let certificate = randomCertificate(of: problem, claimed, &chance)
                do throws(CertificateFault) {
                    _ = try CertificateChecking.proof(of: certificate, for: problem)
                    #expect(index == 1, "seed \(seed) claim \(index)")
                    proven += 1
                } catch {
                    if case .open = error, index != 1 { open += 1 }
                }
            }
        }
        #expect(proven > 100)
        #expect(open > 2_000)
    }

    private func randomCertificate(
        of problem: RotationProblem,
        _ claim: RotationCertificate.Claim,
        _ chance: inout SplitMix64
    ) -> RotationCertificate {
        let weights: [(Int, Int)] = claim == .infeasible ? [(0, 0)] : [(8, 0), (chance.number(in: 0...40), 8)]
        var refutations: [RotationCertificate.Refutation] = []
        for (fairness, cost) in weights {
            refutations.append(
                RotationCertificate.Refutation(
                    fairnessWeight: fairness,
                    costWeight: cost,
                    costUnit: chance.number(in: 1...3),
                    steps: randomSteps(of: problem, countsCosts: cost > 0, &chance)
                )
            )
        }
        return RotationCertificate(name: "", instance: problem.fingerprint, claim: claim, refutations: refutations)
    }

    private func randomSteps(
        of problem: RotationProblem,
        countsCosts: Bool,
        _ chance: inout SplitMix64
    ) -> [RotationCertificate.Step] {
        var steps: [RotationCertificate.Step] = []
        var countries = Array(problem.countries.indices)
        var shares = Array(problem.subregions.indices)
        var runs = shares
        var isSplit = false
        let areas = problem.subregions.count
        for _ in 0..<chance.number(in: 1...7) {
            let area = chance.number(in: 0...(areas - 1))
            switch chance.number(in: 0...7) {
            case 0, 1: steps.append(.prices(randomPrices(of: problem, &chance)))
            case 2: steps.append(.split(.coverage(subregion: area)))
            case 3:
                let distance = chance.number(in: 1...max(1, problem.spacing))
                steps.append(.split(.spacing(subregion: area, distance: distance)))
            case 4 where !shares.isEmpty:
                steps.append(.split(.share(subregion: shares.remove(at: chance.number(in: 0...(shares.count - 1))))))
            case 5 where !countsCosts && shares.count == areas && !steps.isEmpty:
                steps.append(.ways(randomWays(of: problem, &chance)))
            case 6 where !countries.isEmpty:
                if !isSplit { steps.append(.countries) }
                isSplit = true
                let country = countries.remove(at: chance.number(in: 0...(countries.count - 1)))
                steps.append(.split(.turns(country: country)))
            case 7 where !runs.isEmpty:
                steps.append(.split(.runs(subregion: runs.remove(at: chance.number(in: 0...(runs.count - 1))))))
            default: continue
            }
        }
        return steps
    }

    /// Every way to share the slots out, each with steps of chance.
    private func randomWays(of problem: RotationProblem, _ chance: inout SplitMix64) -> [RotationCertificate.Way] {
        var counts: [[Int]] = [[]]
        for _ in problem.subregions { counts = counts.flatMap { start in (0...problem.slots).map { start + [$0] } } }
        return counts.filter { $0.reduce(0, +) == problem.slots }.map {
            RotationCertificate.Way(counts: $0, steps: [.prices(randomPrices(of: problem, &chance))])
        }
    }

    private func randomPrices(
        of problem: RotationProblem,
        _ chance: inout SplitMix64
    ) -> RotationCertificate.PriceList {
        typealias List = RotationCertificate.PriceList
        let width = [1, 60, 2_000, 9_000][chance.number(in: 0...3)]
        var windows: [List.WindowPrice] = []
        for rule in List.WindowPrice.Rule.allCases {
            let count = rule == .cooldown ? problem.countries.count : problem.subregions.count
            let span = [.cooldown: problem.cooldown, .spacing: problem.spacing][rule] ?? problem.slots
            let first = chance.number(in: 0...(problem.slots - 1))
            let isNeeded = rule != .coverage || problem.coverage > 0 && problem.coverage <= problem.slots
            let index = chance.number(in: 0...(count - 1))
            if !isNeeded || rule == .coverage && !problem.subregions[index].mustCover { continue }
            windows.append(
                List.WindowPrice(
                    rule: rule,
                    index: index,
                    firstSlot: rule == .coverage ? 0 : first,
                    lastSlot: min(problem.slots - 1, (rule == .coverage ? 0 : first) + max(1, span) - 1),
                    price: chance.number(in: 0...width)
                )
            )
        }
        return List(
            countries: problem.countries.indices.map { .init(index: $0, price: chance.number(in: -width...width)) },
            subregions: problem.subregions.indices.map { .init(index: $0, price: chance.number(in: -width...width)) },
            windows: windows
        )
    }
}
