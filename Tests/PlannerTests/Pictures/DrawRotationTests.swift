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
            try text("held", "NP", ""), try text("confirmed", "NP", ""), try text("postponed", "NP", ""),
            try text("moved", "NP", "KH"), try text("cancelled", "", "NP"), try text("online", "", "NP"),
        ]
        #expect(Set(pictures).count == 6)
        for picture in pictures { #expect(picture.contains("Nepal")) }
    }
}
