import NetworkModel
import ReferenceData
import Testing

@testable import Planner

/// What is known of two real series, told by the audit.
@Suite struct RealHistoryTests {
    private func audit(_ editions: [PastEdition], _ policy: String) throws -> HostAudit {
        try HostAuditing.audit(editions, by: AuditDesk().policy(policy))
    }

    private static let cycle = "pattern,creditOnline\noc;sea;sa;ea,none\n"
    private static let counted = "pattern,creditOnline\noc;sea;sa;ea,planned\n"

    // MARK: APNIC's pause of 2020

    @Test func aFileReadsAsTheTableThatComesWithTheProgram() throws {
        for series in HistorySeries.allCases {
            #expect(try HistoryFile(AuditDesk.path(of: series)).editions == AuditDesk.editions(of: series))
        }
    }

    @Test func onlineEditionsDidNotUseTheTurn() throws {
        let audit = try audit(AuditDesk.editions(of: .apnic), Self.cycle)
        #expect(audit.editions.filter { $0.status == .online }.map(\.number.number) == [50, 52])
        #expect(audit.turns == audit.editions.count - 2)
        #expect(try self.audit(AuditDesk.editions(of: .apnic), Self.counted).turns == audit.editions.count)
    }

    @Test func theCycleResumesWhereItStopped() throws {
        let editions = try AuditDesk.editions(of: .apnic)
        // It stopped after South-East Asia's turn in 2019. The editions online in 2020 and 2021, planned for South and
        // East Asia, change nothing: in 2022 it is South Asia's turn, and a host from there is no breach.
        let resumed = try editions.filter { $0.year.number <= 2022 }
            .changing(54) { try $0.with(country: "LK", region: "SA") }
        #expect(try audit(resumed, Self.cycle).found == [])
        // Had they used the turns, Oceania's would come next.
        #expect(try audit(resumed, Self.counted).found == ["pattern 54"])
        let oceania = try resumed.changing(54) { try $0.with(country: "FJ", region: "OC") }
        #expect(try audit(oceania, Self.counted).found == [])
        #expect(
            try audit(oceania, Self.cycle).breaches.map(\.sentence) == [
                "the pattern's turn is SA's, not OC's: the newest turn was SEA's, with edition 48 in 2019"
            ]
        )
    }

    /// What the table has for 2022 and 2023 does not follow the cycle under either rule; its rows say that no cited page
    /// confirms these cities. What APNIC published, 2024 to 2030, does.
    @Test func whatTheTableSaysAfterThePauseIsToldAsItIs() throws {
        for policy in [Self.cycle, Self.counted] {
            let audit = try audit(AuditDesk.editions(of: .apnic), policy)
            #expect(audit.found == ["pattern 54", "pattern 56"])
            #expect(audit.breaches.allSatisfy { $0.edition.verification == .none })
            #expect(audit.remarks[0].hasPrefix("No cited page confirms the rows of these editions: "))
        }
    }

    // MARK: APNIC 42

    @Test func anEditionThatMovedWithinItsSubregionKeepsThePattern() throws {
        let editions = try AuditDesk.editions(of: .apnic)
        let moved = try #require(editions.first { $0.number.number == 42 })
        #expect(moved.status == .moved && moved.country?.text == "LK" && moved.region == "SA")
        let before = editions.filter { $0.year.number <= 2019 }
        #expect(try audit(before, "pattern,spacing\noc;sea;sa;ea,4\n").found == [])
        // In another subregion it would have broken both, there and where that one comes again.
        let elsewhere = try before.changing(42) { try $0.with(country: "KR", region: "EA") }
        #expect(
            try audit(elsewhere, "pattern,spacing\noc;sea;sa;ea,4\n").found == [
                "pattern 42", "pattern 44", "spacing 44",
            ]
        )
    }

    @Test func theTurnIsThatOfTheCountryWhereItWasHeld() throws {
        // Sri Lanka held it: a second time there within five editions is a breach, a first time in Bangladesh is none.
        let editions = try AuditDesk.editions(of: .apnic).filter { $0.year.number <= 2020 }
        let policy = "cooldown\n5\n"
        let again = try editions.changing(50) { try $0.with(status: .held, country: "LK") }
        let audit = try audit(again, policy)
        #expect(audit.found == ["cooldown 50"])
        #expect(audit.breaches[0].evidence.map(\.number.number) == [42])
        #expect(
            audit.breaches[0].sentence
                == "Sri Lanka had edition 42 in 2016 too; a country may host once in any 5 editions"
        )
        #expect(try self.audit(editions.changing(50) { try $0.with(status: .held) }, policy).found == [])
    }

    // MARK: ICAAP 7

    @Test func aPostponedEditionKeepsItsTurn() throws {
        let editions = try AuditDesk.editions(of: .icaap)
        let kobe = try #require(editions.first { $0.number.number == 7 })
        // Planned for 2003 and held in 2005, between 2001 and 2007: one edition, number 7.
        #expect(kobe.year.number == 2005 && kobe.country?.text == "JP")
        #expect(editions.map(\.number.number) == Array(1...12))
        let policy = "coverage,mustHost,cooldown\n7,ea,4\n"
        for status in [PastEdition.Status.held, .postponed] {
            let told = try editions.changing(7) { try $0.with(status: status) }
            #expect(try audit(told, policy).found == [])
            // Its turn is Japan's: nobody there may host the next three.
            let again = try told.changing(10) { try $0.with(country: "JP") }
            #expect(try audit(again, policy).found == ["cooldown 10"])
        }
        // Had 2003 been cancelled, East Asia would have waited for ten editions.
        let cancelled = try editions.changing(7) { try $0.with(status: .cancelled) }
        #expect(try audit(cancelled, policy).found == ["coverage 7", "coverage 8", "coverage 9"])
    }

    @Test func southEastAsiaHadThreeInARow() throws {
        let audit = try audit(AuditDesk.editions(of: .icaap), "spacing\n2\n")
        #expect(audit.found == ["spacing 4", "spacing 5"])
        #expect(
            audit.breaches[0].sentence
                == "SEA had edition 3 in 1995 too, in Thailand; a subregion may host once in any 2 editions"
        )
    }
}
