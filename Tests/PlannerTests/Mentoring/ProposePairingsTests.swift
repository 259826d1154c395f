import NetworkModel
import Testing

@testable import Planner

@Suite struct ProposePairingsTests {
    private static let english = "e1,mentor,2,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-02-01"

    @Test func theMostMenteesComeFirst() throws {
        // e2 is worth more to n2 by two topics, but then k1, who speaks Khmer only, would have nobody.
        let plan = try MentoringTables.plan([
            "mentoring": """
            k2,mentor,1,radio;sewing,2026-01-01
            n2,mentor,1,,2026-01-01
            e2,mentee,,radio;sewing,2026-01-01
            k1,mentee,,,2026-01-01
            """
        ])
        #expect(plan.pairs == ["n2-e2", "k2-k1"])
        #expect(plan.mentees.isEmpty && plan.mentors.isEmpty)
    }

    @Test func whoWaitedLongestComesFirst() throws {
        let plan = try MentoringTables.plan([
            "mentoring":
                "e1,mentor,1,,2026-01-01\nk2,mentee,,,2026-05-01\nn2,mentee,,,2026-01-01\ns2,mentee,,,2026-03-01"
        ])
        #expect(plan.pairs == ["e1-n2"])
    }

    @Test func anExistingPairStaysWhateverWouldBeBetter() throws {
        let plan = try MentoringTables.plan([
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2020-01-01",
            "pairings": "p1,e1,e2,active,2026-02-01,",
        ])
        #expect(plan.pairs == [])
        #expect(plan.standing.map(\.id.text) == ["p1"])
        #expect(try plan.reason("k2") == .noPlace(english, places: 1))
    }

