import Exporters
import NetworkModel
import Testing

@Suite struct CatererRosterTests {
    private func eaters(
        _ diets: [(Meals.Diet, Int)],
        stay: DateSpan? = nil,
        allergies: [String: [String]] = [:],
        handled: Set<String> = []
    ) throws -> [Delegate] {
        let all = diets.flatMap { diet, count in Array(repeating: diet, count: count) }
        return try all.enumerated().map { place, diet in
            let id = "m\(place + 1)"
            return try RosterSample.delegate(
                id,
                stay: stay,
                diet: diet,
                allergies: allergies[id] ?? [],
                handled: handled.contains(id)
            )
        }
    }

    private func roster(dates: DateSpan? = nil, _ delegates: [Delegate]) throws -> CatererRoster {
        try CatererRoster(meeting: RosterSample.meetingID(), in: RosterSample.network(dates: dates, delegates))
    }

    @Test func theKitchenGetsPlatesByDayAndNoName() throws {
        let long = try RosterSample.span("2031-05-04", "2031-05-06")
        let short = try RosterSample.span("2031-05-05", "2031-05-06")
        var delegates = try eaters(
            [(.any, 14), (.halal, 6), (.vegan, 2)],
            stay: long,
            allergies: [
                "m1": ["peanut"], "m2": ["egg"], "m3": ["egg"], "m4": ["egg"], "m5": ["egg"], "m6": ["egg", "egg"],
            ],
            handled: ["m1"]
        )
        delegates.append(try RosterSample.delegate("m90", stay: short, diet: .halal))
        delegates.append(try RosterSample.delegate("m91", .invited, diet: .jain, allergies: ["soy"]))
        delegates.append(try RosterSample.delegate("m92", .declined, diet: .kosher))

        #expect(
            try WrittenRoster(roster(delegates).csv()).rows == [
                ["About", "What", "People", "Remark"],
                ["Day", "2031-05-04", "22", ""],
                ["Day", "2031-05-05", "23", ""],
                ["Day", "2031-05-06", "23", ""],
                ["All days", "everyone", "23", ""],
                ["Diet", "any", "hidden", "at least 1"],
                ["Diet", "vegetarian", "0", ""],
                ["Diet", "vegan", "hidden", "at least 1"],
                ["Diet", "halal", "7", ""],
                ["Diet", "kosher", "0", ""],
                ["Diet", "jain", "0", ""],
                ["Diet", "any, vegan", "16", "together"],
                ["Allergy", "egg", "5", ""],
                ["Allergy", "peanut", "fewer than 5", "told in person"],
            ]
        )
    }

    @Test func whoeverHasNoDaysOfStayEatsOnTheDaysOfTheMeeting() throws {
        let roster = try roster(dates: RosterSample.span("2031-05-04", "2031-05-05"), eaters([(.any, 12)]))

        #expect(roster.days.map(\.eaters) == [12, 12])
    }

    @Test func withoutAnyDaysThereIsNoRoster() throws {
        let id = try RosterSample.meetingID()

        #expect(throws: RosterError.noDates(id, delegates: 3)) { try roster(eaters([(.any, 3)])) }
        #expect(throws: RosterError.noDelegates(id)) { try roster([RosterSample.delegate("m1", .invited)]) }
    }

    @Test func aHiddenAllergyMustBeHandledInPersonFirst() throws {
        let dates = try RosterSample.span("2031-05-04", "2031-05-05")
        let allergies = ["m1": ["peanut", "sesame"], "m2": ["peanut"], "m3": ["sesame"], "m4": ["peanut"]]
        let untold = try eaters([(.any, 12)], allergies: allergies, handled: ["m3", "m4"])
        let told = try eaters([(.any, 12)], allergies: allergies, handled: ["m1", "m2", "m3", "m4"])
        let expected = RosterError.allergyNotHandled([
            UnhandledAllergy(allergy: try RosterSample.topic("peanut"), delegates: 2),
            UnhandledAllergy(allergy: try RosterSample.topic("sesame"), delegates: 1),
        ])

        #expect(throws: expected) { try roster(dates: dates, untold) }
        #expect(try roster(dates: dates, told).allergies.map(\.people) == [.hidden, .hidden])
        #expect(
            expected.description == """
                Found allergies too rare to be counted in a file and not handled in person: peanut (2 delegates), \
                sesame (1 delegate). Tell the kitchen in person, record allergyHandled for each of them, then make \
                the roster again.
                """
        )
    }

    @Test func anAllergyOfManyIsCountedAndNeedsNobodyToSpeak() throws {
        let allergies = Dictionary(uniqueKeysWithValues: (1...5).map { ("m\($0)", ["peanut"]) })
        let dates = try RosterSample.span("2031-05-04", "2031-05-05")

        let roster = try roster(dates: dates, eaters([(.any, 12)], allergies: allergies))

        #expect(roster.allergies.map(\.people) == [.exactly(5)])
    }

    /// Whether anybody has an allergy, or a diet, can't be told from the file of a small meeting.
    @Test func aSmallMeetingTellsPlatesOnly() throws {
        let dates = try RosterSample.span("2031-05-04", "2031-05-05")
        let plain = try roster(dates: dates, eaters([(.any, 9)]))
        let mixed = try roster(
            dates: dates,
            eaters([(.any, 5), (.kosher, 4)], allergies: ["m1": ["peanut"]], handled: ["m1"])
        )

        #expect(mixed == plain)
        #expect(try WrittenRoster(plain.csv()).rows.count == 6)
        #expect(throws: RosterError.self) {
            let many = Dictionary(uniqueKeysWithValues: (1...6).map { ("m\($0)", ["peanut"]) })
            _ = try roster(dates: dates, eaters([(.any, 9)], allergies: many))
        }
    }

    /// Two days' difference would be the diet of whoever arrived in between: only plates depend on days.
    @Test func anArrivalTellsNoDiet() throws {
        let long = try RosterSample.span("2031-05-04", "2031-05-08")
        let late = try RosterSample.span("2031-05-06", "2031-05-08")
        let others = try eaters([(.any, 20), (.halal, 6)], stay: long)

        let anyLate = try roster(
            others.dropLast() + [
                RosterSample.delegate("m26", stay: long, diet: .halal), RosterSample.delegate("m27", stay: late),
            ]
        )
        let halalLate = try roster(
            others.dropLast() + [
                RosterSample.delegate("m26", stay: late, diet: .halal), RosterSample.delegate("m27", stay: long),
            ]
        )

        #expect(anyLate == halalLate)
    }
}
