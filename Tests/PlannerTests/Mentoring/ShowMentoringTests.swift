import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct ShowMentoringTests {
    private static let rows = [
        "mentoring": "n2,mentor,3,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-02-01\ns2,mentee,,,2026-03-01",
        "pairings": "p1,n2,e2,active,2026-09-01,\np2,n2,k2,active,2026-09-01,\np3,n2,s2,proposed,,",
        "cadences": "p1,monthly,2026-12-03,10:00,60,Asia/Kathmandu",
    ]

    @Test func aMemberSeesTheirOwnPairingsOnly() throws {
        let planner = try MentoringTables.desk(Self.rows).planner
        let mentee = try planner.ownMentoring(of: "e2")
        #expect(mentee.pairings.map { "\($0.pairing.id) \($0.isMentor) \($0.other.id)" } == ["p1 false n2"])
        #expect(mentee.pairings[0].sessions.map { "\($0.mentees.wall)" }.first == "2026-12-03 16:15")
        #expect(mentee.waitsSince == nil)
        let mentor = try planner.ownMentoring(of: "n2")
        #expect(mentor.pairings.map(\.other.id.text) == ["e2", "k2"])
        // A proposal is the coordinator's until both were asked.
        let proposed = try planner.ownMentoring(of: "s2")
        #expect(proposed.pairings.isEmpty && proposed.waitsSince == CivilDate("2026-03-01"))
        #expect(try planner.ownMentoring(of: "e1").pairings.isEmpty)
    }

    @Test func anAddressIsShownOnlyWhereTheOtherAllowsIt() throws {
        let planner = try MentoringTables.desk(Self.rows).planner
        let mentor = try planner.ownMentoring(of: "n2")
        // The calendar of e2 is discreet, that of k2 open.
        #expect(mentor.pairings.map(\.address?.text) == [nil, "k2@example.org"])
        #expect(mentor.pairings[1].languages.map(\.name) == ["Khmer", "English"])
        #expect(try planner.ownMentoring(of: "k2").pairings.map(\.address?.text) == [nil])
    }

    @Test func anUnknownMemberIsNotEchoedWhereItMayBeAnAddress() throws {
        let planner = try MentoringTables.desk(Self.rows).planner
        let error = try #require(throws: PlannerError.self) { try planner.ownMentoring(of: "e2@example.org") }
        #expect(
            error.description
                == "no member of 14 characters that may be an address; expected the id of a row of members.csv"
        )
        #expect(error.kind == .usage)
    }

    @Test func theOverviewHasWhatIsActiveOrProposed() throws {
        var rows = Self.rows
        rows["pairings"]? += "\np4,n2,e1,ended,2025-01-01,2025-05-01\np5,n2,e1,declined,,"
        let overview = try MentoringTables.desk(rows).planner.mentoringOverview()
        #expect(overview.lines.map(\.pairing.id.text) == ["p1", "p2", "p3"])
        #expect(overview.lines.map { $0.care?.hasCadence } == [true, false, nil])
        #expect(overview.lines.map { $0.next?.day } == [CivilDate("2026-12-03"), nil, nil])
        #expect(overview.overloaded.isEmpty)
    }

    @Test func standingPairsWithoutALanguageNameWhoInterprets() throws {
        let overview = try MentoringTables.desk([
            "members": "i1,fj,Bridge,ne;km,,discreet,", "pairings": "p1,n1,k1,active,2026-09-01,",
            "interpreters": "i1,1",
        ]).planner.mentoringOverview()
        #expect(overview.lines.map(\.interpreter?.id.text) == ["i1"])
    }
}
