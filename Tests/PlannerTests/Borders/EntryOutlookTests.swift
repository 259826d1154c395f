import CivilTime
import NetworkModel
import ReferenceData
import Testing

@testable import Planner

@Suite struct EntryOutlookTests {
    static let head = "passport,destination,requirement,checkedOn,source\n"
    static let transitHead = "passport,country,requirement,checkedOn,source\n"

    private func counts(
        into code: String,
        entries: String,
        transits: String = "",
        now: String = "2026-11-25T09:00:00Z"
    ) throws -> EntryCounts {
        var tables = SmallTables.all
        tables["entries.csv"] = Self.head + entries
        tables["transits.csv"] = Self.transitHead + transits
        let desk = try Desk.with(tables, now: now)
        return try desk.planner.entryInto(code, series: nil).counts
    }

    @Test func everyRequirementHasItsCount() throws {
        // Cambodia and Nepal lie within 6,000 km of each other, and both have a long-haul airport.
        let counts = try counts(
            into: "NP",
            entries:
                "KH,NP,eVisa,2026-11-01,embassy\nFJ,NP,refused,2026-11-01,embassy\nWS,NP,unknown,2026-11-01,embassy\n"
        )
        #expect((counts.free, counts.eVisa, counts.refused, counts.unknown) == (1, 1, 1, 1))
        #expect(counts.able == 2 && counts.all == 4)
    }

    @Test func aFactOlderThan180DaysIsUnknown() throws {
        let entries = "KH,NP,free,2026-05-29,embassy\n"
        #expect(try counts(into: "NP", entries: entries).free == 2)
        #expect(try counts(into: "NP", entries: entries, now: "2026-11-26T09:00:00Z").free == 1)
    }

    @Test func aLongWayNeedsLeaveToChangePlanes() throws {
        // From Samoa to Nepal no direct flight is plausible.
        let entry = "WS,NP,free,2026-11-01,embassy\n"
        #expect(try counts(into: "NP", entries: entry).unknown == 3)
        let free = "WS,FJ,free,2026-11-01,airline\n"
        #expect(try counts(into: "NP", entries: entry, transits: free).free == 2)
        let visa = "WS,FJ,visa,2026-11-01,airline\n"
        let byVisa = try counts(into: "NP", entries: entry, transits: visa)
        #expect((byVisa.free, byVisa.visa) == (1, 1))
        let old = "WS,FJ,free,2026-01-01,airline\n"
        #expect(try counts(into: "NP", entries: entry, transits: old).free == 1)
        // Leave that nobody needs changes nothing: who isn't let in stays out.
        let refused = "WS,NP,refused,2026-11-01,embassy\n"
        #expect(try counts(into: "NP", entries: refused, transits: free).refused == 1)
    }

    @Test func theRuleOfDirectFlightsIsTheStatedOne() throws {
        let tables = try ReferenceTables.located()
        let codes = ["AU", "FJ", "IN", "JP", "NP", "TH", "TO", "WS"].compactMap { CountryCode($0) }
        let routes = FlightRoutes(among: codes, countries: try tables.countries(), airports: try tables.airports())
        func stopovers(_ home: String, _ host: String) throws -> [String]? {
            routes.stopovers(from: try #require(CountryCode(home)), to: try #require(CountryCode(host)))?.map(\.text)
        }
        #expect(try stopovers("TH", "JP") == nil, "4,600 km between long-haul airports")
        #expect(try stopovers("FJ", "TO") == nil, "under 1,500 km")
        #expect(try stopovers("WS", "NP")?.contains("FJ") == true)
        #expect(try stopovers("WS", "NP")?.contains("AR") == false, "out of the way")
        #expect(try stopovers("AU", "IN") != nil, "over 6,000 km")
    }

    @Test func thePolicysRuleCountsTheWayThere() throws {
        var tables = try SmallTables.changing("policies.csv", "0,0,0,none", "0,0,50,none")
        tables["entries.csv"] = Self.head + "WS,NP,free,2026-11-01,embassy\n"
        let refused = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        let sentence = refused.excluded.first { $0.country.code.text == "NP" }?.reasons.first?.sentence
        #expect(
            sentence
                == "of 4 delegates 1 can enter, 0 can't, and of 3 nobody knows; at least 50 % must be able to enter"
        )
        tables["transits.csv"] = Self.transitHead + "WS,FJ,free,2026-11-01,airline\n"
        let allowed = try Desk.with(tables).planner.hostRanking(of: nil, count: 1)
        #expect(allowed.candidates.first { $0.country.code.text == "NP" }?.entry.able == 2)
    }

    @Test func barsAreOfACountryWithTheirSourceAndTheirAge() throws {
        var tables = try SmallTables.changing("countries.csv", "WS,south", "AU,south\nWS,south")
        tables["safetyNotes.csv"] = """
            countryCode,notedOn,level,text,source
            AU,2026-01-01,avoid,Old word,radio
            AU,2026-10-01,calm,New word,radio

            """
        let into = try Desk.with(tables).planner.entryInto("au", series: nil)
        #expect(into.bars.contains { $0.topic == .hiv && $0.asOf?.description == "2019-06-27" && $0.isOld })
        #expect(into.bars.allSatisfy { !$0.source.isEmpty })
        #expect(into.safety.map(\.level) == [.calm, .avoid])
        let error = #expect(throws: PlannerError.self) { try Desk.with(tables).planner.entryInto("XX", series: nil) }
        #expect(error?.kind == .usage)
    }
}
