import CivilTime
import ICalendar
public import NetworkModel
public import ReferenceData

/// One traveller's flights as calendar entries, in the traveller's own style; those that were taken out are called off.
///
/// A discreet one shows a title of theirs and a time, and nothing of the journey. Times are in UTC, which every calendar
/// shows by the clock of the place that it is in; an open one says the local times too.
public struct TripCalendar: Hashable, Sendable {
    private let reader: FeedReader
    private let itinerary: Itinerary

    public init(_ itinerary: Itinerary, of reader: FeedReader) {
        self.reader = reader
        self.itinerary = itinerary
    }

    /// `nil` where there is no flight, and never was one.
    ///
    /// Throws `refusedValue` or `notWritten`; also for an airport that the table doesn't have.
    public func file(airports: Airports) throws(InvitationError) -> CalendarFile? {
        var events: [Event] = []
        for leg in itinerary.legs { events.append(try event(leg, isCancelled: false, airports)) }
        for leg in itinerary.cancelled { events.append(try event(leg, isCancelled: true, airports)) }
        guard let first = (itinerary.legs + itinerary.cancelled).map(\.uid).min() else { return nil }
        let title = reader.isDiscreet ? nil : CalendarText("Journey")
        return try CalendarFile(
            name: "calendar-\(first.text.prefix(8)).ics",
            method: .publish,
            title: title,
            events: events
        )
    }

    private func event(_ leg: Leg, isCancelled: Bool, _ airports: Airports) throws(InvitationError) -> Event {
        guard let from = airports[iata: leg.from.text], let to = airports[iata: leg.to.text],
            let start = leg.departs.moment(at: from), let end = leg.arrives.moment(at: to)
        else { throw .refusedValue("from") }
        let text = try reader.text { () throws(InvitationError) in
            let local = "\(leg.departs) in \(from.place), \(leg.arrives) in \(to.place)"
            return EntryText(
                try CalendarText(line: "\(leg.flight) \(leg.from) to \(leg.to)", of: "flight"),
                description: CalendarText("Local times: \(local)"),
                location: CalendarText(from.name),
                alarmMinutes: 180,
                for: .open
            )
        }
        let revision = try Revision(leg, isCancelled: isCancelled)
        do throws(CalendarError) {
            let span = EventSpan.utc(start: start, end: end)
            return try revision.event(text, span, status: isCancelled ? .cancelled : .confirmed)
        } catch { throw InvitationError(error) }
    }
}

extension Airport {
    fileprivate var place: String { city ?? name }
}

extension WallTime {
    /// The moment at which the clocks of an airport show it.
    fileprivate func moment(at airport: Airport) -> Timestamp? {
        guard let name = ZoneName(airport.zone), let zone = try? Zone(named: name) else { return nil }
        return zone.timestamp(of: self)
    }
}
