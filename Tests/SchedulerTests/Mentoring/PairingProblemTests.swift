import Scheduler
import Testing

@Suite struct PairingProblemTests {
    private func fault(
        mentees: Int = 2,
        mentors: Int = 2,
        capacity: [Int] = [1, 1],
        arcs: [(Int32, Int32, Int32)] = [],
        existing: [(Int, Int)] = [],
        forbidden: [(Int, Int)] = [],
        stickiness: Int = 0
    ) -> String {
        do throws(ProblemError) {
            _ = try PairingProblem(
                mentees: mentees,
                mentors: mentors,
                capacity: capacity,
                arcs: arcs.map { .init(mentee: $0.0, mentor: $0.1, score: $0.2) },
                existing: existing.map { .init(mentee: $0.0, mentor: $0.1) },
                forbidden: forbidden.map { .init(mentee: $0.0, mentor: $0.1) },
                stickiness: stickiness
            )
            return "none"
        } catch {
            return "\(error)"
        }
    }

    @Test func aWrongNumberIsRefusedByItsKey() {
        #expect(fault() == "none")
        #expect(fault(mentees: -1) == "mentees: found -1, expected a whole number from 0 to 1000000")
        #expect(fault(mentors: 3) == "capacity: found 2 entries, expected 3")
        #expect(fault(capacity: [1, -1]) == "capacity[1]: found -1, expected a whole number from 0 to 1000000")
        #expect(fault(arcs: [(2, 0, 1)]) == "arcs[0][0]: found 2, expected an index from 0 to 1")
        #expect(fault(arcs: [(0, 0, 1), (0, -1, 1)]) == "arcs[1][1]: found -1, expected an index from 0 to 1")
        #expect(fault(arcs: [(0, 0, 1_000_000_001)]).hasPrefix("arcs[0][2]: found 1000000001, expected"))
        #expect(
            fault(arcs: [(1, 1, 1), (0, 0, 1), (1, 1, 2)])
                == "arcs: found mentee 1 with mentor 1 twice, expected each pair once"
        )
        #expect(fault(existing: [(0, 2)]) == "existing[0][1]: found 2, expected an index from 0 to 1")
        #expect(fault(forbidden: [(0, 1), (1, 1), (0, 1)]).hasPrefix("forbidden: found mentee 0 with mentor 1 twice"))
        #expect(fault(stickiness: -1).hasPrefix("stickiness: found -1"))
        #expect(
            fault(mentees: 0, existing: [(0, 0)]) == "existing[0][0]: found 0, but there is nothing that it could name"
        )
    }

    @Test func aProblemWithoutAnyoneIsSolved() throws {
        let outcome = try PairingProblem(mentees: 0, mentors: 0, capacity: [], arcs: []).solved()
        #expect(outcome.mentors == [] && outcome.score == 0 && outcome.unpaired == [])
    }
}
