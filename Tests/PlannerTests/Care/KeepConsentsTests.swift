import NetworkModel
import Testing

@testable import Planner

@Suite struct KeepConsentsTests {
    private static let exports = [
        "exports.csv": """
        id,meetingID,audience,format,stamp,who,rows
        e1,yearly-2027,hotel,csv,2026-11-02T10:00:00Z,coordinator,3
        e2,yearly-2026,insurer,csv,2026-03-02T10:00:00Z,coordinator,3
        e3,yearly-2027,host,txt,2026-11-03T10:00:00Z,coordinator,3

        """,
        "exportSubjects.csv": "exportID,memberID\ne1,m2\ne2,m2\ne3,m1\n",
    ]

    private func rows(_ planner: NetworkPlanner) throws -> [String] {
        try #require(try planner.network().csv("consents")).split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func aConsentIsGivenOnceAndKeepsItsDay() throws {
        let desk = try BorderTables.desk()
        let given = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        #expect(given.consent.isGiven && given.chosenName.text == "Malis")
        let later = try desk.later("2026-12-01T09:00:00Z")
        #expect(try later.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter") == given)
        #expect(try rows(later) == ["yearly-2027,m2,visaLetter,2026-11-25,"])
        #expect(try later.history(last: nil).count == 2)
    }

    @Test func aWithdrawalNamesEveryExportThatHoldsThePerson() throws {
        let desk = try BorderTables.desk(Self.exports)
        _ = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "hotel")
        let later = try desk.later("2026-12-01T09:00:00Z")
        let withdrawn = try later.withdrawConsent(of: "m2", to: "yearly-2027", for: "hotel")
        #expect(!withdrawn.consent.isGiven)
        #expect(withdrawn.exports.map(\.id.text) == ["e2", "e1"])
        #expect(try rows(later) == ["yearly-2027,m2,hotel,2026-11-25,2026-12-01"])
        // Again: the same list, and the same day.
        let again = try desk.later("2026-12-05T09:00:00Z").withdrawConsent(of: "m2", to: "yearly-2027", for: "hotel")
        #expect(again == withdrawn)
    }

    @Test func whoTakesItBackMayGiveItAgainAndWhoNeverGaveItRefuses() throws {
        let desk = try BorderTables.desk()
        let refused = try desk.planner.withdrawConsent(of: "m4", to: "yearly-2027", for: "host")
        #expect(refused.consent.givenOn == nil && refused.exports.isEmpty)
        let later = try desk.later("2026-12-01T09:00:00Z")
        #expect(try later.giveConsent(of: "m4", to: "yearly-2027", for: "host").consent.isGiven)
        #expect(try rows(later) == ["yearly-2027,m4,host,2026-12-01,"])
        #expect(try later.consents(to: "yearly-2027").map(\.chosenName.text) == ["Sina"])
    }

    @Test(arguments: [
        ("m9", "yearly-2027", "hotel"), ("m1", "none", "hotel"), ("m1", "yearly-2027", "police"),
        ("m1", "yearly-2026", "hotel"),
    ])
    func wordsThatNameNothingAreRefused(member: String, meeting: String, purpose: String) throws {
        let planner = try BorderTables.desk().planner
        let error = #expect(throws: PlannerError.self) {
            try planner.giveConsent(of: member, to: meeting, for: purpose)
        }
        #expect(error?.kind == .usage)
        #expect(try rows(planner) == [])
    }
}
