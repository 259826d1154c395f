public import CivilTime
public import NetworkModel

/// What the borders on the way to a meeting ask of its delegates, for the organiser. It holds no document's number and
/// no day of one.
public struct BorderReport: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let host: CountryCode
    /// On which the facts were read.
    public let day: CivilDate
    public let dates: DateSpan?
    /// Whether passports and itineraries were known.
    public let isVaultOpen: Bool
    /// Who is invited or confirmed, by member.
    public let travellers: [BorderTraveller]
}

/// One delegate at the borders.
public struct BorderTraveller: Hashable, Sendable {
    /// A border on the way.
    public struct Crossing: Hashable, Sendable {
        /// `nil` for an airport that isn't in the table.
        public let country: CountryCode?
        public let airport: AirportCode
        /// Whether the country is entered, rather than left by the next plane.
        public let isEntry: Bool
        public let answer: BorderAnswer
    }

    public let memberID: Member.ID
    public let chosenName: PlainLine
    public let isConfirmed: Bool
    public let passport: CountryCode
    /// Whether it is the group's country, for want of a passport.
    public let isAssumed: Bool
    public let entry: BorderAnswer
    /// Days in the host country, those of arriving and leaving among them; `nil` without dates.
    public let daysThere: Int?
    public let stayLimit: Count?
    public let crossings: [Crossing]
    public let validity: PassportValidity
    /// Where something is to be applied for, or may be.
    public let application: ApplicationDays?
    /// By when a passport that doesn't last is renewed.
    public let renewBy: CivilDate?

    /// Whether the stay is longer than allowed.
    public var staysTooLong: Bool {
        guard let daysThere, let stayLimit else { return false }
        return daysThere > stayLimit.number
    }

    /// Whether a border lets nobody with that passport through.
    public var isBarred: Bool {
        entry.requirement == .refused || crossings.contains { $0.answer.requirement == .refused }
    }
}

extension Network {
    /// - Parameters:
    ///   - travel: what the open vault tells; `nil` where it is closed.
    ///   - country: where an airport lies; `nil` for one that isn't known.
    func borderReport(
        of meeting: Meeting,
        travel: TravelBook?,
        on day: CivilDate,
        terms: ApplicationTerms,
        country: (AirportCode) -> CountryCode?
    ) throws(PlannerError) -> BorderReport {
        guard let host = meeting.place?.countryCode else { throw .noHost(meeting.id) }
        let facts = BorderFacts(self, on: day)
        let membersByID = Dictionary(members.map { ($0.id, $0) }) { $1 }
        let homes = Dictionary(groups.map { ($0.id, $0.countryCode) }) { $1 }
        let coming = delegatesComing(to: meeting.id)
        let travellers = coming.compactMap { delegate -> BorderTraveller? in
            guard let member = membersByID[delegate.memberID], let home = homes[member.groupID] else { return nil }
            return BorderTraveller(
                delegate,
                member: member,
                home: home,
                meeting: meeting,
                host: host,
                travel: travel,
                facts: facts,
                day: day,
                terms: terms,
                country: country
            )
        }
        return BorderReport(
            meetingID: meeting.id,
            host: host,
            day: day,
            dates: meeting.dates,
            isVaultOpen: travel != nil,
            travellers: travellers
        )
    }
}

extension BorderTraveller {
    fileprivate init(
        _ delegate: Delegate,
        member: Member,
        home: CountryCode,
        meeting: Meeting,
        host: CountryCode,
        travel: TravelBook?,
        facts: BorderFacts,
        day: CivilDate,
        terms: ApplicationTerms,
        country: (AirportCode) -> CountryCode?
    ) {
        memberID = member.id
        chosenName = member.chosenName
        isConfirmed = delegate.status == .confirmed
        let document = travel?.document(.passport, of: TravelBook.Holder(memberID: member.id, part: .none))
        let itinerary = travel?.itinerary(of: member.id)
        let passport = document?.nationality ?? home
        self.passport = passport
        isAssumed = document == nil
        entry = facts.entry(passport, to: host)
        stayLimit = facts.stayLimit(passport, in: host)
        let presence = delegate.presence(at: meeting)
        daysThere = presence.map { $0.back.dayNumber - $0.arrival.dayNumber + 1 }
        crossings = (itinerary?.crossings(host: host, country: country) ?? []).map { crossing in
            let answer =
                crossing.country.map {
                    crossing.isEntry ? facts.entry(passport, to: $0) : facts.transit(passport, in: $0)
                } ?? BorderAnswer(requirement: .unknown, ground: .nothing)
            return Crossing(
                country: crossing.country,
                airport: crossing.airport,
                isEntry: crossing.isEntry,
                answer: answer
            )
        }
        validity = document.map { PassportValidity(expires: $0.expires, back: presence?.back ?? day) } ?? .unknown

        let departure = presence.map { min($0.arrival, itinerary?.legs.first?.departs.date ?? $0.arrival) }
        let needs = ([entry] + crossings.map(\.answer)).filter(\.needsApplication)
        let isRefused = entry.requirement == .refused
        let application =
            needs.isEmpty || isRefused
            ? nil
            : departure.flatMap { departure in
                let isElectronic = needs.allSatisfy { $0.requirement == .eVisa }
                return ApplicationDays(travel: departure, isElectronic: isElectronic, terms: terms)
            }
        self.application = application
        renewBy =
            validity.needsRenewal
            ? application?.documentsBy ?? departure?.adding(days: -terms[.documents]) : nil
    }
}

extension Delegate {
    /// The first day in the host country and the day of the return; without days of stay, from the meeting's first day
    /// to the one after its last.
    fileprivate func presence(at meeting: Meeting) -> (arrival: CivilDate, back: CivilDate)? {
        if let stay { return (stay.first, stay.last) }
        return meeting.dates.flatMap { dates in dates.last.adding(days: 1).map { (dates.first, $0) } }
    }
}
