import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct ConfirmPairingTests {
    /// On a Wednesday.
    private static let rows = [
        "mentoring": "n2,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01", "pairings": "p1,n2,e2,proposed,,",
    ]

    private func confirmed(_ more: [String: String] = [:], _ details: PairingDetails = .init()) throws
        -> ConfirmedPairing
    {
        try MentoringTables.desk(Self.rows.merging(more) { $1 }).planner.confirmPairing("p1", details)
    }

    private func refusal(_ more: [String: String], _ details: PairingDetails = .init()) throws -> PlannerError {
        try #require(throws: PlannerError.self) { try confirmed(more, details) }
    }

    private func described(_ cadence: Cadence) -> String {
        "\(cadence.rhythm) \(cadence.first) \(cadence.opens) \(cadence.length.minutes) \(cadence.zone)"
    }

    @Test func aDecentHourIsFoundForBoth() throws {
        // Kathmandu is 6:15 behind Suva, so the decent hours of both are 08:00 to 14:45 in Kathmandu.
        let confirmed = try confirmed()
        #expect(confirmed.pairing.status == .active && confirmed.pairing.starts == CivilDate("2026-11-25"))
        #expect(described(confirmed.cadence) == "monthly 2026-11-26 11:00 60 Asia/Kathmandu")
        #expect(confirmed.isDecent && confirmed.suits)
        #expect(
            confirmed.sessions.map { "\($0.mentors.wall) \($0.mentees.wall) \($0.mentees.zone)" } == [
                "2026-11-26 11:00 2026-11-26 17:15 Pacific/Fiji", "2026-12-24 11:00 2026-12-24 17:15 Pacific/Fiji",
                "2027-01-28 11:00 2027-01-28 17:15 Pacific/Fiji",
            ]
        )
    }

    @Test func theTimesThatBothToldAreKept() throws {
        let told = ["availability": "n2,saturday,06:00,09:00,Asia/Kathmandu\ne2,saturday,10:00,20:00,Pacific/Fiji"]
        let confirmed = try confirmed(told)
        // From 08:00 on it is decent in Kathmandu, and up to 09:00 the mentor has time.
        #expect(described(confirmed.cadence) == "monthly 2026-11-28 08:00 60 Asia/Kathmandu")
        #expect(confirmed.suits)
    }

    @Test func oneWhoToldTimesBindsToo() throws {
        let confirmed = try confirmed(["availability": "e2,sunday,10:00,20:00,Pacific/Fiji"])
        #expect(confirmed.cadence.first == CivilDate("2026-11-29") && confirmed.suits)
        let details = PairingDetails.with { $0.minutes = 480 }
        // No eight hours of theirs are decent for both.
        #expect(
            try refusal(["availability": "e2,sunday,10:00,20:00,Pacific/Fiji"], details).description.contains("--at")
        )
    }

    @Test func whatIsToldIsTaken() throws {
        let details = PairingDetails.with {
            ($0.starts, $0.every, $0.at, $0.zone, $0.minutes) = (
                "2026-12-01", .fortnightly, "22:00", "Pacific/Fiji", 45
            )
        }
        let confirmed = try confirmed([:], details)
        #expect(described(confirmed.cadence) == "fortnightly 2026-12-01 22:00 45 Pacific/Fiji")
        #expect(confirmed.pairing.starts == CivilDate("2026-12-01"))
        #expect(!confirmed.isDecent)
    }

    @Test func aTimeThatIsToldFallsOnADayThatSuits() throws {
        let details = PairingDetails.with { $0.at = "16:00" }
        let told = ["availability": "n2,saturday,15:00,18:00,Asia/Kathmandu"]
        #expect(try confirmed(told, details).cadence.first == CivilDate("2026-11-28"))
    }

    @Test func wrongDetailsAreRefused() throws {
        for (change, text) in [
            ({ $0.zone = "UTC" }, "found --zone without --at; expected both, or neither"),
            ({ $0.minutes = 5 }, "--minutes: found 5; expected 10 to 480"),
            ({ $0.at = "25:00" }, "--at: found \"25:00\"; expected a time from 00:00 to 23:59"),
            ({ $0.starts = "soon" }, "--starts: found \"soon\"; expected a day that exists, as YYYY-MM-DD"),
            ({ ($0.at, $0.zone) = ("10:00", "Mars/Base") }, "Found no time zone"),
        ] as [((inout PairingDetails) -> Void, String)] {
            let error = try refusal([:], .with(change))
            #expect(error.description.hasPrefix(text) && error.kind == .usage)
        }
    }

    @Test func anActivePairingGetsACadenceAndKeepsItsFirstDay() throws {
        let active = ["pairings": "p1,n2,e2,active,2026-01-05,"]
        let confirmed = try confirmed(active)
        #expect(confirmed.pairing.starts == CivilDate("2026-01-05"))
        let withOne = active.merging(["cadences": "p1,monthly,2026-01-08,10:00,60,UTC"]) { $1 }
        #expect(try refusal(withOne).description.hasPrefix("pairing p1 is active; expected a proposed one"))
        let weekly = try self.confirmed(withOne, .with { $0.every = .weekly })
        #expect(weekly.cadence.rhythm == .weekly)
    }

    @Test func whatChangedSinceTheProposalIsAskedAgain() throws {
        let full = try refusal([
            "mentoring": "n2,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-01-01",
            "pairings": "p1,n2,e2,proposed,,\np2,n2,k2,active,2026-01-01,",
        ])
        #expect(
            full.description.hasPrefix("pairing p1 finds no place: n2 takes 1 and has 1") && full.kind == .data
        )
        let second = try refusal(["pairings": "p1,n2,e2,proposed,,\np2,s2,e2,active,2026-01-01,"])
        #expect(second.description.hasPrefix("pairing p1 would be a second one for e2, who has p2"))
        let gone = try refusal(["mentoring": "n2,mentor,1,,2026-01-01"])
        let apart = try refusal(["exclusions": "e2,n2"])
        let tongueless = try refusal([
            "pairings": "p1,n1,e2,proposed,,", "mentoring": "n1,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01",
        ])
        // Why it no longer fits is not told: somebody may want to be kept apart.
        #expect(gone.description == apart.description && apart.description == tongueless.description)
        #expect(
            apart.description
                == "pairing p1 no longer fits what both told and the rules say; expected a proposal of today: mela mentoring pair"
        )
    }

    @Test func aPairingInWhichAChangeWasAskedForEndsWithItsSuccessor() throws {
        let rows = Self.rows.merging([
            "pairings": "p1,n2,e2,proposed,,\np2,s2,e2,active,2026-01-01,", "mentoringTerms": "e2,mentee,,,yes",
        ]) { $1 }
        let desk = try MentoringTables.desk(rows)
        let confirmed = try desk.planner.confirmPairing("p1", .init())
        #expect(confirmed.ended?.id.text == "p2")
        let old = try #require(try desk.planner.network().pairings.first { $0.id.text == "p2" })
        #expect(old.status == .ended && old.ends == CivilDate("2026-11-25"))
        #expect(try desk.planner.history(last: 1)[0].what.text == "pairing p1 confirmed")
        _ = try desk.planner.undo()
        #expect(try desk.planner.network().pairings.map(\.status) == [.proposed, .active])
    }

    @Test func aPlaceThatIsOnlyFreeOnceAnotherMovedIsSaidSo() throws {
        let error = try refusal([
            "mentoring":
                "n2,mentor,1,,2026-01-01\ns2,mentor,1,,2026-01-01\ne2,mentee,,,2026-01-01\nk2,mentee,,,2026-01-01",
            "pairings": "p1,n2,e2,proposed,,\np2,n2,k2,active,2026-01-01,\np3,s2,k2,proposed,,",
            "mentoringTerms": "k2,mentee,,,yes",
        ])
        #expect(error.description.contains("confirm first what p2 shall become, or end it"))
    }

    @Test func anInterpreterIsNamedOrMissed() throws {
        var rows = [
            "members": "i1,fj,Bridge,ne;km,,discreet,",
            "mentoring": "n1,mentor,2,,2026-01-01\nk1,mentee,,,2026-01-01\nk3,mentee,,,2026-01-01",
            "pairings": "p1,n1,k1,proposed,,\np2,n1,k3,active,2026-01-01,", "interpreters": "i1,2",
        ]
        rows["members"]? += "\nk3,kh,Kolap,km,,discreet,"
        #expect(try confirmed(rows).interpreter?.id.text == "i1")
        rows["interpreters"] = "i1,1"
        #expect(
            try refusal(rows).description.hasPrefix(
                "pairing p1 needs somebody who interprets, and nobody who could is free"
            )
        )
    }

    @Test func declinedAndEndedAreTakenOnce() throws {
        let desk = try MentoringTables.desk(Self.rows)
        #expect(try desk.planner.declinePairing("p1").status == .declined)
        #expect(throws: PlannerError.self) { try desk.planner.declinePairing("p1") }
        #expect(throws: PlannerError.self) { try desk.planner.confirmPairing("p1", .init()) }
        #expect(throws: PlannerError.self) { try desk.planner.endPairing("p1") }
        #expect(try desk.planner.proposePairings(isStable: false, isDryRun: true).proposals.isEmpty)

        let other = try MentoringTables.desk(Self.rows)
        #expect(throws: PlannerError.self) { try other.planner.endPairing("p1") }
        _ = try other.planner.confirmPairing("p1", .init())
        #expect(throws: PlannerError.self) { try other.planner.declinePairing("p1") }
        let ended = try other.planner.endPairing("p1")
        #expect(ended.status == .ended && ended.ends == CivilDate("2026-11-25"))
        #expect(try other.planner.history(last: 1)[0].what.text == "pairing p1 ended")
        #expect(try other.planner.mentoringSessions(of: "p1", count: 3).isEmpty)
    }

    @Test func aPairingThatBeginsLaterEndsOnItsFirstDay() throws {
        let desk = try MentoringTables.desk(["pairings": "p1,n2,e2,active,2027-01-05,"])
        #expect(try desk.planner.endPairing("p1").ends == CivilDate("2027-01-05"))
    }
}

extension PairingDetails {
    static func with(_ change: (inout PairingDetails) -> Void) -> PairingDetails {
        var details = PairingDetails()
        change(&details)
        return details
    }
}
