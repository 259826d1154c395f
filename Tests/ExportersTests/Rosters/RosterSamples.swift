import CSV
import CivilTime
import NetworkModel
import Testing

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
}

/// A roster's file, read back as a spreadsheet would show it: without the apostrophes that guard formulas.
struct WrittenRoster {
    let rows: [[String]]

    init(_ bytes: [UInt8]) throws {
        var reader = CSVReader(bytes)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.strings) }
        self.rows = rows
    }

    var body: [[String]] { Array(rows.dropFirst()) }
}
