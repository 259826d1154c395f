internal import CivilTime
public import NetworkModel

extension Consent: NetworkRow {
    public static let table = TableName.consents

    public enum Column: Int, RowColumn {
        case meetingID, memberID, purpose, givenOn, withdrawnOn

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("who gives it", of: .members)
            case .purpose: .key("for what, or to whom")
            case .givenOn: .optional("since when")
            case .withdrawnOn: .optional("when it was taken back, or refused")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let memberID: Member.ID = try cells.needed(.memberID)
        let purpose: Purpose = try cells.needed(.purpose)
        let givenOn: CivilDate? = try cells.optional(.givenOn)
        let withdrawnOn: CivilDate? = try cells.optional(.withdrawnOn)
        self = try placed { () throws(ValueError) in
            try Consent(
                meetingID: meetingID,
                memberID: memberID,
                purpose: purpose,
                givenOn: givenOn,
                withdrawnOn: withdrawnOn
            )
        }
    }

    public var cells: [String] { [meetingID.cell, memberID.cell, purpose.cell, cell(givenOn), cell(withdrawnOn)] }
}

extension RosterExport: NetworkRow {
    public static let table = TableName.exports

    public enum Column: Int, RowColumn {
        case id, meetingID, audience, format, stamp, who, rows

        public var content: ColumnContent {
            switch self {
            case .id: .key("the export's own short name")
            case .meetingID: .needed("the meeting", of: .meetings)
            case .audience: .needed("for whom it was made")
            case .format: .needed("in which form")
            case .stamp: .needed("when")
            case .who: .needed("by whom")
            case .rows: .needed("how many rows it has")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            meetingID: try cells.needed(.meetingID),
            audience: try cells.needed(.audience),
            format: try cells.needed(.format),
            stamp: try cells.needed(.stamp),
            who: try cells.needed(.who),
            rows: try cells.needed(.rows)
        )
    }

    public var cells: [String] {
        [id.cell, meetingID.cell, audience.cell, format.cell, stamp.cell, who.cell, rows.cell]
    }
}

extension ExportSubject: NetworkRow {
    public static let table = TableName.exportSubjects

    public enum Column: Int, RowColumn {
        case exportID, memberID

        public var content: ColumnContent {
            switch self {
            case .exportID: .key("the export", of: .exports)
            case .memberID: .key("a member who stands in it", of: .members)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            exportID: try cells.needed(.exportID),
            memberID: try cells.needed(.memberID)
        )
    }

    public var cells: [String] { [exportID.cell, memberID.cell] }
}

extension PublishedFigure: NetworkRow {
    public static let table = TableName.figures

    public enum Column: Int, RowColumn {
        case exportID, name, people

        public var content: ColumnContent {
            switch self {
            case .exportID: .key("the export", of: .exports)
            case .name: .key("what was counted")
            case .people: .optional("how many; nothing where it was hidden")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            exportID: try cells.needed(.exportID),
            name: try cells.needed(.name),
            people: try cells.optional(.people)
        )
    }

    public var cells: [String] { [exportID.cell, name.cell, cell(people)] }
}

extension Purge: NetworkRow {
    public static let table = TableName.purges

    public enum Column: Int, RowColumn {
        case meetingID, due, purgedOn, confirmed, declined, companions, countries

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .due: .needed("when it is due")
            case .purgedOn: .optional("when it was done")
            case .confirmed: .optional("how many delegates had confirmed")
            case .declined: .optional("how many had declined")
            case .companions: .optional("how many people came with them")
            case .countries: .optional("from how many countries the confirmed came")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let day: CivilDate? = try cells.optional(.purgedOn)
        var counts: [(Column, Count?)] = []
        for column in [Column.confirmed, .declined, .companions, .countries] {
            counts.append((column, try cells.optional(column)))
        }
        for (column, count) in counts where (count == nil) != (day == nil) {
            throw CellFault(
                column: column.name,
                found: count.map { "\($0)" } ?? "nothing",
                expected: day == nil ? "nothing without purgedOn" : "a count, with purgedOn"
            )
        }
        var done: Remainder?
        if let day {
            done = Remainder(
                on: day,
                confirmed: try cells.needed(.confirmed),
                declined: try cells.needed(.declined),
                companions: try cells.needed(.companions),
                countries: try cells.needed(.countries)
            )
        }
        self.init(meetingID: try cells.needed(.meetingID), due: try cells.needed(.due), done: done)
    }

    public var cells: [String] {
        [
            meetingID.cell, due.cell, cell(done?.on), cell(done?.confirmed), cell(done?.declined),
            cell(done?.companions), cell(done?.countries),
        ]
    }
}
