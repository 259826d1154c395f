internal import CivilTime
public import NetworkModel

extension Declaration: NetworkRow {
    public static let table = TableName.declarations

    public enum Column: Int, RowColumn {
        case memberID, young, newcomer

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("who says so of themselves", of: .members)
            case .young: .needed("yes or no", isPrivate: true)
            case .newcomer: .needed("yes or no", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            memberID: try cells.needed(.memberID),
            isYoung: try cells.needed(.young),
            isNew: try cells.needed(.newcomer)
        )
    }

    public var cells: [String] { [memberID.cell, isYoung.cell, isNew.cell] }
}

extension Nomination: NetworkRow {
    public static let table = TableName.nominations

    public enum Column: Int, RowColumn {
        case meetingID, memberID

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("a member whose group would send them", of: .members)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            memberID: try cells.needed(.memberID)
        )
    }

    public var cells: [String] { [meetingID.cell, memberID.cell] }
}

extension Attestation: NetworkRow {
    public static let table = TableName.attestations

    public enum Column: Int, RowColumn {
        case meetingID, groupID, community, attested

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .groupID: .key("the group that says so", of: .groups)
            case .community: .key("for whom they speak, such as migrants")
            case .attested: .needed("how many of the team; never who")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            groupID: try cells.needed(.groupID),
            community: try cells.needed(.community),
            attested: try cells.needed(.attested)
        )
    }

    public var cells: [String] { [meetingID.cell, groupID.cell, community.cell, attested.cell] }
}

extension SeatRule: NetworkRow {
    public static let table = TableName.seatRules

    public enum Column: Int, RowColumn {
        case name, number

        public var content: ColumnContent {
            switch self {
            case .name: .key("the rule; one without a row has its usual number")
            case .number: .needed("its number")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            name: try cells.needed(.name),
            number: try cells.needed(.number)
        )
    }

    public var cells: [String] { [name.cell, number.cell] }
}

extension SeatShare: NetworkRow {
    public static let table = TableName.seatShares

    public enum Column: Int, RowColumn {
        case seriesID, subregionID, weight, floor

        public var content: ColumnContent {
            switch self {
            case .seriesID: .key("the series", of: .series)
            case .subregionID: .key("the subregion; one without a row counts by its groups", of: .subregions)
            case .weight: .needed("its part beside the others' weights")
            case .floor: .needed("seats that it has at least")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            seriesID: try cells.needed(.seriesID),
            subregionID: try cells.needed(.subregionID),
            weight: try cells.needed(.weight),
            floor: try cells.needed(.floor)
        )
    }

    public var cells: [String] { [seriesID.cell, subregionID.cell, weight.cell, floor.cell] }
}

extension Funding: NetworkRow {
    public static let table = TableName.funding

    public enum Column: Int, RowColumn {
        case meetingID, seats

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .seats: .needed("how many seats are paid for")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            seats: try cells.needed(.seats)
        )
    }

    public var cells: [String] { [meetingID.cell, seats.cell] }
}

extension Turnout: NetworkRow {
    public static let table = TableName.turnouts

    public enum Column: Int, RowColumn {
        case memberID, seriesID, times, latest

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("the member", of: .members)
            case .seriesID: .key("the series", of: .series)
            case .times: .needed("how often they went to purged meetings")
            case .latest: .optional("the number of the newest purged edition, for whoever went to it")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            memberID: try cells.needed(.memberID),
            seriesID: try cells.needed(.seriesID),
            times: try cells.needed(.times),
            latest: try cells.optional(.latest)
        )
    }

    public var cells: [String] { [memberID.cell, seriesID.cell, times.cell, cell(latest)] }
}

extension TeamSeats: NetworkRow {
    public static let table = TableName.teamSeats

    public enum Column: Int, RowColumn {
        case meetingID, groupID, seats

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("a purged meeting", of: .meetings)
            case .groupID: .key("the group", of: .groups)
            case .seats: .needed("how many of it went")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            groupID: try cells.needed(.groupID),
            seats: try cells.needed(.seats)
        )
    }

    public var cells: [String] { [meetingID.cell, groupID.cell, seats.cell] }
}
