import CertificateChecking
import Scheduler
import Testing

/// Country 1 can't host at all, so country 0 hosts both slots: 1000 for each subregion's share and 500 for the repeat.
@Suite struct WaysTests {
    private func fault(_ steps: [Certificate.Step]) throws -> String {
        let problem = try RotationProblem(
            slots: 2,
            subregions: [.init(weight: 1, mustCover: false), .init(weight: 1, mustCover: false)],
            countries: [.init(subregion: 0, maxTurns: 2), .init(subregion: 1, maxTurns: 2)],
            repeatUnit: 500,
            cost: [[0, 0], [nil, nil]]
        )
        let certificate = certificate(
            of: problem,
            hosts: [0, 0],
            fairness: 2_500,
            cost: 0,
            fairer: steps,
            cheaper: [
                .split(.share(subregion: 0)), .split(.share(subregion: 1)), .countries, .split(.turns(country: 0)),
            ]
        )
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: certificate, for: problem)
            return "no fault"
        } catch {
            return "\(error)"
        }
    }

    private let none = PriceList(countries: [], subregions: [], windows: [])
    private let repeats = PriceList(countries: [.init(index: 0, price: 500)], subregions: [], windows: [])

    @Test func theOnlyWayIsRefutedForItself() throws {
        let way = Certificate.Way(counts: [2, 0], steps: [.prices(repeats)])
        let other = Certificate.Way(counts: [1, 1], steps: [])
        #expect(try fault([.prices(none), .ways([way])]) == "no fault")
        #expect(try fault([.prices(none), .ways([other, way])]) == "no fault")
    }

    @Test func aWayThatIsNotNamedStaysPossible() throws {
        let other = Certificate.Way(counts: [1, 1], steps: [.prices(repeats)])
        for ways in [[], [other]] {
            #expect(try fault([.prices(none), .ways(ways)]).hasPrefix("refutations[0].steps[1]: found no way [2, 0]"))
        }
    }

    @Test func aWayThatIsNotRefutedStaysPossible() throws {
        for steps in [[], [Certificate.Step.prices(none)]] {
            let way = Certificate.Way(counts: [2, 0], steps: steps)
            #expect(try fault([.prices(none), .ways([way])]).contains("found steps for way [2, 0] that leave"))
        }
    }

    /// Countries 0 and 2 hosted once each, so [0, 2] repeats twice and [0, 0] three times; the prices prove two.
    @Test func whatIsAttainedExactlyIsNotRoundedUp() throws {
        let problem = try RotationProblem(
            slots: 2,
            subregions: [.init(weight: 1, mustCover: false), .init(weight: 1, mustCover: false)],
            countries: [
                .init(subregion: 0, maxTurns: 2), .init(subregion: 1, maxTurns: 2), .init(subregion: 0, maxTurns: 2),
            ],
            history: [0, 2],
            repeatUnit: 500,
            cost: [[0, 0], [nil, nil], [0, 0]]
        )
        let exact = PriceList(
            countries: [.init(index: 0, price: 500), .init(index: 2, price: 500)],
            subregions: [],
            windows: []
        )
        let worse = certificate(
            of: problem,
            hosts: [0, 0],
            fairness: 3_500,
            cost: 0,
            fairer: [.prices(exact), .ways([])]
        )
        do throws(CertificateFault) {
            _ = try CertificateChecking.proof(of: worse, for: problem)
            Issue.record("[0, 2] is fairer")
        } catch {
            #expect("\(error)".contains("found no way [2, 0]"), "\(error)")
        }
    }

    @Test func waysHaveTheirPlace() throws {
        let way = Certificate.Way(counts: [2, 0], steps: [.prices(repeats)])
        let nested = Certificate.Way(counts: [2, 0], steps: [.ways([way])])
        #expect(try fault([.ways([way])]).contains("found ways; expected them once, after prices"))
        #expect(try fault([.prices(none), .ways([nested])]).contains("found ways; expected them once"))
        #expect(
            try fault([.prices(none), .split(.share(subregion: 0)), .ways([way])]).contains("found ways; expected")
        )
    }
}
