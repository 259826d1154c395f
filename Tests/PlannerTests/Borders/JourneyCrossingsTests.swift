import NetworkModel
import Testing

@testable import Planner

@Suite struct JourneyCrossingsTests {
    private static let out = "KTI BKK 2027-03-10 08:00 2027-03-10 09:15"
    private static let arrival = "BKK KTM 2027-03-10 10:30 2027-03-10 12:45"

    /// What is asked on the way, for the passport KH: `TH BKK transit free`.
    private func crossings(
        _ itinerary: Itinerary,
        entries: String = "",
        transits: String = "",
        now: String = "2026-11-25T09:00:00Z"
    ) throws -> [String] {
        let desk = try BorderTables.desk(
            [
                "entries.csv": BorderTables.entriesHeader + "KH,NP,free,2026-11-01,Embassy\n" + entries,
                "transits.csv": BorderTables.transitsHeader + transits,
            ],
            now: now
        )
        let book = try BorderTables.book(BorderTables.passport(), itinerary)
        let report = try desk.planner.checkBorders(of: "yearly-2027", travel: book).report
        return try report.traveller("m2").crossings.map { one in
            let place = "\(one.country?.text ?? "?") \(one.airport)"
            return "\(place) \(one.isEntry ? "entry" : "transit") \(one.answer.requirement)"
        }
    }

    private var way: Itinerary {
        get throws { try BorderTables.itinerary(Self.out, Self.arrival, "KTM KTI 2027-03-15 10:00 2027-03-15 16:00") }
    }

    @Test func aCountryWhereNobodyKnowsAboutChangingPlanesIsUnknown() throws {
        #expect(try crossings(way) == ["TH BKK transit unknown"])
        #expect(try crossings(way, entries: "KH,TH,eVisa,2026-11-01,Embassy\n") == ["TH BKK transit unknown"])
    }

    @Test func whoMayEnterFreelyMayChangePlanes() throws {
        #expect(try crossings(way, entries: "KH,TH,free,2026-11-01,Embassy\n") == ["TH BKK transit free"])
    }

    @Test func aTransitFactCountsBeforeAnEntryFact() throws {
        let entry = "KH,TH,free,2026-11-01,Embassy\n"
        #expect(
            try crossings(way, entries: entry, transits: "KH,TH,visa,2026-11-01,Airline\n") == ["TH BKK transit visa"]
        )
        #expect(try crossings(way, transits: "KH,TH,free,2026-11-01,Airline\n") == ["TH BKK transit free"])
        #expect(try crossings(way, transits: "KH,TH,refused,2026-11-01,Airline\n") == ["TH BKK transit refused"])
        // One that is too old leaves the word to the other.
        let old = "KH,TH,visa,2026-01-01,Airline\n"
        #expect(try crossings(way, entries: entry, transits: old) == ["TH BKK transit free"])
        #expect(try crossings(way, transits: old) == ["TH BKK transit unknown"])
    }

    @Test func aFactTooOldIsUnknownOnTheWayToo() throws {
        #expect(try crossings(way, entries: "KH,TH,free,2026-01-01,Embassy\n") == ["TH BKK transit unknown"])
    }

    @Test func aWholeDayOrAnotherAirportIsAnEntry() throws {
        let free = "KH,TH,visa,2026-11-01,Embassy\n"
        let transit = "KH,TH,free,2026-11-01,Airline\n"
        let short = try BorderTables.itinerary(Self.out, "BKK KTM 2027-03-11 09:14 2027-03-11 11:00")
        #expect(try crossings(short, entries: free, transits: transit) == ["TH BKK transit free"])
        let day = try BorderTables.itinerary(Self.out, "BKK KTM 2027-03-11 09:15 2027-03-11 11:00")
        #expect(try crossings(day, entries: free, transits: transit) == ["TH BKK entry visa"])
        let other = try BorderTables.itinerary(Self.out, "DMK KTM 2027-03-10 15:00 2027-03-10 17:00")
        #expect(try crossings(other, entries: free, transits: transit) == ["TH BKK entry visa"])
    }

    @Test func aCountryIsToldOnceAndItsEntryBeforeItsTransit() throws {
        let both = try BorderTables.itinerary(
            Self.out,
            Self.arrival,
            "KTM BKK 2027-03-15 13:00 2027-03-15 17:00",
            "BKK KTI 2027-03-17 08:00 2027-03-17 09:00"
        )
        #expect(try crossings(both) == ["TH BKK entry unknown"])
    }

    @Test func theHostsOwnAirportsAndOnesOwnCountryAskNothingMore() throws {
        let domestic = try BorderTables.itinerary(
            Self.arrival.replacing("BKK KTM", with: "KTI KTM"),
            "KTM PKR 2027-03-10 14:00 2027-03-10 14:30"
        )
        #expect(try crossings(domestic) == [])
        let home = try BorderTables.itinerary(
            "BKK KTI 2027-03-10 05:00 2027-03-10 06:00",
            "KTI KTM 2027-03-10 08:00 2027-03-10 12:00"
        )
        #expect(try crossings(home) == ["KH KTI transit free"])
    }

    @Test func anAirportThatNobodyKnowsIsUnknown() throws {
        let way = try BorderTables.itinerary(
            "KTI QQQ 2027-03-10 08:00 2027-03-10 09:15",
            "QQQ KTM 2027-03-10 10:30 2027-03-10 12:45"
        )
        #expect(try crossings(way) == ["? QQQ transit unknown"])
    }

    /// Entry is free, so it is the way that needs the application; it begins with the first flight.
    @Test func aTransitVisaIsAppliedForToo() throws {
        let desk = try BorderTables.desk([
            "entries.csv": BorderTables.entriesHeader + "KH,NP,free,2026-11-01,Embassy\n",
            "transits.csv": BorderTables.transitsHeader + "KH,TH,visa,2026-11-01,Airline\n",
        ])
        let book = try BorderTables.book(BorderTables.passport(), way)
        let report = try desk.planner.checkBorders(of: "yearly-2027", travel: book).report
        #expect(try report.traveller("m2").application?.applyBy == BorderTables.day("2027-01-13"))
    }

    /// Of an e-visa for the host and an embassy's visa for the way, the slower sets the days.
    @Test func theSlowestApplicationSetsTheDays() throws {
        let desk = try BorderTables.desk([
            "entries.csv": BorderTables.entriesHeader + "KH,NP,eVisa,2026-11-01,Embassy\n",
            "transits.csv": BorderTables.transitsHeader + "KH,TH,visa,2026-11-01,Airline\n",
        ])
        let book = try BorderTables.book(BorderTables.passport(), way)
        let report = try desk.planner.checkBorders(of: "yearly-2027", travel: book).report
        #expect(try report.traveller("m2").application?.applyBy == BorderTables.day("2027-01-13"))
    }
}
