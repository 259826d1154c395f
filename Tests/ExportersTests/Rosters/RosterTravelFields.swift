import CivilTime
import NetworkModel
import Testing

@testable import Exporters

extension RosterFields {
    /// Who comes along, beds and consents.
    static func care(_ sample: RosterCase) throws -> [FieldChange] {
        func change(
            _ field: String,
            _ audiences: Set<RosterAudience>,
            _ apply: (inout Network) throws -> Void
        ) rethrows -> FieldChange {
            var changed = sample
            try apply(&changed.network)
            return FieldChange(field: field, audiences: audiences, changed: changed)
        }
        func come(_ field: String, _ audiences: Set<RosterAudience>, _ other: Companions) -> FieldChange {
            change("Companions.\(field)", audiences) { $0.companions = [other] }
        }
        func room(_ field: String, _ audiences: Set<RosterAudience>, _ other: RoomPlace) -> FieldChange {
            change("RoomPlace.\(field)", audiences) { $0.rooms = [other] }
        }
        func agree(_ field: String, _ audiences: Set<RosterAudience>, _ other: Consent) -> FieldChange {
            change("Consent.\(field)", audiences) { $0.consents = [other] }
        }
        let eaters: Set<RosterAudience> = [.caterer, .participant, .organiser]
        let documented: Set<RosterAudience> = [.travelAgent, .insurer]
        return try [
            come("meetingID", eaters.union(documented).union([.hotel]), companion(meeting: "other-2031")),
            // As many eat on the same days.
            come("memberID", documented.union([.hotel, .participant, .organiser]), companion("m2")),
            come("adults", eaters, companion(adults: 2)),
            come("adults", eaters.union(documented), companion(adults: 0)),
            come("children", [.organiser], companion(ages: [6])),
            come("children", eaters, companion(ages: [5, 7])),
            come("inChildcare", [.organiser], companion(inChildcare: 0)),
            come("beds", [.hotel, .organiser], companion(beds: 2)),
            room("meetingID", [.organiser], roomPlace(meeting: "other-2031")),
            room("memberID", [.organiser], roomPlace("m2")),
            room("room", [.organiser], roomPlace(room: "Palm 4")),
            room("beds", [], roomPlace(beds: 3)),
            agree("meetingID", [.hotel], consent("m2", .hotel, meeting: "other-2031")),
            agree("memberID", [.hotel], consent("m3", .hotel)),
            agree("purpose", [.hotel, .travelAgent], consent("m2", .travelAgent)),
            agree("purpose", [.hotel, .host], consent("m2", .host)),
            agree("purpose", [.hotel, .insurer], consent("m2", .insurer)),
            agree("purpose", [.hotel], consent("m2", .visaLetter)),
            agree("givenOn", [], consent("m2", .hotel, givenOn: "2031-01-03")),
            agree("withdrawnOn", [.hotel], consent("m2", .hotel, withdrawnOn: nil)),
        ]
    }

    static func documents(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: TravelDocument) throws -> FieldChange {
            var changed = sample
            changed.book = try book(passport: other)
            return FieldChange(field: "TravelDocument.\(field)", audiences: audiences, changed: changed)
        }
        return try [
            change("kind", [.travelAgent, .organiser], passport(kind: .identityCard)),
            change("name", [.travelAgent, .hotel, .insurer], passport("PRINTED OTHERWISE")),
            change("number", [.travelAgent], passport(number: "OTHER1")),
            change("expires", [.travelAgent, .organiser], passport(expires: nil)),
            change("birthDate", [.travelAgent, .insurer], passport(born: "1991-02-03")),
            change("nationality", [.travelAgent], passport(nationality: "TO")),
        ]
    }

    static func itineraries(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Itinerary) throws -> FieldChange {
            var changed = sample
            changed.book = try book(itinerary: other)
            return FieldChange(field: field, audiences: audiences, changed: changed)
        }
        let flown: Set<RosterAudience> = [.travelAgent, .host, .insurer, .participant, .organiser]
        let night = try RosterSample.span("2031-05-02", "2031-05-03")
        let longer = try RosterSample.span("2031-05-01", "2031-05-03")
        let lodge = try RosterSample.line("Transit Lodge")
        return try [
            change("Itinerary.legs", flown, itinerary(legs: [])),
            change("Itinerary.cancelled", [], itinerary(cancelled: [])),
            change("Itinerary.stays", [.participant], itinerary(stays: [])),
            change("Itinerary.requests", [.travelAgent], itinerary(requests: "no stairs")),
            change("Itinerary.contact", [.host], itinerary(contact: "+679 8")),
            change("Itinerary.insurance", [.participant], itinerary(insurance: "Other Mutual")),
            change(
                "Stay.place",
                [.participant],
                itinerary(stays: [Stay(place: RosterSample.line("Inn"), dates: night)])
            ),
            change("Stay.dates", [.participant], itinerary(stays: [Stay(place: lodge, dates: longer)])),
        ]
    }

    /// Each of the way there; it lands on the day of the arrival.
    static func legs(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Leg) throws -> FieldChange {
            var changed = sample
            changed.book = try book(itinerary: itinerary(legs: [other, back()]))
            return FieldChange(field: "Leg.\(field)", audiences: audiences, changed: changed)
        }
        let shown: Set<RosterAudience> = [.travelAgent, .participant]
        return try [
            change("flight", shown.union([.host]), there(flight: "FJ 412")),
            change("from", shown, there(from: "WLG")),
            change("departs", shown, there(departs: "2031-05-03 17:00")),
            change("departs", shown.union([.insurer]), there(departs: "2031-05-02 17:00")),
            change("to", shown.union([.host]), there(to: "SUV")),
            change("arrives", shown.union([.host, .organiser]), there(arrives: "2031-05-03 22:00")),
            change("uid", [], there(uid: "other")),
            change("sequence", [], there(sequence: 2)),
            change("stamp", [], there(stamp: "2031-01-03T00:00:00Z")),
        ]
    }
}
