internal import CivilTime
internal import NetworkModel
internal import Scheduler

/// Finds the best days of a year at each host's, for a series' next editions.
struct HostDatesSearch {
    private let series: Series
    private let length: Int
    private let homes: [(code: CountryCode, people: Int)]
    private let hosts: [CountryCode]
    private let network: Network
    private let facts: RotationFacts
    private let today: CivilDate
    private var seasons: [Year: DateCase] = [:]

    /// - Parameters:
    ///   - line: the editions that stand; the newest with dates says how long the next ones are.
    ///   - years: that will be asked about.
    init(
        _ series: Series,
        line: [Meeting],
        homes: [(code: CountryCode, people: Int)],
        hosts: [CountryCode],
        years: [Year],
        network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) {
        self.series = series
        length = line.usualDays
        self.homes = homes
        self.hosts = hosts
        self.network = network
        self.facts = facts
        self.today = today
        for year in years { seasons[year] = facts.season(of: year) ?? season(of: year) }
    }

    /// The best days of a year at a host's, or what speaks against all of them.
    func best(at host: CountryCode, in year: Year) throws(PlannerError) -> (dates: HostDates?, bars: [HostingBar]) {
        let (season, bars) = (season(of: year), bars(at: host, in: year))
        let problem = try season.problem(host: host, bars: bars)
        if let best = problem.best(1).first {
            return (HostDates(days: try season.days(of: best.window), points: best.price), [])
        }
        return (nil, [.dates(season.sentences(of: problem, bars: bars))])
    }

    /// The same days with their reasons.
    func window(at host: CountryCode, in year: Year) throws(PlannerError) -> DateWindow? {
        let (season, bars) = (season(of: year), bars(at: host, in: year))
        guard let best = try season.problem(host: host, bars: bars).best(1).first else { return nil }
        return try season.window(best, host: host, entry: facts.entry.counts(of: homes, into: host))
    }

    private func bars(at host: CountryCode, in year: Year) -> [WindowBar] {
        WindowBars(network: network, facts: facts, today: today)
            .all(of: series.id, host: host, homes: homes, year: year, besides: nil, season: season(of: year))
    }

    func season(of year: Year) -> DateCase {
        seasons[year]
            ?? DateCase(
                length: length,
                season: year.days,
                homes: homes,
                hosts: hosts,
                busyMembers: network.busyMembers(),
                network: network,
                facts: facts
            )
    }
}

extension [Meeting] {
    /// As many days as the newest edition that has dates; four where none has.
    var usualDays: Int { last { $0.dates != nil }?.dates?.days ?? 4 }
}

extension Year {
    /// On which a meeting of that year may begin.
    var days: (first: CivilDate, last: CivilDate) {
        guard let first = CivilDate(year: number, month: 1, day: 1),
            let last = CivilDate(year: number, month: 12, day: 31)
        else { preconditionFailure("1900 to 2200 are years of the calendar") }
        return (first, last)
    }
}

extension DateCase {
    /// The smallest set of rules that already leaves no days, one sentence each; empty where there are some.
    func sentences(of problem: WindowProblem, bars: [WindowBar]) -> [String] {
        guard let conflict = problem.conflict() else { return [] }
        if windows == 0 { return ["The season has fewer days than the meeting."] }
        return conflict.map { bars[$0].sentence }
    }
}

extension Network {
    /// Members' busy days, where it isn't known who goes: each weighs as their part of the group, which sends one.
    func busyMembers() -> [BusyMember] {
        if busyDays.isEmpty { return [] }
        let sizes = Dictionary(members.map { ($0.groupID, 1) }, uniquingKeysWith: +)
        let homes = Dictionary(members.map { ($0.id, $0.groupID) }) { $1 }
        return busyDays.map { busy in
            let size = homes[busy.memberID].flatMap { sizes[$0] } ?? 1
            return BusyMember(days: busy.days, points: max(1, DatePoints.wholeDay / size))
        }
    }

    /// The busy days of a meeting's delegates: each of them loses whole days.
    func busyMembers(of delegates: [Delegate]) -> [BusyMember] {
        let going = Set(delegates.map(\.memberID))
        return busyDays.filter { going.contains($0.memberID) }
            .map { BusyMember(days: $0.days, points: DatePoints.wholeDay) }
    }
}

extension RotationCase {
    /// `nil` where dates don't count.
    func datesSearch(
        of years: [Year],
        in network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) -> HostDatesSearch? {
        guard facts.countsDates else { return nil }
        return HostDatesSearch(
            series,
            line: line,
            homes: travel.passports,
            hosts: candidates.map(\.code),
            years: years,
            network: network,
            facts: facts,
            today: today
        )
    }

    /// The seasons of so many editions from the first slot on, for whoever asks again and again.
    func seasons(
        ahead count: Int,
        in network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) -> [Year: DateCase] {
        let years = (0..<count).compactMap(year(ofSlot:))
        guard let search = datesSearch(of: years, in: network, facts: facts, today: today) else { return [:] }
        return Dictionary(years.map { ($0, search.season(of: $0)) }) { $1 }
    }
}
