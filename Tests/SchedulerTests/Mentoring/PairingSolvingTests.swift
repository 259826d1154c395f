import CertificateChecking
import TestSupport
import Testing

@testable import Scheduler

@Suite struct PairingSolvingTests {
    /// Pairs first, then score.
    private func best(_ problem: PairingProblem) -> [Int] {
        problem.allPairings().map { pairing in [pairing.mentors.count { $0 != nil }, pairing.score] }
            .max { $0.lexicographicallyPrecedes($1) } ?? []
    }

    @Test func noPairingIsBetter() throws {
        for seed in 0..<2_000 as Range<UInt64> {
            let problem = try tinyPairing(seed: seed)
            let outcome = problem.solved()
            #expect([outcome.paired, outcome.score] == best(problem), "seed \(seed)")
            #expect(problem.score(of: outcome.mentors) == outcome.score)
            for mentor in 0..<problem.mentors {
                #expect(outcome.mentors.count { $0 == mentor } <= problem.capacity[mentor])
            }
            let certificate = problem.certificate(named: "tiny", of: outcome)
            #expect(throws: Never.self) { try PairingCertificateChecking.check(certificate, for: problem) }
        }
    }

    /// A mentor blocks where one place more would let the mentee in, with everyone else who is paired.
    @Test func theReasonsAreThoseThatOnePlaceMoreWouldEnd() throws {
        var blocked = 0
        for seed in 0..<600 as Range<UInt64> {
            let problem = try tinyPairing(seed: seed)
            let outcome = problem.solved()
            let unpaired = outcome.mentors.indices.filter { outcome.mentors[$0] == nil }
            #expect(outcome.unpaired.map(\.mentee) == unpaired)
            for entry in outcome.unpaired {
                let blockers = (0..<problem.mentors).filter { mentor in
                    problem.allPairings(extra: mentor).contains { pairing in
                        pairing.mentors.indices.allSatisfy {
                            pairing.mentors[$0] != nil || ($0 != entry.mentee && outcome.mentors[$0] == nil)
                        }
                    }
                }
                blocked += blockers.count
                if problem.worths[entry.mentee].allSatisfy({ $0 == nil }) {
                    #expect(entry.reason == .noCandidate)
                } else {
                    #expect(entry.reason == .capacity(blockedBy: blockers), "seed \(seed)")
                }
                #expect(entry.isWhole)
            }
        }
        #expect(blocked > 300)
    }

