public import CivilTime
public import NetworkModel

/// A vault that a passphrase, or a session, has opened.
public struct OpenVault: Sendable {
    private let file: KeyFile
    private let master: MasterKey
    private let chance: VaultChance

    init(file: KeyFile, master: MasterKey, chance: VaultChance) {
        self.file = file
        self.master = master
        self.chance = chance
    }

    /// The key of a meeting; `nil` where it has none.
    public func key(of meeting: Meeting.ID) throws(VaultError) -> MeetingKey? {
        let text = try file.read()
        try check(text)
        return try key(of: meeting, in: text)
    }

    /// The key of a meeting, made where it has none.
    public func madeKey(of meeting: Meeting.ID) throws(VaultError) -> MeetingKey {
        try file.change { text throws(VaultError) in
            try check(text)
            if let key = try key(of: meeting, in: text) { return key }
            let key = chance.key(for: meeting)
            text.keys[meeting] = try master.sealed(key, of: meeting)
            return MeetingKey(key, chance: chance)
        }
    }

    private func key(of meeting: Meeting.ID, in text: KeyFileText) throws(VaultError) -> MeetingKey? {
        guard let sealed = text.keys[meeting] else { return nil }
        guard let key = master.key(of: meeting, from: sealed) else {
            throw .keyDamage(meeting, path: file.path)
        }
        return MeetingKey(key, chance: chance)
    }

    /// Another program may have closed the vault since it was opened here, for a journey or by another passphrase: a key
    /// that was sealed under the old one would never open again.
    private func check(_ text: KeyFileText) throws(VaultError) {
        if let since = text.travelModeSince { throw .travelMode(since: since) }
        guard master.opens(text.check) else { throw .wrongPassphrase }
    }

    /// Keeps it open for later commands.
    public func keep(in session: VaultSession, until expiry: Timestamp) throws(VaultError) {
        // Nothing is changed, but travel mode can't begin in between.
        try file.change { text throws(VaultError) in
            try check(text)
            try session.keep(master.key, salt: master.salt, until: expiry)
        }
    }
}
