internal import CivilTime
public import NetworkModel

extension Deadline: NetworkRow {
    public static let table = TableName.deadlines

    public enum Column: Int, RowColumn {
        case id, memberID, kind, due, meetingID, doneOn

        public var content: ColumnContent {
            switch self {
            case .id: .key("the deadline's own short name")
            case .memberID: .needed("who has to do it", of: .members)
            case .kind: .needed("what it is")
            case .due: .needed("the last day for it")
            case .meetingID: .optional("the meeting that it is for", of: .meetings)
            case .doneOn: .optional("when it was done")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            id: try cells.needed(.id),
            memberID: try cells.needed(.memberID),
            kind: try cells.needed(.kind),
            due: try cells.needed(.due),
            meetingID: try cells.optional(.meetingID),
            doneOn: try cells.optional(.doneOn)
        )
    }

    public var cells: [String] {
        [id.cell, memberID.cell, kind.cell, due.cell, cell(meetingID), cell(doneOn)]
    }
}

extension FeedEntry: NetworkRow {
    public static let table = TableName.feed
    public static let uniqueColumns: [Column] = [.memberID, .kind, .subject]

    public enum Column: Int, RowColumn {
        case uid, memberID, kind, subject, sequence, stamp, digest

        public var content: ColumnContent {
            switch self {
            case .uid: .key("the entry's name in the member's calendar; random, and no two alike", isPrivate: true)
            case .memberID: .optional("whose calendar; empty for the one that everyone may read", of: .members)
            case .kind: .needed("what it is about")
            case .subject: .needed("which one, by its id")
            case .sequence: .needed("raised with each change")
            case .stamp: .needed("when its content last changed")
            case .digest: .needed("a fingerprint of that content")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            uid: try cells.needed(.uid),
            memberID: try cells.optional(.memberID),
            kind: try cells.needed(.kind),
            subject: try cells.needed(.subject),
            sequence: try cells.needed(.sequence),
            stamp: try cells.needed(.stamp),
            digest: try cells.needed(.digest)
        )
    }

    public var cells: [String] {
        [uid.cell, cell(memberID), kind.cell, subject.cell, sequence.cell, stamp.cell, digest.cell]
    }
}
