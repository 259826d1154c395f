import NetworkModel
import Testing

@testable import Planner

/// Each requirement of a conflict as a sentence that a coordinator can act on.
@Suite struct ConflictWordsTests {
    private func sentences(_ tables: [String: String], count: Int) throws -> [String] {
        try #require(try Desk.with(tables).planner.hostRanking(of: nil, count: count).conflict).sentences
    }

    private func offers(_ rows: String) -> [String: String] {
        var tables = SmallTables.all
        tables["offers.csv"] = "id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note\n" + rows
        return tables
    }

    @Test func aYearThatNobodyOffersForIsNamed() throws {
        let tables = offers("o1,yearly,np-kathmandu,offered,2027,2027,2026-01-01,\n")
        #expect(try sentences(tables, count: 2) == ["2028 needs a host, but no country is ready to host."])
    }

    @Test func aCountryThatWouldHaveToHostTwiceIsNamed() throws {
        var tables = offers("o1,yearly,np-kathmandu,offered,2027,2028,2026-01-01,\n")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,0,0")
        #expect(
            try sentences(tables, count: 2) == [
                "2027 needs a host, but only Nepal is ready to host.",
                "2028 needs a host, but only Nepal is ready to host.",
                "Nepal may host once within one plan.",
            ]
        )
    }

    @Test func aCountryThatHostedTooRecentlyReadsWhen() throws {
        var tables = offers("o1,yearly,kh-phnom-penh,offered,2027,2027,2026-01-01,\n")
        tables["policies.csv"] = tables["policies.csv"]?.replacing("yearly,3,2", with: "yearly,4,0")
        #expect(
            try sentences(tables, count: 1) == [
                "2027 needs a host, but only Cambodia is ready to host.",
                "Cambodia may host once in any 4 editions and last hosted in 2024.",
            ]
        )
    }

    @Test func pinsAreNamedByTheirYearAndCountry() throws {
        // A pin of another kind and one of a country without a share stand before those that matter.
        var tables = SmallTables.all
        tables["countries.csv"]? += "LA,east\n"
        tables["subregions.csv"]? += "east,East\n"
        tables["pins.csv"] = """
            seriesID,year,countryCode,kind
            yearly,2027,LA,forbidden
            yearly,2027,NP,forbidden
            yearly,2027,WS,pinned

            """
        #expect(
            try sentences(tables, count: 1) == [
                "South may host once in any 2 editions.", "2027 is decided: Samoa hosts.",
            ]
        )
        tables["pins.csv"] = """
            seriesID,year,countryCode,kind
            yearly,2027,KH,forbidden
            yearly,2027,LA,forbidden
            yearly,2027,NP,forbidden

            """
        let sentences = try sentences(tables, count: 1)
        #expect(sentences.contains("2027 needs a host; Fiji, Cambodia, Nepal, Samoa are ready to host."))
        #expect(sentences.contains("2027 is decided: Cambodia does not host."))
        #expect(sentences.contains("2027 is decided: Nepal does not host."))
        #expect(!sentences.contains { $0.contains("Laos") })
    }

    @Test func aSubregionThatMustHostIsNamedWithItsYearsAndWhoCould() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2,0", "yearly,0,0,2")
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,yes\nyearly,south,1,yes\n"
        tables["offers.csv"] = """
            id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note
            o1,yearly,fj-suva,offered,2027,2030,2026-01-01,
            o2,yearly,ws-apia,offered,2027,2030,2026-01-01,

            """
        #expect(
            try sentences(tables, count: 1) == [
                "North must host at least once from 2026 to 2027, but no country is ready to host."
            ]
        )
        tables["offers.csv"] = tables["offers.csv"]?.replacing("fj-suva", with: "kh-phnom-penh")
        tables["pins.csv"] = "seriesID,year,countryCode,kind\nyearly,2027,WS,pinned\n"
        #expect(
            try sentences(tables, count: 1) == [
                "North must host at least once from 2026 to 2027, but only Cambodia is ready to host.",
                "2027 is decided: Samoa hosts.",
            ]
        )
    }
}
