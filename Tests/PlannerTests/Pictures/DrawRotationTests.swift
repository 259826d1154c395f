import Foundation
import Testing

@testable import Planner

@Suite struct DrawRotationTests {
    private func picture(_ meetings: String = "", count: Int = 1) throws -> String {
        var tables = SmallTables.all
        tables["meetings.csv"]? += meetings
        return try Desk.with(tables).planner.rotationPicture(of: nil, count: count)
    }

    @Test func pastAndPlannedHostsAreDrawn() throws {
        let picture = try picture()
        #expect(picture.contains("Yearly meeting: who hosts when"))
        #expect(picture.contains("2024") && picture.contains("Phnom Penh, Cambodia"))
        // The best plan of one edition is Nepal in 2027.
        #expect(picture.contains("2027") && picture.contains("Nepal"))
    }

    @Test func whereAMovedEditionWasPlannedIsTold() throws {
        let picture = try picture("yearly-2027,yearly,4,2027,Yearly 2027,moved,NP,Patan,,KH,,,,,\n")
        #expect(picture.contains("Patan, Nepal, planned for Cambodia"))
    }

    /// The five states of an edition look different, and are told apart in the text for those who can't see them.
    @Test func aCancelledAnOnlineAndAConfirmedEditionAreToldApart() throws {
        func text(_ status: String, _ country: String, _ planned: String) throws -> String {
            try picture("yearly-2027,yearly,4,2027,Yearly 2027,\(status),\(country),,,\(planned),,,,,\n")
        }
        let pictures = [
            ("held", try text("held", "NP", "")), ("confirmed", try text("confirmed", "NP", "")),
            ("held later", try text("postponed", "NP", "")), ("moved here", try text("moved", "NP", "KH")),
            ("cancelled", try text("cancelled", "", "NP")), ("met online", try text("online", "", "NP")),
        ]
        for (word, picture) in pictures {
            let edition = try #require(
                picture.components(separatedBy: "2027: ").last?.components(separatedBy: ". ").first
            )
            #expect(edition.hasPrefix("Nepal") && edition.contains("(\(word))"), "\(edition)")
        }
        #expect(Set(pictures.map(\.1)).count == 6)
    }
}
