public import CivilTime

/// How one traveller gets to a meeting and back. It lives in the meeting's vault only.
public struct Itinerary: Hashable, Sendable {
    /// In the order of their departures.
    public var legs: [Leg]
    /// Flights that were taken out again: whoever has them in a calendar needs to hear of it.
    public var cancelled: [Leg]
    /// Nights outside the meeting's hotel, in order.
    public var stays: [Stay]
    /// What the traveller asks of the travel agent.
    public var requests: PlainLine?
    /// How the traveller is reached on the way; one way is enough.
    public var contact: PlainLine?
    /// The insurer and the policy's number.
    public var insurance: PlainLine?

    public init(
        legs: [Leg] = [],
        cancelled: [Leg] = [],
        stays: [Stay] = [],
        requests: PlainLine? = nil,
        contact: PlainLine? = nil,
        insurance: PlainLine? = nil
    ) {
        self.legs = legs
        self.cancelled = cancelled
        self.stays = stays
        self.requests = requests
        self.contact = contact
        self.insurance = insurance
    }
}

/// One flight of a trip, by the clocks of its two airports.
///
/// Whether it lands after it starts, only the zones of both airports tell.
public struct Leg: Hashable, Sendable {
    public let flight: FlightNumber
    public let from: AirportCode
    public let departs: WallTime
    public let to: AirportCode
    public let arrives: WallTime
    /// What the traveller's calendar calls it, random.
    public let uid: UID
    /// RFC 5545 SEQUENCE: raised with each change.
    public let sequence: Count
    /// When it last changed: DTSTAMP.
    public let stamp: Timestamp

    public typealias UID = Identifier<Leg>

    /// - Throws: `ValueError` where it goes nowhere.
    public init(
        flight: FlightNumber,
        from: AirportCode,
        departs: WallTime,
        to: AirportCode,
        arrives: WallTime,
        uid: UID,
        sequence: Count,
        stamp: Timestamp
    ) throws(ValueError) {
        guard from != to else { throw ValueError("to", found: "\(to)", expected: "another airport than \(from)") }
        self.flight = flight
        self.from = from
        self.departs = departs
        self.to = to
        self.arrives = arrives
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
    }
}

/// Nights on the way, outside the meeting's hotel.
public struct Stay: Hashable, Sendable {
    public let place: PlainLine
    public let dates: DateSpan

    public init(place: PlainLine, dates: DateSpan) {
        self.place = place
        self.dates = dates
    }
}

extension [Leg] {
    /// The way to a stay and the way from it: what leaves or lands by its first day, and what leaves from its last day on.
    /// A way between, such as a side trip, is of neither; without days all is the way there.
    public func ways(around stay: DateSpan?) -> (there: [Leg], back: [Leg]) {
        guard let stay else { return (self, []) }
        // By the ground: over the date line one can land before one left. Who lands after midnight has left the day before.
        let there = filter { leg in
            leg.arrives.date <= stay.first || leg.departs.date <= stay.first && leg.departs.date < stay.last
        }
        return (there, filter { $0.departs.date >= stay.last })
    }
}
