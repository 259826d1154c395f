internal import CivilTime
internal import NetworkModel
internal import Scheduler

extension NetworkPlanner {
    /// The best days of a season for a meeting: exact over every day on which it may begin.
    public func findDates(_ question: DateQuestion) throws(PlannerError) -> FoundDates {
        let network = try network()
        let facts = try rotationFacts(of: network)
        let asked = try AskedDates(question, in: network, today: surroundings.now.date)
        let homes = try network.homes(of: asked.delegates, elseOf: asked.series.id, facts: facts)
        let hosts = asked.host.map { [$0] } ?? asked.possibleHosts(in: network)
        let season = DateCase(
            length: asked.length,
            season: (asked.first, asked.last),
            homes: homes,
            hosts: hosts,
            busyMembers: asked.delegates.isEmpty ? network.busyMembers() : network.busyMembers(of: asked.delegates),
            network: network,
            facts: facts
        )
        let search = AskedSearch(
            asked: asked,
            season: season,
            homes: homes,
            network: network,
            facts: facts,
            today: today
        )
        let found = try asked.host.map { host throws(PlannerError) in try search.best(asked.count, at: host) }
        let unknownYears = season.unknownYears(besides: asked.host, named: facts)
        let place = asked.host.map { " in \(facts.countries.name(of: $0))" } ?? ""
        let title = (asked.meeting?.name.text ?? "\(asked.series.name) \(asked.year)") + place
        return FoundDates(
            series: asked.series,
            meeting: asked.meeting,
            year: asked.year,
            host: asked.host.map { network.named($0, facts: facts.countries) },
            length: asked.length,
            firstDay: asked.first,
            lastDay: asked.last,
            delegates: season.delegates,
            knowsDelegates: !asked.delegates.isEmpty,
            windows: found?.windows ?? [],
            hosts: asked.host == nil ? try search.bestOfEach(hosts) : [],
            conflict: found?.conflict ?? [],
            unknownYears: unknownYears,
            entry: asked.host.map { facts.entry.counts(of: homes, into: $0) },
            crew: DatePoints.crew(ofDelegates: season.delegates),
            strip: try season.strip(
                title: title,
                host: asked.host,
                problem: found?.problem,
                windows: found?.windows ?? [],
                notes: FoundDates.notes(on: unknownYears)
            )
        )
    }

    private var today: CivilDate { surroundings.now.date }
}

/// The search for what was asked.
private struct AskedSearch {
    let asked: AskedDates
    let season: DateCase
    let homes: [(code: CountryCode, people: Int)]
    let network: Network
    let facts: RotationFacts
    let today: CivilDate

    func best(
        _ count: Int,
        at host: CountryCode
    ) throws(PlannerError) -> (problem: WindowProblem, windows: [DateWindow], conflict: [String]) {
        var bars = WindowBars(network: network, facts: facts, today: today).all(
            of: asked.series.id,
            host: host,
            homes: homes,
            year: asked.year,
            besides: asked.meeting?.id,
            season: season
        )
        bars += asked.leftOut.map(WindowBar.leftOut)
        if asked.leavesOutCyclones {
            bars.append(.cyclones(at: host, named: facts.countries.name(of: host), facts: facts.season))
        }
        let problem = try season.problem(host: host, bars: bars)
        let entry = facts.entry.counts(of: homes, into: host)
        let windows = try problem.best(count).map { window throws(PlannerError) in
            try season.window(window, host: host, entry: entry)
        }
        return (problem, windows, windows.isEmpty ? season.sentences(of: problem, bars: bars) : [])
    }

    func bestOfEach(_ hosts: [CountryCode]) throws(PlannerError) -> [FoundDates.Host] {
        let found = try hosts.map { code throws(PlannerError) in
            let best = try best(1, at: code)
            return FoundDates.Host(
                country: network.named(code, facts: facts.countries),
                window: best.windows.first,
                conflict: best.conflict,
                entry: facts.entry.counts(of: homes, into: code)
            )
        }
        return found.sorted { left, right in
            (left.window?.points ?? .max, left.country.name) < (right.window?.points ?? .max, right.country.name)
        }
    }
}
