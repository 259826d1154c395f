import NetworkModel
import Testing

@testable import Planner

/// The same with a real vault, from the file that was taken into it.
@Suite struct BordersWithVaultTests {
    private static let words = Array("four words of mine".utf8)

    /// Its folder holds the keys: it has to live as long as the planner is used.
    private let desk: Desk

    init() throws {
        desk = try BorderTables.desk([
            "entries.csv": BorderTables.entriesHeader
                + "KH,NP,visa,2026-11-01,Embassy\nWS,NP,free,2026-11-01,Embassy\n"
        ])
        try desk.planner.makeVault(Self.words)
        try desk.write(
            """
            meetingID,memberID,companion,kind,name,number,expires,birthDate,nationality
            yearly-2027,m2,0,passport,MALIS,PLANTED77,2027-05-01,1990-02-03,WS

            """,
            to: "documents.csv"
        )
        _ = try desk.planner.importTrips(from: desk.path("documents.csv"), .passphrase(Self.words), isDryRun: false)
    }

    private func book() throws -> TravelBook { try desk.planner.travelBook(of: "yearly-2027", .passphrase(Self.words)) }

    @Test func thePassportInTheVaultCounts() throws {
        let open = try desk.planner.checkBorders(of: "yearly-2027", travel: book()).report
        #expect(try open.traveller("m2").passport.text == "WS" && open.traveller("m2").validity == .short)
        let closed = try desk.planner.checkBorders(of: "yearly-2027", travel: nil).report
        #expect(try closed.traveller("m2").passport.text == "KH")
    }

    @Test func passportsTooShortAreFoundWithTheVaultOpen() throws {
        #expect(try desk.planner.checkBesidesFallbacks() == [])
        let books = try desk.planner.travelBooks(.passphrase(Self.words))
        #expect(try desk.planner.checkBesidesFallbacks(travel: books).map(\.key) == ["yearly-2027,m2"])
    }

    @Test func aLetterIsMadeFromTheVaultForWhoAgreed() throws {
        func require() throws(PlannerError) {
            try desk.planner.requireVisaLetter(to: "m2", for: "yearly-2027", form: "html")
        }
        #expect(throws: PlannerError.self) { try require() }
        _ = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        try require()
        let text = try desk.planner.visaLetter(
            to: "m2",
            for: "yearly-2027",
            travel: book(),
            form: "html",
            invitedByRole: false
        )
        #expect(text.contains("PLANTED77") && text.contains("Samoa"))
        #expect(!"\(try desk.planner.network())".contains("PLANTED77"))
    }
}
