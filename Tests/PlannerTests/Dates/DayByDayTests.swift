import CivilTime
import NetworkModel
import ReferenceData
import Scheduler
import TestSupport
import Testing

@testable import Planner

/// The search beside a count that goes over every day of every window again.
@Suite struct DayByDayTests {
    @Test func theWindowsAreTheCheapestOnesCountedDayByDay() throws {
        let planner = try Desk.withSample().planner
        let network = try planner.network()
        let count = try DayByDay(network)
        var random = SplitMix64(seed: 27)
        var hosts = 0
        for series in network.series {
            let year = random.number(in: DayByDay.years)
            let start = try #require(CivilDate(year: year, month: 1, day: 1)).dayNumber + random.number(in: 0...364)
            let season = start...start + random.number(in: 60...300)
            var question = DateQuestion()
            question.series = series.id.text
            question.year = year
            question.days = random.number(in: 1...9)
            question.count = 50
            question.from = try #require(CivilDate(dayNumber: season.lowerBound)).description
            question.until = try #require(CivilDate(dayNumber: season.upperBound)).description
            let all = try planner.findDates(question)
            for host in all.hosts {
                let best = try count.best(1, of: all, at: host.country.code, in: season)
                #expect(host.window.map(DayByDay.Window.init) == best.first, "\(host.country.code), \(question)")
                hosts += best.count
            }
            question.host = network.countries[random.number(in: 0...network.countries.count - 1)].code.text
            let found = try planner.findDates(question)
            let best = try count.best(question.count, of: found, at: #require(found.host).code, in: season)
            #expect(found.windows.map(DayByDay.Window.init) == best, "\(question)")
        }
        #expect(hosts > 20)
    }
}

/// Counts the points of single windows in a series without delegates of its own.
private struct DayByDay {
    struct Window: Equatable {
        /// Days since 1970-01-01.
        let first: Int
        let last: Int
        let points: Int
    }

    /// In which nothing must be decided soon.
    static let years = 2028...2039

    private let network: Network
    private let facts: SeasonFacts
    private let stretch: DayStretch
    private let calendars: [CountryCode: HomeCalendar]

    init(_ network: Network) throws {
        let codes = network.countries.map(\.code)
        let facts = try SeasonFacts(tables: .located(), countries: codes)
        let stretch = DayStretch(
            from: try #require(CivilDate(year: Self.years.lowerBound - 1, month: 12, day: 1)),
            to: try #require(CivilDate(year: Self.years.upperBound + 1, month: 1, day: 31))
        )
        let calendars = codes.map { code in
            (code, HomeCalendar(code, over: stretch, facts: facts, decreed: network.holidays))
        }
        self.network = network
        self.facts = facts
        self.stretch = stretch
        self.calendars = Dictionary(calendars) { $1 }
    }

    /// By country one delegate of each group.
    private func people(of series: Series.ID) -> [CountryCode: Int] {
        var people: [CountryCode: Int] = [:]
        for country in network.countries {
            let takesTurns = network.shares.contains {
                $0.seriesID == series && $0.subregionID == country.subregionID
            }
            let groups = network.groups.filter { $0.countryCode == country.code }
            if takesTurns, !groups.isEmpty { people[country.code] = groups.count }
        }
        return people
    }

    /// The best window, the best one that shares no day with it, and so on.
    func best(
        _ count: Int,
        of found: FoundDates,
        at host: CountryCode,
        in season: ClosedRange<Int>
    ) throws -> [Window] {
        let months = network.offeredMonths(of: found.series.id, at: host, in: found.year)
        let people = people(of: found.series.id)
        var left: [Window] = []
        for first in season {
            let days = Array(first..<first + found.length)
            let isOffered = try days.allSatisfy { day in try months?.map(\.number).contains(date(day).month) ?? true }
            if isOffered, !isTaken(days) {
                let points = try points(of: days, at: host, people: people)
                left.append(Window(first: first, last: first + found.length - 1, points: points))
            }
        }
        var best: [Window] = []
        while best.count < count, let cheapest = left.map(\.points).min(),
            let window = left.first(where: { $0.points == cheapest })
        {
            best.append(window)
            left.removeAll { $0.first <= window.last && window.first <= $0.last }
        }
        return best
    }

    private func points(of days: [Int], at host: CountryCode, people: [CountryCode: Int]) throws -> Int {
        let travel = [days[0] - 1, days[days.count - 1] + 1]
        let delegates = people.values.reduce(0, +)
        let crew = max(5, delegates / 4)
        let own = try #require(calendars[host])
        var points = 0
        for (code, count) in people {
            let prices = try #require(calendars[code]).prices
            for day in days { points += count * prices.meeting[day - stretch.first] }
            for day in travel where code != host { points += count * prices.travel[day - stretch.first] }
        }
        for day in days + travel {
            points += crew * own.crewPrice(on: day - stretch.first)
            points += 30 * delegates * network.conferences.count { holds($0.days, day) }
        }
        for day in days {
            let cyclones = facts.cyclones(at: host, in: try date(day).month)?.level ?? 0
            points += delegates * [0, 0, 1, 3][cyclones]
            for busy in network.busyDays where holds(busy.days, day) {
                let group = network.members.first { $0.id == busy.memberID }?.groupID
                points += max(1, 60 / network.members.count { $0.groupID == group })
            }
        }
        return points
    }

    /// Whether the days, with those of travel, run into another meeting's.
    private func isTaken(_ days: [Int]) -> Bool {
        network.meetings.contains { meeting in
            guard let dates = meeting.dates, meeting.status != .cancelled, meeting.status != .proposed else {
                return false
            }
            return days[0] - 1 <= dates.last.dayNumber + 1 && dates.first.dayNumber - 1 <= days[days.count - 1] + 1
        }
    }

    private func holds(_ span: DateSpan, _ day: Int) -> Bool {
        span.first.dayNumber <= day && day <= span.last.dayNumber
    }

    private func date(_ day: Int) throws -> CivilDate { try #require(CivilDate(dayNumber: day)) }
}

extension DayByDay.Window {
    fileprivate init(_ window: DateWindow) {
        self.init(first: window.days.first.dayNumber, last: window.days.last.dayNumber, points: window.points)
    }
}
