import CertificateChecking
import Foundation
import ProblemFiles
import Scheduler
import Testing

/// Each number of a certificate's file, changed in every way that comes to mind.
@Suite struct TamperingTests {
    /// Six editions of six countries in three subregions, with every rule at work.
    private func problem(spacing: Int = 2, runPrice: Int = 0) throws -> RotationProblem {
        try RotationProblem(
            slots: 6,
            subregions: [
                .init(weight: 2, mustCover: true), .init(weight: 1, mustCover: true),
                .init(weight: 1, mustCover: false),
            ],
            countries: [0, 0, 0, 1, 1, 2].map { .init(subregion: $0, maxTurns: 2) },
            history: [0, 3, nil, 5],
            fairnessHistory: 4,
            cooldown: 3,
            spacing: spacing,
            coverage: 5,
            repeatUnit: 500,
            runPrice: runPrice,
            cost: [
                [10, 40, 20, 30, 50, 10], [30, nil, 60, 10, 20, 25], [45, 15, 10, 80, 35, 5], [70, 20, 30, 10, 15, 60],
                [25, 35, 5, 60, nil, 40], [20, 30, 40, 10, 5, 70],
            ],
            pinned: [.init(country: 2, slot: 3)],
            forbidden: [.init(country: 4, slot: 2)]
        )
    }

    private func text(_ problem: RotationProblem) throws -> String {
        RotationCertificateFile(try problem.certificate(named: "six", of: try problem.solved())).text
    }

    /// Every number of a text, each changed in several ways.
    private func changes(of text: String) -> [String] {
        text.matches(of: #/-?[0-9]+/#).flatMap { match -> [String] in
            let digits = String(match.output)
            guard let number = Int(digits) else { return [] }
            let others = [number + 1, number - 1, -number, number / 10, 1 << 40, Int.min]
            return others.filter { $0 != number }.map { text.replacingCharacters(in: match.range, with: "\($0)") }
        }
    }

    /// The text with a checksum that fits.
    private func sealed(_ text: String) throws -> [UInt8] {
        let end = try #require(text.range(of: "\"checksum\""))
        let rest = String(text[..<end.lowerBound])
        var print = Fingerprint()
        print.add(rest.utf8)
        let digits = String(print.value, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return Array("\(rest)\"checksum\":\"\(padded)\"}\n".utf8)
    }

    @Test func noChangedNumberPassesTheChecksum() throws {
        let text = try text(try problem())
        _ = try RotationCertificateFile(Array(text.utf8))
        let changed = changes(of: text)
        #expect(changed.count > 250)
        for other in changed {
            #expect(throws: ProblemFileError.self) { try RotationCertificateFile(Array(other.utf8)) }
        }
    }

    /// With the rule of spacing, and with a price on runs in its place.
    @Test(arguments: [(2, 0), (1, 700)])
    func aChangedNumberUnderANewChecksumProvesNothingElse(spacing: Int, runPrice: Int) throws {
        let problem = try problem(spacing: spacing, runPrice: runPrice)
        let text = try text(problem)
        #expect(text.contains("\"step\":\"runs\"") == (runPrice > 0))
        let proof = try CertificateChecking.proof(
            of: try RotationCertificateFile(Array(text.utf8)).certificate,
            for: problem
        )
        var refused = 0
        var stillTrue = 0
        for other in changes(of: text) {
            let bytes = try sealed(other)
            guard let file = try? RotationCertificateFile(bytes) else {
                refused += 1
                continue
            }
            guard let found = try? CertificateChecking.proof(of: file.certificate, for: problem) else {
                refused += 1
                continue
            }
            #expect(found == proof)
            stillTrue += 1
        }
        #expect(refused > 100)
        #expect(stillTrue > 0)
    }

    @Test func noFewerBytesAreACertificate() throws {
        let bytes = Array(try text(try problem()).utf8)
        for count in 0..<bytes.count {
            #expect(throws: ProblemFileError.self) { try RotationCertificateFile(Array(bytes.prefix(count))) }
        }
    }
}
