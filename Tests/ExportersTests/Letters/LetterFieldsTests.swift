import Exporters
import NetworkModel
import Testing

/// Which field of a person reaches a letter, told field by field: a new one stands in neither list, and fails until
/// somebody says whether an embassy may read it.
@Suite struct LetterFieldsTests {
    private struct Change {
        let field: String
        let reachesLetter: Bool
        let sample: LetterSample
    }

    private func changes() throws -> [Change] {
        func member(_ field: String, _ member: Member) throws -> Change {
            var sample = try LetterSample()
            sample.network.members = [member]
            return Change(field: "Member.\(field)", reachesLetter: false, sample: sample)
        }
        func document(_ field: String, _ reachesLetter: Bool, _ document: TravelDocument) throws -> Change {
            var sample = try LetterSample()
            sample.document = document
            return Change(field: "TravelDocument.\(field)", reachesLetter: reachesLetter, sample: sample)
        }
        return [
            try member("groupID", LetterSample.member(group: "fj-suva")),
            try member("chosenName", LetterSample.member(name: "Another")),
            try member("languages", LetterSample.member(languages: ["en"])),
            try member("address", LetterSample.member(address: "other@example.net")),
            try member("calendarStyle", LetterSample.member(style: .discreet)),
            try member("calendarTitle", LetterSample.member(title: "Choir")),
            try document("name", true, LetterSample.passport(name: "MALIS SOK")),
            try document("number", true, LetterSample.passport(number: "N9")),
            try document("birthDate", true, LetterSample.passport(born: "1991-02-03")),
            try document("nationality", true, LetterSample.passport(nationality: "FJ")),
            try document("expires", false, LetterSample.passport(expires: "2036-06-07")),
        ]
    }

    @Test func everyFieldOfAPersonIsListed() throws {
        let sample = try LetterSample()
        let told = Set(try changes().map(\.field)).union([
            // By these the person is found, and without a passport there is no letter: `VisaLetterTests`.
            "Member.id", "TravelDocument.kind",
        ])
        let member = try #require(sample.network.members.first)
        let document = try #require(sample.document)
        #expect(told == fields(of: member, "Member.").union(fields(of: document, "TravelDocument.")))
    }

    @Test func aFieldReachesTheLetterOrChangesNoByteOfIt() throws {
        let before = try LetterSample().letter()
        for change in try changes() {
            let after = try change.sample.letter()
            for form in VisaLetter.Form.allCases {
                let isTold = before.text(in: form) != after.text(in: form)
                #expect(isTold == change.reachesLetter, "\(change.field) in \(form)")
            }
        }
    }

    /// The fields of the letter itself, as they were agreed.
    @Test func aLetterHasJustItsFields() throws {
        #expect(
            fields(of: try LetterSample().letter()) == [
                "writtenOn", "inviter", "name", "passportNumber", "birthDate", "nationality", "meetingTitle", "dates",
                "city", "country", "stay", "paidByOrganisers",
            ]
        )
    }

    /// Planted in every text of the network that is not for an embassy: names, offers, wishes, allergies, titles.
    @Test func noLetterHoldsAWordThatIsNotForAnEmbassy() throws {
        for byRole in [false, true] {
            let letter = try LetterSample().letter(byRole: byRole)
            for form in VisaLetter.Form.allCases {
                let text = letter.text(in: form).lowercased()
                for word in ["planted", "m1", "kep", "vegan", "network", "2035-06-07", "70000"] {
                    #expect(!text.contains(word), "\(word) in \(form)")
                }
            }
        }
    }

    private func fields(of value: Any, _ prefix: String = "") -> Set<String> {
        Set(Mirror(reflecting: value).children.compactMap(\.label).map { prefix + $0 })
    }
}
