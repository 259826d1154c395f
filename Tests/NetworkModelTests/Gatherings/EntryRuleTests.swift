import CivilTime
import NetworkModel
import Testing

@Suite struct EntryRuleTests {
    private func rule(_ passport: String, _ destination: String, checkedOn: String) throws -> EntryRule {
        try EntryRule(
            passport: #require(CountryCode(passport)),
            destination: #require(CountryCode(destination)),
            requirement: .free,
            checkedOn: #require(CivilDate(checkedOn)),
            source: #require(PlainLine("the embassy's page"))
        )
    }

    @Test(arguments: [
        ("2026-05-29", EntryRule.Requirement.free), ("2026-11-25", .free), ("2026-05-28", .unknown),
        // A day that is still to come is a slip, and no reason to trust the fact for longer.
        ("2026-11-26", .unknown),
    ])
    func aFactReadsAsUnknownAfter180Days(checkedOn: String, expected: EntryRule.Requirement) throws {
        let today = try #require(CivilDate("2026-11-25"))
        #expect(try rule("NP", "FJ", checkedOn: checkedOn).requirement(on: today) == expected)
    }

    @Test func onesOwnCountryNeedsNoRule() {
        #expect(throws: ValueError.self) { try rule("FJ", "FJ", checkedOn: "2026-11-25") }
    }

    @Test(arguments: [(60, 3, 5, true), (61, 3, 5, false), (0, 0, 5, true), (100, 5, 5, true), (34, 1, 3, false)])
    func aShareIsReachedWithoutRounding(percent: Int, part: Int, whole: Int, isReached: Bool) throws {
        #expect(try #require(Percent(percent)).isReached(by: part, of: whole) == isReached)
    }
}
