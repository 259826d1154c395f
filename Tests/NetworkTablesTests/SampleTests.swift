import FoundationEssentials
import NetworkModel
import NetworkRows
import NetworkTables
import ReferenceData
import Testing

@Suite struct SampleTests {
    private func sample() throws -> [TableName: [UInt8]] {
        let folder = try DataFolders.located().sample
        return try TableName.allCases.reduce(into: [:]) { files, table in
            files[table] = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(table.rawValue).csv")))
        }
    }

    @Test func theSampleIsByteForByteItsOwnExport() throws {
        let files = try sample()
        let network = try NetworkReading.reading(files, over: Network(), replacing: false)
        let exported = try network.csvFiles()
        #expect(exported.map(\.table) == TableName.allCases)
        for (table, bytes) in exported { #expect(bytes == files[table], "\(table.rawValue).csv") }
        #expect(network.members.count > 400)
    }

    @Test func theSampleNamesEveryColumnInItsOrder() throws {
        let files = try sample()
        for (table, columns) in Network.tableDescriptions {
            let header = files[table]?.split(separator: UInt8(ascii: "\n")).first ?? []
            #expect(String(decoding: header, as: UTF8.self) == columns.map(\.name).joined(separator: ","))
        }
    }

    @Test func readingTheSampleOverItselfChangesNothing() throws {
        let files = try sample()
        let network = try NetworkReading.reading(files, over: Network(), replacing: false)
        #expect(try NetworkReading.reading(files, over: network, replacing: false) == network)
        #expect(try NetworkReading.reading(files, over: network, replacing: true) == network)
    }
}
