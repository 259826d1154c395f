import CivilTime
import NetworkModel
import Testing

@Suite struct ToComeTests {
    private static let today = "2026-11-25"

    private func meeting(_ status: Meeting.Status, last: String?, year: Int) throws -> Meeting {
        let fiji = try #require(CountryCode("FJ"))
        let isPlaced = [.confirmed, .held, .moved, .postponed].contains(status)
        let day = try last.map { try #require(CivilDate($0)) }
        return try Meeting(
            id: #require(Meeting.ID("reef-2026")),
            seriesID: #require(Series.ID("reef")),
            number: #require(Count(4)),
            year: #require(Year(year)),
            name: #require(PlainLine("Reef 2026")),
            status: status,
            place: isPlaced ? Place(countryCode: fiji, city: nil, hostGroupID: nil) : nil,
            plannedCountryCode: status == .moved ? CountryCode("NP") : nil,
            dates: day.map { try DateSpan(first: #require($0.adding(days: -3)), last: $0) },
            hours: nil
        )
    }

    private func isToCome(_ status: Meeting.Status, last: String?, year: Int = 2026) throws -> Bool {
        try meeting(status, last: last, year: year).isToCome(on: #require(CivilDate(Self.today)))
    }

    @Test(arguments: [Meeting.Status.confirmed, .moved, .postponed, .online])
    func itIsToComeThroughItsLastDay(status: Meeting.Status) throws {
        #expect(try isToCome(status, last: "2027-03-14"))
        #expect(try isToCome(status, last: "2026-11-25"))
        #expect(try !isToCome(status, last: "2026-11-24"))
        // The days count, whatever year it stands for.
        #expect(try isToCome(status, last: "2027-03-14", year: 2024))
        #expect(try !isToCome(status, last: "2026-11-24", year: 2028))
    }

    @Test(arguments: [Meeting.Status.proposed, .held, .cancelled])
    func aProposalAndWhatIsSettledIsNotToCome(status: Meeting.Status) throws {
        for last in [nil, "2026-11-24", "2027-03-14"] { #expect(try !isToCome(status, last: last, year: 2027)) }
    }

    @Test func withoutDaysTheYearTellsThePastFromWhatWaits() throws {
        let years = [2024, 2025, 2026, 2027]
        func toCome(_ status: Meeting.Status) throws -> [Int] {
            try years.filter { try isToCome(status, last: nil, year: $0) }
        }
        #expect(try toCome(.confirmed) == years)
        #expect(try toCome(.postponed) == [2025, 2026, 2027])
        #expect(try toCome(.moved) == [2026, 2027])
        #expect(try toCome(.online) == [2026, 2027])
    }

    @Test func whatNobodyRecordedTheOutcomeOfIsOpen() throws {
        let today = try #require(CivilDate(Self.today))
        let open = try Meeting.Status.allCases.filter { status in
            try meeting(status, last: "2026-11-24", year: 2026).isOpen(on: today)
        }
        #expect(open == [.proposed, .confirmed])
        let coming = try Meeting.Status.allCases.filter { status in
            try meeting(status, last: "2026-11-26", year: 2026).isOpen(on: today)
        }
        #expect(coming == [.proposed, .confirmed, .moved, .postponed, .online])
    }
}
