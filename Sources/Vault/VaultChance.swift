internal import Crypto
internal import Foundation
internal import NetworkModel

/// Where a vault's keys and nonces come from.
public enum VaultChance: Sendable {
    /// The system's own generator.
    case system
    /// All follows from the seed: for the demo and for tests, whose files are the same every time, and which keep no
    /// secret. A nonce follows from what it is used for too, so that two texts never share one.
    case fixed(seed: UInt64)

    func salt() -> [UInt8] {
        switch self {
        case .system: SymmetricKey(size: .bits128).bytes
        case .fixed: Array(derived("salt", []).prefix(16))
        }
    }

    func key(for meeting: Meeting.ID) -> SymmetricKey {
        switch self {
        case .system: SymmetricKey(size: .bits256)
        case .fixed: SymmetricKey(data: derived("key", Array(meeting.text.utf8)))
        }
    }

    func nonce(for text: [UInt8], at place: [UInt8]) -> ChaChaPoly.Nonce? {
        switch self {
        case .system: ChaChaPoly.Nonce()
        case .fixed: try? ChaChaPoly.Nonce(data: derived("nonce", place + text).prefix(12))
        }
    }

    private func derived(_ purpose: String, _ bytes: [UInt8]) -> [UInt8] {
        guard case .fixed(let seed) = self else { return [] }
        let key = SymmetricKey(data: Array("\(seed)/\(purpose)".utf8))
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    }
}
