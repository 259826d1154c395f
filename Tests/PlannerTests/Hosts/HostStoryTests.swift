import NetworkModel
import Testing

@testable import Planner

@Suite struct HostStoryTests {
    @Test func aStoryTellsEditionsWordsAndStanding() throws {
        let story = try Desk.with(SmallTables.all).planner.hostStory(of: "kh", in: nil, count: 1)
        #expect(story.editions.map(\.id.text) == ["yearly-2024"])
        #expect(story.words.map(\.id.text) == ["o2"])
        #expect(story.waiting == .waited(editions: 2, since: try #require(Year(2024))))
        guard case .ranked(let host, of: 2) = story.standing else {
            Issue.record("found \(story.standing)")
            return
        }
        #expect(host.rank == 2)
    }

    @Test func anEditionThatWasToComeIsPartOfTheStory() throws {
        let story = try Desk.with(SmallTables.all).planner.hostStory(of: "WS", in: nil, count: 1)
        #expect(story.editions.map(\.status) == [.cancelled])
        #expect(story.waiting == .neverHosted)
        guard case .excluded = story.standing else {
            Issue.record("found \(story.standing)")
            return
        }
    }

    @Test func theWordsAreThoseOnTheSeriesByDay() throws {
        var tables = SmallTables.all
        tables["series.csv"]? += "other,Other meeting,1\n"
        tables["offers.csv"]? += """
            a,yearly,kh-phnom-penh,declined,2026,2026,2026-03-01,
            o0,other,kh-phnom-penh,offered,2027,2032,2026-01-01,
            o9,yearly,kh-phnom-penh,declined,2026,2026,2025-01-01,

            """
        let story = try Desk.with(tables).planner.hostStory(of: "KH", in: "yearly", count: 1)
        #expect(story.words.map(\.id.text) == ["o9", "o2", "a"])
    }

    @Test func whereNoPlanBeginsTheRulesInTheWayAreToldWithTheStory() throws {
        // Nobody offers for 2033.
        let story = try Desk.with(SmallTables.changing("policies.csv", "1000,1,yes", "1000,9,yes")).planner
            .hostStory(of: "NP", in: nil, count: 7)
        #expect(story.conflict?.sentences == ["2033 needs a host, but no country is ready to host."])
        #expect(story.editionsAhead == 7)
    }

    @Test(arguments: ["XX", "", "Fiji", "F"])
    func anUnknownCountryIsRefused(country: String) throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect(throws: PlannerError.self) { try planner.hostStory(of: country, in: nil, count: 1) }
    }
}
