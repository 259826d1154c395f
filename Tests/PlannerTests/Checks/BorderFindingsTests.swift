import NetworkModel
import Testing

@testable import Planner

@Suite struct BorderFindingsTests {
    private func findings(
        _ rows: [String: String],
        travel: TravelBook? = nil,
        now: String = "2026-11-25T09:00:00Z"
    ) throws -> [String] {
        let id = try #require(Meeting.ID("yearly-2027"))
        let books = travel.map { [id: $0] } ?? [:]
        return try BorderTables.desk(rows, now: now).planner.checkBesidesFallbacks(travel: books)
            // That a past meeting's people are still known is told too.
            .filter { $0.table != "purges" }
            .map { "\($0.table) \($0.key): \($0.sentence)" }
    }

    private static let visa = "d1,m1,visa,2026-11-24,yearly-2027,\n"

    @Test func aDeadlineIsToldFromTheDayAfterItUntilItIsDone() throws {
        let rows = ["deadlines.csv": BorderTables.deadlinesHeader + Self.visa]
        #expect(try findings(rows, now: "2026-11-24T23:00:00Z") == [])
        #expect(
            try findings(rows) == [
                "deadlines d1: m1 was to apply for a visa by 2026-11-24; ask, and record the day in doneOn"
            ]
        )
        let done = rows.mapValues { $0.replacing("yearly-2027,", with: "yearly-2027,2026-11-20") }
        #expect(try findings(done) == [])
    }

    @Test func whatWasDueBeforeAMeetingAsksNothingOnceItIsOver() throws {
        let header = BorderTables.deadlinesHeader
        #expect(try findings(["deadlines.csv": header + "d1,m1,seat,2026-04-01,yearly-2026,\n"]) == [])
        #expect(try findings(["deadlines.csv": header + "d1,m1,report,2026-06-01,yearly-2026,\n"]).count == 1)
        #expect(try findings(["deadlines.csv": header + "d1,m1,other,2026-06-01,,\n"]).count == 1)
        #expect(try findings(["deadlines.csv": header + "d1,m1,visa,2026-06-01,yearly-2025,\n"]) == [])
    }

    @Test func aFactThatWentUnknownIsToldOnceWithHowManyNeedIt() throws {
        let entries = BorderTables.entriesHeader + "FJ,NP,free,2026-01-01,Embassy\nWS,NP,free,2026-01-01,Embassy\n"
        // m4 of Samoa declined, and for m2 there is no fact to grow old.
        #expect(
            try findings(["entries.csv": entries]) == [
                "entries FJ,NP: reads unknown: Embassy said it on 2026-01-01, more than 180 days ago, and 1 of "
                    + "yearly-2027's delegates needs it; ask, and import what is said now"
            ]
        )
        let both = [
            "entries.csv": entries,
            "delegates.csv": BorderTables.delegatesHeader
                + "yearly-2027,m1,confirmed,,,single,,any,,no\nyearly-2027,m4,confirmed,,,single,,any,,no\n",
        ]
        #expect(try findings(both).count == 2)
        #expect(try findings(["entries.csv": entries.replacing("2026-01", with: "2026-11")]) == [])
    }

    @Test func aTransitFactThatWentUnknownIsToldInItsTable() throws {
        let way = try BorderTables.itinerary(
            "PNH BKK 2027-03-10 08:00 2027-03-10 09:15",
            "BKK KTM 2027-03-10 10:30 2027-03-10 12:45"
        )
        let rows = ["transits.csv": BorderTables.transitsHeader + "KH,TH,free,2026-01-01,Airline\n"]
        let found = try findings(rows, travel: BorderTables.book(BorderTables.passport(), way))
        #expect(found.map { $0.hasPrefix("transits KH,TH: reads unknown: Airline said it") } == [true])
        #expect(try findings(rows) == [])
        // Free entry, by which planes were changed, is asked about where it stands.
        let entry = ["entries.csv": BorderTables.entriesHeader + "KH,TH,free,2026-01-01,Embassy\n"]
        let told = try findings(entry, travel: BorderTables.book(BorderTables.passport(), way))
        #expect(told.map { $0.hasPrefix("entries KH,TH: reads unknown: Embassy said it") } == [true])
    }

    @Test(arguments: [
        ("2027-03-10", "before the return"), ("2027-04-10", "within 6 months after the return"), ("2030-01-01", nil),
    ])
    func aPassportThatDoesNotLastIsToldWhereItIsKnown(expires: String, words: String?) throws {
        let found = try findings([:], travel: BorderTables.book(BorderTables.passport(expires: expires)))
        let expected = words.map {
            "delegates yearly-2027,m2: travels on a passport that expires \($0); ask for a new one"
        }
        #expect(found == [expected].compactMap(\.self))
    }
}
