import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct NetworkStoreTests {
    @Test func aNewStoreHoldsNothing() throws {
        let scratch = try Scratch()
        let store = try NetworkStore.created(at: scratch.path)
        #expect(try store.network() == Network())
        #expect(try store.history(last: nil).isEmpty)
    }

    @Test func everyTableComesBackAsItWent() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        try scratch.store(with: sample).set(sample)
        #expect(try NetworkStore.opened(at: scratch.path).network() == sample)
    }

    @Test func rowsComeInTheOrderOfTheirKeys() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        var turned = sample
        turned.members.reverse()
        turned.pins.reverse()
        #expect(try scratch.store(with: turned).network() == sample)
    }

    @Test func aChangeThatChangesNothingLeavesNoEntry() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        var turned = sample
        turned.members.reverse()
        #expect(try store.set(turned).isEmpty)
        #expect(try store.history(last: nil).count == 1)
    }

    @Test func anEditThatThrowsLeavesTheNetworkAlone() throws {
        struct Refusal: Error {}
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let note = try ChangeNote.saying("half done")
        do {
            _ = try store.change(note) { (network: inout Network) throws(Refusal) in
                network.pairings.removeAll()
                throw Refusal()
            }
            Issue.record("the edit threw")
        } catch {
            guard case .edit = error else {
                Issue.record("\(error)")
                return
            }
        }
        #expect(try store.network() == sample)
        #expect(try store.history(last: nil).count == 1)
        // The lock is free again.
        #expect(try store.set(Network()).tables.count == TableName.allCases.count)
    }

    @Test func aReferenceThatLeadsNowhereIsRefusedByTableAndColumn() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        var broken = sample
        broken.groups.removeAll { $0.id.text == "kh-riel" }
        broken.offers.removeAll { $0.id.text == "offer-2" }
        broken.visits.removeAll { $0.id.text == "v2" }
        broken.visitPlans.removeAll { $0.visitID.text == "v2" }
        let error = try storeError { try store.set(broken) }
        #expect(error == .refused(table: .members, reason: "in groupID a key that the table groups has"))
        #expect(try store.network() == sample)
        #expect(try store.history(last: nil).count == 1)
        #expect(try store.set(Network()).tables.count == TableName.allCases.count)
    }

    @Test func aReferenceMayComeBeforeWhatItNames() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let river = try #require(Subregion.ID("river"))
        var renamed = sample
        renamed.subregions = renamed.subregions.map {
            Subregion(id: $0.id.text == "mekong" ? river : $0.id, name: $0.name)
        }
        renamed.countries = renamed.countries.map {
            Country(code: $0.code, subregionID: $0.subregionID.text == "mekong" ? river : $0.subregionID)
        }
        renamed.shares = renamed.shares.map {
            let id = $0.subregionID.text == "mekong" ? river : $0.subregionID
            return Share(seriesID: $0.seriesID, subregionID: id, weight: $0.weight, mustHost: $0.mustHost)
        }
        try store.set(renamed)
        #expect(Set(try store.network().countries) == Set(renamed.countries))
        try store.takeBack()
        #expect(try store.network() == sample)
    }

    @Test func twoRowsWithOneKeyAreRefused() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        var doubled = sample
        doubled.members.append(contentsOf: sample.members.prefix(1))
        #expect(
            try storeError { try store.set(doubled) }
                == .refused(table: .members, reason: "no two rows with the same id")
        )
        #expect(try store.network() == sample)
    }

    @Test func aNetworkHasOneProfile() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let profile = try #require(sample.profile.first)
        let name = try #require(PlainLine("Reef and Lotus"))
        let other = NetworkProfile(
            name: name,
            organizerName: profile.organizerName,
            organizerAddress: profile.organizerAddress
        )
        var two = sample
        two.profile.append(other)
        #expect(try storeError { try store.set(two) } == .refused(table: .network, reason: "one row at most"))
        var renamed = sample
        renamed.profile = [other]
        try store.set(renamed)
        #expect(try store.network() == renamed)
        try store.takeBack()
        #expect(try store.network() == sample)
    }

    @Test func aStoreThatAnotherWritesIsBusy() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        try scratch.store(with: sample).set(sample)
        let store = try NetworkStore.opened(at: scratch.path, patience: 0.05)
        let other = try scratch.bareConnection()
        try other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        #expect(try storeError { try store.set(Network()) } == .busy(path: scratch.path))
        #expect(try storeError { try store.takeBack() } == .busy(path: scratch.path))
        // Who only reads need not wait.
        #expect(try store.network() == sample)
        try other.writeWithoutTransaction { try $0.rollback() }
        #expect(try store.set(Network()).tables.count == TableName.allCases.count)
    }

    @Test func nobodyElseWritesBetweenReadingAndWriting() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let other = try scratch.bareConnection()
        var refusal: ResultCode?
        _ = try store.change(try .saying("a change")) { (network: inout Network) throws(Never) in
            do {
                try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE; ROLLBACK") }
            } catch {
                refusal = (error as? DatabaseError)?.resultCode
            }
            network.deadlines.removeAll()
        }
        #expect(refusal == .SQLITE_BUSY)
    }

    @Test func aFullDiskLeavesTheNetworkAlone() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try NetworkStore.created(at: scratch.path)
        try store.limitPages()
        let error = try storeError { try store.set(sample.crowded(1000)) }
        #expect(error == .diskFull(path: scratch.path))
        #expect(try store.network() == Network())
        try store.set(sample)
        #expect(try store.network() == sample)
    }
}

extension Network {
    /// With that many more members, all alike but for the key.
    fileprivate func crowded(_ count: Int) -> Network {
        var crowded = self
        for number in 0..<count {
            guard let member = members.first, let id = Member.ID("x\(number)") else { continue }
            crowded.members.append(
                Member(
                    id: id,
                    groupID: member.groupID,
                    chosenName: member.chosenName,
                    languages: [],
                    address: nil,
                    calendarStyle: .discreet,
                    calendarTitle: nil
                )
            )
        }
        return crowded
    }
}
