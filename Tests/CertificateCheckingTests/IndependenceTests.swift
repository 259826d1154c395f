import Foundation
import Testing

/// The checker may use plain values of the solver's module, and none of its code.
@Suite struct IndependenceTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Plain values: a problem's numbers and a certificate's.
    private static let allowed: Set = [
        "RotationProblem", "RotationCertificate", "PairingProblem", "PairingCertificate", "VisitsProblem",
    ]

    private func texts(below folder: String) throws -> [String] {
        let there = Self.root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: there.path).filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOf: there.appending(path: $0), encoding: .utf8)
        }
    }

    /// The words of the code, without comments and texts.
    private func words(of text: String) -> Set<String> {
        let code = text.split(separator: "\n").map { line in
            line.replacing(#/\s*//.*/#, with: "").replacing(#/"[^"]*"/#, with: "")
        }
        return Set(code.joined(separator: "\n").matches(of: #/\w+/#).map { String($0.output) })
    }

    @Test func noTypeOfTheSolverIsNamed() throws {
        let declaration = #/^(?:public )?(?:final )?(?:struct|class|enum|protocol) (\w+)/#.anchorsMatchLineEndings()
        let types = Set(
            try texts(below: "Sources/Scheduler").flatMap { text in
                text.matches(of: declaration).map { String($0.output.1) }
            }
        )
        #expect(types.contains("Relaxation") && types.contains("Diagram") && types.contains("RotationModel"))
        #expect(types.isSuperset(of: Self.allowed))
        for text in try texts(below: "Sources/CertificateChecking") {
            #expect(words(of: text).intersection(types).subtracting(Self.allowed) == [])
        }
    }

    @Test func ofAProblemOnlyItsNumbersAreRead() throws {
        let stored = try Set(
            [
                "Rotation/RotationProblem.swift", "Mentoring/PairingProblem.swift", "Visits/VisitsProblem.swift",
            ].flatMap { path in
                let file = Self.root.appending(path: "Sources/Scheduler/\(path)")
                let text = try String(contentsOf: file, encoding: .utf8)
                return text.matches(of: #/    public let (\w+):/#).map { String($0.output.1) }
            }
        )
        #expect(stored.count > 28)
        for text in try texts(below: "Sources/CertificateChecking") {
            let read = text.matches(of: #/\bproblem\.(\w+)/#).map { String($0.output.1) }
            #expect(Set(read).subtracting(stored) == [])
            for type in Self.allowed { #expect(try !text.contains(Regex("extension \(type)\\b"))) }
            #expect(!text.contains("@testable"))
        }
    }
}
