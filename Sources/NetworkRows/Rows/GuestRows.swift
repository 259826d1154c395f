internal import CivilTime
public import NetworkModel

extension Guest: NetworkRow {
    public static let table = TableName.guests

    public enum Column: Int, RowColumn {
        case id, name, region, languages

        public var content: ColumnContent {
            switch self {
            case .id: .key("the organisation's own short name")
            case .name: .needed("as it calls itself")
            case .region: .needed("its network, or its part of the world")
            case .languages: .optional("most used first, with ; between")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            name: try cells.needed(.name),
            region: try cells.needed(.region),
            languages: try cells.list(.languages)
        )
    }

    public var cells: [String] { [id.cell, name.cell, region.cell, cell(languages)] }
}

extension GuestVisit: NetworkRow {
    public static let table = TableName.guestVisits

    public enum Column: Int, RowColumn {
        case id, guestID, groupID, part, topic, status, starts, ends

        public var content: ColumnContent {
            switch self {
            case .id: .key("the visit's own short name")
            case .guestID: .needed("the organisation of another region", of: .guests)
            case .groupID: .needed("the group of the network", of: .groups)
            case .part: .needed("what the guest does: hosts or travels")
            case .topic: .needed("what it is about")
            case .status: .needed("what became of it")
            case .starts: .optional("first day")
            case .ends: .optional("last day")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            guestID: try cells.needed(.guestID),
            groupID: try cells.needed(.groupID),
            part: try cells.needed(.part),
            topic: try cells.needed(.topic),
            status: try cells.needed(.status),
            dates: try cells.dates(.starts, .ends)
        )
    }

    public var cells: [String] {
        [
            id.cell, guestID.cell, groupID.cell, part.cell, topic.cell, status.cell, cell(dates?.first),
            cell(dates?.last),
        ]
    }
}
