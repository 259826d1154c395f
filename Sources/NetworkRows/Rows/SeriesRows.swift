public import NetworkModel

extension Series: NetworkRow {
    public static let table = TableName.series

    public enum Column: Int, RowColumn {
        case id, name, everyYears

        public var content: ColumnContent {
            switch self {
            case .id: .key("the series' own short name")
            case .name: .needed("as people say it")
            case .everyYears: .needed("years from one edition to the next")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            name: try cells.needed(.name),
            everyYears: try cells.needed(.everyYears)
        )
    }

    public var cells: [String] { [id.cell, name.cell, everyYears.cell] }
}

extension Share: NetworkRow {
    public static let table = TableName.shares

    public enum Column: Int, RowColumn {
        case seriesID, subregionID, weight, mustHost

        public var content: ColumnContent {
            switch self {
            case .seriesID: .key("the series", of: .series)
            case .subregionID: .key("the subregion", of: .subregions)
            case .weight: .needed("its weight among the series' subregions, such as its number of groups")
            case .mustHost: .needed("yes or no: whether the policy's coverage holds for it")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            seriesID: try cells.needed(.seriesID),
            subregionID: try cells.needed(.subregionID),
            weight: try cells.needed(.weight),
            mustHost: try cells.needed(.mustHost)
        )
    }

    public var cells: [String] { [seriesID.cell, subregionID.cell, weight.cell, mustHost.cell] }
}

extension Pin: NetworkRow {
    public static let table = TableName.pins

    public enum Column: Int, RowColumn {
        case seriesID, year, countryCode, kind

        public var content: ColumnContent {
            switch self {
            case .seriesID: .key("the series", of: .series)
            case .year: .key("the edition's year")
            case .countryCode: .key("the country", of: .countries)
            case .kind: .needed("pinned: it hosts; forbidden: it doesn't")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            seriesID: try cells.needed(.seriesID),
            year: try cells.needed(.year),
            countryCode: try cells.needed(.countryCode),
            kind: try cells.needed(.kind)
        )
    }

    public var cells: [String] { [seriesID.cell, year.cell, countryCode.cell, kind.cell] }
}
