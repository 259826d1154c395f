import Testing

@Suite struct LayoutTests {
    private func targets() throws -> Set<String> {
        Set(try Repository.swiftFiles(under: ["Sources", "Data"]).compactMap(\.target))
    }

    @Test func noFileIsTooLong() throws {
        let files = try Repository.swiftFiles(under: ["Sources", "Data", "Tests"])
        #expect(files.compactMap(Layout.lengthBreach(of:)) == [])
    }

    @Test func theTopLevelHoldsNothingElse() throws {
        let names = try Repository.names(in: ".")
        #expect(names.contains("Package.swift"))
        let ignored = try Repository.ignoredNames()
        #expect(Layout.strangers(among: names, ignored: ignored) == [])
    }

    @Test func testsMirrorSources() throws {
        let targets = try targets()
        let tests = try Repository.swiftFiles(under: ["Tests"])
        #expect(tests.contains { $0.path == "Tests/ArchitectureTests/LayoutTests.swift" })
        #expect(tests.compactMap { Layout.placeBreach(ofTest: $0.path, targets: targets) } == [])
    }

    @Test func everyTargetHasTests() throws {
        let (targets, folders) = (try targets(), try Repository.folders(in: "Tests"))
        #expect(Layout.untested(targets: targets, testFolders: folders) == [])
    }

    // The checkers.

    @Test(arguments: [
        (400, "\n", "", nil), (399, "\n", "a", nil), (400, "\n", "a", 401), (402, "\r\n", "", 402), (0, "\n", "", nil),
    ])
    func fourHundredLinesAreTheMost(count: Int, lineEnd: String, last: String, refused: Int?) {
        let text = String(repeating: "a\(lineEnd)", count: count) + last
        let breach = Layout.lengthBreach(of: SourceFile(path: "Sources/CSV/CSVRow.swift", text: text))
        #expect(breach?.found == refused.map { "\($0) lines" })
    }

    @Test func anExtraNameAtTheTopIsAStranger() {
        let names = [
            ".build", ".ci", "Calendars", "Data", "LICENSE", "Makefile", "Package.resolved", "Package.swift", "Sources",
            "Tests", "docs", "mela-demo", "mela-demo-2", "mela.sqlite", "notes.md",
        ]
        let ignored = [".build/", "Package.resolved", "*.sqlite", "/mela-demo/", ""]
        let strangers = ["Makefile", "docs", "mela-demo-2", "notes.md"]
        #expect(Layout.strangers(among: names, ignored: ignored) == strangers)
    }

    @Test(arguments: [
        ("Tests/CSVTests/CSVReaderTests.swift", true), ("Tests/CSVTests/Deep/Samples.swift", true),
        ("Tests/TestSupport/SplitMix64.swift", true), ("Tests/TestSupportTests/SplitMix64Tests.swift", true),
        ("Tests/ArchitectureTests/LayoutTests.swift", true), ("Tests/Benchmarks/Package.swift", true),
        ("Tests/SchedulerTests/PlanTests.swift", false), ("Tests/CSV/CSVReaderTests.swift", false),
        ("Tests/CSVReaderTests.swift", false), ("Tests/TestSupport/SplitMix64Tests.swift", false),
        ("Tests/Tests/CSVReaderTests.swift", false),
    ])
    func aTestStandsInTheMirrorOfItsTarget(path: String, isTaken: Bool) {
        #expect((Layout.placeBreach(ofTest: path, targets: ["CSV"]) == nil) == isTaken)
    }

    @Test func aTargetWithoutTestsIsNamed() {
        #expect(
            Layout.untested(targets: ["Planner", "mela", "CSV"], testFolders: ["CSVTests"]) == ["Planner", "mela"]
        )
    }
}
