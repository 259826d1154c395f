internal import Crypto
internal import Foundation
internal import NetworkModel

/// The key that a passphrase gives: it seals the meetings' keys, each bound to its meeting and to this file.
struct MasterKey: Sendable {
    let key: SymmetricKey
    let salt: [UInt8]
    private let chance: VaultChance

    init(_ key: SymmetricKey, salt: [UInt8], chance: VaultChance) {
        self.key = key
        self.salt = salt
        self.chance = chance
    }

    func check() throws(VaultError) -> Data { try sealed([], at: place("check", "")) }

    func opens(_ check: Data) -> Bool { opened(check, at: place("check", ""))?.isEmpty == true }

    func sealed(_ meetingKey: SymmetricKey, of meeting: Meeting.ID) throws(VaultError) -> Data {
        var bytes = meetingKey.bytes
        defer { bytes.wipe() }
        return try sealed(bytes, at: place("meeting", meeting.text))
    }

    /// `nil` where it is damaged, or another meeting's.
    func key(of meeting: Meeting.ID, from sealed: Data) -> SymmetricKey? {
        guard var bytes = opened(sealed, at: place("meeting", meeting.text)) else { return nil }
        defer { bytes.wipe() }
        return bytes.count == 32 ? SymmetricKey(data: bytes) : nil
    }

    private func place(_ kind: String, _ name: String) -> [UInt8] {
        framed([KeyFileText.format, hexadecimal(salt), kind, name])
    }

    private func sealed(_ text: [UInt8], at place: [UInt8]) throws(VaultError) -> Data {
        let nonce = chance.nonce(for: text, at: place)
        guard let box = try? ChaChaPoly.seal(text, using: key, nonce: nonce, authenticating: place) else {
            throw .derivationFailed
        }
        return box.combined
    }

    private func opened(_ sealed: Data, at place: [UInt8]) -> Data? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed) else { return nil }
        return try? ChaChaPoly.open(box, using: key, authenticating: place)
    }
}
