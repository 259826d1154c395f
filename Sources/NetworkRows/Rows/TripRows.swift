public import CivilTime
public import NetworkModel

/// One travel document, as a file brings it to a meeting's vault.
public struct DocumentRow: ListedRow {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    /// 0 for the member, from 1 on for those who travel with them.
    public let companion: Count
    public let document: TravelDocument

    public enum Column: Int, RowColumn {
        case meetingID, memberID, companion, kind, name, number, expires, birthDate, nationality

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate", of: .members)
            case .companion: .key("0 for the delegate, 1 and on for those who travel with them")
            case .kind: .key("passport or identityCard")
            case .name: .needed("as printed in the document, in one", isPrivate: true)
            case .number: .needed("its number", isPrivate: true)
            case .expires: .optional("until when it is good", isPrivate: true)
            case .birthDate: .needed("when the holder was born", isPrivate: true)
            case .nationality: .needed("the holder's country, such as FJ", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        meetingID = try cells.needed(.meetingID)
        memberID = try cells.needed(.memberID)
        companion = try cells.needed(.companion)
        let kind: TravelDocument.Kind = try cells.needed(.kind)
        let name: PlainLine = try cells.needed(.name)
        let number: DocumentNumber = try cells.needed(.number)
        let expires: CivilDate? = try cells.optional(.expires)
        let birthDate: CivilDate = try cells.needed(.birthDate)
        let nationality: CountryCode = try cells.needed(.nationality)
        document = try placed { () throws(ValueError) in
            try TravelDocument(
                kind: kind,
                name: name,
                number: number,
                expires: expires,
                birthDate: birthDate,
                nationality: nationality
            )
        }
    }
}

/// One flight of a trip, as a file brings it.
public struct LegRow: ListedRow {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let flight: FlightNumber
    public let from: AirportCode
    public let departs: WallTime
    public let to: AirportCode
    public let arrives: WallTime

    public enum Column: Int, RowColumn {
        case meetingID, memberID, flight, from, departsOn, departsAt, to, arrivesOn, arrivesAt

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate", of: .members)
            case .flight: .needed("such as FJ 411")
            case .from: .needed("an airport's IATA code, such as NAN")
            case .departsOn: .key("the day there")
            case .departsAt: .key("the time there")
            case .to: .needed("the airport where it lands")
            case .arrivesOn: .needed("the day there")
            case .arrivesAt: .needed("the time there")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        meetingID = try cells.needed(.meetingID)
        memberID = try cells.needed(.memberID)
        flight = try cells.needed(.flight)
        from = try cells.needed(.from)
        departs = WallTime(date: try cells.needed(.departsOn), time: try cells.needed(.departsAt))
        to = try cells.needed(.to)
        arrives = WallTime(date: try cells.needed(.arrivesOn), time: try cells.needed(.arrivesAt))
        guard from != to else {
            throw CellFault(column: Column.to.name, found: quoted(to.text), expected: "another airport than \(from)")
        }
    }
}

/// Nights on the way, as a file brings them.
public struct StayRow: ListedRow {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let stay: Stay

    public enum Column: Int, RowColumn {
        case meetingID, memberID, place, arrives, leaves

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate", of: .members)
            case .place: .needed("where they sleep on the way")
            case .arrives: .key("first day")
            case .leaves: .needed("last day; that night is not slept there")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        meetingID = try cells.needed(.meetingID)
        memberID = try cells.needed(.memberID)
        let place: PlainLine = try cells.needed(.place)
        guard let dates = try cells.dates(.arrives, .leaves) else {
            throw CellFault(column: Column.arrives.name, found: "nothing", expected: CivilDate.expectation)
        }
        stay = Stay(place: place, dates: dates)
    }
}

/// What a traveller asks for and how they are reached, as a file brings it.
public struct TripRow: ListedRow {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let requests: PlainLine?
    public let contact: PlainLine?
    public let insurance: PlainLine?

    public enum Column: Int, RowColumn {
        case meetingID, memberID, requests, contact, insurance

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate", of: .members)
            case .requests: .optional("what they ask of the travel agent", isPrivate: true)
            case .contact: .optional("one way to reach them on the way", isPrivate: true)
            case .insurance: .optional("the insurer and the policy's number", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        meetingID = try cells.needed(.meetingID)
        memberID = try cells.needed(.memberID)
        requests = try cells.optional(.requests)
        contact = try cells.optional(.contact)
        insurance = try cells.optional(.insurance)
    }
}
