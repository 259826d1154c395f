import NetworkModel
import Testing

@testable import Exporters

@Suite struct RosterNamesTests {
    /// Many people have one name; nobody's is taken apart, filled up or turned round.
    @Test(arguments: ["Laxmi", "MARIA ELENA DE LA CRUZ", "Dang, Mai", "ดวงใจ", "နီလာ", "\u{1031}\u{1019}"])
    func aNameIsOneCellAsItIs(name: String) throws {
        let line = try RosterSample.line(name)
        var sample = try RosterFields().sample
        sample.network.members[0] = try RosterFields.member(name: name)
        sample.book = try RosterFields.book(passport: RosterFields.passport(name))
        for audience in [RosterAudience.travelAgent, .hotel, .host, .insurer, .participant, .organiser] {
            let draft = try sample.draft(audience)
            let holding = draft.texts.filter { $0.contains(name) }
            #expect(!holding.isEmpty && holding.allSatisfy { $0 == line.text }, "\(audience)")
        }
    }
}
