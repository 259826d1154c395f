internal import CivilTime

/// One edition in a series.
public struct Meeting: Hashable, Sendable {
    public typealias ID = Identifier<Meeting>

    /// What became of the edition. Whose turn it uses, `TurnCredits` say.
    public enum Status: String, CaseIterable, Sendable {
        /// Suggested; on no one's calendar and on no line yet.
        case proposed
        case confirmed
        case held
        /// Held in another country than planned.
        case moved
        /// Held later than planned; it keeps its turn.
        case postponed
        /// Met online; the number is kept.
        case online
        /// Not held; the number is kept.
        case cancelled
    }

    public let id: ID
    public let seriesID: Series.ID
    /// Counted from 1 within the series; cancelled and online editions keep theirs.
    public let number: Count
    public let year: Year
    public let name: PlainLine
    public let status: Status
    /// Where it is, or was, held.
    public let place: Place?
    /// Where it was planned, if that is not where it was held.
    public let plannedCountryCode: CountryCode?
    public let dates: DateSpan?
    public let hours: Hours?

    /// - Throws: `ValueError` where the status asks for a place or a planned country, or leaves no room for one, or
    ///   where the hours make no sense.
    public init(
        id: ID,
        seriesID: Series.ID,
        number: Count,
        year: Year,
        name: PlainLine,
        status: Status,
        place: Place?,
        plannedCountryCode: CountryCode?,
        dates: DateSpan?,
        hours: Hours?
    ) throws(ValueError) {
        try Self.check(status, place: place, plannedCountryCode: plannedCountryCode)
        try Self.check(hours, on: dates)
        self.id = id
        self.seriesID = seriesID
        self.number = number
        self.year = year
        self.name = name
        self.status = status
        self.place = place
        self.plannedCountryCode = plannedCountryCode
        self.dates = dates
        self.hours = hours
    }

    /// Whether the edition stands on the line of hosts; a proposal doesn't, a cancelled edition does.
    public var isOnTheLine: Bool { status != .proposed }

    private static func check(
        _ status: Status,
        place: Place?,
        plannedCountryCode: CountryCode?
    ) throws(ValueError) {
        switch status {
        case .confirmed, .held, .moved, .postponed:
            guard place != nil else {
                throw ValueError("countryCode", found: "nothing", expected: "the host of a \(status) meeting")
            }
        case .proposed, .online, .cancelled: break
        }
        switch status {
        case .moved:
            guard let plannedCountryCode, plannedCountryCode != place?.countryCode else {
                throw ValueError(
                    "plannedCountryCode",
                    found: plannedCountryCode.map { "\($0), where it was held" } ?? "nothing",
                    expected: "the country that a moved meeting left"
                )
            }
        case .confirmed, .held, .postponed, .proposed:
            if let plannedCountryCode {
                throw ValueError(
                    "plannedCountryCode",
                    found: "\(plannedCountryCode)",
                    expected: "nothing for a \(status) meeting"
                )
            }
        case .online, .cancelled: break
        }
    }

    private static func check(_ hours: Hours?, on dates: DateSpan?) throws(ValueError) {
        guard let hours else { return }
        guard let dates else {
            throw ValueError("opens", found: "\(hours.opens)", expected: "nothing without starts and ends")
        }
        guard dates.days > 1 || hours.opens < hours.closes else {
            throw ValueError("closes", found: "\(hours.closes)", expected: "later than \(hours.opens) on the same day")
        }
    }
}

/// Where a meeting is held, and by whom.
public struct Place: Hashable, Sendable {
    public let countryCode: CountryCode
    public let city: PlainLine?
    public let hostGroupID: Group.ID?

    public init(countryCode: CountryCode, city: PlainLine?, hostGroupID: Group.ID?) {
        self.countryCode = countryCode
        self.city = city
        self.hostGroupID = hostGroupID
    }
}
