internal import CivilTime
internal import FoundationEssentials
internal import NetworkModel

/// What a vault seals, as JSON. The same value gives the same bytes; bytes of another version are refused.
enum SealedContents {
    static func bytes(of document: TravelDocument) throws(PlannerError) -> [UInt8] {
        try encoded(
            DocumentText(
                name: document.name.text,
                number: document.number.text,
                expires: document.expires?.description,
                birthDate: document.birthDate.description,
                nationality: document.nationality.text
            )
        )
    }

    static func bytes(of itinerary: Itinerary) throws(PlannerError) -> [UInt8] {
        try encoded(
            ItineraryText(
                legs: itinerary.legs.map(LegText.init),
                cancelled: itinerary.cancelled.map(LegText.init),
                stays: itinerary.stays.map {
                    StayText(place: $0.place.text, first: $0.dates.first.description, last: $0.dates.last.description)
                },
                requests: itinerary.requests?.text,
                contact: itinerary.contact?.text,
                insurance: itinerary.insurance?.text
            )
        )
    }

    /// `nil` where the bytes are none of ours.
    static func document(_ kind: TravelDocument.Kind, from bytes: [UInt8]) -> TravelDocument? {
        guard let text: DocumentText = decoded(bytes), let name = PlainLine(text.name),
            let number = DocumentNumber(text.number), let birthDate = CivilDate(text.birthDate),
            let nationality = CountryCode(text.nationality), let expires = optional(text.expires, CivilDate.init)
        else { return nil }
        return try? TravelDocument(
            kind: kind,
            name: name,
            number: number,
            expires: expires,
            birthDate: birthDate,
            nationality: nationality
        )
    }

    /// `nil` where the bytes are none of ours.
    static func itinerary(from bytes: [UInt8]) -> Itinerary? {
        guard let text: ItineraryText = decoded(bytes), let requests = optional(text.requests, PlainLine.init),
            let contact = optional(text.contact, PlainLine.init),
            let insurance = optional(text.insurance, PlainLine.init)
        else { return nil }
        let legs = text.legs.compactMap(\.leg)
        let cancelled = text.cancelled.compactMap(\.leg)
        let stays = text.stays.compactMap(\.stay)
        guard legs.count == text.legs.count, cancelled.count == text.cancelled.count, stays.count == text.stays.count
        else { return nil }
        return Itinerary(
            legs: legs,
            cancelled: cancelled,
            stays: stays,
            requests: requests,
            contact: contact,
            insurance: insurance
        )
    }

    private static func encoded<Text: Encodable>(_ text: Text) throws(PlannerError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(Versioned(version: version, value: text)) else {
            throw .ours("a sealed text that can't be written")
        }
        return Array(data)
    }

    private static func decoded<Text: Decodable>(_ bytes: [UInt8]) -> Text? {
        let found = try? JSONDecoder().decode(Versioned<Text>.self, from: Data(bytes))
        return found?.version == version ? found?.value : nil
    }

    private static let version = 1
}

/// `.some(nil)` for no text, `nil` for a text that is no value.
private func optional<Value>(_ text: String?, _ make: (String) -> Value?) -> Value?? {
    guard let text else { return .some(nil) }
    return make(text).map { .some($0) }
}

private struct Versioned<Value> {
    let version: Int
    let value: Value
}

extension Versioned: Encodable where Value: Encodable {}
extension Versioned: Decodable where Value: Decodable {}

private struct DocumentText: Codable {
    let name: String
    let number: String
    let expires: String?
    let birthDate: String
    let nationality: String
}

private struct ItineraryText: Codable {
    let legs: [LegText]
    let cancelled: [LegText]
    let stays: [StayText]
    let requests: String?
    let contact: String?
    let insurance: String?
}

private struct StayText: Codable {
    let place: String
    let first: String
    let last: String

    var stay: Stay? {
        guard let place = PlainLine(place), let first = CivilDate(first), let last = CivilDate(last),
            let dates = try? DateSpan(first: first, last: last)
        else { return nil }
        return Stay(place: place, dates: dates)
    }
}

private struct LegText: Codable {
    let flight: String
    let from: String
    let departs: [String]
    let to: String
    let arrives: [String]
    let uid: String
    let sequence: Int
    let stamp: String

    init(_ leg: Leg) {
        flight = leg.flight.text
        from = leg.from.text
        departs = [leg.departs.date.description, leg.departs.time.description]
        to = leg.to.text
        arrives = [leg.arrives.date.description, leg.arrives.time.description]
        uid = leg.uid.text
        sequence = leg.sequence.number
        stamp = leg.stamp.description
    }

    var leg: Leg? {
        guard let flight = FlightNumber(flight), let from = AirportCode(from), let to = AirportCode(to),
            let departs = wall(departs), let arrives = wall(arrives), let uid = Leg.UID(uid),
            let sequence = Count(sequence), let stamp = Timestamp(stamp)
        else { return nil }
        return try? Leg(
            flight: flight,
            from: from,
            departs: departs,
            to: to,
            arrives: arrives,
            uid: uid,
            sequence: sequence,
            stamp: stamp
        )
    }

    private func wall(_ texts: [String]) -> WallTime? {
        guard texts.count == 2, let date = CivilDate(texts[0]), let time = TimeOfDay(texts[1]) else { return nil }
        return WallTime(date: date, time: time)
    }
}