    private var english: NamedLanguage {
        get throws { NamedLanguage(code: try #require(LanguageCode("en")), name: "English") }
    }

    @Test(arguments: ["e2,mentee,,,yes", "e1,mentor,,,yes"])
    func whoAskedForAChangeGetsAnotherPartner(terms: String) throws {
        let plan = try MentoringTables.plan([
            "mentoring": "e1,mentor,1,radio,2026-01-01\ns2,mentor,1,,2026-01-01\ne2,mentee,,radio,2026-01-01",
            "pairings": "p1,e1,e2,active,2026-02-01,", "mentoringTerms": terms,
        ])
        #expect(plan.pairs == ["s2-e2"])
        #expect(plan.proposals.map(\.replaces?.text) == ["p1"])
        #expect(plan.standing.isEmpty && plan.unchanged.isEmpty)
        #expect(plan.reason("e1") == .nobodyLeft)
    }

    @Test func theirPlaceIsAnotherOnesAtOnce() throws {
        // k1 speaks Khmer only, and k2's one place is e2's, who asked for a change.
        let plan = try MentoringTables.plan([
            "mentoring":
                "k2,mentor,1,,2026-01-01\ns2,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk1,mentee,,,2026-01-01",
            "pairings": "p1,k2,e2,active,2026-02-01,", "mentoringTerms": "e2,mentee,,,yes",
        ])
        #expect(plan.pairs == ["s2-e2", "k2-k1"])
    }

    @Test func nobodyLosesTheirMentorForNothing() throws {
        // n2 would score more with e1 than e2 does, but e2 would be left with nobody.
        for isStable in [false, true] {
            let plan = try MentoringTables.plan(
                [
                    "mentoring": "e1,mentor,1,radio,2026-01-01\ne2,mentee,,,2026-01-01\nn2,mentee,,radio,2020-01-01",
                    "pairings": "p1,e1,e2,active,2026-02-01,", "mentoringTerms": "e2,mentee,,,yes",
                ],
                isStable: isStable
            )
            #expect(plan.pairs == [])
            #expect(plan.unchanged.map(\.id.text) == ["p1"])
            #expect(plan.standing.map(\.id.text) == ["p1"])
        }
    }

    @Test func capacityIsHeldAndTakenPlacesCount() throws {
        let rows = [
            "mentoring":
                "e1,mentor,2,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-02-01\nn2,mentee,,,2026-03-01",
            "pairings": "p1,e1,n2,active,2026-02-01,",
        ]
        #expect(try MentoringTables.plan(rows).pairs == ["e1-k2"])
        // More stand than there is room for now: they stay, and nobody comes.
        var fewer = rows
        fewer["mentoring"] = rows["mentoring"]?.replacing("e1,mentor,2", with: "e1,mentor,0")
        #expect(try MentoringTables.plan(fewer).pairs == [])
        #expect(try MentoringTables.plan(fewer).standing.count == 1)
    }

    @Test func theHoursAMonthAreHeld() throws {
        var rows = ["mentoring": Self.english, "mentoringTerms": "e1,mentor,,3,no"]
        #expect(try MentoringTables.plan(rows).pairs.count == 1)
        rows["mentoringTerms"] = "e1,mentor,,4,no"
        #expect(try MentoringTables.plan(rows).pairs.count == 2)
        rows["mentoringTerms"] = "e1,mentor,,1,no"
        #expect(try MentoringTables.plan(rows).reason("e1") == .tooFewHours(1, needed: 2))
        rows["mentoringTerms"] = "e2,mentee,,1,no"
        #expect(try MentoringTables.plan(rows).pairs == ["e1-k2"])
        #expect(try MentoringTables.plan(rows).reason("e2") == .tooFewHours(1, needed: 2))
        rows["mentoringRules"] = "hoursPerPairing,0"
        #expect(try MentoringTables.plan(rows).pairs.count == 2)
    }

    @Test func hoursBindOnlyWhereBothToldTheirTimes() throws {
        var rows = [
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01", "availability": "e1,monday,10:00,12:00,UTC",
        ]
        #expect(try MentoringTables.plan(rows).pairs == ["e1-e2"])
        rows["availability"]? += "\ne2,monday,11:30,13:00,UTC"
        let plan = try MentoringTables.plan(rows)
        #expect(plan.pairs == [])
        #expect(plan.reason("e2") == .noMentorsHours && plan.reason("e1") == .noMenteesHours)
        rows["mentoringRules"] = "hoursNeeded,0"
        #expect(try MentoringTables.plan(rows).pairs == ["e1-e2"])
    }

    @Test(arguments: ["declined,,", "ended,2025-01-01,2025-06-01"])
    func whatWasDeclinedOrEndedIsNotProposedAgain(was: String) throws {
        let plan = try MentoringTables.plan([
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01", "pairings": "p1,e1,e2,\(was)",
        ])
        #expect(plan.pairs == [])
    }

    @Test func nobodyIsPairedWithThemself() throws {
        let plan = try MentoringTables.plan(["mentoring": "e1,mentor,1,,2026-01-01\ne1,mentee,,,2026-01-01"])
        #expect(plan.pairs == [])
        #expect(plan.reason("e1") != nil)
        #expect(plan.mentees.count == 1 && plan.mentors.map(\.reason) == [.noMenteeWaits])
    }

    @Test func proposalsAreWrittenAndADryRunWritesNothing() throws {
        let desk = try MentoringTables.desk(["mentoring": Self.english, "pairings": "pair-07,e1,s1,declined,,"])
        let before = try desk.planner.network()
        #expect(try desk.planner.proposePairings(isStable: false, isDryRun: true).proposals.count == 2)
        #expect(try desk.planner.network() == before)
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        #expect(plan.proposals.map(\.id.text) == ["pair-08", "pair-09"])
        let rows = try desk.planner.network().pairings.filter { $0.status == .proposed }
        #expect(rows.map { "\($0.id) \($0.mentorID) \($0.menteeID)" } == ["pair-08 e1 e2", "pair-09 e1 k2"])
        let entry = try desk.planner.history(last: 1)[0]
        #expect(entry.what.text == "pairings proposed: 2, of which 2 are new")
        #expect(entry.tables.map(\.table) == ["pairings"])
        // The same again changes nothing.
        _ = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        #expect(try desk.planner.history(last: 1)[0] == entry)
    }

    @Test func openProposalsAreReplacedAndThoseThatStayKeepTheirId() throws {
        let desk = try MentoringTables.desk([
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-06-01",
            "pairings": "pair-01,e1,k2,proposed,,\npair-02,e1,s1,proposed,,\npair-03,e1,k2,proposed,,",
        ])
        // By waiting alone it would be e2.
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        #expect(plan.pairs == ["e1-k2"])
        #expect(plan.proposals.map(\.wasProposed) == [true])
        #expect(plan.withdrawn.map(\.id.text) == ["pair-02", "pair-03"])
        #expect(try desk.planner.network().pairings.map(\.id.text) == ["pair-01"])
        _ = try desk.planner.setMentoringRules(["keepPoints=0"])
        let anew = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        #expect(anew.pairs == ["e1-e2"] && anew.proposals.map(\.id.text) == ["pair-02"])
    }

    @Test func aStablePairingMayLeaveMoreWithoutAMentor() throws {
        let rows = [
            "mentoring": """
            k2,mentor,1,radio;sewing,2026-01-01
            n2,mentor,1,,2026-01-01
            e2,mentee,,radio;sewing,2026-01-01
            k1,mentee,,,2026-01-01
            """
        ]
        let plan = try MentoringTables.plan(rows, isStable: true)
        #expect(plan.pairs == ["k2-e2"])
        #expect(plan.isStable)
        #expect(plan.reason("k1") != nil && plan.reason("n2") != nil)
    }

    @Test func anEmptyNetworkHasAnEmptyPlan() throws {
        let plan = try Desk.with(["subregions.csv": "id,name\n"]).planner.proposePairings(
            isStable: false,
            isDryRun: false
        )
        #expect(plan.proposals.isEmpty && plan.mentees.isEmpty && plan.mentors.isEmpty && plan.standing.isEmpty)
    }
}
