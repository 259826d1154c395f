internal import CivilTime
public import NetworkModel

extension Visitor: NetworkRow {
    public static let table = TableName.visitors

    public enum Column: Int, RowColumn {
        case visitID, memberID, part

        public var content: ColumnContent {
            switch self {
            case .visitID: .key("the visit", of: .visits)
            case .memberID: .key("the member", of: .members)
            case .part: .needed("goes or receives")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            visitID: try cells.needed(.visitID),
            memberID: try cells.needed(.memberID),
            part: try cells.needed(.part)
        )
    }

    public var cells: [String] { [visitID.cell, memberID.cell, part.cell] }
}

extension VisitPlan: NetworkRow {
    public static let table = TableName.visitPlans

    public enum Column: Int, RowColumn {
        case visitID, purpose, programme, consentedOn, interpreterID

        public var content: ColumnContent {
            switch self {
            case .visitID: .key("the visit", of: .visits)
            case .purpose: .optional("what it is for, in one line")
            case .programme: .optional("the days' programme")
            case .consentedOn: .optional("when the host group said yes")
            case .interpreterID: .optional("who interprets, where the groups share no language", of: .members)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            visitID: try cells.needed(.visitID),
            purpose: try cells.optional(.purpose),
            programme: try cells.optional(.programme),
            consentedOn: try cells.optional(.consentedOn),
            interpreterID: try cells.optional(.interpreterID)
        )
    }

    public var cells: [String] {
        [visitID.cell, cell(purpose), cell(programme), cell(consentedOn), cell(interpreterID)]
    }
}

extension VisitTerms: NetworkRow {
    public static let table = TableName.visitTerms

    public enum Column: Int, RowColumn {
        case groupID, hostsAtMost, travelsAtMost

        public var content: ColumnContent {
            switch self {
            case .groupID: .key("the group", of: .groups)
            case .hostsAtMost: .needed("how many visits it can host in one round")
            case .travelsAtMost: .needed("how many it can make")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            groupID: try cells.needed(.groupID),
            hostsAtMost: try cells.needed(.hostsAtMost),
            travelsAtMost: try cells.needed(.travelsAtMost)
        )
    }

    public var cells: [String] { [groupID.cell, hostsAtMost.cell, travelsAtMost.cell] }
}

extension Absence: NetworkRow {
    public static let table = TableName.absences

    public enum Column: Int, RowColumn {
        case groupID, starts, ends

        public var content: ColumnContent {
            switch self {
            case .groupID: .key("the group that neither hosts nor travels then", of: .groups)
            case .starts: .key("first day")
            case .ends: .needed("last day")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let groupID: Group.ID = try cells.needed(.groupID)
        let starts: CivilDate = try cells.needed(.starts)
        let ends: CivilDate = try cells.needed(.ends)
        self = try placed { () throws(ValueError) in try Absence(groupID: groupID, starts: starts, ends: ends) }
    }

    public var cells: [String] { [groupID.cell, starts.cell, ends.cell] }
}

extension VisitRule: NetworkRow {
    public static let table = TableName.visitRules

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
        self.init(name: try cells.needed(.name), number: try cells.needed(.number))
    }

    public var cells: [String] { [name.cell, number.cell] }
}
