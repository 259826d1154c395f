import CivilTime
import Exporters
import NetworkModel
import Testing

/// A network of one meeting and one delegate who agreed to a letter, with a word planted in every text that is not for
/// an embassy.
struct LetterSample {
    var network = Network()
    var document: TravelDocument?

    init() throws {
        document = try Self.passport()
        network.profile = [
            NetworkProfile(
                name: try RosterSample.line("Planted Network"),
                organizerName: try RosterSample.line("Meetings team"),
                organizerAddress: try #require(MailAddress("meetings@example.org"))
            )
        ]
        network.groups = [try Self.group("fj-suva", "Reef Circle", "Suva", "FJ")]
        network.groups.append(try Self.group("kh-kep", "Planted House", "Kep", "KH"))
        network.members = [try Self.member()]
        network.meetings = [try Self.meeting()]
        network.announcements = [
            Announcement(
                meetingID: try RosterSample.meetingID(),
                title: try RosterSample.line("A festival of songs & skills"),
                place: try RosterSample.line("Planted place"),
                link: nil
            )
        ]
        network.delegates = [
            try RosterSample.delegate(
                "m1",
                stay: RosterSample.span("2031-05-03", "2031-05-09"),
                diet: .vegan,
                allergies: ["planted"]
            )
        ]
        network.consents = [try Self.consent()]
        network.expenses = [
            try Self.expense("e1", .hotel, budget: 70000), try Self.expense("e2", .flight, budget: 90000),
        ]
    }

    func letter(byRole: Bool = false) throws(LetterError) -> VisaLetter {
        guard let member = Member.ID("m1"), let meeting = Meeting.ID("reef-2031"),
            let day = CivilDate("2031-02-01")
        else { preconditionFailure("three sound texts") }
        return try VisaLetter(
            to: member,
            for: meeting,
            document: document,
            in: network,
            invitedByRole: byRole,
            writtenOn: day,
            countryName: { ["FJ": "Fiji", "KH": "Cambodia"][$0.text] ?? $0.text }
        )
    }

    static func passport(
        kind: TravelDocument.Kind = .passport,
        name: String = "MALIS",
        number: String = "N0123456",
        expires: String = "2035-06-07",
        born: String = "1990-02-03",
        nationality: String = "KH"
    ) throws -> TravelDocument {
        try TravelDocument(
            kind: kind,
            name: RosterSample.line(name),
            number: #require(DocumentNumber(number)),
            expires: RosterSample.day(expires),
            birthDate: RosterSample.day(born),
            nationality: #require(CountryCode(nationality))
        )
    }

    static func member(
        group: String = "kh-kep",
        name: String = "Planted name",
        languages: [String] = ["km"],
        address: String = "planted@example.net",
        style: CalendarStyle = .open,
        title: String = "Planted title"
    ) throws -> Member {
        Member(
            id: try RosterSample.memberID("m1"),
            groupID: try #require(Group.ID(group)),
            chosenName: try RosterSample.line(name),
            languages: try languages.map { try #require(LanguageCode($0)) },
            address: MailAddress(address),
            calendarStyle: style,
            calendarTitle: try RosterSample.line(title)
        )
    }

    static func group(_ id: String, _ name: String, _ city: String, _ country: String) throws -> Group {
        Group(
            id: try #require(Group.ID(id)),
            countryCode: try #require(CountryCode(country)),
            name: try RosterSample.line(name),
            city: try RosterSample.line(city),
            languages: [],
            offers: [try RosterSample.topic("planted-offer")],
            wants: [try RosterSample.topic("planted-wish")]
        )
    }

    static func meeting(
        _ status: Meeting.Status = .confirmed,
        from first: String = "2031-05-04",
        until last: String = "2031-05-08"
    ) throws -> Meeting {
        try Meeting(
            id: RosterSample.meetingID(),
            seriesID: #require(Series.ID("reef")),
            number: #require(Count(4)),
            year: #require(Year(2031)),
            name: RosterSample.line("Planted internal name"),
            status: status,
            place: Place(
                countryCode: #require(CountryCode("FJ")),
                city: RosterSample.line("Suva"),
                hostGroupID: Group.ID("fj-suva")
            ),
            plannedCountryCode: status == .moved ? CountryCode("KH") : nil,
            dates: RosterSample.span(first, last),
            hours: nil
        )
    }

    static func consent(
        _ purpose: Consent.Purpose = .visaLetter,
        given: String? = "2031-01-01",
        withdrawn: String? = nil
    ) throws -> Consent {
        try Consent(
            meetingID: RosterSample.meetingID(),
            memberID: RosterSample.memberID("m1"),
            purpose: purpose,
            givenOn: given.map(RosterSample.day),
            withdrawnOn: withdrawn.map(RosterSample.day)
        )
    }

    static func expense(_ id: String, _ kind: Expense.Kind, of member: String? = "m1", budget: Int) throws -> Expense {
        Expense(
            id: try #require(Expense.ID(id)),
            meetingID: try RosterSample.meetingID(),
            memberID: try member.map(RosterSample.memberID),
            kind: kind,
            currency: try #require(CurrencyCode("FJD")),
            budget: try #require(MinorUnits(budget)),
            paid: .none
        )
    }
}
