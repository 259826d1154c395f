public import NetworkModel

/// What a passport needs at a border, as lists of visa rules are commonly passed on.
public struct VisaRuleRow: ListedRow {
    public let passport: CountryCode
    public let destination: CountryCode
    public let word: Word
    /// How long one may stay, where the list says so.
    public let days: Count?

    /// What the column requirement may say.
    public enum Word: String, CaseIterable, Hashable, Sendable {
        case visaRequired = "visa required"
        case visaFree = "visa free"
        case visaOnArrival = "visa on arrival"
        case eVisa = "e-visa"
        case eta
        case noAdmission = "no admission"

        public var requirement: EntryRule.Requirement {
            switch self {
            case .visaRequired: .visa
            case .visaFree: .free
            case .visaOnArrival: .onArrival
            // An electronic authorisation is asked for on the web and waited for before the journey, as an e-visa is:
            // whoever takes it for free entry stands at the airline's desk without it.
            case .eVisa, .eta: .eVisa
            case .noAdmission: .refused
            }
        }
    }

    public enum Column: Int, RowColumn {
        case passport, destination, requirement, days

        public var content: ColumnContent {
            switch self {
            case .passport: .key("whose passport")
            case .destination: .key("the country that is entered")
            case .requirement: .needed("what it takes")
            case .days: .optional("how long they may stay")
            }
        }
    }

    public init(_ cells: Cells<Column>) throws(CellFault) {
        passport = try cells.needed(.passport)
        destination = try cells.needed(.destination)
        word = try cells.needed(.requirement)
        let stay: StayDays? = try cells.optional(.days)
        days = stay?.count
        guard passport != destination else {
            throw CellFault(
                column: Column.destination.name,
                found: "\(destination), the passport's own",
                expected: "another country: one's own is always free"
            )
        }
        if word == .noAdmission, let days {
            throw CellFault(column: Column.days.name, found: "\(days)", expected: "nothing with no admission")
        }
    }
}

extension VisaRuleRow.Word: CellValue {}

private struct StayDays: CellValue {
    let count: Count

    static var expectation: String { "a number from 1 to 9999 in the digits 0 to 9" }

    init?(cell: String) {
        guard let count = Count(cell: cell), (1...9999).contains(count.number) else { return nil }
        self.count = count
    }

    var cell: String { count.cell }
}
