import CivilTime
import NetworkModel
import Testing

/// Each of the first guest, whom `RosterFields` changes.
extension RosterFields {
    static func companion(
        _ member: String = "m1",
        meeting: String = "reef-2031",
        adults: Int = 1,
        ages: [Int] = [5],
        inChildcare: Int = 1,
        beds: Int = 1
    ) throws -> Companions {
        try RosterSample.companions(
            member,
            meeting: meeting,
            adults: adults,
            ages: ages,
            inChildcare: inChildcare,
            beds: beds
        )
    }

    static func roomPlace(
        _ member: String = "m1",
        meeting: String = "reef-2031",
        room: String = "Palm 3",
        beds: Int = 2
    ) throws -> RoomPlace {
        try RoomPlace(
            meetingID: RosterSample.meetingID(meeting),
            memberID: RosterSample.memberID(member),
            room: RosterSample.line(room),
            beds: #require(Count(beds))
        )
    }

    static func consent(
        _ member: String,
        _ purpose: Consent.Purpose,
        meeting: String = "reef-2031",
        givenOn: String = "2031-01-02",
        withdrawnOn: String? = "2031-01-05"
    ) throws -> Consent {
        try Consent(
            meetingID: RosterSample.meetingID(meeting),
            memberID: RosterSample.memberID(member),
            purpose: purpose,
            givenOn: RosterSample.day(givenOn),
            withdrawnOn: withdrawnOn.map(RosterSample.day)
        )
    }

    static func session(
        _ id: String = "s1",
        meeting: String = "reef-2031",
        day: String = "2031-05-05",
        opens: String = "10:00",
        title: String = "Opening circle",
        languages: [String] = ["en", "th", "fj"]
    ) throws -> ProgrammeSession {
        try ProgrammeSession(
            id: #require(ProgrammeSession.ID(id)),
            meetingID: RosterSample.meetingID(meeting),
            day: RosterSample.day(day),
            opens: #require(TimeOfDay(opens)),
            closes: #require(TimeOfDay("18:00")),
            title: RosterSample.line(title),
            place: RosterSample.line("Hall of reeds"),
            link: nil,
            languages: languages.map { try #require(LanguageCode($0)) }
        )
    }

    static func passport(
        _ name: String = "PRINTED NAME 1",
        kind: TravelDocument.Kind = .passport,
        number: String = "PLANTED1",
        expires: String? = "2036-01-31",
        born: String = "1990-02-03",
        nationality: String = "FJ"
    ) throws -> TravelDocument {
        try RosterSample.passport(
            name,
            kind: kind,
            number: number,
            expires: expires,
            born: born,
            nationality: nationality
        )
    }

    static func there(
        flight: String = "FJ 410",
        from: String = "AKL",
        departs: String = "2031-05-03 18:00",
        to: String = "NAN",
        arrives: String = "2031-05-03 21:05",
        uid: String = "plantedleg",
        sequence: Int = 1,
        stamp: String = "2031-01-02T00:00:00Z"
    ) throws -> Leg {
        let text = "\(flight) \(from) \(departs) \(to) \(arrives)"
        return try RosterSample.leg(text, uid: uid, sequence: sequence, stamp: stamp)
    }

    static func back() throws -> Leg {
        try RosterSample.leg("FJ 411 NAN 2031-05-09 09:00 AKL 2031-05-09 12:10", uid: "plantedback")
    }

    static func itinerary(
        legs: [Leg]? = nil,
        cancelled: [Leg]? = nil,
        stays: [Stay]? = nil,
        requests: String = "two bags",
        contact: String = "+679 7",
        insurance: String = "Coral Mutual"
    ) throws -> Itinerary {
        let night = Stay(
            place: try RosterSample.line("Transit Lodge"),
            dates: try RosterSample.span("2031-05-02", "2031-05-03")
        )
        return Itinerary(
            legs: try legs ?? [there(), back()],
            cancelled: try cancelled ?? [RosterSample.leg("QQ 999 AKL 2031-05-02 08:00 NAN 2031-05-02 11:00")],
            stays: stays ?? [night],
            requests: try RosterSample.line(requests),
            contact: try RosterSample.line(contact),
            insurance: try RosterSample.line(insurance)
        )
    }

    /// Everyone's passport, also of two who may come with the first guest, and an itinerary of the first two.
    static func book(
        first: String = "m1",
        passport its: TravelDocument? = nil,
        itinerary: Itinerary? = nil
    ) throws -> TravelBook {
        var documents = try Dictionary(
            uniqueKeysWithValues: (2...12).map { ("m\($0)", [try passport("PRINTED NAME \($0)", number: "PN\($0)")]) }
        )
        documents[first] = [try its ?? passport()]
        documents["\(first)/1"] = [try passport("PRINTED ALONG 1", number: "ALONG1")]
        documents["\(first)/2"] = [try passport("PRINTED ALONG 2", number: "ALONG2", born: "2025-06-07")]
        let other = try RosterSample.itinerary(["FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05"])
        return try RosterSample.book(documents, [first: itinerary ?? Self.itinerary(), "m2": other])
    }
}
