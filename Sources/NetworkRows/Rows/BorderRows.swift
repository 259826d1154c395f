internal import CivilTime
public import NetworkModel

extension TransitRule: NetworkRow {
    public static let table = TableName.transits

    public enum Column: Int, RowColumn {
        case passport, country, requirement, checkedOn, source

        public var content: ColumnContent {
            switch self {
            case .passport: .key("whose passport")
            case .country: .key("where they change planes")
            case .requirement: .needed("what it takes")
            case .checkedOn: .needed("the day on which the source said so")
            case .source: .needed("who said so")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let passport: CountryCode = try cells.needed(.passport)
        let country: CountryCode = try cells.needed(.country)
        let requirement: Requirement = try cells.needed(.requirement)
        let checkedOn: CivilDate = try cells.needed(.checkedOn)
        let source: PlainLine = try cells.needed(.source)
        self = try placed { () throws(ValueError) in
            try TransitRule(
                passport: passport,
                country: country,
                requirement: requirement,
                checkedOn: checkedOn,
                source: source
            )
        }
    }

    public var cells: [String] { [passport.cell, country.cell, requirement.cell, checkedOn.cell, source.cell] }
}

extension StayLimit: NetworkRow {
    public static let table = TableName.stayLimits

    public enum Column: Int, RowColumn {
        case passport, destination, days

        public var content: ColumnContent {
            switch self {
            case .passport: .key("whose passport")
            case .destination: .key("the country that is entered")
            case .days: .needed("how long they may stay")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            passport: try cells.needed(.passport),
            destination: try cells.needed(.destination),
            days: try cells.needed(.days)
        )
    }

    public var cells: [String] { [passport.cell, destination.cell, days.cell] }
}
