public import CivilTime
public import NetworkModel
internal import Sheets

/// What a travel agent needs to book: who flies, as their passports say, which way, and what they ask for.
public struct TravelAgentRoster: Hashable, Sendable {
    public struct Traveller: Hashable, Sendable {
        /// As in the passport; so are the next four.
        public let name: PlainLine
        public let birthDate: CivilDate
        public let passportNumber: DocumentNumber
        public let expires: CivilDate?
        public let nationality: CountryCode
        /// In the order of departure; empty while nothing is planned.
        public let route: [Flight]
        public let requests: PlainLine?
    }

    public struct Flight: Hashable, Sendable {
        public let number: FlightNumber
        public let from: AirportCode
        public let departs: WallTime
        public let to: AirportCode
        public let arrives: WallTime
    }

    /// By name, then by what else they show.
    public let travellers: [Traveller]

    /// - Throws: `RosterError` where the vault is closed or nobody has confirmed.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let book = try source.openBook()
        let (delegates, withoutConsent) = try source.consenting(to: .travelAgent)
        var leftOut = withoutConsent
        var travellers: [Traveller] = []
        var subjects: [Member.ID] = []
        for delegate in delegates {
            let (people, reasons) = book.travellers(delegate, source.companions(of: delegate)) { document in
                Traveller(document, book.itinerary(of: delegate.memberID))
            }
            travellers += people
            if !people.isEmpty { subjects.append(delegate.memberID) }
            leftOut += reasons.map { LeftOut(memberID: delegate.memberID, reason: $0) }
        }
        let roster = TravelAgentRoster(travellers: travellers)
        return RosterDraft(roster.document(source.facts), subjects: subjects, leftOut: leftOut)
    }

    private func document(_ facts: RosterFacts) -> RosterDocument {
        let columns = [
            "Name as in passport", "Birth date", "Passport number", "Expires", "Nationality", "Route", "Requests",
        ]
        return RosterDocument(
            title: "Journeys",
            tables: [SheetTable("Journeys", columns: columns, sorting: travellers.map { $0.cells(facts) })]
        )
    }
}

extension TravelAgentRoster.Traveller {
    fileprivate init(_ passport: TravelDocument, _ itinerary: Itinerary?) {
        name = passport.name
        birthDate = passport.birthDate
        passportNumber = passport.number
        expires = passport.expires
        nationality = passport.nationality
        route = (itinerary?.legs ?? []).map {
            .init(number: $0.flight, from: $0.from, departs: $0.departs, to: $0.to, arrives: $0.arrives)
        }
        requests = itinerary?.requests
    }

    fileprivate func cells(_ facts: RosterFacts) -> [SheetCell] {
        let flights = route.map { "\($0.number) \($0.from) \($0.departs) – \($0.to) \($0.arrives)" }
        return [
            .text(name.text), .date(birthDate), .text(passportNumber.text), .optional(expires),
            .text("\(nationality) \(facts.name(of: nationality))"),
            flights.isEmpty ? .empty : .text(flights.joined(separator: "\n")), .optional(requests?.text),
        ]
    }
}

extension TravelBook {
    /// Whatever `make` gives for the passports of a delegate and of those who travel with them, and why there is none.
    func travellers<Person>(
        _ delegate: Delegate,
        _ companions: Companions?,
        kind: TravelDocument.Kind = .passport,
        _ make: (TravelDocument) -> Person
    ) -> (people: [Person], missing: [LeftOut.Reason]) {
        let parts = (0...(companions?.people ?? 0)).compactMap(Count.init)
        let documents = parts.map { part in
            let holder = Holder(memberID: delegate.memberID, part: part)
            return document(kind, of: holder) ?? (kind == .identityCard ? document(.passport, of: holder) : nil)
        }
        var missing: [LeftOut.Reason] = []
        if documents.first == .some(nil) { missing.append(.noDocument) }
        let others = documents.dropFirst().count { $0 == nil }
        if others > 0 { missing.append(.noCompanionDocument(others)) }
        return (documents.compactMap { $0 }.map(make), missing)
    }
}
