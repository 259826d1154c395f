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

    static func group() throws -> Group {
        Group(
            id: try #require(Group.ID("fj-suva")),
            countryCode: try #require(CountryCode("FJ")),
            name: try RosterSample.line("Saltwater Verandah"),
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
        room: Room = .single,
        diet: Meals.Diet = .any,
        allergies: [String] = ["egg"],
        handled: Bool = true
    ) throws -> Delegate {
        try RosterSample.delegate(
            id,
            status,
            meeting: meeting,
            stay: RosterSample.span(arrives, "2031-05-09"),
            room: room,
            diet: diet,
            allergies: allergies,
            handled: handled
        )
    }
}

/// A row for each table that no roster is made from.
struct OtherRows {
    let subregion: Subregion
    let country: Country
    let series: Series
    let policy: RotationPolicy
    let share: Share
    let pin: Pin
    let entry: EntryRule
    let offer: HostOffer
    let invitation: Invitation
    let visit: Visit
    let wish: MentoringWish
    let pairing: Pairing

    init() throws {
        let one = try #require(Count(1))
        let year = try #require(Year(2031))
        let day = try RosterSample.day("2031-01-02")
        let seriesID = try #require(Series.ID("reef"))
        let subregionID = try #require(Subregion.ID("pasifika"))
        let fiji = try #require(CountryCode("FJ"))
        let suva = try #require(Group.ID("fj-suva"))
        subregion = Subregion(id: subregionID, name: try RosterSample.line("Pasifika"))
        country = Country(code: fiji, subregionID: subregionID)
        series = Series(id: seriesID, name: try RosterSample.line("Reef"), everyYears: try #require(.init(years: 1)))
        policy = RotationPolicy(
            seriesID: seriesID,
            cooldown: one,
            spacing: one,
            coverage: one,
            fairnessHistory: one,
            repeatUnit: one,
            maxTurns: one,
            offerNeeded: true,
            pattern: .none,
            siteKilometres: one,
            siteEditions: one,
            entryPercent: try #require(Percent(50)),
            credits: .usual
        )
        share = Share(seriesID: seriesID, subregionID: subregionID, weight: one, mustHost: true)
        pin = Pin(seriesID: seriesID, year: year, countryCode: fiji, kind: .pinned)
        entry = try EntryRule(
            passport: fiji,
            destination: try #require(CountryCode("TO")),
            requirement: .free,
            checkedOn: day,
            source: try RosterSample.line("A page")
        )
        offer = try HostOffer(
            id: #require(HostOffer.ID("offer")),
            seriesID: seriesID,
            groupID: suva,
            answer: .offered,
            fromYear: year,
            untilYear: year,
            recordedOn: day,
            note: nil
        )
        invitation = Invitation(
            uid: try #require(Invitation.UID("u1")),
            meetingID: try RosterSample.meetingID(),
            memberID: try RosterSample.memberID("m1"),
            sequence: one,
            state: .sent,
            stamp: try #require(Timestamp("2031-01-02T00:00:00Z")),
            digest: Digest(of: "sent")
        )
        visit = try Visit(
            id: #require(Visit.ID("visit")),
            kind: .exchange,
            visitingGroupID: suva,
            hostGroupID: #require(Group.ID("fj-nadi")),
            topic: RosterSample.topic("radio"),
            status: .proposed,
            dates: nil,
            reportDue: nil,
            reportedOn: nil
        )
        wish = MentoringWish(memberID: try RosterSample.memberID("m1"), role: .mentee, topics: [], since: day)
        pairing = try Pairing(
            id: #require(Pairing.ID("pair")),
            mentorID: RosterSample.memberID("m1"),
            menteeID: RosterSample.memberID("m2"),
            status: .active,
            starts: nil,
            ends: nil
        )
    }
}
