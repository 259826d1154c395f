internal import CivilTime
internal import NetworkModel
internal import ReferenceData
internal import Scheduler

/// A season for one kind of meeting, with everything that makes its days dear: for any host, or for none yet.
struct DateCase {
    /// A country that delegates come from.
    struct Home {
        let calendar: HomeCalendar
        let name: String
        let people: Int
    }

    /// Days on which members can't come, all together, by what each of them weighs.
    struct BusyDay: Hashable {
        var members = 0
        var points = 0
    }

    let length: Int
    /// The first day is one of travel.
    let stretch: DayStretch
    /// By place: the month, 1 to 12.
    let months: [Int]
    let homes: [Home]
    let delegates: Int
    let facts: SeasonFacts
    let conferences: [OtherConference]
    /// By place in the stretch.
    let busy: [BusyDay]
    /// What holds for every host: the delegates' days, conferences, and who is busy.
    private let common: DayPrices
    /// Of countries that may host and send nobody too.
    private let calendars: [CountryCode: HomeCalendar]

    static let travelDays = 1

    /// - Parameters:
    ///   - homes: the delegates' countries, each once, with their number.
    ///   - hosts: the countries that may host.
    ///   - season: the days on which a meeting may begin.
    init(
        length: Int,
        season: (first: CivilDate, last: CivilDate),
        homes: [(code: CountryCode, people: Int)],
        hosts: [CountryCode],
        busyMembers: [BusyMember],
        network: Network,
        facts: RotationFacts
    ) {
        let first = season.first.adding(days: -Self.travelDays) ?? season.first
        let last = season.last.adding(days: length - 1 + Self.travelDays) ?? season.last
        let stretch = DayStretch(from: first, to: last)
        var calendars: [CountryCode: HomeCalendar] = [:]
        for code in homes.map(\.code) + hosts where calendars[code] == nil {
            calendars[code] = HomeCalendar(code, over: stretch, facts: facts.season, decreed: network.holidays)
        }
        self.length = length
        self.stretch = stretch
        months = (0..<stretch.count).map { stretch.date($0).month }
        self.calendars = calendars
        self.facts = facts.season
        self.homes = homes.compactMap { home in
            calendars[home.code].map {
                Home(calendar: $0, name: facts.countries.name(of: home.code), people: home.people)
            }
        }
        delegates = homes.reduce(0) { $0 + $1.people }
        conferences = (network.conferences + facts.season.conferences.compactMap(OtherConference.init))
            .filter { !stretch.places(from: $0.days.first, to: $0.days.last).isEmpty }
        busy = Self.busy(busyMembers, over: stretch)
        common = Self.common(self.homes, conferences: conferences, busy: busy, delegates: delegates, over: stretch)
    }

    func calendar(of code: CountryCode) -> HomeCalendar? { calendars[code] }

    /// The problem of one host, or of none.
    func problem(host: CountryCode?, bars: [WindowBar]) throws(PlannerError) -> WindowProblem {
        var prices = common
        if let host, let calendar = calendars[host] {
            // Who lives there doesn't travel.
            if let own = homes.first(where: { $0.calendar.code == host }) {
                prices.add(own.calendar.prices, meetingTimes: 0, travelTimes: -own.people)
            }
            let crew = DatePoints.crew(ofDelegates: delegates)
            let cyclones = [0] + (1...12).map { cyclonePrice(at: host, in: $0) }
            for place in 0..<stretch.count {
                let closed = crew * calendar.crewPrice(on: place)
                prices.add(meeting: closed + cyclones[months[place]], travel: closed, on: place)
            }
        }
        let problem = WindowProblem(
            length: length,
            travelDays: Self.travelDays,
            prices: prices,
            bars: bars.map { bar($0.rule) }
        )
        guard let problem else { throw .ours("a meeting of \(length) days has no windows") }
        return problem
    }

    /// How many windows the season has.
    var windows: Int { max(0, stretch.count - length - 2 * Self.travelDays + 1) }

    /// The days of a window by its number.
    func days(of window: Int) throws(PlannerError) -> DateSpan {
        do throws(ValueError) {
            return try DateSpan(
                first: stretch.date(window + Self.travelDays),
                last: stretch.date(window + Self.travelDays + length - 1)
            )
        } catch {
            throw .ours("\(error)")
        }
    }

    /// The points of the month's cyclones for all delegates.
    func cyclonePrice(at host: CountryCode, in month: Int) -> Int {
        guard let cyclones = facts.cyclones(at: host, in: month) else { return 0 }
        return delegates * DatePoints.cyclones[cyclones.level - 1]
    }

    private static func busy(_ members: [BusyMember], over stretch: DayStretch) -> [BusyDay] {
        var busy = Array(repeating: BusyDay(), count: stretch.count)
        for member in members {
            for place in stretch.places(from: member.days.first, to: member.days.last) {
                busy[place].members += 1
                busy[place].points += member.points
            }
        }
        return busy
    }

    private static func common(
        _ homes: [Home],
        conferences: [OtherConference],
        busy: [BusyDay],
        delegates: Int,
        over stretch: DayStretch
    ) -> DayPrices {
        var prices = DayPrices(days: stretch.count)
        for home in homes {
            prices.add(home.calendar.prices, meetingTimes: home.people, travelTimes: home.people)
        }
        let price = DatePoints.conference
        for conference in conferences {
            for place in stretch.places(from: conference.days.first, to: conference.days.last) {
                prices.add(meeting: delegates * price.meeting, travel: delegates * price.travel, on: place)
            }
        }
        for place in busy.indices { prices.add(meeting: busy[place].points, travel: 0, on: place) }
        return prices
    }
}

/// Days of one member, and what each of them weighs.
struct BusyMember: Hashable {
    let days: DateSpan
    let points: Int
}

extension OtherConference {
    /// `nil` for an edition whose days aren't known.
    fileprivate init?(_ conference: Conference) {
        guard let start = conference.start, let end = conference.end ?? conference.start,
            let days = try? DateSpan(first: start, last: end),
            let name = PlainLine([conference.series, conference.edition].compactMap(\.self).joined(separator: " ")),
            let id = ID("reference-\(conference.year)")
        else { return nil }
        self.init(id: id, name: name, days: days, countryCode: conference.country.flatMap { CountryCode($0) })
    }
}
