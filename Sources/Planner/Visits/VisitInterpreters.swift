internal import NetworkModel
internal import Scheduler

/// Who interprets on visits, and on how many at once.
struct VisitInterpreters: Sendable {
    private struct One {
        let member: Member
        let spoken: Set<String>
        let atMost: Int
    }

    /// Two groups that share no language.
    struct Need {
        let guest: Set<String>
        let host: Set<String>
        /// Where there are too few, those who weigh most come first.
        let weight: Int
    }

    private let interpreters: [One]

    init(_ network: Network) {
        let members = Dictionary(network.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        interpreters = network.interpreters.compactMap { interpreter in
            members[interpreter.memberID].map {
                One(member: $0, spoken: Set($0.languages.map(\.spoken)), atMost: interpreter.atMost.number)
            }
        }
    }

    /// Whether somebody knows a language of each, busy or not.
    func couldStand(between one: Set<String>, _ other: Set<String>) -> Bool {
        interpreters.contains {
            $0.atMost > 0 && !$0.spoken.isDisjoint(with: one) && !$0.spoken.isDisjoint(with: other)
        }
    }

    /// Whether this member may interpret between them.
    func may(_ id: Member.ID, standBetween one: Set<String>, _ other: Set<String>) -> Bool {
        interpreters.contains {
            $0.member.id == id && !$0.spoken.isDisjoint(with: one) && !$0.spoken.isDisjoint(with: other)
        }
    }

    /// An interpreter for as many as can have one in one round, by need.
    ///
    /// - Parameter taken: who interprets in that round already, once for each visit.
    func assigned(to needs: [Need], besides taken: [Member.ID]) throws(PlannerError) -> [Member?] {
        if needs.isEmpty { return [] }
        var arcs: [PairingProblem.Arc] = []
        for (row, need) in needs.enumerated() {
            for (column, one) in interpreters.enumerated()
            where !one.spoken.isDisjoint(with: need.guest) && !one.spoken.isDisjoint(with: need.host) {
                arcs.append(.init(mentee: Int32(row), mentor: Int32(column), score: Int32(need.weight)))
            }
        }
        do throws(ProblemError) {
            // An assignment like that of mentees to mentors: the most first, then the weightiest.
            let problem = try PairingProblem(
                mentees: needs.count,
                mentors: interpreters.count,
                capacity: interpreters.map { one in max(0, one.atMost - taken.count { $0 == one.member.id }) },
                arcs: arcs
            )
            return problem.solved().mentors.map { $0.map { interpreters[$0].member } }
        } catch { throw .ours("\(error)") }
    }
}
