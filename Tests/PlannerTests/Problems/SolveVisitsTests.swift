import Foundation
import Planner
import TestSupport
import Testing

@Suite struct SolveVisitsTests {
    private static let instance = """
        {"format":"visits-instance/1","name":"three","rounds":2,"hostMax":1,"travelMax":1,"repeatGap":2,"balanceAcross":1,
        "balanceSelf":1,"countries":[0,1,2],"score":[[null,7,2],[3,null,8],[9,1,null]],"unavailable":[[0,1]],"history":[]}
        """

    private func answer(_ text: String, limitSeconds: Double? = nil) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "three.json")
        let path = folder.file("three.json").path
        do throws(PlannerError) {
            return try ProblemSolving.solveVisits(file: path, limitSeconds: limitSeconds)
        } catch {
            return "\(error.kind.rawValue) \("\(error)".replacing(path, with: "three.json"))"
        }
    }

    @Test(arguments: [nil, 60])
    func theBestPlanIsTold(limitSeconds: Double?) throws {
        let answer = try answer(Self.instance, limitSeconds: limitSeconds)
        let expected =
            #"{"bound":25,"format":"visits-answer/1","greedyScore":25,"name":"three","#
            + #""plan":[[[0,1],[1,2],[2,0]],[[2,1]]],"score":25,"solveMilliseconds":"#
        #expect(answer.hasPrefix(expected), "\(answer)")
        #expect(answer.hasSuffix(#","status":"optimal"}"#))
    }

    @Test func aWrongFileIs65AndOneLine() throws {
        let wrong = Self.instance.replacing("\"rounds\":2", with: "\"rounds\":0")
        #expect(try answer(wrong) == "65 three.json: rounds: found 0, expected a whole number from 1 to 64")
        #expect(try answer("[]").hasPrefix("65 three.json: "))
    }

    @Test func aMissingFileIs66() {
        #expect {
            try ProblemSolving.solveVisits(file: "/nowhere/three.json")
        } throws: { error in
            (error as? PlannerError)?.kind == .noInput
        }
    }
}
