import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

/// Rows go in several at once; nobody may see where one statement ends and the next begins.
@Suite struct TableWritingTests {
    @Test(arguments: [1, 31, 32, 33, 63, 64, 70])
    func everyRowOfALongTableIsWritten(count: Int) throws {
        let scratch = try Scratch()
        let long = try SampleNetwork.whole().withMoreMembers(count - 3)
        #expect(long.members.count == max(3, count))
        #expect(try scratch.store(with: long).network() == long)
    }

    @Test func theHistoryHasEachRowOnceInItsOrder() throws {
        let scratch = try Scratch()
        let long = try SampleNetwork.whole().withMoreMembers(67)
        let changes = try scratch.store(with: long).rowChanges(of: 1).filter { $0.table == .members }
        #expect(changes.map { $0.after?.map(\.text) } == long.members.map(\.cells))
        #expect(changes.allSatisfy { $0.before == nil })
    }

    @Test func aLongTableIsTakenBackWhole() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        try store.set(sample.withMoreMembers(67))
        try store.takeBack()
        #expect(try store.network() == sample)
    }

    @Test(arguments: [3, 20, 60])
    func oneRowRefusedAmongManyLeavesNoneOfThem(place: Int) throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        var doubled = try SampleNetwork.whole().withMoreMembers(67)
        doubled.members.insert(doubled.members[0], at: place)
        #expect(
            try storeError { try store.set(doubled) }
                == .refused(table: .members, reason: "no two rows with the same id")
        )
        #expect(try store.network() == Network())
        #expect(try store.history(last: nil).isEmpty)
    }
}

extension Network {
    /// With that many more members, each with other cells, after those that it has.
    fileprivate func withMoreMembers(_ count: Int) throws -> Network {
        var longer = self
        for number in 0..<max(0, count) {
            let digits = String(1000 + number)
            longer.members.append(
                Member(
                    id: try #require(Member.ID("n\(digits)")),
                    groupID: groups[number % groups.count].id,
                    chosenName: try #require(PlainLine("ดอกไม้ \(digits)")),
                    languages: [],
                    address: number.isMultiple(of: 2) ? MailAddress("n\(digits)@example.org") : nil,
                    calendarStyle: number.isMultiple(of: 3) ? .open : .discreet,
                    calendarTitle: nil
                )
            )
        }
        return longer
    }
}
