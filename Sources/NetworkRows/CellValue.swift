internal import CivilTime
internal import NetworkModel

/// A value that one cell holds.
protocol CellValue {
    /// What a cell must hold, to follow "expected".
    static var expectation: String { get }

    init?(cell: String)

    var cell: String { get }
}

/// The text of a cell that may be empty.
func cell(_ value: (some CellValue)?) -> String { value?.cell ?? "" }

/// The text of a cell with a list.
func cell(_ values: [some CellValue]) -> String { values.map(\.cell).joined(separator: ";") }

extension CellValue where Self: RawRepresentable<String> & CaseIterable {
    static var expectation: String { "one of \(allCases.map(\.rawValue).joined(separator: ", "))" }
    init?(cell: String) { self.init(rawValue: cell) }
    var cell: String { rawValue }
}

extension CellValue where Self: CustomStringConvertible {
    var cell: String { description }
}

extension Answer.Kind: CellValue {}
extension Cadence.Rhythm: CellValue {}
extension CalendarStyle: CellValue {}
extension Consent.Purpose: CellValue {}
extension Deadline.Kind: CellValue {}
extension DecisionFact.Kind: CellValue {}
extension DecreedDay.Kind: CellValue {}
extension Delegate.Status: CellValue {}
extension EntryRule.Requirement: CellValue {}
extension Expense.Kind: CellValue {}
extension FeedEntry.Kind: CellValue {}
extension HostOffer.Answer: CellValue {}
extension GuestVisit.Part: CellValue {}
extension Invitation.State: CellValue {}
extension Meals.Diet: CellValue {}
extension Meeting.Status: CellValue {}
extension MentoringRule.Name: CellValue {}
extension MentoringSession.Outcome: CellValue {}
extension MentoringWish.Role.Name: CellValue {}
extension Pairing.Status: CellValue {}
extension Pin.Kind: CellValue {}
extension Room.Kind: CellValue {}
extension SafetyNote.Level: CellValue {}
extension SealedRecord.Kind: CellValue {}
extension SeatRule.Name: CellValue {}
extension TransitRule.Requirement: CellValue {}
extension TravelDocument.Kind: CellValue {}
extension TurnCredits.Moved: CellValue {}
extension TurnCredits.Unheld: CellValue {}
extension Visit.Kind: CellValue {}
extension Visit.Status: CellValue {}
extension Visitor.Part: CellValue {}
extension VisitRule.Name: CellValue {}
extension Weekday: CellValue {}

extension Identifier: CellValue {
    static var expectation: String { "lower-case letters and digits, words joined by hyphens, such as fj-suva" }
    init?(cell: String) { self.init(cell) }
}

extension Topic: CellValue {
    static var expectation: String { "lower-case words joined by hyphens, such as peer-outreach" }
    init?(cell: String) { self.init(cell) }
    var cell: String { text }
}

extension CountryCode: CellValue {
    static var expectation: String { "two capital letters, such as FJ" }
    init?(cell: String) { self.init(cell) }
}

extension LanguageCode: CellValue {
    static var expectation: String { "a language's tag, such as th or zh-Hant" }
    init?(cell: String) { self.init(cell) }
}

extension MailAddress: CellValue {
    static var expectation: String { "an e-mail address, such as meetings@example.org" }
    init?(cell: String) { self.init(cell) }
}

extension PlainLine: CellValue {
    static var expectation: String { "one line of text, at most 200 characters, no space at its ends" }
    init?(cell: String) { self.init(cell) }
}

extension Note: CellValue {
    static var expectation: String { "text of at most 2000 characters, no space at its ends" }
    init?(cell: String) { self.init(cell) }
}

extension Count: CellValue {
    static var expectation: String { "a whole number from 0 to 1000000" }
    init?(cell: String) {
        guard let number = wholeNumber(cell) else { return nil }
        self.init(number)
    }
}

extension Percent: CellValue {
    static var expectation: String { "a whole number from 0 to 100" }
    init?(cell: String) {
        guard let number = wholeNumber(cell) else { return nil }
        self.init(number)
    }
}

