internal import CivilTime
public import NetworkModel

extension ProgrammeSession: NetworkRow {
    public static let table = TableName.programme

    public enum Column: Int, RowColumn {
        case id, meetingID, day, opens, closes, title, place, link, languages

        public var content: ColumnContent {
            switch self {
            case .id: .key("the session's own short name")
            case .meetingID: .needed("the meeting", of: .meetings)
            case .day: .needed("the day")
            case .opens: .needed("when it begins, by the clock of the meeting's place")
            case .closes: .needed("when it ends, on the same day")
            case .title: .needed("what it is called")
            case .place: .optional("the room, or the house")
            case .link: .optional("where others take part, such as https://meet.example.org/room")
            case .languages: .optional("spoken or interpreted, with ; between")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let day: CivilDate = try cells.needed(.day)
        let opens: TimeOfDay = try cells.needed(.opens)
        let closes: TimeOfDay = try cells.needed(.closes)
        let title: PlainLine = try cells.needed(.title)
        let place: PlainLine? = try cells.optional(.place)
        let link: WebLink? = try cells.optional(.link)
        let languages: [LanguageCode] = try cells.list(.languages)
        self = try placed { () throws(ValueError) in
            try ProgrammeSession(
                id: id,
                meetingID: meetingID,
                day: day,
                opens: opens,
                closes: closes,
                title: title,
                place: place,
                link: link,
                languages: languages
            )
        }
    }

    public var cells: [String] {
        [
            id.cell, meetingID.cell, day.cell, opens.cell, closes.cell, title.cell, cell(place), cell(link),
            cell(languages),
        ]
    }
}

extension Announcement: NetworkRow {
    public static let table = TableName.announcements

    public enum Column: Int, RowColumn {
        case meetingID, title, place, link

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting that everyone may know of", of: .meetings)
            case .title: .needed("what everyone may call it")
            case .place: .optional("as much of the place as everyone may know")
            case .link: .optional("where everyone reads more, such as https://example.org/mela")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            title: try cells.needed(.title),
            place: try cells.optional(.place),
            link: try cells.optional(.link)
        )
    }

    public var cells: [String] { [meetingID.cell, title.cell, cell(place), cell(link)] }
}

extension RotationPreferences: NetworkRow {
    public static let table = TableName.preferences

    public enum Column: Int, RowColumn {
        case seriesID, runPrice

        public var content: ColumnContent {
            switch self {
            case .seriesID: .key("the series", of: .series)
            case .runPrice:
                .needed("what an edition in the same subregion as the one before costs, in thousandths of a turn")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(seriesID: try cells.needed(.seriesID), runPrice: try cells.needed(.runPrice))
    }

    public var cells: [String] { [seriesID.cell, runPrice.cell] }
}
