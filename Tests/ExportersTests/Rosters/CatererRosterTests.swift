import NetworkModel
import Testing

@testable import Exporters

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

    private func sample(dates: DateSpan? = nil, _ delegates: [Delegate]) throws -> RosterCase {
        RosterCase(network: try RosterSample.network(dates: dates, delegates))
    }

    private func roster(_ sample: RosterCase) throws -> CatererRoster {
        try CatererRoster(
            RosterSource(meeting: RosterSample.meetingID(), in: sample.network, book: nil, facts: RosterSample.facts())
        )
    }

    private func roster(dates: DateSpan? = nil, _ delegates: [Delegate]) throws -> CatererRoster {
        try roster(sample(dates: dates, delegates))
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

        let draft = try sample(delegates).draft(.caterer)

        #expect(draft.rows(0) == [["2031-05-04", "22"], ["2031-05-05", "23"], ["2031-05-06", "23"]])
        #expect(
            draft.rows(1) == [
                ["any", "hidden", "at least 1"], ["vegetarian", "0", ""], ["vegan", "hidden", "at least 1"],
                ["halal", "7", ""], ["kosher", "0", ""], ["jain", "0", ""], ["any, vegan", "16", "together"],
            ]
        )
        #expect(draft.rows(2) == [["egg", "5", ""], ["peanut", "fewer than 5", "told in person"]])
        #expect(draft.notes == ["On one day at least, 23 people eat."])
        #expect(draft.subjects.isEmpty && draft.leftOut.isEmpty && draft.figures.isEmpty)
    }

    /// What they eat nobody was asked, so it is anything.
    @Test func thoseWhoComeAlongEatOnTheSameDays() throws {
        let long = try RosterSample.span("2031-05-04", "2031-05-06")
        let short = try RosterSample.span("2031-05-05", "2031-05-06")
        var delegates = try eaters([(.any, 10), (.halal, 6)], stay: long)
        delegates.append(try RosterSample.delegate("m90", stay: short))
        delegates.append(try RosterSample.delegate("m91", .declined, stay: long))
        var sample = try sample(delegates)
        sample.network.companions = [
            try RosterSample.companions("m1", ages: [2, 4]), try RosterSample.companions("m90"),
            try RosterSample.companions("m91"), try RosterSample.companions("m2", meeting: "other-2031"),
        ]

        let roster = try roster(sample)

        #expect(roster.days.map(\.eaters) == [.exactly(19), .exactly(21), .exactly(21)] && roster.eaters == 21)
        #expect(roster.diets.first?.people == .exactly(15))
    }

    /// Who arrives before all others eats, and isn't counted alone.
    @Test func fewerThanFiveEatersOfADayAreNotCounted() throws {
        let early = try eaters([(.any, 4)], stay: RosterSample.span("2031-05-02", "2031-05-06"))
        let late = try (5...16).map { number in
            try RosterSample.delegate("m\(number)", stay: RosterSample.span("2031-05-04", "2031-05-06"))
        }
        let rows = try sample(early + late).draft(.caterer).rows()
        #expect(rows.map { $0[1] } == ["up to 4", "up to 4", "16", "16", "16"])
    }

    /// Made without the vault: what a kitchen needs doesn't stand there.
    @Test func theVaultChangesNothing() throws {
        var open = try RosterFields().sample
        let before = try open.told(.caterer)
        open.book = nil
        #expect(try open.told(.caterer) == before)
    }

    @Test func whoeverHasNoDaysOfStayEatsOnTheDaysOfTheMeeting() throws {
        let roster = try roster(dates: RosterSample.span("2031-05-04", "2031-05-05"), eaters([(.any, 12)]))

        #expect(roster.days.map(\.eaters) == [.exactly(12), .exactly(12)])
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
        #expect(plain.diets.isEmpty && plain.allergies.isEmpty)
        #expect(try sample(dates: dates, eaters([(.any, 9)])).draft(.caterer).rows(1).isEmpty)
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
