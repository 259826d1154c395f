import ProblemFiles
import Scheduler
import Testing

@Suite struct VisitsAnswerTests {
    private let plan = VisitsPlan(rounds: [[.init(guest: 0, host: 1)], []], score: 7)

    @Test func anOptimumIsOneLine() {
        let outcome = VisitsOutcome(best: plan, bound: 7, greedyScore: 5)
        let line = VisitsAnswer(name: "a \"b\"/c", outcome: outcome, milliseconds: 1.23456).line
        let expected =
            #"{"bound":7,"format":"visits-answer/1","greedyScore":5,"name":"a \"b\"/c","#
            + #""plan":[[[0,1]],[]],"score":7,"solveMilliseconds":1.235,"status":"optimal"}"#
        #expect(line == expected)
    }

    @Test func whatIsntProvenIsBounded() {
        let outcome = VisitsOutcome(best: plan, bound: 9, greedyScore: 7)
        let line = VisitsAnswer(name: "x", outcome: outcome, milliseconds: 0).line
        #expect(line.contains(#""bound":9,"#))
        #expect(line.contains(#""status":"bounded""#))
    }
}
