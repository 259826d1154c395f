import Testing

@testable import Planner

@Suite struct PlannerErrorTests {
    @Test func whatTheMachineLacksIsUnavailable() {
        let errors: [PlannerError] = [
            .fileNotWritten("x", why: "y"), .referenceData("x"), .storeUnavailable("x"), .changedMeanwhile,
        ]
        #expect(errors.allSatisfy { $0.kind == .unavailable })
    }

    @Test func whatIsNotThereIsNoInput() {
        let errors: [PlannerError] = [
            .noSuchFile("x"), .notAFolder("x"), .noTables("x"), .unreadable("x"), .storeMissing("x"),
        ]
        #expect(errors.allSatisfy { $0.kind == .noInput })
    }

    @Test func theKindsAreThoseOfSysexits() {
        let kinds: [PlannerError.Kind] = [.usage, .data, .noInput, .unavailable, .ours]
        #expect(kinds.map(\.rawValue) == [64, 65, 66, 69, 70])
    }
}
