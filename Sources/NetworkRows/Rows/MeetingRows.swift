internal import CivilTime
public import NetworkModel

extension Meeting: NetworkRow {
    public static let table = TableName.meetings

    public enum Column: Int, RowColumn {
        case id, seriesID, number, year, name, status, countryCode, city, hostGroupID, plannedCountryCode
        case starts, ends, opens, closes, timeZone

        public var content: ColumnContent {
            switch self {
            case .id: .key("the meeting's own short name")
            case .seriesID: .needed("its series", of: .series)
            case .number: .needed("counted within the series; cancelled and online editions keep theirs")
            case .year: .needed("the year it stands for")
            case .name: .needed("as people say it")
            case .status: .needed("what became of it, and so whose turn it used")
            case .countryCode: .optional("where it is, or was, held", of: .countries)
            case .city: .optional("where there")
            case .hostGroupID: .optional("by which group", of: .groups)
            case .plannedCountryCode: .optional("where it was planned, if not there", of: .countries)
            case .starts: .optional("first day")
            case .ends: .optional("last day")
            case .opens: .optional("when it opens on the first day, by the local clock")
            case .closes: .optional("when it closes on the last day")
            case .timeZone: .optional("whose clock that is, such as Asia/Kathmandu")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let seriesID: Series.ID = try cells.needed(.seriesID)
        let number: Count = try cells.needed(.number)
        let year: Year = try cells.needed(.year)
        let name: PlainLine = try cells.needed(.name)
        let status: Status = try cells.needed(.status)
        let place = try Self.place(cells)
        let planned: CountryCode? = try cells.optional(.plannedCountryCode)
        let dates = try cells.dates(.starts, .ends)
        let hours = try Self.hours(cells)
        self = try placed { () throws(ValueError) in
            try Meeting(
                id: id,
                seriesID: seriesID,
                number: number,
                year: year,
                name: name,
                status: status,
                place: place,
                plannedCountryCode: planned,
                dates: dates,
                hours: hours
            )
        }
    }

    private static func place(_ cells: Cells<Column>) throws(CellFault) -> Place? {
        let city: PlainLine? = try cells.optional(.city)
        let group: Group.ID? = try cells.optional(.hostGroupID)
        if let country: CountryCode = try cells.optional(.countryCode) {
            return Place(countryCode: country, city: city, hostGroupID: group)
        }
        if let city { throw cells.alone(.city, city.cell, without: .countryCode) }
        if let group { throw cells.alone(.hostGroupID, group.cell, without: .countryCode) }
        return nil
    }

    private static func hours(_ cells: Cells<Column>) throws(CellFault) -> Hours? {
        let opens: TimeOfDay? = try cells.optional(.opens)
        let closes: TimeOfDay? = try cells.optional(.closes)
        let zone: ZoneName? = try cells.optional(.timeZone)
        switch (opens, closes, zone) {
        case (let opens?, let closes?, let zone?): return Hours(opens: opens, closes: closes, zone: zone)
        case (nil, nil, nil): return nil
        default:
            let missing: Column = opens == nil ? .opens : closes == nil ? .closes : .timeZone
            throw CellFault(column: missing.name, found: "nothing", expected: "opens, closes and timeZone, or none")
        }
    }

    public var cells: [String] {
        [
            id.cell, seriesID.cell, number.cell, year.cell, name.cell, status.cell, cell(place?.countryCode),
            cell(place?.city), cell(place?.hostGroupID), cell(plannedCountryCode), cell(dates?.first),
            cell(dates?.last), cell(hours?.opens), cell(hours?.closes), cell(hours?.zone),
        ]
    }
}

extension HostOffer: NetworkRow {
    public static let table = TableName.offers

    public enum Column: Int, RowColumn {
        case id, seriesID, groupID, answer, fromYear, untilYear, recordedOn, note

        public var content: ColumnContent {
            switch self {
            case .id: .key("the offer's own short name")
            case .seriesID: .needed("which series it speaks of", of: .series)
            case .groupID: .needed("whose word it is", of: .groups)
            case .answer: .needed("offered or declined; declining keeps the place in the rotation")
            case .fromYear: .needed("first year it speaks of")
            case .untilYear: .needed("last year it speaks of")
            case .recordedOn: .needed("the day it was recorded")
            case .note: .optional("what the group said; a stranger may read it")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let seriesID: Series.ID = try cells.needed(.seriesID)
        let groupID: Group.ID = try cells.needed(.groupID)
        let answer: Answer = try cells.needed(.answer)
        let fromYear: Year = try cells.needed(.fromYear)
        let untilYear: Year = try cells.needed(.untilYear)
        let recordedOn: CivilDate = try cells.needed(.recordedOn)
        let note: Note? = try cells.optional(.note)
        self = try placed { () throws(ValueError) in
            try HostOffer(
                id: id,
                seriesID: seriesID,
                groupID: groupID,
                answer: answer,
                fromYear: fromYear,
                untilYear: untilYear,
                recordedOn: recordedOn,
                note: note
            )
        }
    }

    public var cells: [String] {
        [
            id.cell, seriesID.cell, groupID.cell, answer.cell, fromYear.cell, untilYear.cell, recordedOn.cell,
            cell(note),
        ]
    }
}
