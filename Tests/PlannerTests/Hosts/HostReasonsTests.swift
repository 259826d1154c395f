import NetworkModel
import Testing

@testable import Planner

@Suite struct HostReasonsTests {
    private func excluded(_ code: String, _ tables: [String: String], count: Int = 1) throws -> ExcludedHost {
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: count)
        return try #require(ranking.excluded.first { $0.country.code.text == code })
    }

    @Test func whoHostedRecentlyReadsWhenAndHowOftenItMay() throws {
        let cambodia = try excluded("KH", SmallTables.changing("policies.csv", "yearly,3,2", "yearly,4,0"))
        #expect(cambodia.reasons.map(\.sentence) == ["hosted in 2024; it may host once in any 4 editions"])
    }

    @Test func everyRuleThatSpeaksAgainstACountryIsTold() throws {
        let fiji = try excluded(
            "FJ",
            SmallTables.changing("offers.csv", "fj-suva,offered,2027", "fj-suva,offered,2030")
        )
        #expect(fiji.reasons.map(\.rule) == [.offer, .cooldown, .spacing])
    }

    @Test func aSubregionThatDidNotHostForLongIsToldWithItsYears() throws {
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2,0", "yearly,0,0,3")
        tables["meetings.csv"] = tables["meetings.csv"]?.replacing(
            "KH,Phnom Penh,kh-phnom-penh",
            with: "WS,Apia,ws-apia"
        )
        tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\nyearly,north,1,yes\nyearly,south,1,no\n"
        let samoa = try excluded("WS", tables)
        #expect(
            samoa.reasons.map(\.sentence)
                == ["North did not host from 2025 to 2026; it must host once in any 3 editions"]
        )
        #expect(samoa.until?.number == 2028)
    }

    @Test func aCountryWithWhichNoPlanBeginsIsToldSo() throws {
        // Samoa alone offers for 2028, and the South may not host twice within two editions.
        var tables = try SmallTables.changing("policies.csv", "yearly,3,2", "yearly,0,0")
        tables["offers.csv"] = """
            id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note
            o1,yearly,np-kathmandu,offered,2027,2027,2026-01-01,
            o2,yearly,ws-apia,offered,2027,2028,2026-01-01,

            """
        let ranking = try Desk.with(tables).planner.hostRanking(of: nil, count: 2)
        #expect(ranking.candidates.map(\.country.code.text) == ["NP"])
        let samoa = try #require(ranking.excluded.first { $0.country.code.text == "WS" })
        #expect(samoa.reasons.map(\.rule) == [.completion])
        #expect(
            samoa.reasons[0].sentence
                == "nothing speaks against it now, but no plan of 2 editions can begin with it"
        )
        #expect(samoa.until == nil)
    }

    @Test func whatIsDecidedForALaterYearIsNoReasonNow() throws {
        var tables = try SmallTables.changing("offers.csv", "np-kathmandu,offered", "np-kathmandu,declined")
        tables["pins.csv"] = "seriesID,year,countryCode,kind\nyearly,2028,WS,pinned\n"
        #expect(try excluded("NP", tables, count: 3).reasons.map(\.rule) == [.offer])
    }

    @Test func aPolicyWithoutATurnIsToldAsOne() throws {
        let nepal = try excluded("NP", SmallTables.changing("policies.csv", "4,1000,1", "4,1000,0"))
        #expect(nepal.reasons.map(\.sentence) == ["a country may host 0 times within one plan"])
    }

    @Test func whereTheOfferAloneIsMissingItsFirstYearIsTold() throws {
        let nepal = try excluded(
            "NP",
            SmallTables.changing("offers.csv", "np-kathmandu,offered,2027", "np-kathmandu,offered,2028"),
            count: 2
        )
        #expect(nepal.until?.number == 2028)
    }
}
