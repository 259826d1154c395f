public import NetworkModel

extension Group: NetworkRow {
    public static let table = TableName.groups

    public enum Column: Int, RowColumn {
        case id, countryCode, name, city, languages, offers, wants

        public var content: ColumnContent {
            switch self {
            case .id: .key("the group's own short name")
            case .countryCode: .needed("its country", of: .countries)
            case .name: .needed("as the group calls itself")
            case .city: .needed("where it works")
            case .languages: .optional("tags with ; between, most used first")
            case .offers: .optional("what it can teach or share: topics with ; between")
            case .wants: .optional("what it would like to learn: topics with ; between")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            countryCode: try cells.needed(.countryCode),
            name: try cells.needed(.name),
            city: try cells.needed(.city),
            languages: try cells.list(.languages),
            offers: try cells.list(.offers),
            wants: try cells.list(.wants)
        )
    }

    public var cells: [String] {
        [
            id.cell, countryCode.cell, name.cell, city.cell, cell(languages), cell(offers), cell(wants),
        ]
    }
}

extension Member: NetworkRow {
    public static let table = TableName.members

    public enum Column: Int, RowColumn {
        case id, groupID, chosenName, languages, address, calendarStyle, calendarTitle

        public var content: ColumnContent {
            switch self {
            case .id: .key("the member's own short name; best one that says nothing, such as m017")
            case .groupID: .needed("the member's group", of: .groups)
            case .chosenName: .needed("as they want to be called; never a legal name", isPrivate: true)
            case .languages: .optional("tags with ; between, best known first")
            case .address: .optional("e-mail; needed for open invitations only", isPrivate: true)
            case .calendarStyle: .needed("discreet or open")
            case .calendarTitle:
                .optional("what a discreet entry is called; else the local word for Appointment", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            groupID: try cells.needed(.groupID),
            chosenName: try cells.needed(.chosenName),
            languages: try cells.list(.languages),
            address: try cells.optional(.address),
            calendarStyle: try cells.needed(.calendarStyle),
            calendarTitle: try cells.optional(.calendarTitle)
        )
    }

    public var cells: [String] {
        [
            id.cell, groupID.cell, chosenName.cell, cell(languages), cell(address), calendarStyle.cell,
            cell(calendarTitle),
        ]
    }
}
