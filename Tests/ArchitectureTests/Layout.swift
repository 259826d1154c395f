/// Where files stand, and how long they are.
enum Layout {
    static let longest = 400
    static let topLevel: Set = ["Package.swift", "Sources", "Tests", "Data", "Calendars", "README.md", "LICENSE"]
    /// Folders of `Tests` that hold no test target: values for tests, independent readers, a fuzzer, comparisons with
    /// peers.
    static let besideTheTests: Set = ["TestSupport", "Interop", "Fuzz", "Benchmarks"]
    /// Test targets that mirror no folder of `Sources`.
    static let ownTests: Set = ["ArchitectureTests", "TestSupportTests"]

    static func lengthBreach(of file: SourceFile) -> Breach? {
        let newlines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
        let lines = file.text.isEmpty || file.text.utf8.last == UInt8(ascii: "\n") ? newlines : newlines + 1
        guard lines > longest else { return nil }
        return Breach(path: file.path, line: nil, found: "\(lines) lines", advice: "split it; \(longest) are the most")
    }

    /// The names at the top level that don't belong there, in their order; hidden ones and what `.gitignore` names do.
    static func strangers(among names: [String], ignored: [String]) -> [String] {
        names.filter { name in
            !topLevel.contains(name) && !name.hasPrefix(".")
                && !ignored.contains { pattern in
                    let bare = pattern.drop { $0 == "/" }.prefix { $0 != "/" }
                    return bare.hasPrefix("*") ? name.hasSuffix(bare.dropFirst()) : name == bare
                }
        }
    }

    /// What is wrong with the place of a file under `Tests`, given the targets under test.
    static func placeBreach(ofTest path: String, targets: Set<String>) -> Breach? {
        func breach(_ found: String, _ advice: String) -> Breach {
            Breach(path: path, line: nil, found: found, advice: advice)
        }
        let folders = path.split(separator: "/").map(String.init)
        guard folders.count > 2, folders.first == "Tests" else {
            return breach("in no folder of Tests", "put it into Tests/<Target>Tests")
        }
        let folder = folders[1]
        if besideTheTests.contains(folder) {
            return path.hasSuffix("Tests.swift")
                ? breach("tests in \(folder)", "put them into Tests/<Target>Tests") : nil
        }
        if ownTests.contains(folder) { return nil }
        guard folder.hasSuffix("Tests"), targets.contains(String(folder.dropLast("Tests".count))) else {
            return breach("\(folder) mirrors no target", "tests stand in Tests/<Target>Tests")
        }
        return nil
    }

    /// The targets with Swift code that have no folder of tests, sorted.
    static func untested(targets: Set<String>, testFolders: [String]) -> [String] {
        targets.filter { !testFolders.contains("\($0)Tests") }.sorted()
    }
}
