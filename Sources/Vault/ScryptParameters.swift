internal import Crypto
internal import CryptoExtras
internal import Foundation

/// How costly it is to try a passphrase (RFC 7914).
public struct ScryptParameters: Hashable, Sendable {
    public let log2N: Int
    public let r: Int
    public let p: Int

    /// What new vaults have: 128 MiB of memory and about a second for each try.
    public static let usual = ScryptParameters(log2N: 17, r: 8, p: 1)
    /// Log2 of the least N that a vault may have.
    public static let leastLog2N = 15

    private init(log2N: Int, r: Int, p: Int) {
        self.log2N = log2N
        self.r = r
        self.p = p
    }

    /// Weak ones, for tests that open a vault a hundred times.
    package static func quick(log2N: Int = leastLog2N) -> ScryptParameters { Self(log2N: log2N, r: 8, p: 1) }

    /// - Throws: `VaultError.damaged` where they are weaker than the least, or need more than 1 GiB.
    init(log2N: Int, r: Int, p: Int, path: String) throws(VaultError) {
        guard (Self.leastLog2N...30).contains(log2N), (1...1024).contains(r), (1...16).contains(p),
            r * p < 1 << 30, 128 * r << log2N <= 1 << 30
        else {
            let found = "scrypt with N = 2^\(log2N), r = \(r), p = \(p)"
            throw .damaged(path: path, found: "\(found); expected N of at least 2^\(Self.leastLog2N), within 1 GiB")
        }
        self.init(log2N: log2N, r: r, p: p)
    }

    func key(of passphrase: Passphrase, salt: [UInt8]) throws(VaultError) -> SymmetricKey {
        let key = passphrase.withBytes { bytes in
            try? KDF.Scrypt.deriveKey(
                from: bytes,
                salt: salt,
                outputByteCount: 32,
                rounds: 1 << log2N,
                blockSize: r,
                parallelism: p,
                maxMemory: 1 << 31
            )
        }
        guard let key else { throw .derivationFailed }
        return key
    }
}
