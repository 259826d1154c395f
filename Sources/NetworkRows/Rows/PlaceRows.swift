public import NetworkModel

extension NetworkProfile: NetworkRow {
    public static let table = TableName.network

    public enum Column: Int, RowColumn {
        case name, organizerName, organizerAddress

        public var content: ColumnContent {
            switch self {
            case .name: .key("the network's name")
            case .organizerName: .needed("who open invitations come from: a role, never a person")
            case .organizerAddress: .needed("the role's e-mail address", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            name: try cells.needed(.name),
            organizerName: try cells.needed(.organizerName),
            organizerAddress: try cells.needed(.organizerAddress)
        )
    }

    public var cells: [String] { [name.cell, organizerName.cell, organizerAddress.cell] }
}

extension Subregion: NetworkRow {
    public static let table = TableName.subregions

    public enum Column: Int, RowColumn {
        case id, name

        public var content: ColumnContent {
            switch self {
            case .id: .key("the subregion's own short name")
            case .name: .needed("as people say it")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(id: try cells.needed(.id), name: try cells.needed(.name))
    }

    public var cells: [String] { [id.cell, name.cell] }
}

extension Country: NetworkRow {
    public static let table = TableName.countries

    public enum Column: Int, RowColumn {
        case code, subregionID

        public var content: ColumnContent {
            switch self {
            case .code: .key("ISO 3166-1 alpha-2")
            case .subregionID: .needed("the subregion it takes turns in", of: .subregions)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(code: try cells.needed(.code), subregionID: try cells.needed(.subregionID))
    }

    public var cells: [String] { [code.cell, subregionID.cell] }
}
