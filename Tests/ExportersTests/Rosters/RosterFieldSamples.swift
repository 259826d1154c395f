import CivilTime
import NetworkModel
import Testing

extension RosterFields {
    static func profile() throws -> NetworkProfile {
        NetworkProfile(
            name: try RosterSample.line("Lotus and Reef"),
            organizerName: try RosterSample.line("Front desk"),
            organizerAddress: try #require(MailAddress("desk@example.org"))
        )
    }

    static func group(
        _ id: String = "fj-suva",
        country: String = "FJ",
        name: String = "Saltwater Verandah"
    ) throws -> Group {
        Group(
            id: try #require(Group.ID(id)),
            countryCode: try #require(CountryCode(country)),
            name: try RosterSample.line(name),
            city: try RosterSample.line("Suva"),
            languages: [try #require(LanguageCode("hif"))],
            offers: [try RosterSample.topic("fund-raising")],
            wants: []
        )
    }

    static func meeting(
        id: String = "reef-2031",
        series: String = "reef",
        number: Int = 4,
        year: Int = 2031,
        name: String = "Reef gathering",
        status: Meeting.Status = .confirmed,
        place: Place? = nil,
        planned: String? = nil,
        dates: DateSpan? = nil,
        hasHours: Bool = true
    ) throws -> Meeting {
        let suva = Place(
            countryCode: try #require(CountryCode("FJ")),
            city: try RosterSample.line("Suva"),
            hostGroupID: Group.ID("fj-suva")
        )
        let hours = Hours(
            opens: try #require(TimeOfDay("09:00")),
            closes: try #require(TimeOfDay("17:00")),
            zone: try #require(ZoneName("Pacific/Fiji"))
        )
        return try Meeting(
            id: RosterSample.meetingID(id),
            seriesID: #require(Series.ID(series)),
            number: #require(Count(number)),
            year: #require(Year(year)),
            name: RosterSample.line(name),
            status: status,
            place: place ?? suva,
            plannedCountryCode: planned.map { try #require(CountryCode($0)) },
            dates: dates ?? RosterSample.span("2031-05-05", "2031-05-07"),
            hours: hasHours ? hours : nil
        )
    }

    static func member(
        _ id: String = "m1",
        name: String = "Guest 1",
        group: String = "fj-suva",
        languages: [String] = ["en"],
        address: String = "guest@example.org",
        style: CalendarStyle = .open,
        title: String = "Fund meeting"
    ) throws -> Member {
        Member(
            id: try RosterSample.memberID(id),
            groupID: try #require(Group.ID(group)),
            chosenName: try RosterSample.line(name),
            languages: try languages.map { try #require(LanguageCode($0)) },
            address: MailAddress(address),
            calendarStyle: style,
            calendarTitle: try RosterSample.line(title)
        )
    }

    /// Everyone is allergic to egg, so that the count is published and nobody need speak.
    static func delegate(
        _ id: String = "m1",
        meeting: String = "reef-2031",
        status: Delegate.Status = .confirmed,
        arrives: String = "2031-05-04",
        leaves: String = "2031-05-09",
        room: Room = .single,
        diet: Meals.Diet = .any,
        allergies: [String] = ["egg"],
        handled: Bool = true
    ) throws -> Delegate {
        try RosterSample.delegate(
            id,
            status,
            meeting: meeting,
            stay: RosterSample.span(arrives, leaves),
            room: room,
            diet: diet,
            allergies: allergies,
            handled: handled
        )
    }
}
