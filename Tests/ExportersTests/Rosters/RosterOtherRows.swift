import CivilTime
import NetworkModel
import Testing

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
    let line: PlainLine

    init() throws {
        line = try RosterSample.line("Another name")
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

extension Group {
    func renamed(_ name: PlainLine) -> Group {
        Group(
            id: id,
            countryCode: countryCode,
            name: name,
            city: city,
            languages: languages,
            offers: offers,
            wants: wants
        )
    }
}
