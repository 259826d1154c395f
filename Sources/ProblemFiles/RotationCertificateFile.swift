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

    /// Reads the file; throws at the first key that is wrong. The checksum comes first.
    public init(_ bytes: [UInt8]) throws(ProblemFileError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
        try SealedText.refuseBroken(bytes)
        certificate = try decoded(CertificateDocument.self, from: bytes, limit: Self.sizeLimit).certificate
    }

    /// The file's text.
    public var text: String { SealedText.sealed(CertificateText(certificate).text) }
}
