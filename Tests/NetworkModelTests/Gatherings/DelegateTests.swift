import CivilTime
import NetworkModel
import Testing

@Suite struct DelegateTests {
    @Test func aStayHasANight() throws {
        let day = try #require(CivilDate("2027-03-01"))
        let meals = Meals(diet: .any, allergies: [], allergyHandled: false)
        #expect(throws: ValueError.self) {
            try Delegate(
                meetingID: #require(Meeting.ID("m")),
                memberID: #require(Member.ID("a")),
                status: .confirmed,
                stay: DateSpan(first: day, last: day),
                room: .single,
                meals: meals
            )
        }
    }

    @Test func onlyASharedRoomNamesSomebody() throws {
        let other = try #require(Member.ID("b"))
        #expect(try Room(.shared, sharesWith: other).sharesWith == other)
        #expect(try Room(.shared, sharesWith: nil) == .shared(with: nil))
        for kind in [Room.Kind.none, .single, .family] {
            #expect(throws: ValueError.self) { try Room(kind, sharesWith: other) }
            #expect(try Room(kind, sharesWith: nil).kind == kind)
        }
    }

    @Test func anOfferCoversItsYears() throws {
        let years = try [2026, 2027, 2029, 2030].map { try #require(Year($0)) }
        let offer = try HostOffer(
            id: #require(HostOffer.ID("o")),
            seriesID: #require(Series.ID("s")),
            groupID: #require(Group.ID("g")),
            answer: .offered,
            fromYear: years[1],
            untilYear: years[2],
            recordedOn: #require(CivilDate("2026-01-01")),
            note: nil
        )
        #expect(years.map(offer.covers) == [false, true, true, false])
    }
}
