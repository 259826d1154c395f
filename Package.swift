// swift-tools-version: 6.2

import PackageDescription

/// The walls around every target of ours: Swift 6 mode comes with the tools version, the rest is here.
let walls: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: [Target.Dependency] = [
    .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
]
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A target of ours; it may import only what stands below it.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: walls)
}

/// The tests of one target, in the folder that mirrors it. Goldens are read from the source tree, so they are no
/// resource; a folder that is there must be told of, and one that isn't must not.
func tests(
    of name: String,
    with others: [Target.Dependency] = [],
    resources: [Resource] = [],
    hasGoldens: Bool = false
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + others,
        exclude: hasGoldens ? ["Goldens"] : [],
        resources: resources,
        swiftSettings: walls
    )
}

let package = Package(
    name: "mela",
    products: [
        .executable(name: "mela", targets: ["mela"]),
        .library(name: "MelaPlanner", targets: ["Planner", "NetworkModel"]),
        // For Tests/Fuzz, a package of its own.
        .library(name: "ICalendar", targets: ["ICalendar", "CivilTime"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Text and time: no word of our domain.
        room("CSV"),
        room("CivilTime"),
        room("Lettering"),
        .systemLibrary(name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        room("ICalendar", imports: ["CLibical", "CivilTime"]),
        .systemLibrary(name: "CLibXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        room("Sheets", imports: ["CLibXlsxWriter", "CSV", "CivilTime", "Lettering"]),

        // Values and facts.
        room("NetworkModel", imports: ["CivilTime"]),
        .target(
            name: "ReferenceData",
            dependencies: ["CSV", "CivilTime"],
            path: "Data",
            resources: [.copy("Reference"), .copy("Sample")],
            swiftSettings: walls
        ),

        // The network's values as rows of text: the one place that knows tables and columns.
        room("NetworkRows", imports: ["NetworkModel", "CivilTime"]),

        // Engines and adapters: they never import one another.
        room("Scheduler", imports: ["NetworkModel"]),
        room("ProblemFiles", imports: ["Scheduler"]),
        // Shares no code with the solver that it checks: of Scheduler it may use plain values only.
        room("CertificateChecking", imports: ["Scheduler"]),
        room(
            "Exporters",
            imports: ["NetworkModel", "CivilTime", "CSV", "Lettering", "ICalendar", "ReferenceData", "Sheets"]
        ),
        room("NetworkTables", imports: ["NetworkModel", "NetworkRows", "CSV"]),
        room("NetworkStore", imports: ["NetworkModel", "NetworkRows", "CivilTime", grdb]),
        room("Vault", imports: ["NetworkModel", "CivilTime"] + crypto),

        // Use cases, and the program that shows them.
        room(
            "Planner",
            imports: [
                "NetworkModel", "NetworkRows", "CivilTime", "CSV", "ICalendar", "ReferenceData", "Scheduler",
                "ProblemFiles", "CertificateChecking", "Exporters", "NetworkTables", "NetworkStore", "Vault",
            ]
        ),
        .executableTarget(
            name: "mela",
            dependencies: ["Planner", "Exporters", "NetworkModel", "CivilTime", "Lettering", argumentParser],
            swiftSettings: walls
        ),

        // Tests mirror Sources.
        .target(
            name: "TestSupport",
            dependencies: ["NetworkModel", "CivilTime"],
            path: "Tests/TestSupport",
            swiftSettings: walls
        ),
        tests(of: "TestSupport"),
        tests(of: "CSV", with: ["TestSupport"]),
        tests(of: "CivilTime"),
        tests(of: "Lettering"),
        tests(of: "Sheets", with: ["CSV", "CivilTime", "TestSupport"] + crypto, hasGoldens: true),
        tests(of: "ICalendar", with: ["CLibical", "CSV", "CivilTime", "TestSupport"], hasGoldens: true),
        tests(of: "NetworkModel", with: ["CivilTime", "TestSupport"]),
        tests(of: "ReferenceData", with: ["CSV", "CivilTime"]),
        tests(
            of: "Scheduler",
            with: ["NetworkModel", "CertificateChecking", "ProblemFiles", "TestSupport"],
            resources: [.copy("Instances")]
        ),
        tests(of: "ProblemFiles", with: ["Scheduler", "TestSupport"]),
        tests(of: "CertificateChecking", with: ["Scheduler", "ProblemFiles", "TestSupport"]),
        tests(of: "NetworkRows", with: ["NetworkModel", "CivilTime", "TestSupport"]),
        tests(of: "NetworkTables", with: ["NetworkModel", "NetworkRows", "ReferenceData", "TestSupport"]),
        tests(
            of: "NetworkStore",
            with: ["NetworkModel", "NetworkRows", "CivilTime", "TestSupport", grdb],
            resources: [.copy("Schemas")]
        ),
        tests(of: "Vault", with: ["NetworkModel", "CivilTime", "TestSupport"]),
        tests(
            of: "Exporters",
            with: ["NetworkModel", "CivilTime", "CSV", "ICalendar", "ReferenceData", "Sheets", "TestSupport"],
            resources: [.copy("Goldens")]
        ),
        tests(
            of: "Planner",
            with: [
                "NetworkModel", "NetworkRows", "NetworkStore", "NetworkTables", "CivilTime", "ReferenceData",
                "Scheduler", "Exporters", "TestSupport",
            ]
        ),
        tests(of: "mela", with: ["Exporters", "NetworkModel", "CivilTime", "TestSupport"]),
        .testTarget(name: "ArchitectureTests", swiftSettings: walls),
    ],
    swiftLanguageModes: [.v6]
)

// Timed within its process by Tests/Benchmarks/calendars.py, and by nobody else: an ordinary build leaves it out.
if Context.environment["MELA_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "calendar-benchmark",
            dependencies: ["ICalendar", "CivilTime"],
            path: "Tests/Benchmarks/Calendars",
            swiftSettings: walls
        )
    )
}
