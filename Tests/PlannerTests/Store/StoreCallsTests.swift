import NetworkRows
import NetworkStore
import Testing

@testable import Planner

@Suite struct StoreCallsTests {
    /// A store that is busy or can't be written is the machine's trouble; what it refuses is the data's.
    @Test func theStoresTroublesKeepTheirKind() {
        let kinds: [(StoreError, PlannerError.Kind)] = [
            (.notFound(path: "x"), .noInput), (.noFolder(path: "x"), .noInput), (.busy(path: "x"), .unavailable),
            (.notWritable(path: "x"), .unavailable), (.diskFull(path: "x"), .unavailable),
            (.alreadyThere(path: "x"), .data), (.notAStore(path: "x", found: "y"), .data),
            (.newerSchema(path: "x", found: 2, known: 1), .data), (.damaged(path: "x", found: "y"), .data),
            (.refused(table: .members, reason: "x"), .data), (.nothingToUndo, .data), (.noSuchEntry(1), .ours),
            (.failed(path: "x", code: 1), .ours),
        ]
        for (error, kind) in kinds {
            #expect(PlannerError(error).kind == kind, "\(error)")
            #expect("\(PlannerError(error))".contains("\(error)"))
        }
    }
}
