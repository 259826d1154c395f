internal import NetworkModel
internal import NetworkRows
internal import NetworkTables
internal import Vault

/// A file of one of the lists that a vault takes; its first row tells which.
enum TripFile {
    case documents([ListedLine<DocumentRow>])
    case legs([ListedLine<LegRow>])
    case stays([ListedLine<StayRow>])
    case trips([ListedLine<TripRow>])

    /// - Throws: `PlannerError.faults`, one line for each of the first 50.
    init(_ bytes: [UInt8], name: String) throws(PlannerError) {
        let header = Set(ListReading.header(of: bytes))
        /// The columns that no other list has.
        func has(_ column: some RowColumn) -> Bool { header.contains(column.name) }
        if has(DocumentRow.Column.nationality) || has(DocumentRow.Column.birthDate) {
            self = .documents(try Self.lines(bytes, name))
        } else if has(LegRow.Column.flight) || has(LegRow.Column.departsOn) {
            self = .legs(try Self.lines(bytes, name))
        } else if has(StayRow.Column.place) {
            self = .stays(try Self.lines(bytes, name))
        } else if has(TripRow.Column.insurance) || has(TripRow.Column.requests) {
            self = .trips(try Self.lines(bytes, name))
        } else {
            // Where the bytes are no UTF-8, or no commas part the cells, reading says so.
            let unread: (lines: [ListedLine<TripRow>], faults: [ListFault]) = ListReading.reading(
                bytes,
                of: TripRow.self,
                file: name
            )
            if header.count < 2, let fault = unread.faults.first { throw .faults([fault.description]) }
            throw .faults(
                ["\(name):1: the columns of no list of travel; expected \(Self.columns.joined(separator: ", or "))"]
            )
        }
    }

    /// The meetings that it is about, in order.
    var meetings: [Meeting.ID] { Set(places.map(\.meetingID)).sorted() }

    /// The records that its rows make anew.
    var places: Set<RecordPlace> {
        switch self {
        case .documents(let lines):
            Set(lines.map { .init($0.row.document.kind, of: $0.row.memberID, $0.row.companion, to: $0.row.meetingID) })
        case .legs(let lines): Set(lines.map { .init(itineraryOf: $0.row.memberID, to: $0.row.meetingID) })
        case .stays(let lines): Set(lines.map { .init(itineraryOf: $0.row.memberID, to: $0.row.meetingID) })
        case .trips(let lines): Set(lines.map { .init(itineraryOf: $0.row.memberID, to: $0.row.meetingID) })
        }
    }

    /// Each list's columns, as its first row has them.
    static let columns = [
        columns(of: DocumentRow.self), columns(of: LegRow.self), columns(of: StayRow.self), columns(of: TripRow.self),
    ]

    private static func columns<Row: ListedRow>(of row: Row.Type) -> String {
        Row.Column.allCases.map(\.name).joined(separator: ",")
    }

    private static func lines<Row: ListedRow>(_ bytes: [UInt8], _ name: String) throws(PlannerError)
        -> [ListedLine<Row>]
    {
        let (lines, faults) = ListReading.reading(bytes, of: Row.self, file: name)
        guard faults.isEmpty else { throw PlannerError(faults) }
        return lines
    }
}

extension PlannerError {
    /// One line for each fault, the first 50, and one that counts the rest.
    init(_ faults: [ListFault]) {
        let shown = faults.prefix(50).map(\.description)
        let rest = faults.count - shown.count
        self = .faults(shown + (rest == 0 ? [] : ["\(rest) more \(rest == 1 ? "fault" : "faults")"]))
    }
}

extension RecordPlace {
    init(itineraryOf member: Member.ID, to meeting: Meeting.ID) {
        self.init(meetingID: meeting, memberID: member, kind: .itinerary, part: .none)
    }

    init(_ kind: TravelDocument.Kind, of member: Member.ID, _ part: Count, to meeting: Meeting.ID) {
        self.init(meetingID: meeting, memberID: member, kind: SealedRecord.Kind(kind), part: part)
    }
}
