internal import CivilTime
public import NetworkModel
internal import NetworkRows
internal import Vault

/// What opens the vault.
public struct VaultAccess: Sendable {
    fileprivate enum Kind {
        case passphrase([UInt8])
        case session(folder: String)
        case opened(OpenVault)
    }

    fileprivate let kind: Kind

    /// The words' bytes in UTF-8.
    public static func passphrase(_ bytes: [UInt8]) -> Self { Self(kind: .passphrase(bytes)) }

    /// What `mela vault open` keeps in this folder for a while.
    public static func session(folder: String) -> Self { Self(kind: .session(folder: folder)) }
}

extension NetworkPlanner {
    /// Opens the vault once for several uses: deriving its key takes a second each time.
    public func opening(_ access: VaultAccess) throws(PlannerError) -> VaultAccess {
        VaultAccess(kind: .opened(try openVault(access)))
    }

    /// What the vault tells of a meeting's travellers: for what is told to the organiser, or written for one of them.
    public func travelBook(of meeting: String, _ access: VaultAccess) throws(PlannerError) -> TravelBook {
        let network = try network()
        return try travelBook(of: Self.meeting(meeting, in: network).id, in: network, try openVault(access))
    }

    /// The same of every meeting that has a key, by meeting.
    public func travelBooks(_ access: VaultAccess) throws(PlannerError) -> [Meeting.ID: TravelBook] {
        let network = try network()
        let open = try openVault(access)
        let keyed = Set(try guarded { () throws(VaultError) in try vault.status().meetings })
        var books: [Meeting.ID: TravelBook] = [:]
        for meeting in Set(network.sealed.map(\.meetingID)).intersection(keyed) {
            books[meeting] = try travelBook(of: meeting, in: network, open)
        }
        return books
    }

    /// The vault, opened; one that is not there yet isn't made.
    func openVault(_ access: VaultAccess) throws(PlannerError) -> OpenVault {
        try guarded { () throws(VaultError) in
            switch access.kind {
            case .passphrase(let bytes): try vault.opened(with: Passphrase(bytes))
            case .session(let folder): try vault.opened(in: VaultSession(folder: folder), now: surroundings.now)
            case .opened(let open):
                // Travel mode may have begun since.
                try vault.openable(open)
            }
        }.orThrow(.vaultClosed)
    }

    /// What the vault tells of a meeting's travellers; nothing where it has no key for the meeting, and no record.
    ///
    /// - Parameter replaced: records that are about to be sealed anew: a damaged one of these counts as none.
    func travelBook(
        of meeting: Meeting.ID,
        in network: Network,
        _ open: OpenVault,
        replacing replaced: Set<RecordPlace> = []
    ) throws(PlannerError) -> TravelBook {
        let records = network.sealed.filter { $0.meetingID == meeting }
        guard !records.isEmpty else { return TravelBook() }
        let key = try guarded { () throws(VaultError) in
            guard let key = try open.key(of: meeting) else { throw .noKey(meeting) }
            return key
        }
        var book = TravelBook()
        for record in records {
            let bytes: [UInt8]
            do throws(VaultError) { bytes = try key.opened(record) } catch {
                if replaced.contains(record.place) { continue }
                throw PlannerError(error)
            }
            let damage = PlannerError.vaultRefused("\(VaultError.recordDamaged(record.place))")
            guard let kind = record.kind.document else {
                book.add(try SealedContents.itinerary(from: bytes).orThrow(damage), of: record.memberID)
                continue
            }
            let holder = TravelBook.Holder(memberID: record.memberID, part: record.part)
            book.add(try SealedContents.document(kind, from: bytes).orThrow(damage), of: holder)
        }
        return book
    }
}

extension Optional {
    fileprivate func orThrow(_ error: PlannerError) throws(PlannerError) -> Wrapped {
        guard let self else { throw error }
        return self
    }
}

/// What the vault gives; its errors become the planner's.
func guarded<Value>(_ call: () throws(VaultError) -> Value) throws(PlannerError) -> Value {
    do throws(VaultError) { return try call() } catch { throw PlannerError(error) }
}

extension PlannerError {
    init(_ error: VaultError) {
        switch error {
        case .missing: self = .vaultMissing("\(error)")
        case .notWritable, .busy, .noSafeFolder, .derivationFailed: self = .vaultUnavailable("\(error)")
        case .unfitPassphrase: self = .wrongValue("\(error)")
        case .alreadyThere, .notAFile, .tooManyKeys, .damaged, .newerFormat, .wrongPassphrase, .travelMode, .assistant,
            .noKey, .recordDamaged, .recordTooLong:
            self = .vaultRefused("\(error)")
        }
    }
}
