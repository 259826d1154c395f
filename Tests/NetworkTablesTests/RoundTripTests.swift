import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: 0..<40) func whatIsWrittenReadsBackToTheSameBytes(seed: UInt64) throws {
        var network = GeneratedNetwork(seed: seed).network
        network.countries.sort { $0.code < $1.code }
        network.pins.sort { $0.key.joined(separator: ",") < $1.key.joined(separator: ",") }
        let written = try network.csvFiles()
        let files = Dictionary(uniqueKeysWithValues: written.map { ($0.table, $0.bytes) })
        let read = try NetworkReading.reading(files, over: Network(), replacing: seed.isMultiple(of: 2))
        #expect(read == network)
        #expect(try read.csvFiles().map(\.bytes) == written.map(\.bytes))
        #expect(!network.groups.isEmpty && !network.members.isEmpty && !network.mentoring.isEmpty)
    }

    @Test(arguments: 0..<10) func theOrderOfRowsAndFilesDoesNotMatter(seed: UInt64) throws {
        let network = GeneratedNetwork(seed: seed).network
        let written = try network.csvFiles()
        var chance = SplitMix64(seed: seed)
        // Their notes have lines of their own; offerMonths names rows of one of them.
        let unsorted: Set<TableName> = [.offers, .offerMonths, .visitPlans, .dissents]
        let files = Dictionary(
            uniqueKeysWithValues: written.filter { !unsorted.contains($0.table) }.map { table, bytes in
                let lines = bytes.split(separator: UInt8(ascii: "\n"))
                let rows = lines.dropFirst().map { (chance.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
                return (table, Array(([lines[0]] + rows).joined(separator: [UInt8(ascii: "\n")])))
            }
        )
        let read = try NetworkReading.reading(files, over: Network(), replacing: false)
        let again = try read.csvFiles()
        for (before, after) in zip(written, again) where !unsorted.contains(before.table) {
            #expect(before.bytes == after.bytes, "\(before.table)")
        }
    }

    @Test(arguments: 0..<10) func aPartReadOverTheWholeLeavesTheWhole(seed: UInt64) throws {
        let network = GeneratedNetwork(seed: seed).network
        let whole = try network.csvFiles().map(\.bytes)
        for (table, bytes) in try network.csvFiles() {
            let read = try NetworkReading.reading([table: bytes], over: network, replacing: true)
            #expect(try read.csvFiles().map(\.bytes) == whole)
        }
    }

    @Test func theGeneratedNetworksFillEveryTable() throws {
        var filled: Set<TableName> = []
        for seed in UInt64(0)..<40 {
            for (table, bytes) in try GeneratedNetwork(seed: seed).network.csvFiles() {
                if bytes.count(where: { $0 == UInt8(ascii: "\n") }) > 1 { filled.insert(table) }
            }
        }
        #expect(filled == Set(TableName.allCases))
    }

    @Test func anEmptyNetworkIsAHeaderForEachTable() throws {
        let files = try Network().csvFiles()
        #expect(files.map(\.table) == TableName.allCases)
        #expect(files.allSatisfy { $0.bytes.count { $0 == UInt8(ascii: "\n") } == 1 })
        let tables = Dictionary(uniqueKeysWithValues: files.map { ($0.table, $0.bytes) })
        #expect(try NetworkReading.reading(tables, over: Network(), replacing: false) == Network())
    }

    @Test func aSmallNetworkIsWrittenAsItWasRead() throws {
        #expect(try text(of: .countries, in: small) == smallTables[.countries])
        #expect(try text(of: .members, in: small) == smallTables[.members])
    }
}
