public import Scheduler

/// A file of the format `rotation-certificate/1`: one JSON object, all numbers whole.
///
/// | key | meaning |
/// |---|---|
/// | `format`, `name` | `"rotation-certificate/1"`, the instance's name |
/// | `instance` | the instance's fingerprint, FNV-1a with 64 bits, as 16 hexadecimal digits: see `RotationProblem.fingerprint` |
/// | `status` | `"optimal"` with `hosts`, `fairness` and `cost`, or `"infeasible"` without |
/// | `refutations` | two for an optimum, one for infeasibility: see `RotationCertificate` |
/// | `checksum` | the last line, `"checksum":"…"}` and a line feed: FNV-1a with 64 bits of all bytes before that line |
///
/// A refutation has `fairnessWeight`, `costWeight`, `costUnit` and `steps`; a step has the key `step`, which says what the
/// others are: `"prices"` with `countries` and `regions` (pairs of an index and its price) and `cooldown`, `spacing` and
/// `coverage` (of a country or region the index, the first and the last slot, the price); `"countries"` with none;
/// `"spacing"` with `region` and `distance`; `"coverage"` and `"share"` with `region`; `"turns"` with `country`;
/// `"ways"` with `ways`, each with its `counts` by region and its `steps`.
public struct RotationCertificateFile: Hashable, Sendable {
    public static let format = "rotation-certificate/1"
    /// In bytes.
    public static let sizeLimit = 4 << 20

    public let certificate: RotationCertificate

    public init(_ certificate: RotationCertificate) { self.certificate = certificate }

    /// Reads the file; throws at the first key that is wrong. The checksum comes first: with it, a byte that changed on
    /// its way is told from a proof that proves nothing.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
        // "checksum":"0123456789abcdef"} and its line feed.
        let length = Self.lastLine(sealing: []).utf8.count
        guard bytes.count > length, bytes.suffix(length).starts(with: "\"checksum\":\"".utf8) else {
            throw .missing(key: "checksum", expected: "a last line with it: the file isn't whole, or is no certificate")
        }
        guard bytes.suffix(length).elementsEqual(Self.lastLine(sealing: bytes.dropLast(length)).utf8) else {
            throw .wrong(
                key: "checksum",
                found: "that of other bytes",
                expected: "a file that hasn't changed since it was written"
            )
        }
        certificate = try decoded(CertificateDocument.self, from: bytes, limit: Self.sizeLimit).certificate
    }

    /// The file's text.
    public var text: String {
        let text = CertificateText(certificate).text
        return text + Self.lastLine(sealing: text.utf8)
    }

    private static func lastLine(sealing bytes: some Sequence<UInt8>) -> String {
        var print = Fingerprint()
        print.add(bytes)
        return "\"checksum\":\"\(CertificateText.digits(print.value))\"}\n"
    }
}
