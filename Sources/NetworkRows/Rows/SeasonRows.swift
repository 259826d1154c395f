internal import CivilTime
public import NetworkModel

extension OfferMonth: NetworkRow {
    public static let table = TableName.offerMonths

    public enum Column: Int, RowColumn {
        case offerID, month

        public var content: ColumnContent {
            switch self {
            case .offerID: .key("the host offer", of: .offers)
            case .month: .key("a month in which it stands, 1 to 12")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(offerID: try cells.needed(.offerID), month: try cells.needed(.month))
    }

    public var cells: [String] { [offerID.cell, month.cell] }
}

extension OtherConference: NetworkRow {
    public static let table = TableName.conferences

    public enum Column: Int, RowColumn {
        case id, name, starts, ends, countryCode

        public var content: ColumnContent {
            switch self {
            case .id: .key("the conference's own short name")
            case .name: .needed("what it is called")
            case .starts: .needed("first day")
            case .ends: .needed("last day")
            case .countryCode: .optional("where it is held; any country's code, such as MX")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            name: try cells.needed(.name),
            days: try cells.neededDates(.starts, .ends),
            countryCode: try cells.optional(.countryCode)
        )
    }

    public var cells: [String] { [id.cell, name.cell, days.first.cell, days.last.cell, cell(countryCode)] }
}

extension DecreedDay: NetworkRow {
    public static let table = TableName.holidays

    public enum Column: Int, RowColumn {
        case countryCode, date, kind, name, source

        public var content: ColumnContent {
            switch self {
            case .countryCode: .key("the country", of: .countries)
            case .date: .key("the day")
            case .kind: .needed("holiday, or workday: no holiday and no weekend")
            case .name: .needed("what it is called")
            case .source: .needed("who said so")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            countryCode: try cells.needed(.countryCode),
            date: try cells.needed(.date),
            kind: try cells.needed(.kind),
            name: try cells.needed(.name),
            source: try cells.needed(.source)
        )
    }

    public var cells: [String] { [countryCode.cell, date.cell, kind.cell, name.cell, source.cell] }
}

extension BusyDays: NetworkRow {
    public static let table = TableName.busyDays

    public enum Column: Int, RowColumn {
        case memberID, starts, ends

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("the member who can't come then", of: .members)
            case .starts: .key("first day")
            case .ends: .needed("last day")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(memberID: try cells.needed(.memberID), days: try cells.neededDates(.starts, .ends))
    }

    public var cells: [String] { [memberID.cell, days.first.cell, days.last.cell] }
}

extension SafetyNote: NetworkRow {
    public static let table = TableName.safetyNotes

    public enum Column: Int, RowColumn {
        case countryCode, notedOn, level, text, source

        public var content: ColumnContent {
            switch self {
            case .countryCode: .key("the country", of: .countries)
            case .notedOn: .key("the day on which the source said so")
            case .level: .needed("calm, care or avoid")
            case .text: .needed("what was said; nothing about a person")
            case .source: .needed("who said so")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            countryCode: try cells.needed(.countryCode),
            notedOn: try cells.needed(.notedOn),
            level: try cells.needed(.level),
            text: try cells.needed(.text),
            source: try cells.needed(.source)
        )
    }

    public var cells: [String] { [countryCode.cell, notedOn.cell, level.cell, text.cell, source.cell] }
}

extension Reluctance: NetworkRow {
    public static let table = TableName.reluctance

    public enum Column: Int, RowColumn {
        case destination, askedOn, atLeast

        public var content: ColumnContent {
            switch self {
            case .destination: .key("the country to which they would not travel", of: .countries)
            case .askedOn: .needed("the day by which they were asked")
            case .atLeast: .needed("how many at least: 5, 10, 15 and so on")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let destination: CountryCode = try cells.needed(.destination)
        let askedOn: CivilDate = try cells.needed(.askedOn)
        let atLeast: Count = try cells.needed(.atLeast)
        self = try placed { () throws(ValueError) in
            try Reluctance(destination: destination, askedOn: askedOn, atLeast: atLeast)
        }
    }

    public var cells: [String] { [destination.cell, askedOn.cell, atLeast.cell] }
}

extension Venue: NetworkRow {
    public static let table = TableName.venues

    public enum Column: Int, RowColumn {
        case id, countryCode, city, name, people

        public var content: ColumnContent {
            switch self {
            case .id: .key("the venue's own short name")
            case .countryCode: .needed("its country", of: .countries)
            case .city: .needed("its town")
            case .name: .needed("what it is called")
            case .people: .needed("how many it holds")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            countryCode: try cells.needed(.countryCode),
            city: try cells.needed(.city),
            name: try cells.needed(.name),
            people: try cells.needed(.people)
        )
    }

    public var cells: [String] { [id.cell, countryCode.cell, city.cell, name.cell, people.cell] }
}

extension Fallback: NetworkRow {
    public static let table = TableName.fallbacks

    public enum Column: Int, RowColumn {
        case meetingID, venueID, backupVenueID, backupCountryCode, hubCountryCode

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .venueID: .optional("where it is held", of: .venues)
            case .backupVenueID: .optional("where it is held if that falls through", of: .venues)
            case .backupCountryCode: .optional("who hosts if the host can't", of: .countries)
            case .hubCountryCode: .optional("where those meet who can't enter the host's country", of: .countries)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let venueID: Venue.ID? = try cells.optional(.venueID)
        let backupVenueID: Venue.ID? = try cells.optional(.backupVenueID)
        let backupCountryCode: CountryCode? = try cells.optional(.backupCountryCode)
        let hubCountryCode: CountryCode? = try cells.optional(.hubCountryCode)
        self = try placed { () throws(ValueError) in
            try Fallback(
                meetingID: meetingID,
                venueID: venueID,
                backupVenueID: backupVenueID,
                backupCountryCode: backupCountryCode,
                hubCountryCode: hubCountryCode
            )
        }
    }

    public var cells: [String] {
        [meetingID.cell, cell(venueID), cell(backupVenueID), cell(backupCountryCode), cell(hubCountryCode)]
    }
}
