internal import CivilTime
public import NetworkModel

extension Interpreter: NetworkRow {
    public static let table = TableName.interpreters

    public enum Column: Int, RowColumn {
        case memberID, atMost

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("a member who interprets between the languages that they know", of: .members)
            case .atMost: .needed("for how many pairings and visits at once")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(memberID: try cells.needed(.memberID), atMost: try cells.needed(.atMost))
    }

    public var cells: [String] { [memberID.cell, atMost.cell] }
}

extension Interpretation: NetworkRow {
    public static let table = TableName.interpretations

    public enum Column: Int, RowColumn {
        case pairingID, memberID

        public var content: ColumnContent {
            switch self {
            case .pairingID: .key("a pairing whose two share no language", of: .pairings)
            case .memberID: .needed("who interprets", of: .members)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(pairingID: try cells.needed(.pairingID), memberID: try cells.needed(.memberID))
    }

    public var cells: [String] { [pairingID.cell, memberID.cell] }
}

extension Availability: NetworkRow {
    public static let table = TableName.availability

    public enum Column: Int, RowColumn {
        case memberID, weekday, opens, closes, timeZone

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("the member", of: .members)
            case .weekday: .key("the day of each week on which they have time")
            case .opens: .key("from when")
            case .closes: .needed("until when, on the same day")
            case .timeZone: .needed("by whose clock, such as Asia/Kathmandu")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let memberID: Member.ID = try cells.needed(.memberID)
        let weekday: Weekday = try cells.needed(.weekday)
        let opens: TimeOfDay = try cells.needed(.opens)
        let closes: TimeOfDay = try cells.needed(.closes)
        let zone: ZoneName = try cells.needed(.timeZone)
        self = try placed { () throws(ValueError) in
            try Availability(memberID: memberID, weekday: weekday, opens: opens, closes: closes, zone: zone)
        }
    }

    public var cells: [String] { [memberID.cell, weekday.cell, opens.cell, closes.cell, zone.cell] }
}

extension Exclusion: NetworkRow {
    public static let table = TableName.exclusions

    public enum Column: Int, RowColumn {
        case memberID, otherID

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("a member", of: .members)
            case .otherID: .key("whom they don't want to be paired with; it holds for both", of: .members)
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let memberID: Member.ID = try cells.needed(.memberID)
        let otherID: Member.ID = try cells.needed(.otherID)
        self = try placed { () throws(ValueError) in try Exclusion(memberID: memberID, otherID: otherID) }
    }

    public var cells: [String] { [memberID.cell, otherID.cell] }
}

extension MentoringTerms: NetworkRow {
    public static let table = TableName.mentoringTerms

    public enum Column: Int, RowColumn {
        case memberID, role, months, hoursPerMonth, wantsChange

        public var content: ColumnContent {
            switch self {
            case .memberID: .key("the member", of: .members)
            case .role: .key("mentor or mentee")
            case .months: .optional("how many months a pairing shall last")
            case .hoursPerMonth: .optional("the most hours a month, over all pairings")
            case .wantsChange: .needed("yes or no: whether they asked for another partner")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            memberID: try cells.needed(.memberID),
            role: try cells.needed(.role),
            months: try cells.optional(.months),
            hoursPerMonth: try cells.optional(.hoursPerMonth),
            wantsChange: try cells.needed(.wantsChange)
        )
    }

    public var cells: [String] {
        [memberID.cell, role.cell, cell(months), cell(hoursPerMonth), wantsChange.cell]
    }
}

extension MentoringRule: NetworkRow {
    public static let table = TableName.mentoringRules

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

extension Cadence: NetworkRow {
    public static let table = TableName.cadences

    public enum Column: Int, RowColumn {
        case pairingID, rhythm, first, opens, minutes, timeZone

        public var content: ColumnContent {
            switch self {
            case .pairingID: .key("the pairing", of: .pairings)
            case .rhythm: .needed("how often the two meet")
            case .first: .needed("the first day")
            case .opens: .needed("when they begin")
            case .minutes: .needed("how long one session is")
            case .timeZone: .needed("by whose clock, such as Asia/Kathmandu")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        self.init(
            pairingID: try cells.needed(.pairingID),
            rhythm: try cells.needed(.rhythm),
            first: try cells.needed(.first),
            opens: try cells.needed(.opens),
            length: try cells.needed(.minutes),
            zone: try cells.needed(.timeZone)
        )
    }

    public var cells: [String] { [pairingID.cell, rhythm.cell, first.cell, opens.cell, length.cell, zone.cell] }
}

extension MentoringSession: NetworkRow {
    public static let table = TableName.sessions

    public enum Column: Int, RowColumn {
        case pairingID, day, outcome, movedTo, movedOpens

        public var content: ColumnContent {
            switch self {
            case .pairingID: .key("the pairing", of: .pairings)
            case .day: .key("the day on which the cadence puts the session")
            case .outcome: .needed("what became of it")
            case .movedTo: .optional("the day to which it was moved")
            case .movedOpens: .optional("when it begins then")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        let pairingID: Pairing.ID = try cells.needed(.pairingID)
        let day: CivilDate = try cells.needed(.day)
        let outcome: Outcome = try cells.needed(.outcome)
        let movedTo: CivilDate? = try cells.optional(.movedTo)
        let movedOpens: TimeOfDay? = try cells.optional(.movedOpens)
        let move: Move?
        switch (movedTo, movedOpens) {
        case (nil, nil): move = nil
        case (let day?, let opens?): move = Move(day: day, opens: opens)
        case (let day?, nil): throw cells.alone(.movedTo, day.cell, without: .movedOpens)
        case (nil, let opens?): throw cells.alone(.movedOpens, opens.cell, without: .movedTo)
        }
        self = try placed { () throws(ValueError) in
            try MentoringSession(pairingID: pairingID, day: day, outcome: outcome, move: move)
        }
    }

    public var cells: [String] {
        [pairingID.cell, day.cell, outcome.cell, cell(move?.day), cell(move?.opens)]
    }
}
