public import CivilTime
internal import Crypto
internal import Foundation
public import NetworkModel

/// Who asks. An assistant sees tasks, never the vault.
public enum VaultRole: String, CaseIterable, Sendable {
    case coordinator, assistant
}

/// A vault: the keys of a store's meetings, in a file of their own beside it, sealed under a passphrase.
///
/// Destroying a meeting's key makes what it sealed unreadable everywhere, in every old copy of the store too, as long as
/// no copy of the key file from before is kept.
public struct Vault: Sendable {
    private let file: KeyFile
    private let role: VaultRole
    private let chance: VaultChance

    /// The vault of the store at that path.
    public init(ofStore path: String, role: VaultRole, chance: VaultChance) {
        file = KeyFile(path: "\(path).keys")
        self.role = role
        self.chance = chance
    }

    public var path: String { file.path }

    /// The folder of the store and of the keys beside it.
    public var folder: String { file.folder }

    public var isThere: Bool { file.isThere }

    /// What may be told of a vault without opening it.
    public struct Status: Hashable, Sendable {
        public let scrypt: ScryptParameters
        /// The meetings that have a key, by ID.
        public let meetings: [Meeting.ID]
        public let travelModeSince: Timestamp?
    }

    public func status() throws(VaultError) -> Status {
        let text = try file.read()
        return Status(scrypt: text.scrypt, meetings: text.keys.keys.sorted(), travelModeSince: text.travelModeSince)
    }

    /// Makes a vault without any key yet.
    public func create(_ passphrase: Passphrase) throws(VaultError) -> OpenVault {
        try create(passphrase, scrypt: .usual)
    }

    package func create(_ passphrase: Passphrase, scrypt: ScryptParameters) throws(VaultError) -> OpenVault {
        guard role == .coordinator else { throw .assistant }
        guard !file.isThere else { throw .alreadyThere(path: path) }
        let salt = chance.salt()
        let master = MasterKey(try scrypt.key(of: passphrase, salt: salt), salt: salt, chance: chance)
        let text = KeyFileText(
            scrypt: scrypt,
            salt: salt,
            check: try master.check(),
            travelModeSince: nil,
            keys: [:]
        )
        try file.make(text)
        return OpenVault(file: file, master: master, chance: chance)
    }

    /// - Throws: where no passphrase could open it now.
    public func requireOpenable() throws(VaultError) { _ = try openableText() }

    /// The same, where nothing keeps it shut by now.
    public func openable(_ open: OpenVault) throws(VaultError) -> OpenVault {
        try requireOpenable()
        return open
    }

    private func openableText() throws(VaultError) -> KeyFileText {
        guard role == .coordinator else { throw .assistant }
        let text = try file.read()
        if let since = text.travelModeSince { throw .travelMode(since: since) }
        return text
    }

    public func opened(with passphrase: Passphrase) throws(VaultError) -> OpenVault {
        let text = try openableText()
        return OpenVault(file: file, master: try master(of: text, passphrase), chance: chance)
    }

    /// Opens it with what a session keeps; `nil` where none is open, or it is another vault's.
    public func opened(in session: VaultSession, now: Timestamp) throws(VaultError) -> OpenVault? {
        let text = try openableText()
        guard let key = session.key(salt: text.salt, now: now) else { return nil }
        let master = MasterKey(key, salt: text.salt, chance: chance)
        guard master.opens(text.check) else {
            session.close(salt: text.salt)
            return nil
        }
        return OpenVault(file: file, master: master, chance: chance)
    }

    /// Until when a session keeps it open; `nil` where none does.
    public func openUntil(in session: VaultSession, now: Timestamp) throws(VaultError) -> Timestamp? {
        session.expiry(salt: try file.read().salt, now: now)
    }

    /// Forgets what a session keeps.
    public func close(_ session: VaultSession) throws(VaultError) { session.close(salt: try file.read().salt) }

    /// Seals every meeting's key anew under another passphrase; all of them, or nothing. The session is closed: it keeps
    /// the old passphrase's key, which old copies of the key file still open with.
    public func changePassphrase(
        from old: Passphrase,
        to new: Passphrase,
        closing session: VaultSession
    ) throws(VaultError) {
        try changePassphrase(from: old, to: new, closing: session, scrypt: .usual)
    }

    package func changePassphrase(
        from old: Passphrase,
        to new: Passphrase,
        closing session: VaultSession,
        scrypt: ScryptParameters
    ) throws(VaultError) {
        guard role == .coordinator else { throw .assistant }
        try file.change { text throws(VaultError) in
            if let since = text.travelModeSince { throw .travelMode(since: since) }
            let before = try master(of: text, old)
            // A fixed chance would give the old salt again, and with it one nonce for two keys.
            let salt = Array(SHA256.hash(data: Data(chance.salt() + text.salt)).prefix(16))
            let after = MasterKey(try scrypt.key(of: new, salt: salt), salt: salt, chance: chance)
            var keys: [Meeting.ID: Data] = [:]
            for (meeting, sealed) in text.keys {
                guard let key = before.key(of: meeting, from: sealed) else {
                    throw .keyDamage(meeting, path: path)
                }
                keys[meeting] = try after.sealed(key, of: meeting)
            }
            let check = try after.check()
            session.close(salt: text.salt)
            text = KeyFileText(scrypt: scrypt, salt: salt, check: check, travelModeSince: nil, keys: keys)
        }
    }

    /// Destroys a meeting's key; `false` where it has none. No passphrase is asked: forgetting must always be possible.
    public func destroyKey(of meeting: Meeting.ID) throws(VaultError) -> Bool {
        guard role == .coordinator else { throw .assistant }
        do {
            return try file.change { text throws(VaultError) in text.keys.removeValue(forKey: meeting) != nil }
        } catch {
            if case .missing = error { return false }
            throw error
        }
    }

    /// From now on nothing opens the vault, and the session is closed. No passphrase is asked: there may be little time.
    public func startTravelMode(now: Timestamp, closing session: VaultSession) throws(VaultError) {
        try file.change { text throws(VaultError) in
            session.close(salt: text.salt)
            text.travelModeSince = text.travelModeSince ?? now
        }
    }

    public func endTravelMode(_ passphrase: Passphrase) throws(VaultError) {
        guard role == .coordinator else { throw .assistant }
        try file.change { text throws(VaultError) in
            _ = try master(of: text, passphrase)
            text.travelModeSince = nil
        }
    }

    private func master(of text: KeyFileText, _ passphrase: Passphrase) throws(VaultError) -> MasterKey {
        let key = try text.scrypt.key(of: passphrase, salt: text.salt)
        let master = MasterKey(key, salt: text.salt, chance: chance)
        guard master.opens(text.check) else { throw .wrongPassphrase }
        return master
    }
}
