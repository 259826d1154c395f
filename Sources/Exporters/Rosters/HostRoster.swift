public import CivilTime
public import NetworkModel
internal import Sheets

/// What the host group needs to pick people up: a name to call, a flight, a time, and one way to reach them.
public struct HostRoster: Hashable, Sendable {
    public struct PickUp: Hashable, Sendable {
        public let chosenName: PlainLine
        public let flight: FlightNumber
        /// By the airport's clock.
        public let time: WallTime
        public let airport: AirportCode
        public let contact: PlainLine?
    }

    /// By time, then by what else they show.
    public let arrivals: [PickUp]
    public let departures: [PickUp]

    /// - Throws: `RosterError` where the vault is closed or nobody has confirmed.
    static func draft(_ source: RosterSource) throws(RosterError) -> RosterDraft {
        let book = try source.openBook()
        let (delegates, withoutConsent) = try source.consenting(to: .host)
        var leftOut = withoutConsent
        var arrivals: [PickUp] = []
        var departures: [PickUp] = []
        var subjects: [Member.ID] = []
        for delegate in delegates {
            let name = try source.member(delegate).chosenName
            let itinerary = book.itinerary(of: delegate.memberID)
            let ways = (itinerary?.legs ?? []).ways(around: delegate.stay ?? source.meeting.dates)
            if let leg = ways.there.last {
                arrivals.append(PickUp(name, leg.flight, leg.arrives, leg.to, itinerary?.contact))
            }
            if let leg = ways.back.first {
                departures.append(PickUp(name, leg.flight, leg.departs, leg.from, itinerary?.contact))
            }
            if !ways.there.isEmpty || !ways.back.isEmpty { subjects.append(delegate.memberID) }
            if ways.there.isEmpty || ways.back.isEmpty {
                leftOut.append(LeftOut(memberID: delegate.memberID, reason: .noFlight))
            }
        }
        let roster = HostRoster(arrivals: arrivals.inOrder, departures: departures.inOrder)
        return RosterDraft(roster.document(source.facts), subjects: subjects, leftOut: leftOut)
    }

    private func document(_ facts: RosterFacts) -> RosterDocument {
        let columns = ["Day", "Time", "Flight", "Airport", "Name", "Contact"]
        func table(_ name: String, _ pickUps: [PickUp]) -> SheetTable {
            SheetTable(name, columns: columns, rows: pickUps.map { $0.cells(facts) })
        }
        return RosterDocument(title: "Pick-up", tables: [table("Arrivals", arrivals), table("Departures", departures)])
    }
}

extension HostRoster.PickUp {
    fileprivate init(
        _ name: PlainLine,
        _ flight: FlightNumber,
        _ time: WallTime,
        _ airport: AirportCode,
        _ contact: PlainLine?
    ) {
        chosenName = name
        self.flight = flight
        self.time = time
        self.airport = airport
        self.contact = contact
    }

    fileprivate var texts: [String] { [flight.text, airport.text, chosenName.text, contact?.text ?? ""] }

    fileprivate func cells(_ facts: RosterFacts) -> [SheetCell] {
        [
            .date(time.date), .time(time.time), .text(flight.text), .text(facts.place(of: airport)),
            .text(chosenName.text), .optional(contact?.text),
        ]
    }
}

extension [HostRoster.PickUp] {
    fileprivate var inOrder: [HostRoster.PickUp] {
        sorted { left, right in
            guard left.time == right.time else { return left.time < right.time }
            return comesBefore(left.texts, right.texts)
        }
    }
}
