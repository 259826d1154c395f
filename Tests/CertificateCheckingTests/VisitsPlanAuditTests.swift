import CertificateChecking
import Scheduler
import Testing

@Suite struct VisitsPlanAuditTests {
    private static func problem(
        hostMax: Int = 1,
        repeatGap: Int = 1,
        across: Int? = nil,
        own: Int? = nil
    ) throws -> VisitsProblem {
        try VisitsProblem(
            rounds: 2,
            hostMax: hostMax,
            travelMax: 1,
            repeatGap: repeatGap,
            balanceAcross: across,
            balanceSelf: own,
            countries: [0, 1, 1, 2],
            score: [[nil, 10, 20, 30], [1, nil, 5, 2], [3, 5, nil, 4], [6, 7, nil, nil]],
            unavailable: [.init(group: 3, round: 1)],
            history: [[.init(guest: 2, host: 0)], [.init(guest: 1, host: 0)]]
        )
    }

    private static func rounds(_ plan: [[[Int]]]) -> [[VisitsProblem.Visit]] {
        plan.map { visits in visits.map { .init(guest: $0[0], host: $0[1]) } }
    }

    @Test func aSoundPlanIsScored() throws {
        let plan = Self.rounds([[[0, 1], [3, 0]], [[0, 2], [2, 0]]])
        #expect(try VisitsPlanAudit.score(of: plan, for: Self.problem(across: 2, own: 1)) == 39)
        #expect(try VisitsPlanAudit.score(of: [[], []], for: Self.problem(across: 0, own: 0)) == 0)
    }

    @Test(arguments: [
        ([[]], "plan: found 1 rounds; expected 2"),
        ([[[0, 4]], []], "plan[0][0]: found group 4; expected a group's index"),
        ([[[-1, 0]], []], "plan[0][0]: found group -1; expected a group's index"),
        ([[], [[0, 3]]], "plan[1][0]: found group 3, which is unavailable; expected another group"),
        ([[[1, 2]], []], "plan[0][0]: found a visit within one country; expected two countries"),
        ([[[3, 2]], []], "plan[0][0]: found a visit without a score; expected one that may be made"),
        ([[[1, 0]], []], "plan[0][0]: found a visit that stood 1 rounds before; expected a later one"),
        ([[[0, 1]], [[0, 1]]], "plan[1][0]: found a visit that stood 1 rounds before; expected a later one"),
        ([[[0, 1], [0, 1]], []], "plan[0][1]: found a visit that stood 0 rounds before; expected a later one"),
        ([[[0, 1], [3, 1]], []], "plan[0]: found 2 visits to group 1; expected 1 at most"),
        ([[[0, 1], [0, 2]], []], "plan[0]: found 2 visits by group 0; expected 1 at most"),
        ([[[0, 1]], [[0, 2]]], "plan: found groups with 0 and 2 visits made; expected 1 apart at most"),
        ([[[3, 1]], [[0, 1]]], "plan: found groups with 0 and 2 visits hosted; expected 1 apart at most"),
    ])
    func eachBreachIsTold(plan: [[[Int]]], text: String) throws {
        let problem = try Self.problem(across: 1)
        #expect(throws: VisitsPlanFault.self) { try VisitsPlanAudit.score(of: Self.rounds(plan), for: problem) }
        do throws(VisitsPlanFault) {
            _ = try VisitsPlanAudit.score(of: Self.rounds(plan), for: problem)
        } catch {
            #expect(error.description == text)
        }
    }

    @Test func aGroupsOwnBalanceIsChecked() throws {
        let plan = Self.rounds([[[0, 1]], []])
        let problem = try Self.problem(own: 0)
        #expect(throws: VisitsPlanFault.self) { try VisitsPlanAudit.score(of: plan, for: problem) }
        #expect(try VisitsPlanAudit.score(of: plan, for: Self.problem(own: 1)) == 10)
    }

    @Test(arguments: [
        (1, 1, true, "plan: found groups with 0 and 2 visits hosted; expected 1 apart at most"),
        (2, 1, false, "plan[0]: found 2 visits to group 1; expected 1 at most"),
        (1, 2, false, "plan: found groups with 0 and 1 visits made; expected 0 apart at most"),
    ])
    func aGroupsOwnTermsAreChecked(visits: Int, hostMax: Int, isHostBound: Bool, text: String) throws {
        let rounds = visits == 2 ? [[[0, 1], [2, 1]], []] : isHostBound ? [[[0, 1]], [[2, 1]]] : [[[0, 1]], []]
        let terms = (0..<3).map { group in
            VisitsProblem.Terms(
                hostMax: group == 1 ? hostMax : 2,
                travelMax: 1,
                balancesHosting: isHostBound,
                balancesTravel: true
            )
        }
        let problem = try VisitsProblem(
            rounds: 2,
            hostMax: 2,
            travelMax: 1,
            balanceAcross: isHostBound ? 1 : visits == 2 ? nil : 0,
            countries: [0, 1, 2],
            score: [[nil, 4, nil], [nil, nil, nil], [nil, 5, nil]],
            terms: terms
        )
        #expect { try VisitsPlanAudit.score(of: Self.rounds(rounds), for: problem) } throws: { "\($0)" == text }
    }

    @Test func whoIsOutOfTheBalanceIsNotCompared() throws {
        let plan = Self.rounds([[[0, 1]], [[2, 1]]])
        func score(_ isHostBound: Bool) throws -> Int {
            let problem = try VisitsProblem(
                rounds: 2,
                hostMax: 1,
                travelMax: 1,
                balanceAcross: 1,
                balanceSelf: 1,
                countries: [0, 1, 2],
                score: [[nil, 4, nil], [nil, nil, nil], [nil, 5, nil]],
                terms: (0..<3).map { group in
                    .init(
                        hostMax: 1,
                        travelMax: 1,
                        balancesHosting: group == 1,
                        balancesTravel: isHostBound || group != 1
                    )
                }
            )
            return try VisitsPlanAudit.score(of: plan, for: problem)
        }
        #expect(try score(false) == 9)
        #expect(throws: VisitsPlanFault.self) { try score(true) }
    }

    @Test func theGapCountsFromHistory() throws {
        let plan = Self.rounds([[[2, 0]], []])
        #expect(try VisitsPlanAudit.score(of: plan, for: Self.problem(repeatGap: 1)) == 3)
        let longer = try Self.problem(repeatGap: 2)
        #expect(throws: VisitsPlanFault.self) { try VisitsPlanAudit.score(of: plan, for: longer) }
    }
}
