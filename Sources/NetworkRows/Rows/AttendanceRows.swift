internal import CivilTime
public import NetworkModel

extension Delegate: NetworkRow {
    public static let table = TableName.delegates

    public enum Column: Int, RowColumn {
        case meetingID, memberID, status, arrives, leaves, room, sharesWith, diet, allergies, allergyHandled

        public var content: ColumnContent {
            switch self {
            case .meetingID: .key("the meeting", of: .meetings)
            case .memberID: .key("the member", of: .members)
            case .status: .needed("invited, confirmed or declined")
            case .arrives: .optional("first day of the stay")
            case .leaves: .optional("last day of the stay; that night is not slept there")
            case .room: .needed("what they asked for")
            case .sharesWith: .optional("whom they chose to share with", of: .members)
            case .diet: .needed("any, or what they said", isPrivate: true)
            case .allergies: .optional("such as peanuts;shellfish", isPrivate: true)
            case .allergyHandled: .needed("yes or no: whether somebody told the kitchen in person")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let meetingID: Meeting.ID = try cells.needed(.meetingID)
        let memberID: Member.ID = try cells.needed(.memberID)
        let status: Status = try cells.needed(.status)
        let stay = try cells.dates(.arrives, .leaves)
        let roomKind: Room.Kind = try cells.needed(.room)
        let sharesWith: Member.ID? = try cells.optional(.sharesWith)
        let meals = Meals(
            diet: try cells.needed(.diet),
            allergies: try cells.list(.allergies),
            allergyHandled: try cells.needed(.allergyHandled)
        )
        self = try placed { () throws(ValueError) in
            try Delegate(
                meetingID: meetingID,
                memberID: memberID,
                status: status,
                stay: stay,
                room: Room(roomKind, sharesWith: sharesWith),
                meals: meals
            )
        }
    }

    public var cells: [String] {
        [
            meetingID.cell, memberID.cell, status.cell, cell(stay?.first), cell(stay?.last), room.kind.cell,
            cell(room.sharesWith), meals.diet.cell, cell(meals.allergies), meals.allergyHandled.cell,
        ]
    }
}

extension Invitation: NetworkRow {
    public static let table = TableName.invitations
    public static let uniqueColumns: [Column] = [.meetingID, .memberID]

    public enum Column: Int, RowColumn {
        case uid, meetingID, memberID, sequence, state, stamp, digest

        public var content: ColumnContent {
            switch self {
            case .uid: .key("the entry's name in the recipient's calendar; random, and no two alike", isPrivate: true)
            case .meetingID: .needed("the meeting", of: .meetings)
            case .memberID: .needed("the recipient", of: .members)
            case .sequence: .needed("raised with each change that was sent")
            case .state: .needed("what the last file said")
            case .stamp: .needed("when its content last changed")
            case .digest: .needed("a fingerprint of that content")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            uid: try cells.needed(.uid),
            meetingID: try cells.needed(.meetingID),
            memberID: try cells.needed(.memberID),
            sequence: try cells.needed(.sequence),
            state: try cells.needed(.state),
            stamp: try cells.needed(.stamp),
            digest: try cells.needed(.digest)
        )
    }

    public var cells: [String] {
        [uid.cell, meetingID.cell, memberID.cell, sequence.cell, state.cell, stamp.cell, digest.cell]
    }
}
