import Scheduler
import TestSupport
import Testing

@Suite struct StablePairingTests {
    /// Whether the first is preferred: the higher score, of equal ones the lower index.
    private func isBetter(_ one: (worth: Int, index: Int), _ other: (worth: Int, index: Int)) -> Bool {
        (one.worth, -one.index) > (other.worth, -other.index)
    }

    private func isStable(_ pairing: [Int?], _ problem: PairingProblem, _ worths: [[Int?]]) -> Bool {
        for mentee in 0..<problem.mentees {
            for mentor in 0..<problem.mentors {
                guard let worth = worths[mentee][mentor], pairing[mentee] != mentor else { continue }
                if let own = pairing[mentee], !isBetter((worth, mentor), (worths[mentee][own] ?? 0, own)) { continue }
                let others = pairing.indices.filter { pairing[$0] == mentor }
                let wouldTake =
                    others.count < problem.capacity[mentor]
                    || others.contains { isBetter((worth, mentee), (worths[$0][mentor] ?? 0, $0)) }
                if wouldTake { return false }
            }
        }
        return true
    }

    @Test func theStablePairingIsTheBestOneForEveryMentee() throws {
        for seed in 0..<1_000 as Range<UInt64> {
            let problem = try tinyPairing(seed: seed)
            let found = problem.stablePairing()
            let worths = problem.worths
            #expect(isStable(found.mentors, problem, worths), "seed \(seed)")
            #expect(found.score == problem.score(of: found.mentors))
            #expect(found.unpaired.map(\.mentee) == found.mentors.indices.filter { found.mentors[$0] == nil })
            for (other, _) in problem.allPairings() where isStable(other, problem, worths) {
                for mentee in 0..<problem.mentees {
                    guard let mentor = other[mentee], mentor != found.mentors[mentee] else { continue }
                    let own = try #require(found.mentors[mentee])
                    #expect(isBetter((worths[mentee][own] ?? 0, own), (worths[mentee][mentor] ?? 0, mentor)))
                }
            }
        }
    }

    @Test func thoseWhomCapacityKeepsOutAreBlockedByTheirCandidates() throws {
        let problem = try PairingProblem(
            mentees: 4,
            mentors: 2,
            capacity: [1, 0],
            arcs: [
                .init(mentee: 0, mentor: 0, score: 1), .init(mentee: 1, mentor: 0, score: 1),
                .init(mentee: 2, mentor: 0, score: 1), .init(mentee: 2, mentor: 1, score: 5),
            ]
        )
        let found = problem.stablePairing()
        #expect(found.mentors == [0, nil, nil, nil])
        #expect(
            found.unpaired == [
                .init(mentee: 1, reason: .capacity(blockedBy: [0])),
                .init(mentee: 2, reason: .capacity(blockedBy: [0, 1])), .init(mentee: 3, reason: .noCandidate),
            ]
        )
    }
}
