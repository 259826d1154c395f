public import CivilTime
public import NetworkModel
internal import Vault

/// How a vault stands, as far as it tells without its passphrase.
public struct VaultStatus: Hashable, Sendable {
    public let path: String
    /// The meetings that have a key.
    public let meetings: [Meeting.ID]
    /// Meetings with sealed records that no key opens any more.
    public let keyless: [Meeting.ID]
    /// Until when it stays open for this person's commands; `nil` where it is closed.
    public let openUntil: Timestamp?
    public let travelModeSince: Timestamp?
    /// Log2 of scrypt's N.
    public let scryptLog2N: Int
}

extension NetworkPlanner {
    /// Whether a vault was made for this store, as far as its file tells; one whose keys are gone counts as made.
    public func hasVault() throws(PlannerError) -> Bool {
        if vault.isThere { return true }
        return try !network().sealed.isEmpty
    }

    /// - Throws: where there is no vault, it is damaged, travel mode is on, or the role opens none: a passphrase would be
    ///   typed in vain.
    public func requireVault() throws(PlannerError) {
        try requireKeys()
        try guarded { () throws(VaultError) in try vault.requireOpenable() }
    }

    /// - Throws: where the keys are gone and what they sealed is still there: a new vault would open none of it.
    private func requireKeys() throws(PlannerError) {
        guard !vault.isThere, try !network().sealed.isEmpty else { return }
        throw .vaultMissing(
            "\(vault.path.debugDescription): no such file, and the store has records that its keys sealed. Bring the file "
                + "back beside the store; where it is lost for good, mela purge MEETING --early takes the records away"
        )
    }

    /// Whether the vault is open for a while; then nobody needs to be asked for the passphrase.
    public func isVaultOpen(inFolder folder: String) throws(PlannerError) -> Bool {
        guard vault.isThere else { return false }
        return try guarded { () throws(VaultError) in
            try vault.opened(in: VaultSession(folder: folder), now: surroundings.now) != nil
        }
    }

    public func vaultStatus(folder: String) throws(PlannerError) -> VaultStatus {
        try requireKeys()
        let network = try network()
        return try guarded { () throws(VaultError) in
            let status = try vault.status()
            let sealed = Set(network.sealed.map(\.meetingID))
            return VaultStatus(
                path: vault.path,
                meetings: status.meetings,
                keyless: sealed.subtracting(status.meetings).sorted(),
                openUntil: try vault.openUntil(in: VaultSession(folder: folder), now: surroundings.now),
                travelModeSince: status.travelModeSince,
                scryptLog2N: status.scrypt.log2N
            )
        }
    }

    /// Makes the store's vault. Its words are nowhere kept: who forgets them loses what it seals.
    ///
    /// - Throws: also where the store has sealed records, whose keys another file must hold.
    public func makeVault(_ passphrase: [UInt8]) throws(PlannerError) { try makeVault(passphrase, scrypt: .usual) }

    private func makeVault(_ passphrase: [UInt8], scrypt: ScryptParameters) throws(PlannerError) {
        try requireKeys()
        try guarded { () throws(VaultError) in _ = try vault.create(Passphrase(passphrase), scrypt: scrypt) }
    }

    /// One that opens in a tenth of a second, for tests; nothing else may be kept in it.
    func makeQuickVault(_ passphrase: [UInt8]) throws(PlannerError) { try makeVault(passphrase, scrypt: .quick()) }

    /// Keeps the vault open for a while; returns until when.
    public func openVault(
        _ passphrase: [UInt8],
        minutes: Int,
        folder: String
    ) throws(PlannerError) -> Timestamp {
        guard (1...480).contains(minutes),
            let until = Timestamp(secondsSince1970: surroundings.now.secondsSince1970 + minutes * 60)
        else { throw .wrongValue("--minutes: found \(minutes); expected 1 to 480") }
        let open = try openVault(.passphrase(passphrase))
        try guarded { () throws(VaultError) in try open.keep(in: VaultSession(folder: folder), until: until) }
        return until
    }

    public func closeVault(folder: String) throws(PlannerError) {
        try guarded { () throws(VaultError) in try vault.close(VaultSession(folder: folder)) }
    }

    /// The vault is closed then.
    public func changePassphrase(from old: [UInt8], to new: [UInt8], folder: String) throws(PlannerError) {
        try guarded { () throws(VaultError) in
            let session = VaultSession(folder: folder)
            try vault.changePassphrase(from: Passphrase(old), to: Passphrase(new), closing: session)
        }
    }

    /// Until it ends, nothing opens the vault and no list with a passport's data is made.
    public func startTravelMode(folder: String) throws(PlannerError) {
        try guarded { () throws(VaultError) in
            try vault.startTravelMode(now: surroundings.now, closing: VaultSession(folder: folder))
        }
    }

    public func endTravelMode(_ passphrase: [UInt8]) throws(PlannerError) {
        try guarded { () throws(VaultError) in try vault.endTravelMode(Passphrase(passphrase)) }
    }
}
