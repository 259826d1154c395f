import CivilTime
import Exporters
import NetworkModel
import ReferenceData
import Testing

/// A meeting, its delegate and their invitation; each call can replace what it is about.
enum InvitationSample {
    static func line(_ text: String) throws -> PlainLine { try #require(PlainLine(text)) }

    static func days(_ first: String, _ last: String) throws -> DateSpan {
        try DateSpan(first: #require(CivilDate(first)), last: #require(CivilDate(last)))
    }

    static func hours(_ opens: String, _ closes: String, _ zone: String) throws -> Hours {
        try Hours(
            opens: #require(TimeOfDay(opens)),
            closes: #require(TimeOfDay(closes)),
            zone: #require(ZoneName(zone))
        )
    }

    static func place(_ city: String? = "Nadi", group: String? = "fj-nadi-women") throws -> NetworkModel.Place {
        try Place(
            countryCode: #require(CountryCode("FJ")),
            city: city.map(line),
            hostGroupID: group.map { try #require(Group.ID($0)) }
        )
    }

    static func meeting(
        id: String = "regional-2027",
        series: String = "regional",
        name: String = "Regional meeting 2027",
        status: Meeting.Status = .confirmed,
        place: NetworkModel.Place? = nil,
        plannedCountry: String? = nil,
        dates: DateSpan?,
        hours: Hours?
    ) throws -> Meeting {
        try Meeting(
            id: #require(Meeting.ID(id)),
            seriesID: #require(Series.ID(series)),
            number: #require(Count(12)),
            year: #require(Year(2027)),
            name: line(name),
            status: status,
            place: place ?? InvitationSample.place(),
            plannedCountryCode: plannedCountry.map { try #require(CountryCode($0)) },
            dates: dates,
            hours: hours
        )
    }

    /// Three days with hours in Fiji, twelve hours ahead of UTC.
    static func meeting(
        name: String = "Regional meeting 2027",
        status: Meeting.Status = .confirmed,
        place: NetworkModel.Place? = nil,
        plannedCountry: String? = nil
    ) throws -> Meeting {
        try meeting(
            name: name,
            status: status,
            place: place,
            plannedCountry: plannedCountry,
            dates: days("2027-08-16", "2027-08-18"),
            hours: hours("09:00", "16:30", "Pacific/Fiji")
        )
    }

    static func member(
        _ style: CalendarStyle,
        languages: [String] = ["th"],
        address: String? = "anan@example.net",
        title: String? = nil
    ) throws -> Member {
        try Member(
            id: #require(Member.ID("m017")),
            groupID: #require(Group.ID("th-bangkok-west")),
            chosenName: line("Anan"),
            languages: languages.map { try #require(LanguageCode($0)) },
            address: address.map { try #require(MailAddress($0)) },
            calendarStyle: style,
            calendarTitle: title.map(line)
        )
    }

    static func profile(
        name: String = "Lotus and Reef Network",
        organizer: String = "Lotus and Reef meetings team",
        address: String = "meetings@example.org"
    ) throws -> NetworkProfile {
        try NetworkProfile(
            name: line(name),
            organizerName: line(organizer),
            organizerAddress: #require(MailAddress(address))
        )
    }

    static func words() throws -> AppointmentWords { try ReferenceTables.located().appointmentWords() }

    static func content(
        _ meeting: Meeting,
        _ member: Member,
        profile: NetworkProfile? = nil,
        countryName: String? = "Fiji",
        language: String? = nil
    ) throws -> InvitationContent {
        try InvitationContent(
            meeting: meeting,
            member: member,
            profile: profile ?? InvitationSample.profile(),
            countryName: countryName,
            language: language.map { try #require(LanguageCode($0)) },
            words: words()
        )
    }

    static func invitation(
        to content: InvitationContent,
        uid: String = "3b1f0c52-9d4e-4a7b-8c66-0e2f5a917d3c",
        sequence: Int = 0,
        state: Invitation.State = .sent,
        meeting: String = "regional-2027",
        member: String = "m017"
    ) throws -> Invitation {
        try Invitation(
            uid: #require(Invitation.UID(uid)),
            meetingID: #require(Meeting.ID(meeting)),
            memberID: #require(Member.ID(member)),
            sequence: #require(Count(sequence)),
            state: state,
            stamp: #require(Timestamp("2027-02-01T08:30:00Z")),
            digest: content.digest
        )
    }

    /// The file of the first revision, or of its cancellation.
    static func file(_ content: InvitationContent, _ state: Invitation.State = .sent) throws -> CalendarFile {
        let sequence = state == .sent ? 0 : 1
        return try content.file(for: invitation(to: content, sequence: sequence, state: state))
    }
}
