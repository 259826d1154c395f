import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct HubSearchTests {
    static let tables: [String: String] = {
        var tables = SmallTables.all
        tables["countries.csv"] = "code,subregionID\nAS,south\nFJ,south\nIN,north\nKH,north\nNP,north\nWS,south\n"
        tables["groups.csv", default: ""] += """
            as-pago,AS,Reef,Pago Pago,sm,,
            in-kolkata,IN,River,Kolkata,bn,,

            """
        return tables
    }()

    private func hub(for host: String, entries: [String]) throws -> HubProposal? {
        var tables = Self.tables
        tables["entries.csv"] =
            EntryOutlookTests.head + entries.map { "\($0),2026-11-01,embassy\n" }.joined()
        // Whoever flies far may change planes in Australia.
        tables["transits.csv"] =
            EntryOutlookTests.transitHead
            + ["AS", "FJ", "IN", "KH", "NP", "WS"].map { "\($0),AU,free,2026-11-01,airline\n" }.joined()
        let network = try Desk.with(tables).planner.network()
        let facts = try RotationFacts(network, today: try #require(CivilDate("2026-11-25")), countsDates: false)
        let series = try #require(network.series.first)
        let search = HubSearch(network: network, facts: facts, homes: try network.homes(of: series.id, facts: facts))
        return try search.hub(for: try #require(CountryCode(host)), on: try #require(CivilDate("2027-07-13")))
    }

    @Test func whoIsRefusedMeetsAtTheNearestPlaceThatLetsThemIn() throws {
        // Nepal's and India's people aren't let into Fiji: Kolkata takes both, Cambodia too but it is farther.
        let hub = try #require(
            try hub(
                for: "FJ",
                entries: ["NP,FJ,refused", "IN,FJ,refused", "NP,IN,free", "NP,KH,onArrival", "IN,KH,eVisa"]
            )
        )
        #expect(hub.country.code.text == "IN" && hub.city.text == "Kolkata")
        #expect((hub.need, hub.people, hub.able) == (.refused, 2, 2))
        // Fiji is 12 hours ahead of UTC, India 5:30.
        #expect(hub.minutesApart == 390)
    }

    @Test func moreOfThemComesBeforeNearer() throws {
        let hub = try #require(
            try hub(for: "FJ", entries: ["NP,FJ,refused", "IN,FJ,refused", "NP,KH,onArrival", "IN,KH,eVisa"])
        )
        // Each could stay at home, but only one of them there.
        #expect(hub.country.code.text == "KH" && hub.able == 2)
    }

    @Test func withoutAnyoneRefusedItIsForThoseOfWhomNobodyKnows() throws {
        let hub = try #require(try hub(for: "FJ", entries: ["WS,FJ,free", "AS,FJ,free", "IN,FJ,free", "KH,FJ,free"]))
        #expect((hub.need, hub.people) == (.unknown, 1))
        #expect(hub.country.code.text == "NP", "at home")
    }

    @Test func whoMayWaitForAVisaInVainHasAHubToo() throws {
        let others = ["AS,FJ,free", "IN,FJ,free", "KH,FJ,free", "WS,FJ,free"]
        let hub = try #require(try hub(for: "FJ", entries: others + ["NP,FJ,visa"]))
        #expect((hub.need, hub.people) == (.visa, 1))
        #expect(try self.hub(for: "FJ", entries: others + ["NP,FJ,eVisa"]) == nil, "all are let in with ease")
    }

    @Test func acrossTheDateLineClocksMayShowTheSameHour() throws {
        // Apia is 13 hours ahead of UTC, Pago Pago 11 behind it: a day apart, and no hour.
        #expect(HubSearch.apart(13 * 60, -11 * 60) == 0)
        #expect(HubSearch.apart(14 * 60, 13 * 60) == 60)
        #expect(HubSearch.apart(5 * 60 + 45, 5 * 60 + 30) == 15)
        #expect(HubSearch.apart(-11 * 60, 12 * 60) == 60)
        let hub = try #require(try hub(for: "WS", entries: ["FJ,WS,refused", "FJ,AS,free"]))
        // Fiji itself is nearer than Pago Pago to Fiji's people; it is an hour from Apia's clock.
        #expect(hub.country.code.text == "FJ" && hub.minutesApart == 60)
    }

    @Test func nepalsQuarterHourIsKept() throws {
        let hub = try #require(try hub(for: "IN", entries: ["NP,IN,refused"]))
        #expect(hub.country.code.text == "NP" && hub.minutesApart == 15)
    }
}
