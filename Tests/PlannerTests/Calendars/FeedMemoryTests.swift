import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct FeedMemoryTests {
    private let one = Digest(of: "one")
    private let two = Digest(of: "two")

    private func subject(_ text: String) throws -> Identifier<FeedEntry> { try #require(Identifier(text)) }

    private func memory(_ earlier: [FeedEntry], now: String, forgetting: Bool = true) throws -> FeedMemory {
        FeedMemory(earlier, surroundings: try Desk.surroundings(now: now)) { _ in forgetting }
    }

    @Test func anEntryKeepsItsUIDAndRisesWithEachChange() throws {
        let member = Member.ID("m1")
        var memory = try memory([], now: "2026-11-25T09:00:00Z")
        let first = memory.entry(.visit, of: try subject("v1"), for: member, digest: one)
        #expect(first.sequence == .none && "\(first.stamp)" == "2026-11-25T09:00:00Z")
        #expect(memory.readersWithNews == [member])

        memory = try self.memory([first], now: "2026-12-25T09:00:00Z")
        #expect(memory.entry(.visit, of: try subject("v1"), for: member, digest: one) == first)
        #expect(memory.readersWithNews.isEmpty)

        memory = try self.memory([first], now: "2026-12-25T09:00:00Z")
        let changed = memory.entry(.visit, of: try subject("v1"), for: member, digest: two)
        #expect(changed.uid == first.uid && changed.sequence.number == 1)
        #expect("\(changed.stamp)" == "2026-12-25T09:00:00Z")
        #expect(memory.entries == [changed])
    }

    @Test func eachReaderAndKindAndSubjectHasAUIDOfItsOwn() throws {
        var memory = try memory([], now: "2026-11-25T09:00:00Z")
        for member in [nil, Member.ID("m1"), Member.ID("m2")] {
            for kind in FeedEntry.Kind.allCases {
                for text in ["v1", "v2"] {
                    _ = memory.entry(kind, of: try subject(text), for: member, digest: one)
                }
            }
        }
        #expect(Set(memory.entries.map(\.uid)).count == memory.entries.count)
        #expect(memory.entries.map(\.uid) == memory.entries.map(\.uid).sorted())
    }

    @Test func whatIsNotAskedForAgainIsForgottenUnlessItIsAnothersMatter() throws {
        var memory = try memory([], now: "2026-11-25T09:00:00Z")
        let entry = memory.entry(.visit, of: try subject("v1"), for: Member.ID("m1"), digest: one)
        let forgetting = try self.memory([entry], now: "2026-11-25T09:00:00Z")
        #expect(forgetting.entries.isEmpty && forgetting.readersWithNews == [Member.ID("m1")])
        let keeping = try self.memory([entry], now: "2026-11-25T09:00:00Z", forgetting: false)
        #expect(keeping.entries == [entry] && keeping.readersWithNews.isEmpty)
    }
}