    /// Each mentor leads on to the next one; the last ones lead to nobody else.
    @Test func aMenteeIsBlockedByAllWhomAChainLeadsTo() throws {
        let links = (0..<3_000 as Range<Int32>).flatMap { mentee in
            (mentee...min(mentee + 1, 2_999)).map {
                PairingProblem.Arc(mentee: mentee, mentor: $0, score: 1 - ($0 - mentee))
            }
        }
        let problem = try PairingProblem(
            mentees: 3_002,
            mentors: 3_000,
            capacity: Array(repeating: 1, count: 3_000),
            arcs: links + [
                .init(mentee: 3_000, mentor: 2_990, score: -9), .init(mentee: 3_001, mentor: 2_997, score: -9),
            ]
        )
        #expect(
            problem.solved().unpaired == [
                .init(mentee: 3_000, reason: .capacity(blockedBy: Array(2_990..<3_000))),
                .init(mentee: 3_001, reason: .capacity(blockedBy: Array(2_997..<3_000))),
            ]
        )
    }

    @Test func theOrderOfTheArcsDoesNotMatter() throws {
        var chance = SplitMix64(seed: 71)
        for seed in 0..<200 as Range<UInt64> {
            let problem = try tinyPairing(seed: seed)
            let shuffled = try PairingProblem(
                mentees: problem.mentees,
                mentors: problem.mentors,
                capacity: problem.capacity,
                arcs: problem.arcs.shuffled(using: &chance),
                existing: problem.existing.shuffled(using: &chance),
                forbidden: problem.forbidden.shuffled(using: &chance),
                stickiness: problem.stickiness
            )
            #expect(shuffled == problem)
            #expect(shuffled.solved() == problem.solved())
            #expect(shuffled.fingerprint == problem.fingerprint)
        }
    }

    /// Scores that rise with both, and hardly more places than mentees: what makes paths long. More mentees than places in
    /// every other problem.
    @Test func biggerPairingsAreProven() throws {
        var chance = SplitMix64(seed: 72)
        for round in 0..<6 {
            let mentors = chance.number(in: 20...40)
            let capacity = (0..<mentors).map { _ in chance.number(in: 0...3) }
            let mentees = capacity.reduce(0, +) + (round.isMultiple(of: 2) ? -2 : 9)
            var arcs: [PairingProblem.Arc] = []
            for mentee in 0..<Int32(mentees) {
                for mentor in 0..<Int32(mentors) where chance.comesUp(percent: 60) {
                    arcs.append(.init(mentee: mentee, mentor: mentor, score: (mentee * 37 % 101) * (mentor * 53 % 97)))
                }
            }
            let problem = try PairingProblem(mentees: mentees, mentors: mentors, capacity: capacity, arcs: arcs)
            let certificate = problem.certificate(named: "", of: problem.solved())
            #expect(throws: Never.self) { try PairingCertificateChecking.check(certificate, for: problem) }
            #expect(problem.solved() == problem.solved())
        }
    }

    @Test func aForbiddenPairThatExistsIsNotMade() throws {
        let problem = try PairingProblem(
            mentees: 1,
            mentors: 2,
            capacity: [1, 1],
            arcs: [.init(mentee: 0, mentor: 0, score: 9), .init(mentee: 0, mentor: 1, score: 1)],
            existing: [.init(mentee: 0, mentor: 0)],
            forbidden: [.init(mentee: 0, mentor: 0)],
            stickiness: 100
        )
        #expect(problem.solved().mentors == [1])
        #expect(problem.stablePairing().mentors == [1])
    }

    @Test func capacityBeyondWhatAnyoneAsksForCostsNothing() throws {
        let problem = try PairingProblem(
            mentees: 2,
            mentors: 1,
            capacity: [1_000_000],
            arcs: [.init(mentee: 0, mentor: 0, score: -1_000_000_000), .init(mentee: 1, mentor: 0, score: 7)]
        )
        let outcome = problem.solved()
        #expect(outcome.mentors == [0, 0])
        #expect(outcome.score == -999_999_993)
        let certificate = problem.certificate(named: "", of: outcome)
        #expect(throws: Never.self) { try PairingCertificateChecking.check(certificate, for: problem) }
    }

    /// Lists for all could be longer than the problem.
    @Test(arguments: [(steps: 1, names: 100, whole: 0), (steps: 100, names: 3, whole: 1)])
    func listsOfBlockersThatGetTooLongAreCut(limits: (steps: Int, names: Int, whole: Int)) throws {
        // Mentee 2 wants mentor 0, whose mentee could go to mentor 1; mentee 3 wants mentor 1.
        let problem = try PairingProblem(
            mentees: 4,
            mentors: 2,
            capacity: [1, 1],
            arcs: [
                .init(mentee: 0, mentor: 0, score: 9), .init(mentee: 0, mentor: 1, score: 1),
                .init(mentee: 1, mentor: 0, score: 1), .init(mentee: 1, mentor: 1, score: 9),
                .init(mentee: 2, mentor: 0, score: 1), .init(mentee: 3, mentor: 1, score: 1),
            ]
        )
        #expect(problem.solved().unpaired.map(\.reason) == Array(repeating: .capacity(blockedBy: [0, 1]), count: 2))
        let reasons = PairingReasons(PairingGraph(problem), [0, 1, nil, nil], steps: limits.steps, names: limits.names)
        let last = UnpairedMentee(mentee: 3, reason: .capacity(blockedBy: [1]), isWhole: false)
        #expect(reasons.unpaired().count { $0.isWhole } == limits.whole)
        #expect(reasons.unpaired().last == last)
    }
}
