import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct MakeRosterTests {
    @Test(arguments: [("host", "pick-up.csv"), ("hotel", "rooms.csv"), ("caterer", "meals.csv")])
    func eachAudienceGetsItsFileUnderANameThatSaysNothing(audience: String, name: String) throws {
        let desk = try Desk.withSample()
        #expect(try desk.planner.writeRoster(of: "mela-2027", for: audience, inFolder: desk.path("out")) == name)
        let bytes = try desk.planner.roster(of: "mela-2027", for: audience).bytes
        // Spreadsheets need the byte order mark to read UTF-8.
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try Array(Data(contentsOf: desk.folder.file("out/\(name)"))) == bytes)
    }

    @Test func theCaterersListHoldsNoNameOfAnyone() throws {
        let desk = try Desk.withSample()
        let text = String(decoding: try desk.planner.roster(of: "mela-2027", for: "caterer").bytes, as: UTF8.self)
        let network = try desk.planner.network()
        let coming = Set(network.delegates.map(\.memberID))
        for member in network.members where coming.contains(member.id) && member.chosenName.text.count > 3 {
            #expect(!text.contains(member.chosenName.text), "\(member.id)")
        }
    }

    @Test func aMeetingThatNobodyTravelsToHasNoRoster() throws {
        let planner = try Desk.withSample().planner
        for meeting in ["regional-2020", "regional-2021"] {
            #expect { try planner.roster(of: meeting, for: "host") } throws: { "\($0)".contains("people travel to") }
        }
    }

    @Test func anUnknownAudienceIsAUsageError() throws {
        let planner = try Desk.withSample().planner
        #expect { try planner.roster(of: "mela-2027", for: "police") } throws: { error in
            (error as? PlannerError)?.kind == .usage && "\(error)".contains("expected one of host, hotel, caterer")
        }
    }

    @Test func anAllergyTheKitchenWasNotToldOfHoldsTheCaterersListBack() throws {
        let desk = try Desk.withSample()
        let delegates = try #require(try desk.planner.network().csv("delegates")).replacing(
            "shellfish,yes",
            with: "shellfish,no"
        )
        try desk.write(delegates, to: "in/delegates.csv")
        _ = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        #expect { try desk.planner.roster(of: "mela-2027", for: "caterer") } throws: { error in
            (error as? PlannerError)?.kind == .data && "\(error)".contains("shellfish")
        }
    }
}
