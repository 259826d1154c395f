public import CivilTime

/// How long what comes before a journey takes, in days. The network has no table for it: who plans says it each time.
public enum ApplicationTerm: String, CaseIterable, Sendable {
    /// From the application at an embassy to the journey.
    case visa
    /// The same for one on the web.
    case eVisa
    /// From the papers that an application needs, a valid passport among them, to the application.
    case documents
    /// From a seat that is sure to those papers.
    case seat

    /// What stands where nobody said otherwise.
    public var usualDays: Int {
        switch self {
        case .visa: 56
        case .eVisa: 21
        case .documents: 14
        case .seat: 14
        }
    }
}

/// A number of days for each term.
public struct ApplicationTerms: Hashable, Sendable {
    private var days: [ApplicationTerm: Int] = [:]

    /// Every term as usual.
    public init() {}

    public subscript(term: ApplicationTerm) -> Int { days[term] ?? term.usualDays }

    /// Weeks from 0 to 104; `nil` leaves the term as it is.
    public mutating func set(_ term: ApplicationTerm, weeks: Int?, option: String) throws(PlannerError) {
        guard let weeks else { return }
        guard (0...104).contains(weeks) else {
            throw .wrongValue("--\(option): found \(weeks); expected weeks from 0 to 104")
        }
        days[term] = weeks * 7
    }
}

/// By when a traveller has what a border asks for, counted back from the journey.
public struct ApplicationDays: Hashable, Sendable {
    public let applyBy: CivilDate
    public let documentsBy: CivilDate
    public let seatBy: CivilDate

    /// `nil` outside the years 1...9999.
    init?(travel: CivilDate, isElectronic: Bool, terms: ApplicationTerms) {
        guard let applyBy = travel.adding(days: -terms[isElectronic ? .eVisa : .visa]),
            let documentsBy = applyBy.adding(days: -terms[.documents]),
            let seatBy = documentsBy.adding(days: -terms[.seat])
        else { return nil }
        self.applyBy = applyBy
        self.documentsBy = documentsBy
        self.seatBy = seatBy
    }
}
