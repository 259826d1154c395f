import CivilTime
import NetworkModel
import Testing

@Suite struct MeetingTests {
    private func meeting(
        _ status: Meeting.Status,
        in country: String? = "KH",
        planned: String? = nil,
        from first: String? = nil,
        to last: String? = nil,
        hours: (opens: String, closes: String)? = nil
    ) throws -> Meeting {
        var dates: DateSpan?
        if let first, let last {
            dates = try DateSpan(first: #require(CivilDate(first)), last: #require(CivilDate(last)))
        }
        return try Meeting(
            id: #require(Meeting.ID("yearly-2027")),
            seriesID: #require(Series.ID("yearly")),
            number: #require(Count(1)),
            year: #require(Year(2027)),
            name: #require(PlainLine("Yearly 2027")),
            status: status,
            place: country.map { Place(countryCode: try #require(CountryCode($0)), city: nil, hostGroupID: nil) },
            plannedCountryCode: planned.map { try #require(CountryCode($0)) },
            dates: dates,
            hours: hours.map {
                Hours(
                    opens: try #require(TimeOfDay($0.opens)),
                    closes: try #require(TimeOfDay($0.closes)),
                    zone: try #require(ZoneName("Asia/Phnom_Penh"))
                )
            }
        )
    }

    @Test(arguments: [Meeting.Status.confirmed, .held, .postponed])
    func aMeetingWithAHostUsesItsTurn(status: Meeting.Status) throws {
        #expect(try meeting(status).creditedCountry?.text == "KH")
    }

    @Test(arguments: [Meeting.Status.cancelled, .online])
    func aCancelledOrOnlineEditionUsesNoTurnAndStaysOnTheLine(status: Meeting.Status) throws {
        let meeting = try meeting(status, in: nil, planned: "KH")
        #expect(meeting.creditedCountry == nil)
        #expect(meeting.isOnTheLine)
    }

    @Test func aMovedEditionCreditsWhereItWasHeld() throws {
        #expect(try meeting(.moved, in: "LK", planned: "MV").creditedCountry?.text == "LK")
    }

    @Test func aProposalUsesNoTurnAndStandsOnNoLine() throws {
        let meeting = try meeting(.proposed)
        #expect(meeting.creditedCountry == nil)
        #expect(!meeting.isOnTheLine)
    }

    @Test(arguments: [Meeting.Status.confirmed, .held, .moved, .postponed])
    func aMeetingThatUsesATurnNeedsAHost(status: Meeting.Status) {
        #expect { try meeting(status, in: nil, planned: status == .moved ? "MV" : nil) } throws: { error in
            (error as? ValueError)?.field == "countryCode"
        }
    }

    @Test func aMovedMeetingLeftAnotherCountry() {
        #expect(throws: ValueError.self) { try meeting(.moved) }
        #expect(throws: ValueError.self) { try meeting(.moved, in: "KH", planned: "KH") }
        #expect(throws: ValueError.self) { try meeting(.held, in: "KH", planned: "MV") }
    }

    @Test func hoursNeedDatesAndAnEndAfterTheirBegin() throws {
        #expect(throws: ValueError.self) { try meeting(.confirmed, hours: ("09:00", "17:00")) }
        #expect(throws: ValueError.self) {
            try meeting(.confirmed, from: "2027-03-01", to: "2027-03-01", hours: ("17:00", "09:00"))
        }
        _ = try meeting(.confirmed, from: "2027-03-01", to: "2027-03-02", hours: ("17:00", "09:00"))
    }

    @Test func aSpanOfDaysEndsAfterItBeginsAndWithinSixtyDays() throws {
        let first = try #require(CivilDate("2027-03-01"))
        #expect(try DateSpan(first: first, last: first).days == 1)
        #expect(try DateSpan(first: first, last: #require(first.adding(days: 59))).all.count == 60)
        #expect(throws: ValueError.self) { try DateSpan(first: first, last: #require(first.adding(days: 60))) }
        #expect(throws: ValueError.self) { try DateSpan(first: first, last: #require(first.adding(days: -1))) }
    }
}
