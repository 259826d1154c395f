import NetworkModel
import Testing

@Suite struct TurnCreditsTests {
    private func meeting(_ status: Meeting.Status, in place: String?, planned: String?) throws -> Meeting {
        try Meeting(
            id: #require(Meeting.ID("regional-2027")),
            seriesID: #require(Series.ID("regional")),
            number: #require(Count(3)),
            year: #require(Year(2027)),
            name: #require(PlainLine("Regional 2027")),
            status: status,
            place: place.flatMap(CountryCode.init).map { Place(countryCode: $0, city: nil, hostGroupID: nil) },
            plannedCountryCode: planned.flatMap(CountryCode.init),
            dates: nil,
            hours: nil
        )
    }

    private static let otherwise = TurnCredits(online: .planned, cancelled: .planned, moved: .planned)

    @Test(
        arguments: [
            (Meeting.Status.held, "KH", nil, "KH", "KH"), (.confirmed, "KH", nil, "KH", "KH"),
            // Postponed: it keeps the turn that it had, whatever the policy says of the others.
            (.postponed, "JP", nil, "JP", "JP"),
            (.moved, "LK", "BD", "LK", "BD"),
            (.online, nil, "BD", nil, "BD"), (.online, "BD", nil, nil, "BD"), (.online, nil, nil, nil, nil),
            (.cancelled, nil, "WS", nil, "WS"), (.cancelled, "FJ", "WS", nil, "WS"),
            (.proposed, "KH", nil, nil, nil),
        ] as [(Meeting.Status, String?, String?, String?, String?)]
    )
    func thePolicySaysWhoseTurnAnEditionUses(
        status: Meeting.Status,
        place: String?,
        planned: String?,
        usual: String?,
        otherwise: String?
    ) throws {
        let meeting = try meeting(status, in: place, planned: planned)
        #expect(meeting.creditedCountry?.text == usual)
        #expect(meeting.creditedCountry(under: .usual)?.text == usual)
        #expect(meeting.creditedCountry(under: Self.otherwise)?.text == otherwise)
    }

    @Test func eachRuleSpeaksOfItsOwnStatus() throws {
        let online = TurnCredits(online: .planned, cancelled: .none, moved: .held)
        #expect(try meeting(.online, in: nil, planned: "BD").creditedCountry(under: online)?.text == "BD")
        #expect(try meeting(.cancelled, in: nil, planned: "BD").creditedCountry(under: online) == nil)
        #expect(try meeting(.moved, in: "LK", planned: "BD").creditedCountry(under: online)?.text == "LK")
    }
}
