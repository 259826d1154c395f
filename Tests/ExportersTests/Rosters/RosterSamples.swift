import CivilTime
import NetworkModel
import ReferenceData
import Sheets
import Testing

@testable import Exporters

/// A small meeting; each call says what it is about.
enum RosterSample {
    static func meetingID(_ text: String = "reef-2031") throws -> Meeting.ID { try #require(Meeting.ID(text)) }

    static func memberID(_ text: String) throws -> Member.ID { try #require(Member.ID(text)) }

    static func line(_ text: String) throws -> PlainLine { try #require(PlainLine(text)) }

    static func topic(_ text: String) throws -> Topic { try #require(Topic(text)) }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    static func span(_ first: String, _ last: String) throws -> DateSpan {
        try DateSpan(first: day(first), last: day(last))
    }

    static func meeting(_ id: String = "reef-2031", dates: DateSpan? = nil) throws -> Meeting {
        try Meeting(
            id: meetingID(id),
            seriesID: #require(Series.ID("reef")),
            number: #require(Count(4)),
            year: #require(Year(2031)),
            name: line("Reef gathering"),
            status: .confirmed,
            place: Place(countryCode: #require(CountryCode("FJ")), city: line("Suva"), hostGroupID: nil),
            plannedCountryCode: nil,
            dates: dates,
            hours: nil
        )
    }

    static func member(
        _ id: String,
        _ name: String,
        group: String = "fj-suva",
        languages: [String] = ["fj"]
    ) throws -> Member {
        try Member(
            id: memberID(id),
            groupID: #require(Group.ID(group)),
            chosenName: line(name),
            languages: languages.map { try #require(LanguageCode($0)) },
            address: nil,
            calendarStyle: .discreet,
            calendarTitle: nil
        )
    }

    static func delegate(
        _ id: String,
        _ status: Delegate.Status = .confirmed,
        meeting: String = "reef-2031",
        stay: DateSpan? = nil,
        room: Room = .none,
        diet: Meals.Diet = .any,
        allergies: [String] = [],
        handled: Bool = false
    ) throws -> Delegate {
        try Delegate(
            meetingID: meetingID(meeting),
            memberID: memberID(id),
            status: status,
            stay: stay,
            room: room,
            meals: Meals(diet: diet, allergies: allergies.map(topic), allergyHandled: handled)
        )
    }

    /// A network of one meeting, its delegates and a member for each, named by `names` or after their id.
    static func network(
        dates: DateSpan? = nil,
        names: [String: String] = [:],
        _ delegates: [Delegate]
    ) throws -> Network {
        var network = Network()
        network.meetings = [try meeting(dates: dates)]
        network.delegates = delegates
        network.members = try delegates.map {
            try member($0.memberID.text, names[$0.memberID.text] ?? $0.memberID.text)
        }
        return network
    }

    static func passport(
        _ name: String,
        kind: TravelDocument.Kind = .passport,
        number: String = "PA1234567",
        expires: String? = "2036-01-31",
        born: String = "1990-02-03",
        nationality: String = "FJ"
    ) throws -> TravelDocument {
        try TravelDocument(
            kind: kind,
            name: line(name),
            number: #require(DocumentNumber(number)),
            expires: expires.map(day),
            birthDate: day(born),
            nationality: #require(CountryCode(nationality))
        )
    }

    /// `FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05`.
    static func leg(_ text: String, uid: String = "leg", sequence: Int = 0, stamp: String = "2031-01-02T00:00:00Z")
        throws -> Leg
    {
        let words = text.split(separator: " ").map(String.init)
        try #require(words.count == 8)
        func clock(_ place: Int) throws -> WallTime {
            WallTime(date: try day(words[place]), time: try #require(TimeOfDay(words[place + 1])))
        }
        return try Leg(
            flight: #require(FlightNumber(words[0] + words[1])),
            from: #require(AirportCode(words[2])),
            departs: clock(3),
            to: #require(AirportCode(words[5])),
            arrives: clock(6),
            uid: #require(Leg.UID(uid)),
            sequence: #require(Count(sequence)),
            stamp: #require(Timestamp(stamp))
        )
    }

    static func itinerary(
        _ legs: [String],
        cancelled: [String] = [],
        stays: [Stay] = [],
        requests: String? = nil,
        contact: String? = nil,
        insurance: String? = nil
    ) throws -> Itinerary {
        Itinerary(
            legs: try legs.map { try leg($0) },
            cancelled: try cancelled.map { try leg($0) },
            stays: stays,
            requests: try requests.map(line),
            contact: try contact.map(line),
            insurance: try insurance.map(line)
        )
    }

    static func companions(
        _ member: String,
        meeting: String = "reef-2031",
        adults: Int = 1,
        ages: [Int] = [],
        inChildcare: Int = 0,
        beds: Int = 0
    ) throws -> Companions {
        try Companions(
            meetingID: meetingID(meeting),
            memberID: memberID(member),
            adults: #require(Count(adults)),
            children: ages.map { try #require(.init(years: $0)) },
            inChildcare: #require(Count(inChildcare)),
            beds: #require(Count(beds))
        )
    }

    static func withdrawn(_ member: String, _ purpose: Consent.Purpose) throws -> Consent {
        try Consent(
            meetingID: meetingID(),
            memberID: memberID(member),
            purpose: purpose,
            givenOn: day("2031-01-02"),
            withdrawnOn: day("2031-01-05")
        )
    }

    /// What an open vault tells: documents by member, and, after a stroke, by companion (`m1/1`).
    static func book(_ documents: [String: [TravelDocument]], _ itineraries: [String: Itinerary] = [:]) throws
        -> TravelBook
    {
        var book = TravelBook()
        for (holder, its) in documents {
            let parts = holder.split(separator: "/")
            let number = try #require(parts.count > 1 ? Int(parts[1]) : 0)
            let part = try #require(Count(number))
            for document in its {
                book.add(document, of: .init(memberID: try memberID(String(parts[0])), part: part))
            }
        }
        for (member, itinerary) in itineraries { book.add(itinerary, of: try memberID(member)) }
        return book
    }

    static func facts() throws -> RosterFacts { try loadedFacts.get() }

    private static let loadedFacts = Result {
        let tables = try ReferenceTables.located()
        return RosterFacts(
            languages: try tables.languages(),
            countries: try tables.countries(),
            airports: try tables.airports()
        )
    }
}

/// What rosters are made from in a test.
struct RosterCase: Hashable {
    var network: Network
    /// `nil` for a vault that is closed.
    var book: TravelBook?
    var meeting = "reef-2031"
    var participant = "m1"

    func draft(_ audience: RosterAudience, earlier: [[PublishedFigures.Figure]] = []) throws -> RosterDraft {
        let source = try RosterSource(
            meeting: RosterSample.meetingID(meeting),
            in: network,
            book: book,
            facts: RosterSample.facts()
        )
        return try audience.draft(source, member: RosterSample.memberID(participant), earlier: earlier)
    }

    /// What that audience gets to see, or else why there is none.
    func told(_ audience: RosterAudience) throws -> [String] {
        do { return try draft(audience).texts } catch let error as RosterError { return ["\(error)"] }
    }
}

extension RosterDraft {
    /// The cells of one table, row by row.
    func rows(_ table: Int = 0) -> [[String]] { document.sheet.tables[table].rows.map { $0.map(\.text) } }

    var columns: [[String]] { document.sheet.tables.map(\.columns) }

    var notes: [String] { document.sheet.notes }

    /// All that a reader sees but for the title, which is the same for all meetings.
    var texts: [String] {
        document.sheet.tables.flatMap { [$0.name] + $0.columns + $0.rows.flatMap { $0.map(\.text) } }
            + document.sheet.notes
    }

    /// Who doesn't stand in it, and why, in the order of members.
    var gaps: [String: [LeftOut.Reason]] {
        Dictionary(grouping: leftOut, by: \.memberID.text).mapValues { $0.map(\.reason) }
    }
}
