internal import CivilTime
internal import NetworkModel
internal import Scheduler

extension DateCase {
    /// A window with every reason for its price. The reasons' points are counted day by day from the same calendars as
    /// the prices, so that their sum is the price.
    ///
    /// - Parameter entry: who enters the host country, for the deadlines.
    func window(_ priced: PricedWindow, host: CountryCode?, entry: EntryCounts?) throws(PlannerError) -> DateWindow {
        let first = priced.window + Self.travelDays
        let meeting = first..<first + length
        let all = priced.window..<first + length + Self.travelDays
        var reasons = ReasonLedger()
        for home in homes { reasons.add(home, days: all, meeting: meeting, isHost: home.calendar.code == host) }
        for conference in conferences {
            for place in stretch.places(from: conference.days.first, to: conference.days.last) where all.contains(place)
            {
                let price = meeting.contains(place) ? DatePoints.conference.meeting : DatePoints.conference.travel
                reasons.add(.conference, conference.name.text, .sure, people: delegates, delegates * price, on: place)
            }
        }
        for place in meeting where busy[place].members > 0 {
            reasons.add(.busy, "", .sure, people: busy[place].members, busy[place].points, on: place)
        }
        if let host, let calendar = calendar(of: host) { addHost(calendar, meeting, all, to: &reasons) }
        return DateWindow(
            days: try days(of: priced.window),
            points: priced.price,
            reasons: reasons.reasons(dates: stretch),
            deadlines: DateDeadlines(travel: stretch.date(priced.window), entry: entry)
        )
    }

    private func addHost(
        _ calendar: HomeCalendar,
        _ meeting: Range<Int>,
        _ all: Range<Int>,
        to reasons: inout ReasonLedger
    ) {
        let crew = DatePoints.crew(ofDelegates: delegates)
        for place in all {
            if let mark = calendar.mark(on: place), calendar.crewPrice(on: place) > 0 {
                let points = crew * calendar.crewPrice(on: place)
                reasons.add(.hostHoliday, mark.name, mark.certainty, people: crew, points, on: place)
            }
            guard meeting.contains(place) else { continue }
            let points = cyclonePrice(at: calendar.code, in: months[place])
            if points > 0, let cyclones = facts.cyclones(at: calendar.code, in: months[place]) {
                let season = ["cyclone season", "many cyclones", "most cyclones"][cyclones.level - 1]
                let name = "\(season) in the \(cyclones.sea)"
                reasons.add(.cyclones, name, .estimated, people: delegates, points, on: place)
            }
        }
    }
}

/// Reasons while they are counted: one for each kind, name and certainty.
struct ReasonLedger {
    private struct Key: Hashable {
        let kind: DateReason.Kind
        let name: String
        let certainty: DateReason.Certainty
    }

    private struct Entry {
        let key: Key
        var homes: [CountryCode: (name: String, people: Int)] = [:]
        var people = 0
        var days: Set<Int> = []
        var points = 0
    }

    private var entries: [Entry] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ home: DateCase.Home, days: Range<Int>, meeting: Range<Int>, isHost: Bool) {
        let calendar = home.calendar
        for place in days {
            let isMeeting = meeting.contains(place)
            if isHost, !isMeeting { continue }
            let price = isMeeting ? calendar.prices.meeting[place] : calendar.prices.travel[place]
            guard price > 0 else { continue }
            let mark = calendar.mark(on: place)
            let number = entry(mark.map(DateReason.Kind.init) ?? .travel, mark?.name ?? "", mark?.certainty ?? .sure)
            entries[number].homes[calendar.code] = (home.name, home.people)
            entries[number].days.insert(place)
            entries[number].points += price * home.people
        }
    }

    mutating func add(
        _ kind: DateReason.Kind,
        _ name: String,
        _ certainty: DateReason.Certainty,
        people: Int,
        _ points: Int,
        on place: Int
    ) {
        let number = entry(kind, name, certainty)
        entries[number].people = max(entries[number].people, people)
        entries[number].days.insert(place)
        entries[number].points += points
    }

    private mutating func entry(_ kind: DateReason.Kind, _ name: String, _ certainty: DateReason.Certainty) -> Int {
        let key = Key(kind: kind, name: name, certainty: certainty)
        if let place = places[key] { return place }
        places[key] = entries.count
        entries.append(Entry(key: key))
        return entries.count - 1
    }

    /// Dearest first, then in the order of their kinds and names.
    func reasons(dates stretch: DayStretch) -> [DateReason] {
        let order = DateReason.Kind.allCases
        func rank(_ entry: Entry) -> (Int, Int, String, Int) {
            let days = entry.days.min() ?? 0
            return (-entry.points, order.firstIndex(of: entry.key.kind) ?? 0, entry.key.name, days)
        }
        return entries.sorted { rank($0) < rank($1) }.map { entry in
            let homes = entry.homes
                .map { DateReason.Home(code: $0, name: $1.name, people: $1.people) }
                .sorted { ($0.name, $0.code) < ($1.name, $1.code) }
            return DateReason(
                kind: entry.key.kind,
                name: entry.key.name,
                certainty: entry.key.certainty,
                homes: homes,
                people: homes.isEmpty ? entry.people : homes.reduce(0) { $0 + $1.people },
                days: entry.days.sorted().map(stretch.date),
                points: entry.points
            )
        }
    }
}

extension DateReason.Kind {
    fileprivate init(_ mark: DayMark) {
        switch mark.kind {
        case .holiday: self = .holiday
        case .someone: self = .someone
        case .movementDay: self = .movementDay
        case .weekend: self = .weekend
        case .unknown, .thin: self = .unknown
        }
    }
}
