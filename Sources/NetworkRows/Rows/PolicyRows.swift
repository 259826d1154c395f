internal import CivilTime
public import NetworkModel

extension RotationPolicy: NetworkRow {
    public static let table = TableName.policies

    public enum Column: Int, RowColumn {
        case seriesID, cooldown, spacing, coverage, fairnessHistory, repeatUnit, maxTurns, offerNeeded
        case pattern, siteKilometres, siteEditions, entryPercent, creditOnline, creditCancelled, creditMoved

        public var content: ColumnContent {
            switch self {
            case .seriesID: .key("whose rules these are", of: .series)
            case .cooldown: .needed("a country hosts at most once in this many editions; 0: no such rule")
            case .spacing: .needed("a subregion hosts at most once in this many editions; 0: no such rule")
            case .coverage: .needed("a subregion that must host does so once in this many editions; 0: no such rule")
            case .fairnessHistory: .needed("how many of the newest editions count for the shares")
            case .repeatUnit: .needed("what hosting again costs, in thousandths of a turn for each earlier time")
            case .maxTurns: .needed("most turns of one country within one plan")
            case .offerNeeded: .needed("yes or no: whether a country stands only with a group's offer")
            case .pattern:
                .optional("the order of turns: subregions' ids, or any, with ; between; then again from its start")
            case .siteKilometres:
                .needed("no host within this many km of the deciding site, capital to capital; 0: no such rule")
            case .siteEditions:
                .needed("the deciding site is where the edition this many before is held; 0: no such rule")
            case .entryPercent:
                .needed("the least percentage of delegates who can enter, by entries.csv; 0: no such rule")
            case .creditOnline: .needed("whose turn an edition online uses: none, or planned (where it was planned)")
            case .creditCancelled: .needed("whose turn a cancelled edition uses: none or planned")
            case .creditMoved: .needed("whose turn a moved edition uses: held (where it was held) or planned")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let entries: [RotationPattern.Entry] = try cells.list(.pattern, canRepeat: true)
        self.init(
            seriesID: try cells.needed(.seriesID),
            cooldown: try cells.needed(.cooldown),
            spacing: try cells.needed(.spacing),
            coverage: try cells.needed(.coverage),
            fairnessHistory: try cells.needed(.fairnessHistory),
            repeatUnit: try cells.needed(.repeatUnit),
            maxTurns: try cells.needed(.maxTurns),
            offerNeeded: try cells.needed(.offerNeeded),
            pattern: try placed { () throws(ValueError) in try RotationPattern(entries) },
            siteKilometres: try cells.needed(.siteKilometres),
            siteEditions: try cells.needed(.siteEditions),
            entryPercent: try cells.needed(.entryPercent),
            credits: TurnCredits(
                online: try cells.needed(.creditOnline),
                cancelled: try cells.needed(.creditCancelled),
                moved: try cells.needed(.creditMoved)
            )
        )
    }

    public var cells: [String] {
        [
            seriesID.cell, cooldown.cell, spacing.cell, coverage.cell, fairnessHistory.cell, repeatUnit.cell,
            maxTurns.cell, offerNeeded.cell, cell(pattern.entries), siteKilometres.cell, siteEditions.cell,
            entryPercent.cell, credits.online.cell, credits.cancelled.cell, credits.moved.cell,
        ]
    }
}

extension EntryRule: NetworkRow {
    public static let table = TableName.entries

    public enum Column: Int, RowColumn {
        case passport, destination, requirement, checkedOn, source

        public var content: ColumnContent {
            switch self {
            case .passport: .key("whose passport", of: .countries)
            case .destination: .key("where to; never the passport's own country, which is always free", of: .countries)
            case .requirement: .needed("free, onArrival, eVisa, visa (from an embassy), refused (nobody), unknown")
            case .checkedOn: .needed("the day somebody looked; after 180 days the fact reads as unknown")
            case .source: .needed("who says so")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let passport: CountryCode = try cells.needed(.passport)
        let destination: CountryCode = try cells.needed(.destination)
        let requirement: Requirement = try cells.needed(.requirement)
        let checkedOn: CivilDate = try cells.needed(.checkedOn)
        let source: PlainLine = try cells.needed(.source)
        self = try placed { () throws(ValueError) in
            try EntryRule(
                passport: passport,
                destination: destination,
                requirement: requirement,
                checkedOn: checkedOn,
                source: source
            )
        }
    }

    public var cells: [String] {
        [passport.cell, destination.cell, requirement.cell, checkedOn.cell, source.cell]
    }
}
