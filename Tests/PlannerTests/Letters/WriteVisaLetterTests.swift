import NetworkModel
import Testing

@testable import Planner

@Suite struct WriteVisaLetterTests {
    private func letter(_ planner: NetworkPlanner, travel: TravelBook?, to path: String? = nil) throws -> String {
        try planner.visaLetter(
            to: "m2",
            for: "yearly-2027",
            travel: travel,
            form: "txt",
            invitedByRole: false,
            writtenTo: path
        )
    }

    @Test func aLetterIsWrittenAndRemembered() throws {
        let desk = try BorderTables.desk()
        let book = try BorderTables.book(BorderTables.passport())
        _ = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        let text = try letter(desk.planner, travel: book, to: desk.path("letter.txt"))
        #expect(text.contains("MALIS") && text.contains("Cambodia") && text.contains("Kathmandu, Nepal"))
        #expect(try desk.text(of: "letter.txt") == text)
        _ = try letter(desk.planner, travel: book)
        let network = try desk.planner.network()
        #expect(network.exports.map(\.id.text) == ["e00001", "e00002"])
        #expect(network.exports.map { "\($0.audience) \($0.format) \($0.rows)" } == ["embassy txt 1", "embassy txt 1"])
        let withdrawn = try desk.planner.withdrawConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        #expect(withdrawn.exports.count == 2)
        #expect(throws: PlannerError.self) { try letter(desk.planner, travel: book) }
    }

    /// Nothing of the passport stays in the store.
    @Test func theRecordHoldsNothingOfThePassport() throws {
        let desk = try BorderTables.desk()
        _ = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        _ = try letter(desk.planner, travel: BorderTables.book(BorderTables.passport(number: "PLANTED77")))
        let store = try desk.planner.network()
        #expect(!"\(store)".contains("PLANTED77") && !"\(store)".contains("1990-02-03"))
        #expect(try !"\(desk.planner.history(last: nil))".contains("m2"))
    }

    @Test func withoutConsentOrWithTheVaultClosedThereIsNoLetterAndNoRecord() throws {
        let desk = try BorderTables.desk()
        let book = try BorderTables.book(BorderTables.passport())
        for (travel, words) in [(book as TravelBook?, "no consent of m2"), (nil, "no consent of m2")] {
            let error = #expect(throws: PlannerError.self) { try letter(desk.planner, travel: travel) }
            #expect(error.map { $0.kind == .data && "\($0)".contains(words) } == true)
        }
        _ = try desk.planner.giveConsent(of: "m2", to: "yearly-2027", for: "visaLetter")
        let closed = #expect(throws: PlannerError.self) { try letter(desk.planner, travel: nil) }
        #expect(closed.map { $0.kind == .data && "\($0)".contains("no passport of m2") } == true)
        #expect(try desk.planner.network().exports.isEmpty)
    }
}
