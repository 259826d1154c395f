// swift-tools-version: 6.2

import PackageDescription

/// Its targets are built for libFuzzer only, so they stay out of the root package's build.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "mela", path: "../..")],
    targets: [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz-calendar",
            dependencies: ["CLibFuzzer", .product(name: "ICalendar", package: "mela")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .strictMemorySafety(),
                .treatWarning("StrictMemorySafety", as: .error),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
