import NetworkModel
import Testing

@testable import Planner

@Suite struct CheckPolicyTests {
    private func report(
        _ settings: String...,
        mustHost: Set<String> = [],
        changing tables: [String: String] = [:]
    ) throws -> PolicyReport {
        var all = SmallTables.all.merging(tables) { $1 }
        let rows = ["north", "south"].map { "yearly,\($0),1,\(mustHost.contains($0) ? "yes" : "no")\n" }
        if tables["shares.csv"] == nil { all["shares.csv"] = "seriesID,subregionID,weight,mustHost\n\(rows.joined())" }
        let planner = try Desk.with(all).planner
        _ = try planner.setPolicy(of: "yearly", ["maxTurns=6"] + settings)
        return try planner.checkPolicy(of: nil)
    }

    @Test func aPolicyThatCanBeKeptSaysWhatItExcludes() throws {
        let report = try report()
        #expect(report.isSound && report.contradictions.isEmpty && report.remarks.isEmpty)
        #expect(report.years.map(\.number) == Array(2027...2032))
        #expect(report.candidates == 2 && report.excluded == 2)
        #expect(
            report.exclusions == [
                .init(rule: .spacing, countries: 2), .init(rule: .cooldown, countries: 1),
            ]
        )
        #expect(try Desk.withSample().planner.checkPolicy(of: nil).isSound)
    }

    @Test func aPolicyThatTheNextEditionsBreakIsNotSound() throws {
        let pins = ["pins.csv": "seriesID,year,countryCode,kind\nyearly,2027,WS,pinned\n"]
        let report = try report(changing: pins)
        #expect(!report.isSound && report.contradictions.isEmpty)
        #expect(report.conflict?.sentences.contains("South may host once in any 2 editions.") == true)
        #expect(report.candidates == 0)
    }

    @Test(
        arguments: [
            (["spacing=3"], [], "spacing is 3, so 3 editions in a row need as many subregions, but 2 take turns."),
            (["cooldown=5"], [], "cooldown is 5, so 5 editions in a row need as many countries, but groups work in 4."),
            (["maxTurns=0"], [], "maxTurns is 0, so nobody may host."),
            (
                ["coverage=1"], ["north", "south"],
                "2 subregions must host in any 1 editions, which are too few for them."
            ),
            (
                ["coverage=1"], ["north"],
                "North must host once in any 1 editions, but spacing lets it host once in any 2."
            ),
            (
                ["coverage=1", "spacing=0"], ["north"],
                "North must host 3 times in any 3 editions, by coverage, but it has 2 countries with a group, and each may "
                    + "host once in that time."
            ),
            (
                ["pattern=north,north,south"], [],
                "The pattern names North again in the very next edition, but spacing lets it host once in any 2."
            ),
            (
                ["pattern=north,any,south", "spacing=4"], [],
                "The pattern names North again after 3 editions, but spacing lets it host once in any 4."
            ),
            (["pattern=north"], [], "The pattern names North again in the very next edition, but spacing"),
            (
                ["pattern=north", "spacing=0"], [],
                "The pattern names North 3 times in any 3 editions, but it has 2 countries with a group, and each may host "
                    + "once in that time."
            ),
            (
                ["pattern=north", "coverage=6"], ["south"],
                "The pattern leaves South out, but it must host once in any 6 editions."
            ),
            (
                ["pattern=north,north,north,south", "coverage=3"], ["south"],
                "The pattern leaves South out for 3 editions, but it must host once in any 3."
            ),
        ] as [([String], Set<String>, String)]
    )
    func aContradictionIsSaidInPlainWords(settings: [String], mustHost: Set<String>, sentence: String) throws {
        var all = SmallTables.all
        let rows = ["north", "south"].map { "yearly,\($0),1,\(mustHost.contains($0) ? "yes" : "no")\n" }
        all["shares.csv"] = "seriesID,subregionID,weight,mustHost\n\(rows.joined())"
        let planner = try Desk.with(all).planner
        _ = try planner.setPolicy(of: "yearly", settings)
        let report = try planner.checkPolicy(of: nil, count: 2)
        #expect(report.contradictions.contains { $0.hasPrefix(sentence) }, "\(report.contradictions)")
        #expect(!report.isSound)
    }

    @Test(
        arguments: [
            (["coverage=2"], ["north", "south"]), (["coverage=3"], ["north"]), (["cooldown=4"], []),
            (["pattern=north,south"], ["north"]), (["pattern=north,any"], ["south"]),
            (["pattern=north,south,any", "coverage=3"], ["north", "south"]),
        ] as [([String], Set<String>)]
    )
    func whatCanHoldTogetherIsNoContradiction(settings: [String], mustHost: Set<String>) throws {
        var all = SmallTables.all
        let rows = ["north", "south"].map { "yearly,\($0),1,\(mustHost.contains($0) ? "yes" : "no")\n" }
        all["shares.csv"] = "seriesID,subregionID,weight,mustHost\n\(rows.joined())"
        let planner = try Desk.with(all).planner
        _ = try planner.setPolicy(of: "yearly", settings)
        #expect(try planner.checkPolicy(of: nil, count: 1).contradictions == [])
    }

    @Test func aPatternNamesOnlyWhoTakesTurns() throws {
        let shares = ["shares.csv": "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\n"]
        #expect(
            try report("pattern=north,south", "spacing=0", "cooldown=2", changing: shares).contradictions == [
                "The pattern names south, which takes no turns in this series: nobody could host its turn."
            ]
        )
        let groups = try SmallTables.changing("groups.csv", "ws-apia,WS,Fale,Apia,sm,,\n", "")
        let without = [
            "countries.csv": "code,subregionID\nFJ,north\nKH,north\nNP,north\nWS,south\n",
            "groups.csv": try #require(groups["groups.csv"]),
            "members.csv": "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n",
            "offers.csv": "id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note\n",
        ]
        let report = try report(
            "pattern=north,south",
            "coverage=3",
            "spacing=0",
            mustHost: ["south"],
            changing: without
        )
        #expect(
            report.contradictions == [
                "South must host, but no group works there.",
                "The pattern names South, but no group works there: nobody could host its turn.",
            ]
        )
    }

    @Test func aRuleThatDoesLessThanItSeemsToIsPointedAt() throws {
        #expect(try report("coverage=4").remarks == ["coverage does nothing: no row of shares.csv has mustHost yes."])
        #expect(try report(mustHost: ["north"]).remarks == ["mustHost in shares.csv does nothing: coverage is 0."])
        #expect(
            try report("coverage=10", mustHost: ["north"]).remarks == [
                "coverage does nothing yet: 10 editions are more than there were and are planned."
            ]
        )
        #expect(try report("coverage=9", mustHost: ["north"]).remarks == [])
        #expect(try report("siteKilometres=9").remarks.count == 1)
        let southOut = "The pattern leaves out South, so the share never comes about."
        #expect(try report("pattern=north", "spacing=0", "cooldown=2").remarks == [southOut])
        #expect(try report("pattern=north,any", "spacing=0", "cooldown=2").remarks == [])
        #expect(try report("siteEditions=9").remarks.count == 1)
        #expect(
            try report("siteKilometres=9", "siteEditions=2").remarks == [
                "Where the editions from 2029 on are decided is not known yet: no distance is held there."
            ]
        )
        #expect(try report("siteKilometres=9", "siteEditions=6").remarks == [])
        #expect(try report("entryPercent=25").remarks.first?.hasPrefix("entryPercent: entries.csv has no fact") == true)
        let entries = [
            "entries.csv": "passport,destination,requirement,checkedOn,source\nFJ,KH,free,2026-11-01,a page\n"
        ]
        #expect(try report("entryPercent=25", changing: entries).remarks == [])
    }
}