extension RotationPattern.Entry: CellValue {
    static var expectation: String { "the id of a subregion, such as pasifika, or any" }
    init?(cell: String) {
        if cell == "any" {
            self = .any
        } else if let id = Subregion.ID(cell) {
            self = .subregion(id)
        } else {
            return nil
        }
    }
    var cell: String {
        switch self {
        case .any: "any"
        case .subregion(let id): id.text
        }
    }
}

extension Year: CellValue {
    static var expectation: String { "a year from 1900 to 2200" }
    init?(cell: String) {
        guard let number = wholeNumber(cell) else { return nil }
        self.init(number)
    }
}

extension Month: CellValue {
    static var expectation: String { "a month's number from 1 to 12" }
    init?(cell: String) {
        guard let number = wholeNumber(cell) else { return nil }
        self.init(number)
    }
}

extension Series.Span: CellValue {
    static var expectation: String { "a number of years from 1 to 10" }
    init?(cell: String) {
        guard let years = wholeNumber(cell) else { return nil }
        self.init(years: years)
    }
    var cell: String { String(years) }
}

extension MentoringWish.Capacity: CellValue {
    static var expectation: String { "a number of mentees from 0 to 20" }
    init?(cell: String) {
        guard let mentees = wholeNumber(cell) else { return nil }
        self.init(mentees: mentees)
    }
    var cell: String { String(mentees) }
}

extension Cadence.Length: CellValue {
    static var expectation: String { "a number of minutes from 10 to 480" }
    init?(cell: String) {
        guard let minutes = wholeNumber(cell) else { return nil }
        self.init(minutes: minutes)
    }
    var cell: String { String(minutes) }
}

extension AirportCode: CellValue {
    static var expectation: String { "an airport's three capital letters, such as NAN" }
    init?(cell: String) { self.init(cell) }
}

extension FlightNumber: CellValue {
    static var expectation: String { "a flight such as FJ 411" }
    init?(cell: String) { self.init(cell) }
}

extension DocumentNumber: CellValue {
    static var expectation: String { "1 to 20 capital letters and digits" }
    init?(cell: String) { self.init(cell) }
}

extension CurrencyCode: CellValue {
    static var expectation: String { "a currency's three capital letters, such as FJD" }
    init?(cell: String) { self.init(cell) }
}

extension MinorUnits: CellValue {
    static var expectation: String { "a whole number of cents, or of the currency's smallest unit" }
    init?(cell: String) {
        guard let number = wholeNumber(cell) else { return nil }
        self.init(number)
    }
}

extension Companions.Age: CellValue {
    static var expectation: String { "a child's age in years, from 0 to 17" }
    init?(cell: String) {
        guard let years = wholeNumber(cell) else { return nil }
        self.init(years: years)
    }
    var cell: String { String(years) }
}

extension SealedText: CellValue {
    static var expectation: String { "sealed bytes in Base64" }
    init?(cell: String) { self.init(cell) }
}

extension WebLink: CellValue {
    static var expectation: String { "a page's address, such as https://example.org/mela" }
    init?(cell: String) { self.init(cell) }
}

extension CivilDate: CellValue {
    static var expectation: String { "a day that exists, as YYYY-MM-DD" }
    init?(cell: String) { self.init(cell) }
}

extension TimeOfDay: CellValue {
    static var expectation: String { "a time from 00:00 to 23:59" }
    init?(cell: String) { self.init(cell) }
}

extension Timestamp: CellValue {
    static var expectation: String { "a moment in UTC, as 2026-01-15T09:00:00Z" }
    init?(cell: String) { self.init(cell) }
}

extension ZoneName: CellValue {
    static var expectation: String { "a time zone's name, such as Asia/Kathmandu" }
    init?(cell: String) { self.init(cell) }
}

extension Digest: CellValue {
    static var expectation: String { "16 lower-case hexadecimal digits" }
    init?(cell: String) { self.init(cell) }
}

extension Bool: CellValue {
    static var expectation: String { "yes or no" }
    init?(cell: String) {
        guard cell == "yes" || cell == "no" else { return nil }
        self = cell == "yes"
    }
    var cell: String { self ? "yes" : "no" }
}

/// ASCII digits without a sign or a needless zero before them, so that text and number give one another.
private func wholeNumber(_ text: String) -> Int? {
    guard let number = Int(text), String(number) == text else { return nil }
    return number
}
