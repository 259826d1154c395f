internal import NetworkModel
internal import Scheduler

/// Who interprets, and for how many pairings at once.
struct InterpreterPool: Sendable {
    private struct One {
        let member: Member
        let spoken: Set<String>
        let atMost: Int
    }

    /// Two who share no language.
    struct Pair {
        let mentor: Member
        let mentee: Member
        /// Who interprets where there are too few goes first to the pairs that weigh most.
        let weight: Int
        /// Who was named for the pair; where they no longer can, somebody else may.
        let named: Member.ID?

        init(mentor: Member, mentee: Member, weight: Int, named: Member.ID? = nil) {
            self.mentor = mentor
            self.mentee = mentee
            self.weight = weight
            self.named = named
        }
    }

    private let interpreters: [One]
    private let apart: Set<Set<Member.ID>>

    init(_ interpreters: [Interpreter], _ members: [Member.ID: Member], apart: Set<Set<Member.ID>>) {
        self.apart = apart
        self.interpreters = interpreters.compactMap { interpreter in
            members[interpreter.memberID].map {
                One(member: $0, spoken: Set($0.languages.map(\.spoken)), atMost: interpreter.atMost.number)
            }
        }
    }

    /// Whether somebody knows a language of each, busy or not.
    func couldStand(between mentor: MentoringPerson, _ mentee: MentoringPerson) -> Bool {
        interpreters.contains { one in
            one.atMost > 0 && one.member.id != mentor.member.id && one.member.id != mentee.member.id
                && !one.spoken.isDisjoint(with: mentor.spoken) && !one.spoken.isDisjoint(with: mentee.spoken)
        }
    }

    private func canStand(_ one: One, between pair: Pair) -> Bool {
        [pair.mentor, pair.mentee].allSatisfy { member in
            one.member.id != member.id && !apart.contains([one.member.id, member.id])
                && member.languages.contains { one.spoken.contains($0.spoken) }
        }
    }

    /// An interpreter for as many pairs as can have one, none for more pairs than they take; by pair.
    ///
    /// An assignment problem of its own: the pairs that can be served are a matroid's independent sets, so the heaviest
    /// largest assignment serves them by weight.
    func assigned(to pairs: [Pair]) throws(PlannerError) -> [Member?] {
        if pairs.isEmpty { return [] }
        var arcs: [PairingProblem.Arc] = []
        var names = Array(repeating: 0, count: interpreters.count)
        for (row, pair) in pairs.enumerated() {
            let able = interpreters.indices.filter { canStand(interpreters[$0], between: pair) }
            // As many as they take keep their names, in order.
            let named = able.first { column in
                interpreters[column].member.id == pair.named && names[column] < interpreters[column].atMost
            }
            if let named { names[named] += 1 }
            for column in named.map({ [$0] }) ?? able {
                arcs.append(.init(mentee: Int32(row), mentor: Int32(column), score: Int32(pair.weight)))
            }
        }
        do throws(ProblemError) {
            let problem = try PairingProblem(
                mentees: pairs.count,
                mentors: interpreters.count,
                capacity: interpreters.map(\.atMost),
                arcs: arcs
            )
            return problem.solved().mentors.map { $0.map { interpreters[$0].member } }
        } catch { throw .ours("\(error)") }
    }
}
