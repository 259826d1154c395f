import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct MakeRosterTests {
    private static let needingVault = ["travelAgent", "hotel", "host", "insurer"]

    /// Its folder holds the keys: it has to live as long as the planner is used.
    private let desk: RosterDesk
    private let open: VaultAccess

    init() throws {
        desk = try RosterDesk()
        open = try desk.planner.opening(.passphrase(RosterDesk.words))
    }

    @Test func eachAudienceGetsItsFileUnderANameThatSaysNothing() throws {
        var wish = RosterWish(audience: "organiser")
        wish.member = "m1"
        wish.access = open
        let rosters = try desk.planner.writeRosters(of: "yearly-2027", like: wish, inFolder: desk.desk.path("out"))
        for made in rosters {
            #expect(try Array(Data(contentsOf: desk.desk.folder.file("out/\(made.name)"))) == made.bytes)
        }
        #expect(
            rosters.map(\.name) == [
                "journeys.csv", "rooms.csv", "pick-up.csv", "meals.csv", "sessions.csv", "cover.csv", "figures.csv",
                "page.csv", "list.csv",
            ]
        )
    }

    @Test func anExportIsWrittenDownWithoutWhatStandsInIt() throws {
        let made = try desk.roster("hotel", with: open)
        _ = try desk.roster("caterer")
        let network = try desk.planner.network()

        #expect(network.exports.map(\.id.text) == ["e00001", "e00002"] && made.exportID.text == "e00001")
        #expect(
            network.exports.map { "\($0.meetingID) \($0.audience) \($0.format) \($0.who) \($0.stamp) \($0.rows)" } == [
                "yearly-2027 hotel csv tester 2026-11-25T09:00:00Z 12",
                "yearly-2027 caterer csv tester 2026-11-25T09:00:00Z 11",
            ]
        )
        // The kitchen's list names nobody.
        #expect(Set(network.exportSubjects.map(\.exportID)) == [made.exportID] && network.exportSubjects.count == 12)
        #expect(network.figures.isEmpty)
        let what = try desk.planner.history(last: 2).map(\.what.text)
        #expect(what == ["list of yearly-2027 for caterer, 11 rows", "list of yearly-2027 for hotel, 12 rows"])
        #expect(!"\(network)".contains("PRINTED") && !"\(network)".contains("PN1"))
        #expect(try !"\(desk.planner.history(last: nil))".contains("PRINTED"))
    }

    @Test func aConsentTakenBackNamesTheExportsAndHoldsForTheNextOne() throws {
        _ = try desk.roster("hotel", "txt", with: open)
        _ = try desk.roster("interpreters")
        let withdrawn = try desk.planner.withdrawConsent(of: "m3", to: "yearly-2027", for: "hotel")
        #expect(withdrawn.exports.map(\.audience.text) == ["hotel"])

        let next = try desk.roster("hotel", with: open)
        #expect(next.rows == 11 && next.leftOut.map { "\($0.memberID): \($0.reason)" } == ["m3: took the consent back"])
        let subjects = try desk.planner.network().exportSubjects.filter { $0.exportID == next.exportID }
        #expect(!subjects.contains { $0.memberID.text == "m3" } && subjects.count == 11)
    }

    /// The list is out, whatever is taken back.
    @Test func undoLeavesTheExportStandingAndTakesBackWhatWasBefore() throws {
        let before = try desk.planner.network()
        _ = try desk.planner.giveConsent(of: "m1", to: "yearly-2027", for: "hotel")
        let given = try #require(try desk.planner.history(last: 1).first)
        _ = try desk.roster("hotel", with: open)
        _ = try desk.roster("funder")

        #expect(try desk.planner.undo().takesBack == given.number)

        let after = try desk.planner.network()
        #expect(after.consents == before.consents)
        #expect(after.exports.count == 2 && after.exportSubjects.count == 12 && !after.figures.isEmpty)
    }

    @Test func aFundersFiguresAreKeptAndStandUntilFiveHaveCome() throws {
        let first = try desk.roster("funder")
        let kept = try desk.planner.network().figures
        let words = kept.map { "\($0.name.text) \($0.people?.number ?? -1)" }
        #expect(words == ["all 12", "country-fj 12", "times-first 12"])

        try desk.take(RosterDesk.delegates([(13, "confirmed"), (14, "confirmed")]))
        let second = try desk.roster("funder")
        #expect(second.bytes == first.bytes)
        #expect(try desk.planner.network().figures.count == 2 * kept.count)

        try desk.take(RosterDesk.delegates((15...17).map { ($0, "confirmed") }))
        let third = try desk.roster("funder")
        #expect(third.bytes != first.bytes)
        let told = try desk.planner.network().figures.filter { $0.exportID == third.exportID }
        #expect(told.compactMap { $0.people?.number } == [17, 17, 17])
    }

    @Test func anAssistantGetsOnlyListsThatNeedNoVault() throws {
        let assistant = try NetworkPlanner.opened(
            at: desk.desk.path("mela.sqlite"),
            surroundings: Desk.surroundings(),
            role: .assistant
        )
        try expectRefusals(assistant, saying: "assistant")
    }

    @Test func inTravelModeThereAreOnlyListsThatNeedNoVault() throws {
        try desk.planner.startTravelMode(folder: desk.desk.path("session"))
        try expectRefusals(desk.planner, saying: "travel mode")
        try desk.planner.endTravelMode(RosterDesk.words)
        _ = try desk.roster("hotel", with: open)
    }

    /// Nothing is written down of what is refused.
    private func expectRefusals(_ planner: NetworkPlanner, saying words: String) throws {
        for audience in NetworkPlanner.rosterAudiences {
            var wish = RosterWish(audience: audience)
            wish.member = "m1"
            let exports = try planner.network().exports.count
            for access in [open, .passphrase(RosterDesk.words), nil] as [VaultAccess?] {
                wish.access = access
                guard try access != nil || NetworkPlanner.needsVault(RosterWish(audience: audience)) else { continue }
                let error = #expect(throws: PlannerError.self) { try planner.roster(of: "yearly-2027", wish) }
                #expect(error.map { $0.kind == .data && "\($0)".lowercased().contains(words) } == true, "\(audience)")
            }
            #expect(try planner.network().exports.count == exports)
            wish.access = nil
            guard try !NetworkPlanner.needsVault(RosterWish(audience: audience)) else { continue }
            _ = try planner.roster(of: "yearly-2027", wish)
        }
        let needing = try NetworkPlanner.rosterAudiences.filter {
            try NetworkPlanner.needsVault(RosterWish(audience: $0))
        }
        #expect(needing == Self.needingVault)
    }

    @Test func withoutWhatOpensTheVaultThereIsNoListOfDocuments() throws {
        for audience in Self.needingVault {
            #expect { try desk.roster(audience) } throws: { error in
                (error as? PlannerError)?.kind == .data && "\(error)".contains("vault closed")
            }
        }
        #expect(try desk.planner.network().exports.isEmpty)
    }

    @Test func theCaterersListHoldsNoNameOfAnyone() throws {
        let text = String(decoding: try desk.roster("caterer", "html").bytes, as: UTF8.self)
        #expect(!text.contains("Mango") && !text.contains("m1"))
    }

    @Test func anAllergyTheKitchenWasNotToldOfHoldsTheCaterersListBack() throws {
        try desk.take(RosterDesk.delegates([(2, "confirmed")], allergy: "shellfish"))
        #expect { try desk.roster("caterer") } throws: { error in
            (error as? PlannerError)?.kind == .data && "\(error)".contains("shellfish")
        }
        #expect(try desk.planner.network().exports.isEmpty)
        try desk.take(RosterDesk.delegates([(2, "confirmed")], allergy: "shellfish", told: "yes"))
        _ = try desk.roster("caterer")
    }

    @Test func wordsThatNameNothingAreUsageErrors() throws {
        func usage(_ wish: RosterWish, _ words: String) {
            #expect { try desk.planner.roster(of: "yearly-2027", wish) } throws: { error in
                (error as? PlannerError)?.kind == .usage && "\(error)".contains(words)
            }
        }
        usage(RosterWish(audience: "police"), "expected one of travelAgent, hotel, host")
        usage(RosterWish(audience: "hotel", format: "pdf"), "expected one of csv, xlsx, html, txt")
        var stranger = RosterWish(audience: "participant")
        stranger.member = "nobody"
        usage(stranger, "nobody")
    }

    @Test func aMeetingThatNobodyTravelsToHasNoRoster() throws {
        #expect { try desk.planner.roster(of: "yearly-2025", RosterWish(audience: "organiser")) } throws: { error in
            "\(error)".contains("people travel to")
        }
    }
}
