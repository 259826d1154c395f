internal import CivilTime
public import NetworkModel

extension Visit: NetworkRow {
    public static let table = TableName.visits

    public enum Column: Int, RowColumn {
        case id, kind, visitingGroupID, hostGroupID, topic, status, starts, ends, reportDue, reportedOn

        public var content: ColumnContent {
            switch self {
            case .id: .key("the visit's own short name")
            case .kind: .needed("exchange, support or training")
            case .visitingGroupID: .needed("who travels", of: .groups)
            case .hostGroupID: .needed("who hosts", of: .groups)
            case .topic: .needed("what it is about")
            case .status: .needed("what became of it")
            case .starts: .optional("first day")
            case .ends: .optional("last day")
            case .reportDue: .optional("when the report is due")
            case .reportedOn: .optional("when it came")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let kind: Kind = try cells.needed(.kind)
        let visitingGroupID: Group.ID = try cells.needed(.visitingGroupID)
        let hostGroupID: Group.ID = try cells.needed(.hostGroupID)
        let topic: Topic = try cells.needed(.topic)
        let status: Status = try cells.needed(.status)
        let dates = try cells.dates(.starts, .ends)
        let reportDue: CivilDate? = try cells.optional(.reportDue)
        let reportedOn: CivilDate? = try cells.optional(.reportedOn)
        self = try placed { () throws(ValueError) in
            try Visit(
                id: id,
                kind: kind,
                visitingGroupID: visitingGroupID,
                hostGroupID: hostGroupID,
                topic: topic,
                status: status,
                dates: dates,
                reportDue: reportDue,
                reportedOn: reportedOn
            )
        }
    }

    public var cells: [String] {
        [
            id.cell, kind.cell, visitingGroupID.cell, hostGroupID.cell, topic.cell, status.cell, cell(dates?.first),
            cell(dates?.last), cell(reportDue), cell(reportedOn),
        ]
    }
}

extension MentoringWish: NetworkRow {
    public static let table = TableName.mentoring

    public enum Column: Int, RowColumn {
        case memberID, role, capacity, topics, since

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("the member", of: .members)
            case .role: .key("mentor or mentee; a member may be both")
            case .capacity: .optional("how many mentees a mentor takes at once; empty for a mentee")
            case .topics: .optional("topics with ; between")
            case .since: .needed("since when they offer or wait")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let name: Role.Name = try cells.needed(.role)
        let capacity: Capacity? = try cells.optional(.capacity)
        let role: Role
        switch (name, capacity) {
        case (.mentor, let capacity?): role = .mentor(capacity: capacity)
        case (.mentee, nil): role = .mentee
        case (.mentor, nil):
            throw CellFault(column: Column.capacity.name, found: "nothing", expected: Capacity.expectation)
        case (.mentee, let capacity?):
            throw CellFault(column: Column.capacity.name, found: capacity.cell, expected: "nothing for a mentee")
        }
        self.init(
            memberID: try cells.needed(.memberID),
            role: role,
            topics: try cells.list(.topics),
            since: try cells.needed(.since)
        )
    }

    private var capacity: Capacity? { if case .mentor(let capacity) = role { capacity } else { nil } }

    public var cells: [String] { [memberID.cell, role.name.cell, cell(capacity), cell(topics), since.cell] }
}

extension Pairing: NetworkRow {
    public static let table = TableName.pairings

    public enum Column: Int, RowColumn {
        case id, mentorID, menteeID, status, starts, ends

        public var content: ColumnContent {
            switch self {
            case .id: .key("the pairing's own short name")
            case .mentorID: .needed("the mentor", of: .members)
            case .menteeID: .needed("the mentee", of: .members)
            case .status: .needed("proposed, active, ended or declined")
            case .starts: .optional("first day")
            case .ends: .optional("last day")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let id: ID = try cells.needed(.id)
        let mentorID: Member.ID = try cells.needed(.mentorID)
        let menteeID: Member.ID = try cells.needed(.menteeID)
        let status: Status = try cells.needed(.status)
        let starts: CivilDate? = try cells.optional(.starts)
        let ends: CivilDate? = try cells.optional(.ends)
        self = try placed { () throws(ValueError) in
            try Pairing(
                id: id,
                mentorID: mentorID,
                menteeID: menteeID,
                status: status,
                starts: starts,
                ends: ends
            )
        }
    }

    public var cells: [String] {
        [id.cell, mentorID.cell, menteeID.cell, status.cell, cell(starts), cell(ends)]
    }
}
