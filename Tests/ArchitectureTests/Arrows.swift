/// Which target may import what. A target imports only targets drawn above it here, so there is no cycle, and what
/// isn't drawn isn't allowed. `Package.swift` says the same to the compiler; the two change together.
enum Arrows {
    static let allowed: [(target: String, imports: Set<String>)] = [
        // Text and time: no word of our domain.
        ("CSV", []),
        ("CivilTime", ["Glibc"]),
        ("Lettering", []),
        ("CLibical", []),
        ("ICalendar", ["CLibical", "CivilTime", "Foundation"]),
        ("CLibXlsxWriter", []),
        ("Sheets", ["CLibXlsxWriter", "CSV", "CivilTime", "Lettering", "FoundationEssentials", "Glibc"]),

        // Values and facts.
        ("NetworkModel", ["CivilTime"]),
        ("ReferenceData", ["CSV", "CivilTime", "FoundationEssentials"]),
        ("NetworkRows", ["NetworkModel", "CivilTime"]),

        // Engines and adapters: they never import one another.
        ("Scheduler", ["NetworkModel"]),
        ("ProblemFiles", ["Scheduler", "FoundationEssentials"]),
        ("CertificateChecking", ["Scheduler"]),
        (
            "Exporters",
            [
                "NetworkModel", "CivilTime", "CSV", "Lettering", "ICalendar", "ReferenceData", "Sheets",
                "FoundationEssentials",
            ]
        ),
        ("NetworkTables", ["NetworkModel", "NetworkRows", "CSV", "FoundationEssentials"]),
        ("NetworkStore", ["NetworkModel", "NetworkRows", "CivilTime", "GRDB", "FoundationEssentials", "Glibc"]),
        ("Vault", ["NetworkModel", "CivilTime", "Crypto", "CryptoExtras", "Foundation", "Glibc"]),

        // Use cases, and the program that shows them.
        (
            "Planner",
            [
                "NetworkModel", "NetworkRows", "CivilTime", "CSV", "ICalendar", "ReferenceData", "Scheduler",
                "ProblemFiles", "CertificateChecking", "Exporters", "NetworkTables", "NetworkStore",
                "Vault", "FoundationEssentials", "Glibc",
            ]
        ),
        (
            "mela",
            // Of Exporters, the values of a picture that it also shows as text.
            [
                "Planner", "Exporters", "NetworkModel", "CivilTime", "Lettering", "ArgumentParser", "Foundation",
                "Glibc",
            ]
        ),
    ]

    /// What `target` may import; nil for a target that has no row.
    static func imports(of target: String) -> Set<String>? {
        allowed.first { $0.target == target }.map { row in
            // Who may have all of Foundation may also have its smaller part.
            row.imports.contains("Foundation") ? row.imports.union(["FoundationEssentials"]) : row.imports
        }
    }

    /// The modules that a file imports, each with its line.
    static func imports(in file: SourceFile) -> [(line: Int, module: String)] {
        let pattern =
            #/
            ^\s* (?: @\w+ (?: \( [^)]* \) )? \s+ )*                                     # @preconcurrency, @_spi(Tests)
            (?: (?: public|package|internal|fileprivate|private ) \s+ )?
            import \s+
            (?: (?: struct|class|enum|protocol|actor|typealias|func|let|var ) \s+ )?    # one declaration of it
            `? (\w+) `? (?: \. \w+ )*                                                   # a part of it
            \s* (?: / [/*] .* )? $
            /#
        return file.lines.flatMap { line in
            line.text.split(separator: ";").compactMap { statement in
                statement.firstMatch(of: pattern).map { (line.number, String($0.output.1)) }
            }
        }
    }

    /// The imports of a file that no arrow allows.
    static func breaches(in file: SourceFile) -> [Breach] {
        guard let target = file.target, let allowed = imports(of: target) else {
            return [Breach(path: file.path, line: nil, found: "no target of the table", advice: "give it a row")]
        }
        return imports(in: file).filter { !allowed.contains($0.module) }.map { found in
            Breach(
                path: file.path,
                line: found.line,
                found: "\(target) imports \(found.module)",
                advice: "it may import \(allowed.isEmpty ? "nothing" : allowed.sorted().joined(separator: ", "))"
            )
        }
    }
}
