import NetworkModel
import Testing

@testable import Exporters

@Suite struct RosterConsentTests {
    private static let purposes: [(RosterAudience, Consent.Purpose)] = [
        (.travelAgent, .travelAgent), (.hotel, .hotel), (.host, .host), (.insurer, .insurer),
    ]

    @Test(arguments: purposes)
    func whoTookTheConsentBackStandsInNoFurtherList(audience: RosterAudience, purpose: Consent.Purpose) throws {
        var sample = try RosterFields().sample
        sample.network.consents = []
        #expect(try sample.draft(audience).subjects.contains { $0.text == "m1" })

        sample.network.consents = [try RosterSample.withdrawn("m1", purpose)]
        let draft = try sample.draft(audience)

        #expect(draft.gaps["m1"] == [.noConsent])
        #expect(!draft.subjects.contains { $0.text == "m1" })
        let whole = draft.rows().flatMap(\.self)
        // Nor do those who come with them.
        for text in ["Guest 1", "PRINTED NAME 1", "PRINTED ALONG 1", "PLANTED1"] { #expect(!whole.contains(text)) }
    }

    @Test(arguments: RosterAudience.allCases)
    func withTheVaultClosedThereIsNoListThatNeedsIt(audience: RosterAudience) throws {
        var sample = try RosterFields().sample
        sample.book = nil
        if audience.needsVault {
            #expect(throws: RosterError.vaultClosed) { try sample.draft(audience) }
        } else {
            _ = try sample.draft(audience)
        }
        #expect(audience.needsVault == Self.purposes.contains { $0.0 == audience })
    }
}
