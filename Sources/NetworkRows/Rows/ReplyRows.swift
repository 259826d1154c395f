internal import CivilTime
public import NetworkModel

extension Reply: NetworkRow {
    public static let table = TableName.replies

    public enum Column: Int, RowColumn {
        case uid, sender, sequence, stamp, answer, delegate, delegator, proposalStarts, proposalEnds, proposalWholeDays

        public var content: ColumnContent {
            switch self {
            case .uid: .key("the invitation's UID", of: .invitations, isPrivate: true)
            case .sender: .key("the address that answers, in lower case", isPrivate: true)
            case .sequence: .key("of the version that is answered")
            case .stamp: .key("when it was answered, by the sender's clock")
            case .answer: .key("what they said")
            case .delegate: .optional("to which address they passed it on, in lower case", isPrivate: true)
            case .delegator: .optional("from which address they had it, in lower case", isPrivate: true)
            case .proposalStarts: .optional("when they would rather begin")
            case .proposalEnds: .optional("and end")
            case .proposalWholeDays: .needed("yes or no: whether they propose whole days")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let kind: Answer.Kind = try cells.needed(.answer)
        let delegate = try Self.address(cells, .delegate)
        let delegator = try Self.address(cells, .delegator)
        guard let sender = try Self.address(cells, .sender) else {
            throw CellFault(column: Column.sender.name, found: "nothing", expected: Self.addressExpected)
        }
        let proposal = try Self.proposal(cells)
        if kind == .counter, proposal == nil {
            let expected = "when a counter-proposal would begin"
            throw CellFault(column: Column.proposalStarts.name, found: "nothing", expected: expected)
        }
        if kind != .counter, proposal != nil {
            throw CellFault(column: Column.answer.name, found: kind.cell, expected: "counter, with times proposed")
        }
        let answer = try placed { () throws(ValueError) in
            try Answer(kind, delegate: delegate, proposal: proposal)
        }
        self.init(
            uid: try cells.needed(.uid),
            sender: sender,
            answer: answer,
            delegator: delegator,
            sequence: try cells.needed(.sequence),
            stamp: try cells.needed(.stamp)
        )
    }

    private static let addressExpected = "\(MailAddress.expectation), in lower case"

    private static func address(_ cells: Cells<Column>, _ column: Column) throws(CellFault) -> MailAddress? {
        let address: MailAddress? = try cells.optional(column)
        guard let address, address != address.inLowerCase else { return address }
        throw CellFault(column: column.name, found: column.shown(address.text), expected: addressExpected)
    }

    private static func proposal(_ cells: Cells<Column>) throws(CellFault) -> ProposedTimes? {
        let start: Timestamp? = try cells.optional(.proposalStarts)
        let end: Timestamp? = try cells.optional(.proposalEnds)
        let isAllDay: Bool = try cells.needed(.proposalWholeDays)
        switch (start, end) {
        case (nil, nil):
            guard !isAllDay else { throw cells.alone(.proposalWholeDays, "yes", without: .proposalStarts) }
            return nil
        case (let start?, nil): throw cells.alone(.proposalStarts, start.cell, without: .proposalEnds)
        case (nil, let end?): throw cells.alone(.proposalEnds, end.cell, without: .proposalStarts)
        case (let start?, let end?):
            return try placed { () throws(ValueError) in
                try ProposedTimes(start: start, end: end, isAllDay: isAllDay)
            }
        }
    }

    public var cells: [String] {
        let proposal = answer.proposal
        return [
            uid.cell, sender.cell, sequence.cell, stamp.cell, answer.kind.cell, cell(answer.delegate), cell(delegator),
            cell(proposal?.start), cell(proposal?.end), (proposal?.isAllDay ?? false).cell,
        ]
    }
}
