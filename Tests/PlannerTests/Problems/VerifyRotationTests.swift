import Foundation
import Planner
import TestSupport
import Testing

@Suite struct VerifyRotationTests {
    private static let instance = """
        {"format":"rotation-instance/1","name":"three","slots":3,"regions":[{"id":"A","weight":1,"mustCover":true},
        {"id":"B","weight":1,"mustCover":true}],"countries":[{"id":"a","region":0,"maxTurns":2},
        {"id":"b","region":1,"maxTurns":2},{"id":"c","region":1,"maxTurns":2}],"history":[0,1],"fairnessHistory":2,
        "cooldown":2,"spacing":2,"coverage":3,"repeatUnit":500,"cost":[[1,2,6],[3,4,5],[9,1,7]],"pinned":[],
        "forbidden":[]}
        """

    /// The paths of an instance and of where its certificate goes.
    private func paths(_ folder: TemporaryFolder, _ text: String = instance) throws -> (file: String, proof: String) {
        try folder.write(text, to: "three.json")
        return (folder.file("three.json").path, folder.file("three.cert").path)
    }

    private func fault(_ body: () throws(PlannerError) -> String) -> String {
        do throws(PlannerError) { return try body() } catch { return "\(error.kind.rawValue) \(error)" }
    }

    @Test func whatIsWrittenIsVerified() throws {
        let folder = try TemporaryFolder()
        let paths = try paths(folder)
        let solved = try ProblemSolving.solveRotation(file: paths.file, options: SolvingOptions())
        #expect(solved.answer.contains("\"status\":\"optimal\""))
        try solved.writeCertificate(to: paths.proof)
        let line = try ProblemSolving.verifyRotation(file: paths.file, certificate: paths.proof)
        #expect(line.hasPrefix("three: proven: no plan is better than fairness "))
    }

    @Test func anInstanceThatChangedSinceIsRefused() throws {
        let folder = try TemporaryFolder()
        var paths = try paths(folder)
        try ProblemSolving.solveRotation(file: paths.file, options: SolvingOptions()).writeCertificate(to: paths.proof)
        paths = try self.paths(folder, Self.instance.replacing("[1,2,6]", with: "[1,2,7]"))
        let changed = fault { () throws(PlannerError) in
            try ProblemSolving.verifyRotation(file: paths.file, certificate: paths.proof)
        }
        #expect(
            changed
                == "65 \(paths.proof): instance: found the fingerprint of other numbers; expected that of this instance"
        )
        paths = try self.paths(folder, Self.instance.replacing("\"three\"", with: "\"four\""))
        let renamed = fault { () throws(PlannerError) in
            try ProblemSolving.verifyRotation(file: paths.file, certificate: paths.proof)
        }
        #expect(renamed.hasPrefix("65 \(paths.proof): name: found that of another instance"))
    }
}
