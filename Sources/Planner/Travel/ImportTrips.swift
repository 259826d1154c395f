public import NetworkModel
internal import NetworkRows
internal import NetworkStore
internal import NetworkTables
internal import ReferenceData
internal import Vault

/// What an import of travel put into the vault.
public struct TripsReport: Hashable, Sendable {
    /// In order.
    public let meetings: [Meeting.ID]
    /// Records that are new or other than before, and those that are as they were.
    public let changed: Int
    public let unchanged: Int
    /// Whose name in a document looks as if it was written for the Zawgyi font; it stays as it is.
    public let zawgyiNames: [Member.ID]
    public let isDryRun: Bool
}

extension NetworkPlanner {
    /// The columns of the lists that `importTrips` reads.
    public static var tripColumns: [String] { TripFile.columns }

    /// Reads a file of travel documents, flights, stays or wishes into the vault, all or nothing.
    ///
    /// A meeting that had none gets its key. What is unchanged stays as it was sealed; a record that is damaged is made
    /// anew where the file has it, and refuses the file where it doesn't.
    public func importTrips(
        from path: String,
        _ access: VaultAccess,
        isDryRun: Bool
    ) throws(PlannerError) -> TripsReport {
        let open = try openVault(access)
        let name = String(path.split(separator: "/").last ?? Substring(path))
        let (bytes, count) = try FileTree.bytes(of: path, upTo: Self.mostTripBytes)
        guard count <= Self.mostTripBytes else {
            throw .faults(["\(name):1: \(count) bytes; expected at most \(Self.mostTripBytes)"])
        }
        let file = try TripFile(bytes, name: name)
        let before = try network()
        var held: [Meeting.ID: TravelBook] = [:]
        for meeting in file.meetings where before.meetings.contains(where: { $0.id == meeting }) {
            held[meeting] = try travelBook(of: meeting, in: before, open, replacing: file.places)
        }
        var book = TripBook(
            file: name,
            network: before,
            airports: try RegionFacts.airports(),
            held: held,
            surroundings: surroundings
        )
        let records = try book.records(of: file)
        let changed = records.filter { !$0.isHeld(in: held[$0.meetingID]) }
        if !isDryRun, !changed.isEmpty {
            let sealed = try sealed(changed, open)
            let meetings = Set(changed.map(\.meetingID)).sorted().map(\.text).joined(separator: ", ")
            let people = Set(changed.map(\.memberID)).count
            let what = "travel of \(people) \(people == 1 ? "person" : "people") for \(meetings)"
            _ = try change(what, since: before) { network throws(PlannerError) in
                network.put(contentsOf: sealed, in: \.sealed)
            }
        }
        return TripsReport(
            meetings: file.meetings,
            changed: changed.count,
            unchanged: records.count - changed.count,
            zawgyiNames: records.filter(\.hasZawgyiName).map(\.memberID),
            isDryRun: isDryRun
        )
    }

    private static let mostTripBytes = 16 << 20

    private func sealed(_ records: [TripRecord], _ open: OpenVault) throws(PlannerError) -> [SealedRecord] {
        var keys: [Meeting.ID: MeetingKey] = [:]
        for meeting in Set(records.map(\.meetingID)) {
            keys[meeting] = try guarded { () throws(VaultError) in try open.madeKey(of: meeting) }
        }
        return try records.map { record throws(PlannerError) in
            let bytes = try record.bytes
            return try guarded { () throws(VaultError) in
                guard let key = keys[record.meetingID] else { throw .noKey(record.meetingID) }
                return try key.sealed(bytes, at: record.place)
            }
        }
    }
}

extension TripRecord {
    fileprivate var place: RecordPlace {
        switch contents {
        case .itinerary: RecordPlace(itineraryOf: memberID, to: meetingID)
        case .document(let document, let part): RecordPlace(document.kind, of: memberID, part, to: meetingID)
        }
    }

    fileprivate var bytes: [UInt8] {
        get throws(PlannerError) {
            switch contents {
            case .itinerary(let itinerary): try SealedContents.bytes(of: itinerary)
            case .document(let document, _): try SealedContents.bytes(of: document)
            }
        }
    }

    fileprivate func isHeld(in book: TravelBook?) -> Bool {
        switch contents {
        case .itinerary(let itinerary): book?.itinerary(of: memberID) == itinerary
        case .document(let document, let part):
            book?.document(document.kind, of: TravelBook.Holder(memberID: memberID, part: part)) == document
        }
    }

    fileprivate var hasZawgyiName: Bool {
        guard case .document(let document, _) = contents else { return false }
        return document.name.looksLikeZawgyi
    }
}
