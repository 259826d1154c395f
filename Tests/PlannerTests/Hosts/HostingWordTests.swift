import NetworkModel
import Testing

@testable import Planner

@Suite struct HostingWordTests {
    /// What Nepal's groups say about 2027, of which `np-pokhara` is a second one.
    private func word(_ offers: String) throws -> HostingWord {
        var tables = SmallTables.all
        tables["groups.csv"]? += "np-pokhara,NP,Lake House,Pokhara,ne,,\n"
        tables["series.csv"]? += "other,Other meeting,1\n"
        tables["offers.csv"] = "id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note\n" + offers
        let network = try Desk.with(tables).planner.network()
        return HostingWord.word(
            of: network.groups.filter { $0.countryCode.text == "NP" },
            on: try #require(network.series.first { $0.id.text == "yearly" }).id,
            in: try #require(Year(2027)),
            offers: network.offers
        )
    }

    private func ids(_ texts: String...) throws -> [Group.ID] { try texts.map { try #require(Group.ID($0)) } }

    @Test func oneGroupThatOffersIsEnough() throws {
        let offers = """
            a,yearly,np-kathmandu,declined,2027,2027,2026-02-01,
            b,yearly,np-pokhara,offered,2027,2027,2026-01-01,

            """
        #expect(try word(offers) == .offered(ids("np-pokhara")))
    }

    @Test func theNewestWordCountsWhereverItsRowStands() throws {
        let offers = """
            a,yearly,np-kathmandu,offered,2027,2027,2026-02-01,
            b,yearly,np-kathmandu,declined,2027,2027,2026-01-01,

            """
        #expect(try word(offers) == .offered(ids("np-kathmandu")))
    }

    @Test func ofTwoWordsOfOneDayTheLaterRowCounts() throws {
        let offers = """
            a,yearly,np-kathmandu,offered,2027,2027,2026-01-01,
            b,yearly,np-kathmandu,declined,2027,2027,2026-01-01,

            """
        #expect(try word(offers) == .declined(ids("np-kathmandu")))
    }

    @Test func wordsOnOtherYearsAndOtherSeriesSayNothing() throws {
        let offers = """
            a,yearly,np-kathmandu,offered,2028,2030,2026-01-01,
            b,other,np-kathmandu,offered,2027,2027,2026-01-01,

            """
        #expect(try word(offers) == .silent)
    }

    @Test func aCountryWithoutGroupsHasNobodyToAsk() throws {
        let series = try #require(Series.ID("yearly"))
        #expect(HostingWord.word(of: [], on: series, in: try #require(Year(2027)), offers: []) == .noGroup)
    }
}
