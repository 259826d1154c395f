import NetworkModel
import Testing

@Suite struct RotationPatternTests {
    private func id(_ text: String) throws -> Subregion.ID { try #require(Subregion.ID(text)) }

    private func pattern(_ text: String) throws -> RotationPattern {
        try RotationPattern(
            text.split(separator: " ").map { $0 == "any" ? .any : .subregion(try id(String($0))) }
        )
    }

    private func next(_ text: String, after turns: String, later: Int = 0) throws -> String {
        let turns = try turns.split(separator: " ").map { $0 == "?" ? nil : try id(String($0)) }
        switch try pattern(text).entry(after: turns, later: later) {
        case nil: return "none"
        case .any: return "any"
        case .subregion(let id): return id.text
        }
    }

    @Test(arguments: [
        ("oc sea sa ea", "oc sea", "sa"), ("oc sea sa ea", "oc sea sa ea", "oc"), ("oc sea sa ea", "ea", "oc"),
        // Nothing before, and nothing that fits: from the start.
        ("oc sea sa ea", "", "oc"), ("oc sea sa ea", "oc sea wa", "oc"), ("oc sea sa ea", "oc sea ?", "oc"),
        // Only the newest turns that follow the cycle tell the place.
        ("oc sea sa ea", "oc ea sea", "sa"), ("oc sea sa ea", "sea sea", "sa"),
        ("", "oc", "none"), ("oc", "oc", "oc"),
    ])
    func theNextTurnIsTheEntryAfterTheNewest(pattern: String, turns: String, expected: String) throws {
        #expect(try next(pattern, after: turns) == expected)
    }

    @Test(arguments: [
        // oc stands twice: what came before it tells which one it was.
        ("oc sea oc ea", "sea oc", "ea"), ("oc sea oc ea", "ea oc", "sea"),
        // Both fit as long: the first turn took the earlier place.
        ("oc sea oc ea", "oc", "sea"), ("oc sea oc ea", "wa oc", "sea"),
        // A place for any takes whoever comes.
        ("oc sea sa any", "oc sea sa oc", "oc"), ("oc sea sa any", "oc sea sa wa", "oc"),
        ("oc sea sa any", "oc sea sa ?", "oc"), ("oc sea sa any", "oc sea sa", "any"),
        ("any oc", "wa oc", "any"), ("oc any", "oc", "any"),
    ])
    func theTurnsBeforeTellWhichPlaceItWas(pattern: String, turns: String, expected: String) throws {
        #expect(try next(pattern, after: turns) == expected)
    }

    @Test func laterTurnsGoOnFromThere() throws {
        let turns = try (0..<6).map { try next("oc sea sa ea", after: "oc sea", later: $0) }
        #expect(turns == ["sa", "ea", "oc", "sea", "sa", "ea"])
    }

    /// A plan made at once and one made year by year name the same subregions, whoever takes the places for any.
    @Test func turnsThatKeepThePatternNeverChangeWhoIsNext() throws {
        let subregions = try ["a", "b", "c"].map(id)
        let cycles = ["a b", "a any", "any a", "a b a c", "a any a b", "any a any", "a a b", "a b c any", "c"]
        var tried = 0
        for cycle in try cycles.map(pattern) {
            for seed in 0..<81 {
                let past = (0..<4).map { subregions[(seed / [1, 3, 9, 27][$0]) % 3] }.suffix(seed % 5)
                for guest in subregions {
                    var turns = Array(past)
                    for later in 0..<8 {
                        let foreseen = cycle.entry(after: Array(past), later: later)
                        #expect(cycle.entry(after: turns) == foreseen)
                        if case .subregion(let id) = foreseen { turns.append(id) } else { turns.append(guest) }
                        tried += 1
                    }
                }
            }
        }
        #expect(tried == 9 * 81 * 3 * 8)
    }

    @Test func aCycleHasAHundredPlacesAtMost() throws {
        #expect(throws: Never.self) { try RotationPattern(Array(repeating: .any, count: 100)) }
        #expect(throws: ValueError.self) { try RotationPattern(Array(repeating: .any, count: 101)) }
    }
}
