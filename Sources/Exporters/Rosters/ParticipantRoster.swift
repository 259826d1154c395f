public import CivilTime
public import NetworkModel
internal import Sheets

/// One participant's own page: what is recorded for them, and nothing of anybody else.
public struct ParticipantRoster: Hashable, Sendable {
    public let chosenName: PlainLine
    public let meeting: PlainLine
    public let dates: DateSpan?
    public let city: PlainLine?
    public let country: CountryCode?
    public let stay: DateSpan?
    public let room: Room.Kind
    public let meals: Meals
    public let companions: Int
    public let flights: [TravelAgentRoster.Flight]
    public let stays: [Stay]
    public let insurance: PlainLine?
    /// Still to be done, by day.
    public let deadlines: [Deadline]

    public struct Deadline: Hashable, Sendable {
        public let kind: NetworkModel.Deadline.Kind
        public let due: CivilDate
    }

    /// - Throws: `RosterError` for no member, or one who has not confirmed. Flights stand in it where the vault is open.
    static func draft(_ source: RosterSource, for member: Member.ID?) throws(RosterError) -> RosterDraft {
        guard let member else { throw .noParticipant }
        guard let delegate = source.confirmed.first(where: { $0.memberID == member }) else { throw .notComing(member) }
        let roster = ParticipantRoster(
            delegate,
            try source.member(delegate),
            source,
            itinerary: source.book?.itinerary(of: member)
        )
        return RosterDraft(roster.document(source.facts), subjects: [member])
    }

    init(_ delegate: Delegate, _ member: Member, _ source: RosterSource, itinerary: Itinerary?) {
        chosenName = member.chosenName
        meeting = source.meeting.name
        dates = source.meeting.dates
        city = source.meeting.place?.city
        country = source.meeting.place?.countryCode
        stay = delegate.stay
        room = delegate.room.kind
        meals = delegate.meals
        companions = source.companions(of: delegate)?.people ?? 0
        flights = (itinerary?.legs ?? []).map {
            .init(number: $0.flight, from: $0.from, departs: $0.departs, to: $0.to, arrives: $0.arrives)
        }
        stays = itinerary?.stays ?? []
        insurance = itinerary?.insurance
        deadlines = source.network.deadlines
            .filter { $0.memberID == member.id && $0.meetingID == source.meeting.id && $0.doneOn == nil }
            .map { Deadline(kind: $0.kind, due: $0.due) }
            .sorted { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }
    }

    private func document(_ facts: RosterFacts) -> RosterDocument {
        let place = [city?.text, country.map(facts.name)].compactMap(\.self).joined(separator: ", ")
        var rows: [[SheetCell]] = [[.text("For"), .text(chosenName.text)], [.text("Meeting"), .text(meeting.text)]]
        func add(_ what: String, _ text: String?) {
            if let text, !text.isEmpty { rows.append([.text(what), .text(text)]) }
        }
        add("Days", dates?.description)
        add("Place", place)
        add("Your nights", stay?.description)
        add("Your room", room == .none ? nil : room.rawValue)
        add("With you", companions == 0 ? nil : companions == 1 ? "1 person" : "\(companions) people")
        add("You eat", meals.diet == .any ? nil : meals.diet.rawValue)
        add("Allergies", meals.allergies.map(\.description).joined(separator: ", "))
        add("Insurance", insurance?.text)
        let flights: [[SheetCell]] = flights.map { flight in
            [
                .text(flight.number.text), .text(facts.place(of: flight.from)), .date(flight.departs.date),
                .time(flight.departs.time), .text(facts.place(of: flight.to)), .date(flight.arrives.date),
                .time(flight.arrives.time),
            ]
        }
        var tables = [SheetTable("Your place", columns: ["What", "Yours"], rows: rows)]
        if !flights.isEmpty {
            let columns = ["Flight", "From", "Day", "Time", "To", "Lands on", "at"]
            tables.append(SheetTable("Your flights", columns: columns, rows: flights))
        }
        if !stays.isEmpty {
            let nights = stays.map { [SheetCell.text($0.place.text), .date($0.dates.first), .date($0.dates.last)] }
            tables.append(SheetTable("Nights on the way", columns: ["Where", "From", "Until"], rows: nights))
        }
        if !deadlines.isEmpty {
            let due = deadlines.map { [SheetCell.text($0.kind.rawValue), .date($0.due)] }
            tables.append(SheetTable("To do", columns: ["What", "By"], rows: due))
        }
        return RosterDocument(title: "Your meeting", tables: tables)
    }
}
