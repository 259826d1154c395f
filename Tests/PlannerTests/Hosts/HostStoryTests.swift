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

    @Test(arguments: ["XX", "", "Fiji", "F"])
    func anUnknownCountryIsRefused(country: String) throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect(throws: PlannerError.self) { try planner.hostStory(of: country, in: nil, count: 1) }
    }
}
