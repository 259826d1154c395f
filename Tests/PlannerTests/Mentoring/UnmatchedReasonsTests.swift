import NetworkModel
import Testing

@testable import Planner

@Suite struct UnmatchedReasonsTests {
    private func language(_ code: String, _ name: String) throws -> NamedLanguage {
        NamedLanguage(code: try #require(LanguageCode(code)), name: name)
    }

    @Test func aMentorOfCapacityZeroTakesNobody() throws {
        let plan = try MentoringTables.plan(["mentoring": "e1,mentor,0,,2026-01-01\ne2,mentee,,,2026-01-01"])
        #expect(plan.pairs == [])
        #expect(plan.reason("e1") == .noCapacity)
        #expect(try plan.reason("e2") == .noMentorSpeaks([language("en", "English")]))
    }

    @Test func whoSharesNoLanguageIsToldSo() throws {
        let plan = try MentoringTables.plan(["mentoring": "n2,mentor,1,,2026-01-01\nk1,mentee,,,2026-01-01"])
        #expect(try plan.reason("k1") == .noMentorSpeaks([language("km", "Khmer")]))
        #expect(try plan.reason("n2") == .noMenteeSpeaks([language("ne", "Nepali"), language("en", "English")]))
    }

    @Test func whoToldNoLanguageIsToldSo() throws {
        let plan = try MentoringTables.plan([
            "members": "x1,fj,Nobody,,,discreet,", "mentoring": "e1,mentor,1,,2026-01-01\nx1,mentee,,,2026-01-01",
        ])
        #expect(plan.reason("x1") == .noMentorSpeaks([]))
    }

    @Test func thePlacesAreThoseThatAllWhoWaitAlikeNeed() throws {
        let plan = try MentoringTables.plan([
            "mentoring": """
            e1,mentor,1,,2026-01-01
            k2,mentee,,,2026-01-01
            n2,mentee,,,2026-01-02
            s2,mentee,,,2026-01-03
            e2,mentee,,,2020-01-03
            """
        ])
        #expect(plan.pairs == ["e1-e2"])
        // Nobody offers Khmer, Nepali or Samoan, so all three would be served in English.
        for member in ["k2", "n2", "s2"] {
            #expect(try plan.reason(member) == .noPlace(language("en", "English"), places: 3))
        }
    }

    @Test func nobodyWaitsWhereAllHaveAMentor() throws {
        let plan = try MentoringTables.plan([
            "mentoring": "e1,mentor,1,,2026-01-01\ns2,mentor,2,,2026-01-01\ne2,mentee,,,2026-01-01",
            "pairings": "p1,e1,e2,active,2026-02-01,",
        ])
        #expect(plan.reason("s2") == .noMenteeWaits)
    }

    /// The reason of a pair that somebody doesn't want reads as that of a pair for which there is no place.
    @Test(arguments: ["e1,e2", "e2,e1"])
    func anExclusionIsSilent(exclusion: String) throws {
        let wishes = "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01"
        let apart = try MentoringTables.plan(["mentoring": wishes, "exclusions": exclusion])
        #expect(apart.pairs == [])
        let taken = try MentoringTables.plan([
            "mentoring": wishes + "\nk2,mentee,,,2020-01-01", "pairings": "p1,e1,k2,active,2026-02-01,",
        ])
        #expect(apart.reason("e2") == taken.reason("e2") && apart.reason("e2") != nil)
        let elsewhere = try MentoringTables.plan([
            "mentoring": wishes + "\ns2,mentor,1,radio,2026-01-01\nk2,mentee,,,2020-01-01",
            "pairings": "p1,s2,e2,active,2026-02-01,\np2,e1,k2,declined,,",
        ])
        #expect(apart.reason("e1") == elsewhere.reason("e1") && apart.reason("e1") == .nobodyLeft)
    }

    /// With an exclusion, the reasons of hours and languages are the same as without.
    @Test func anExclusionChangesNoOtherReason() throws {
        var rows = [
            "mentoring": "e1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk1,mentee,,,2026-01-01",
            "availability": "e1,monday,10:00,12:00,UTC\ne2,tuesday,10:00,12:00,UTC",
        ]
        let without = try MentoringTables.plan(rows)
        rows["exclusions"] = "e1,e2\ne1,k1"
        let with = try MentoringTables.plan(rows)
        #expect(without.mentees == with.mentees && without.mentors == with.mentors)
    }
}
