import Testing

@Suite struct ArrowsTests {
    @Test func everyImportFollowsAnArrow() throws {
        let files = try Repository.swiftFiles(under: ["Sources", "Data"])
        #expect(files.contains { $0.target == "mela" })
        #expect(files.flatMap(Arrows.breaches(in:)) == [])
    }

    @Test func everyTargetHasARowAndEveryRowATarget() throws {
        let targets = try Repository.folders(in: "Sources") + ["ReferenceData"]
        #expect(targets.sorted() == Arrows.allowed.map(\.target).sorted())
    }

    // What the table itself must keep, whoever changes it.

    @Test func aTargetImportsOnlyWhatIsDrawnAboveIt() {
        let targets = Arrows.allowed.map(\.target)
        for (index, row) in Arrows.allowed.enumerated() {
            #expect(row.imports.isDisjoint(with: targets[index...]), "\(row.target)")
        }
    }

    @Test(arguments: [
        ("GRDB", "NetworkStore"), ("CLibical", "ICalendar"), ("CLibXlsxWriter", "Sheets"), ("Crypto", "Vault"),
        ("CryptoExtras", "Vault"), ("ArgumentParser", "mela"),
    ])
    func oneTargetAloneSees(module: String, target: String) {
        #expect(Arrows.allowed.filter { $0.imports.contains(module) }.map(\.target) == [target])
    }

    @Test func enginesAndAdaptersNeverImportOneAnother() {
        let engines: Set = ["Scheduler", "Exporters", "NetworkTables", "NetworkStore", "Vault"]
        for row in Arrows.allowed where engines.contains(row.target) {
            #expect(row.imports.isDisjoint(with: engines), "\(row.target)")
        }
    }

    @Test func onlyThreeTargetsHaveAllOfFoundation() {
        let found = Arrows.allowed.filter { $0.imports.contains("Foundation") }.map(\.target)
        #expect(found == ["ICalendar", "Vault", "mela"])
    }

    // The checker.

    @Test(arguments: [
        ("Sources/Planner/ChooseHost.swift", "import GRDB"),
        ("Sources/Planner/ChooseHost.swift", "internal import CLibical"),
        ("Sources/mela/Host.swift", "import ArgumentParser\n\nprivate import GRDB"),
        ("Sources/NetworkModel/Network.swift", "public import FoundationEssentials"),
        ("Sources/Scheduler/Dates/Window.swift", "@testable import NetworkStore"),
        ("Sources/Scheduler/Dates/Window.swift", "    import struct Foundation.Date"),
        ("Sources/Scheduler/Dates/Window.swift", "@_spi(Tests) public import Exporters // for a while"),
        ("Sources/Scheduler/Dates/Window.swift", "import NetworkModel; import Foundation"),
        ("Sources/Scheduler/Dates/Window.swift", "#if canImport(Glibc)\nimport Glibc\n#endif"),
        ("Sources/Exporters/Pictures/Map.swift", "import Foundation"),
        ("Data/Table.swift", "import NetworkModel"),
        ("Sources/Elsewhere/File.swift", ""),
        ("Sources/File.swift", ""),
    ])
    func anImportAgainstTheArrowsIsRefused(path: String, text: String) {
        #expect(Arrows.breaches(in: SourceFile(path: path, text: text)).count == 1)
    }

    @Test(arguments: [
        ("Sources/NetworkStore/Store.swift", "import FoundationEssentials\npublic import GRDB\n"),
        ("Sources/ICalendar/Libical/Component.swift", "@preconcurrency internal import CLibical.icalcomponent"),
        ("Sources/mela/Host.swift", "import `Planner`\nimport FoundationEssentials /* URL */"),
        ("Sources/Scheduler/Dates/Window.swift", "// import Foundation\nlet importance = 1\nimportant(Foundation)"),
        ("Data/Table.swift", "public import CivilTime"),
    ])
    func anImportAlongTheArrowsIsTaken(path: String, text: String) {
        #expect(Arrows.breaches(in: SourceFile(path: path, text: text)) == [])
    }

    @Test func theBreachSaysWhereAndWhatIsAllowed() {
        let file = SourceFile(path: "Sources/Scheduler/Plan.swift", text: "import NetworkModel\nimport Foundation\n")
        #expect(
            Arrows.breaches(in: file).map(\.description) == [
                "Sources/Scheduler/Plan.swift:2: Scheduler imports Foundation: it may import NetworkModel"
            ]
        )
    }
}
