import CertificateChecking
import Scheduler
import Testing

@Suite struct StepTests {
    private func fault(_ step: Certificate.Step, after earlier: [Certificate.Step] = []) throws -> String {
        let problem = try twoSlots()
        let certificate = certificate(of: problem, cheaper: earlier + [step])
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: problem)
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    private func window(
        _ rule: PriceList.WindowPrice.Rule,
        _ index: Int,
        _ slots: ClosedRange<Int>,
        _ price: Int = 1
    ) -> Certificate.Step {
        let row = PriceList.WindowPrice(
            rule: rule,
            index: index,
            firstSlot: slots.lowerBound,
            lastSlot: slots.upperBound,
            price: price
        )
        return .prices(PriceList(countries: [], subregions: [], windows: [row]))
    }

    @Test func aWindowThatNoRuleIsAboutHasNoPrice() throws {
        #expect(try fault(window(.spacing, 0, 0...1)).contains("spacing: found slots 0 to 1; expected some that"))
        #expect(try fault(window(.coverage, 0, 0...0)).contains("coverage: found slots 0 to 0; expected some that"))
        #expect(try fault(window(.cooldown, 0, 0...1)).hasPrefix("refutations[1]: found steps that leave"))
        #expect(try fault(window(.spacing, 0, 1...1)).hasPrefix("refutations[1]: found steps that leave"))
        #expect(try fault(window(.coverage, 0, 0...1)).hasPrefix("refutations[1]: found steps that leave"))
    }

    @Test func aWindowOutsideTheInstanceIsRefused() throws {
        let expected = "refutations[1].steps[0]: "
        #expect(try fault(window(.cooldown, 2, 0...1)).hasPrefix(expected))
        #expect(try fault(window(.cooldown, -1, 0...1)).hasPrefix(expected))
        #expect(try fault(window(.spacing, 1, 0...0)).hasPrefix(expected))
        #expect(try fault(window(.cooldown, 0, 1...2)).hasPrefix(expected))
        #expect(try fault(window(.cooldown, 0, -1...0)).hasPrefix(expected))
        #expect(try fault(window(.cooldown, 0, Int.min...Int.max)).hasPrefix(expected))
    }

    @Test func aRuleIsNeverPaidFor() throws {
        #expect(try fault(window(.cooldown, 0, 0...1, -1)).contains("a price of 0 or more"))
        #expect(try fault(window(.coverage, 0, 0...1, -1)).contains("a price of 0 or more"))
    }

