import NetworkModel
import Testing

@testable import Exporters

@Suite struct InterpretersRosterTests {
    @Test func eachPairOfASessionsLanguagesStandsOnceForBothWays() throws {
        var sample = try RosterFields().sample
        sample.network.programme = [
            try RosterFields.session("s1", day: "2031-05-06", title: "Last", languages: ["en"]),
            try RosterFields.session("s2", title: "Second", languages: ["en", "th", "fj"]),
            try RosterFields.session("s3", opens: "09:00", title: "First", languages: ["th", "qaa"]),
            try RosterFields.session("s4", meeting: "other-2031", title: "Elsewhere", languages: ["en", "km"]),
        ]

        let draft = try sample.draft(.interpreters)

        #expect(
            draft.rows() == [
                ["2031-05-05", "09:00", "18:00", "First", "Thai", "qaa"],
                ["2031-05-05", "10:00", "18:00", "Second", "English", "Thai"],
                ["2031-05-05", "10:00", "18:00", "Second", "English", "Fijian"],
                ["2031-05-05", "10:00", "18:00", "Second", "Thai", "Fijian"],
                ["2031-05-06", "10:00", "18:00", "Last", "one language", ""],
            ]
        )
        #expect(draft.subjects.isEmpty && draft.leftOut.isEmpty)
    }

    @Test func nobodyIsNamed() throws {
        let sample = try RosterFields().sample
        let texts = try sample.draft(.interpreters).texts.joined(separator: "\n")
        for member in sample.network.members { #expect(!texts.contains(member.chosenName.text)) }
        #expect(!texts.contains("PRINTED"))
    }

    @Test func withoutAProgrammeThereIsNoList() throws {
        let sample = try RosterCase(network: RosterSample.network([RosterSample.delegate("m1")]))
        let expected = RosterError.noProgramme(try RosterSample.meetingID())
        #expect(throws: expected) { try sample.draft(.interpreters) }
    }
}
