internal import CivilTime
public import NetworkModel

extension Companions: NetworkRow {
    public static let table = TableName.companions

    public enum Column: Int, RowColumn {
        case meetingID, memberID, adults, childAges, inChildcare, beds

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate whom they travel with", of: .members)
            case .adults: .needed("how many")
            case .childAges: .optional("each child's age in years, such as 2;7", isPrivate: true)
            case .inChildcare: .needed("how many children are looked after during sessions")
            case .beds: .needed("how many beds beside the delegate's")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let memberID: Member.ID = try cells.needed(.memberID)
        let adults: Count = try cells.needed(.adults)
        // Twins have one age.
        let children: [Age] = try cells.list(.childAges, canRepeat: true)
        let inChildcare: Count = try cells.needed(.inChildcare)
        let beds: Count = try cells.needed(.beds)
        self = try placed { () throws(ValueError) in
            try Companions(
                meetingID: meetingID,
                memberID: memberID,
                adults: adults,
                children: children,
                inChildcare: inChildcare,
                beds: beds
            )
        }
    }

    public var cells: [String] {
        [meetingID.cell, memberID.cell, adults.cell, cell(children), inChildcare.cell, beds.cell]
    }
}

extension RoomPlace: NetworkRow {
    public static let table = TableName.rooms

    public enum Column: Int, RowColumn {
        case meetingID, memberID, room, beds

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the delegate", of: .members)
            case .room: .needed("the room's number")
            case .beds: .needed("how many beds the whole room has")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let memberID: Member.ID = try cells.needed(.memberID)
        let room: PlainLine = try cells.needed(.room)
        let beds: Count = try cells.needed(.beds)
        self = try placed { () throws(ValueError) in
            try RoomPlace(meetingID: meetingID, memberID: memberID, room: room, beds: beds)
        }
    }

    public var cells: [String] { [meetingID.cell, memberID.cell, room.cell, beds.cell] }
}

extension Expense: NetworkRow {
    public static let table = TableName.expenses

    public enum Column: Int, RowColumn {
        case id, meetingID, memberID, kind, currency, budget, paid

        public var content: ColumnContent {
            switch self {
            case .id: .key("the expense's own short name")
            case .meetingID: .needed("the meeting", of: .meetings)
            case .memberID: .optional("for whom, where it is for one", of: .members)
            case .kind: .needed("what it is for")
            case .currency: .needed("the currency's code by ISO 4217")
            case .budget: .needed("what it may cost, in cents or the currency's smallest unit")
            case .paid: .needed("what was paid, in the same unit")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            meetingID: try cells.needed(.meetingID),
            memberID: try cells.optional(.memberID),
            kind: try cells.needed(.kind),
            currency: try cells.needed(.currency),
            budget: try cells.needed(.budget),
            paid: try cells.needed(.paid)
        )
    }

    public var cells: [String] {
        [id.cell, meetingID.cell, cell(memberID), kind.cell, currency.cell, budget.cell, paid.cell]
    }
}

extension SealedRecord: NetworkRow {
    public static let table = TableName.sealed

    public enum Column: Int, RowColumn {
        case meetingID, memberID, kind, part, text

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting whose key seals it", of: .meetings)
            case .memberID: .key("the traveller", of: .members)
            case .kind: .key("what it is")
            case .part: .key("0 for the member, from 1 on for companions")
            case .text: .needed("the sealed bytes in Base64", isPrivate: true)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            meetingID: try cells.needed(.meetingID),
            memberID: try cells.needed(.memberID),
            kind: try cells.needed(.kind),
            part: try cells.needed(.part),
            text: try cells.needed(.text)
        )
    }

    public var cells: [String] { [meetingID.cell, memberID.cell, kind.cell, part.cell, text.cell] }
}