    @Test(arguments: [2, -1, Int.max, Int.min])
    func anIndexBeyondTheEndIsRefused(index: Int) throws {
        let expected = "refutations[1].steps[1]: "
        let price = [PriceList.Price(index: index, price: 1)]
        let lists = [
            PriceList(countries: price, subregions: [], windows: []),
            PriceList(countries: [], subregions: price, windows: []),
        ]
        for list in lists { #expect(try fault(.prices(list), after: [.countries]).hasPrefix(expected)) }
        let features: [Certificate.Feature] = [
            .coverage(subregion: index), .share(subregion: index), .turns(country: index), .runs(subregion: index),
            .spacing(subregion: index, distance: 1),
        ]
        for feature in features { #expect(try fault(.split(feature), after: [.countries]).hasPrefix(expected)) }
    }

    @Test(arguments: [Int.max, Int.min, 1 << 55, -(1 << 55)])
    func aPriceBeyondAllSenseIsRefused(price: Int) throws {
        let list = PriceList(countries: [.init(index: 0, price: price)], subregions: [], windows: [])
        #expect(try fault(.prices(list)).contains("expected all prices of a step together below"))
    }

    @Test func spacingIsNotStretched() throws {
        #expect(try fault(.split(.spacing(subregion: 0, distance: 2))).contains("distance: found 2"))
        #expect(try fault(.split(.spacing(subregion: 0, distance: 0))).contains("distance: found 0"))
        #expect(try fault(.split(.spacing(subregion: 0, distance: 1))).hasPrefix("refutations[1]: found steps"))
    }

    @Test func countriesAreToldApartOnceAndBeforeTheirTurns() throws {
        #expect(try fault(.countries, after: [.countries]).contains("found a second step of countries"))
        #expect(try fault(.split(.turns(country: 1))).contains("after the step of countries"))
        let turns = Certificate.Step.split(.turns(country: 1))
        #expect(try fault(turns, after: [.countries, turns]).contains("expected one not split yet"))
    }

    @Test func sharesAreSplitOnceAndOnlyWhereCostsDoNotCountDoTheyProve() throws {
        let share = Certificate.Step.split(.share(subregion: 0))
        #expect(try fault(share, after: [share]).contains("for the second time"))
        #expect(
            try fault(.ways([]), after: [.prices(prices())]).contains("found ways; expected them once, after prices")
        )
    }

    /// Both slots go to the one subregion, after it stood: two runs at 70.
    @Test func aRunIsChargedOnceAndOnlyWhereTheGraphCountsIt() throws {
        let problem = try RotationProblem(
            slots: 2,
            subregions: [.init(weight: 1, mustCover: false)],
            countries: [.init(subregion: 0, maxTurns: 2)],
            history: [0],
            runPrice: 70,
            cost: [[0, 0]]
        )
        func fault(_ steps: [Certificate.Step], fairness: Int = 140) -> String {
            let claimed = certificate(
                of: problem,
                hosts: [0, 0],
                fairness: fairness,
                cost: 0,
                fairer: steps,
                cheaper: [.split(.runs(subregion: 0))]
            )
            do throws(CertificateFault) {
                _ = try CertificateChecking.proof(of: claimed, for: problem)
                return "no fault"
            } catch {
                return "\(error)"
            }
        }
        let none = Certificate.Step.prices(PriceList(countries: [], subregions: [], windows: []))
        let runs = Certificate.Step.split(.runs(subregion: 0))
        #expect(fault([runs]) == "no fault")
        #expect(fault([none]).hasPrefix("refutations[0]: found steps that leave better plans possible"))
        #expect(fault([none, runs]) == "no fault")
        #expect(fault([runs], fairness: 70) == "fairness: found 70; expected 140, as the hosts score")
        // A second split would charge each run twice.
        let dearer = try problem.with(runPrice: 71)
        #expect(dearer.fingerprint != problem.fingerprint)
        let twoSlots = try twoSlots()
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(
                of: certificate(of: twoSlots, cheaper: [runs, runs]),
                for: twoSlots
            )
            Issue.record("runs are split twice")
        } catch {
            #expect("\(error)".contains("found 0 for the second time"), "\(error)")
        }
    }

    @Test func aWindowIsNoLongerThanItsRule() throws {
        let problem = try RotationProblem(
            slots: 4,
            subregions: [.init(weight: 1, mustCover: false)],
            countries: [.init(subregion: 0, maxTurns: 4)],
            cooldown: 2,
            spacing: 3,
            cost: [[0, 0, 0, 0]]
        )
        for (rule, length) in [(PriceList.WindowPrice.Rule.cooldown, 2), (.spacing, 3)] {
            for last in 0..<4 {
                let row = PriceList.WindowPrice(rule: rule, index: 0, firstSlot: 0, lastSlot: last, price: 1)
                let steps = [Certificate.Step.prices(PriceList(countries: [], subregions: [], windows: [row]))]
                let certificate = Certificate(
                    name: "",
                    instance: problem.fingerprint,
                    claim: .infeasible,
                    refutations: [.init(fairnessWeight: 0, costWeight: 0, costUnit: 1, steps: steps)]
                )
                do throws(CertificateFault) {
                    _ = try CertificateChecking.proof(of: certificate, for: problem)
                    #expect(last < length)
                } catch {
                    let isOpen = if case .open = error { true } else { false }
                    #expect(isOpen == (last < length), "\(rule) \(last): \(error)")
                }
            }
        }
    }

    @Test func aGraphBeyondAllSenseIsNotBuilt() throws {
        let rows = (0..<400).map { country in Array(repeating: Int?.some(country), count: 1_000) }
        let problem = try RotationProblem(
            slots: 1_000,
            subregions: [.init(weight: 1, mustCover: false)],
            countries: Array(repeating: .init(subregion: 0, maxTurns: 1_000), count: 400),
            cost: rows
        )
        let splits = (0..<400).map { Certificate.Step.split(.turns(country: $0)) }
        let long = certificate(
            of: problem,
            hosts: Array(repeating: 399, count: 1_000),
            cost: 399_000,
            fairer: [.countries],
            cheaper: [.countries] + splits
        )
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: long, for: problem)
            Issue.record("a cheaper plan is there")
        } catch {
            #expect("\(error)".contains("found a graph of more than"), "\(error)")
        }
    }
}
