internal import FoundationEssentials
public import Scheduler

/// A file of the format `pairing-certificate/1`: one JSON object, all numbers whole.
///
/// | key | meaning |
/// |---|---|
/// | `format`, `name` | `"pairing-certificate/1"`, the instance's name |
/// | `instance` | the instance's fingerprint as 16 hexadecimal digits: see `PairingProblem.fingerprint` |
/// | `pairs` | `[[mentee, mentor], …]`, with their number `paired` and the sum of their scores, `score` |
/// | `pairWeight`, `menteePrice`, `mentorPrice` | what proves that no pairing is better: see `PairingPrices` |
/// | `checksum` | the last line: see `RotationCertificateFile` |
public struct PairingCertificateFile: Hashable, Sendable {
    public static let format = "pairing-certificate/1"
    /// In bytes.
    public static let sizeLimit = 100 << 20

    public let certificate: PairingCertificate

    private static let keys: [String: NumberDocument.Kind] = [
        "format": .text, "name": .text, "instance": .text, "pairs": .rows(2, "a mentee and a mentor"),
        "paired": .number, "score": .number, "pairWeight": .number, "menteePrice": .list, "mentorPrice": .list,
    ]

    public init(_ certificate: PairingCertificate) { self.certificate = certificate }

    /// Reads the file; throws at the first key that is wrong. The checksum comes first.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
        try SealedText.refuseBroken(bytes)
        let document = try NumberDocument(bytes, keys: Self.keys, limit: Self.sizeLimit)
        try document.refuse(formatOtherThan: Self.format)
        let digits = try document.text("instance")
        guard digits.utf8.count == 16, let instance = UInt64(digits, radix: 16) else {
            throw .wrong(key: "instance", found: "another text", expected: "16 hexadecimal digits")
        }
        let pairs = try document.list("pairs")
        certificate = PairingCertificate(
            name: try document.text("name"),
            instance: instance,
            pairs: stride(from: 0, to: pairs.count, by: 2).map { .init(mentee: pairs[$0], mentor: pairs[$0 + 1]) },
            paired: try document.number("paired"),
            score: try document.number("score"),
            pairWeight: try document.number("pairWeight"),
            menteePrice: try document.list("menteePrice"),
            mentorPrice: try document.list("mentorPrice")
        )
    }

    /// The file's text.
    public var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        guard let name = try? encoder.encode(certificate.name) else { preconditionFailure("texts encode") }
        let pairs = certificate.pairs.map { "[\($0.mentee),\($0.mentor)]" }.joined(separator: ",")
        let lines = [
            "{\"format\":\"\(Self.format)\",\"name\":\(String(decoding: name, as: UTF8.self))",
            "\"instance\":\"\(SealedText.digits(certificate.instance))\"",
            "\"pairs\":[\(pairs)]",
            "\"paired\":\(certificate.paired),\"score\":\(certificate.score)",
            "\"pairWeight\":\(certificate.pairWeight)",
            "\"menteePrice\":[\(Self.list(certificate.menteePrice))]",
            "\"mentorPrice\":[\(Self.list(certificate.mentorPrice))]",
        ]
        return SealedText.sealed(lines.joined(separator: ",\n") + ",\n")
    }

    private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
}
