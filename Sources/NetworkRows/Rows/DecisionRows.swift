internal import CivilTime
public import NetworkModel

extension Decision: NetworkRow {
    public static let table = TableName.decisions

    public enum Column: Int, RowColumn {
        case id, meetingID, decidedOn, countryCode, starts, ends, rank, ranked

        public var content: ColumnContent {
            switch self {
            case .id: .key("the decision's own short name")
            case .meetingID: .needed("the meeting", of: .meetings)
            case .decidedOn: .needed("when it was made")
            case .countryCode: .needed("the host that was chosen", of: .countries)
            case .starts: .optional("first day of the meeting, where that was chosen")
            case .ends: .optional("last day of the meeting")
            case .rank: .optional("the host's place in the ranking; nothing where the policy excluded it")
            case .ranked: .needed("how many countries were ranked")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let decidedOn: CivilDate = try cells.needed(.decidedOn)
        let countryCode: CountryCode = try cells.needed(.countryCode)
        let days = try cells.dates(.starts, .ends)
        let rank: Count? = try cells.optional(.rank)
        let ranked: Count = try cells.needed(.ranked)
        self = try placed { () throws(ValueError) in
            try Decision(
                id: id,
                meetingID: meetingID,
                decidedOn: decidedOn,
                countryCode: countryCode,
                days: days,
                rank: rank,
                ranked: ranked
            )
        }
    }

    public var cells: [String] {
        [
            id.cell, meetingID.cell, decidedOn.cell, countryCode.cell, cell(days?.first), cell(days?.last), cell(rank),
            ranked.cell,
        ]
    }
}

extension DecisionFact: NetworkRow {
    public static let table = TableName.decisionFacts

    public enum Column: Int, RowColumn {
        case decisionID, kind, subject, reading

        public var content: ColumnContent {
            switch self {
            case .decisionID: .key("the decision", of: .decisions)
            case .kind: .key("what kind of fact it is")
            case .subject: .key("what it is about: a country, a group, a day or a place in the ranking")
            case .reading: .needed("how it read when the decision was made")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            decisionID: try cells.needed(.decisionID),
            kind: try cells.needed(.kind),
            subject: try cells.needed(.subject),
            reading: try cells.needed(.reading)
        )
    }

    public var cells: [String] { [decisionID.cell, kind.cell, subject.cell, reading.cell] }
}

extension Dissent: NetworkRow {
    public static let table = TableName.dissents

    public enum Column: Int, RowColumn {
        case decisionID, groupID, reason

        public var content: ColumnContent {
            switch self {
            case .decisionID: .key("the decision", of: .decisions)
            case .groupID: .key("who was against it", of: .groups)
            case .reason: .needed("what it said")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            decisionID: try cells.needed(.decisionID),
            groupID: try cells.needed(.groupID),
            reason: try cells.needed(.reason)
        )
    }

    public var cells: [String] { [decisionID.cell, groupID.cell, reason.cell] }
}
