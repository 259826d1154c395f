internal import CivilTime
internal import NetworkModel
internal import ReferenceData
internal import Scheduler

/// What makes a day dear to the people of one country.
struct DayMark: Hashable {
    enum Kind: Hashable {
        case holiday, someone, movementDay, weekend, unknown, thin
    }

    let kind: Kind
    /// The holiday's name; empty for a weekend and for what nobody knows.
    let name: String
    let certainty: DateReason.Certainty
}

/// The days of one country: what each costs one of its people, and by which mark. Of several marks on one day only the
/// dearest counts, so that nobody loses a day twice.
struct HomeCalendar {
    let code: CountryCode
    let stretch: DayStretch
    private(set) var prices: DayPrices
    private var marks: [Int?]
    private var kept: [DayMark] = []
    private let weekend: Set<Int>
    /// By place: whether a decree made it a working day.
    private let isWorked: [Bool]

    init(_ code: CountryCode, over stretch: DayStretch, facts: SeasonFacts, decreed: [DecreedDay]) {
        self.code = code
        self.stretch = stretch
        weekend = facts.weekends[country: code.text]
        prices = DayPrices(days: stretch.count)
        marks = Array(repeating: nil, count: stretch.count)
        let own = decreed.filter { $0.countryCode == code }
        var isWorked = Array(repeating: false, count: stretch.count)
        for day in own where day.kind == .workday {
            if let place = stretch.place(of: day.date) { isWorked[place] = true }
        }
        self.isWorked = isWorked
        markWeeks()
        markUnknownYears(facts)
        markObservances(facts.observances)
        for holiday in facts.holidays[code.text] ?? [] where !holiday.isSuspect {
            keep(.holiday, holiday.name, from: holiday.date, to: holiday.date, isEstimated: holiday.isEstimated)
        }
        for day in own where day.kind == .holiday {
            keep(.holiday, day.name.text, from: day.date, to: day.date, isEstimated: false)
        }
    }

    /// What makes a day dear; `nil` on a plain working day.
    func mark(on place: Int) -> DayMark? { marks[place].map { kept[$0] } }

    func isWeekend(_ place: Int) -> Bool { weekend.contains(stretch.date(place).weekday) }

    /// What the day costs each of the host's crew, on a day of travel as on one of the meeting: weekends nothing.
    func crewPrice(on place: Int) -> Int {
        switch mark(on: place)?.kind {
        case .holiday, .unknown, .thin: prices.meeting[place]
        case .someone, .movementDay, .weekend, nil: 0
        }
    }

    private mutating func markWeeks() {
        kept.append(DayMark(kind: .weekend, name: "", certainty: .sure))
        for place in 0..<stretch.count {
            let isRest = isWeekend(place) && !isWorked[place]
            let price = isRest ? DatePoints.weekend : DatePoints.workday
            prices.set(meeting: price.meeting, travel: price.travel, on: place)
            if isRest { marks[place] = 0 }
        }
    }

    private mutating func markUnknownYears(_ facts: SeasonFacts) {
        guard stretch.count > 0 else { return }
        for year in stretch.date(0).year...stretch.date(stretch.count - 1).year {
            let price: DatePoints.Price
            let kind: DayMark.Kind
            switch facts.completeness(of: code, in: year) {
            case .full: continue
            case .low: (price, kind) = (DatePoints.thin, .thin)
            case .none: (price, kind) = (DatePoints.unknown, .unknown)
            }
            guard let first = CivilDate(year: year, month: 1, day: 1),
                let last = CivilDate(year: year, month: 12, day: 31)
            else { continue }
            mark(DayMark(kind: kind, name: "", certainty: .unknown), price, stretch.places(from: first, to: last))
        }
    }

    private mutating func markObservances(_ observances: [Observance]) {
        for observance in observances {
            let (days, name) = (observance.days, observance.name)
            switch (days.kind, days.reach) {
            case (.movementDay, _):
                let mark = DayMark(kind: .movementDay, name: name, certainty: .sure)
                self.mark(mark, DatePoints.movementDay, stretch.places(from: days.start, to: days.end))
            case (.observance, .countries(let codes)) where codes.contains(code.text):
                keep(.holiday, name, from: days.start, to: days.end, isEstimated: days.isEstimated)
            case (.observance, .countries): continue
            case (.observance, .worldwide), (.observance, .communities):
                // By another calendar's reckoning they begin, and end, some days earlier or later.
                let shift = days.alternativeStart.map { $0.dayNumber - days.start.dayNumber } ?? 0
                let first = days.start.adding(days: min(0, shift)) ?? days.start
                let last = days.end.adding(days: max(0, shift)) ?? days.end
                let certainty: DateReason.Certainty = days.isEstimated ? .estimated : .sure
                let mark = DayMark(kind: .someone, name: name, certainty: certainty)
                self.mark(mark, DatePoints.keptBySome, stretch.places(from: first, to: last))
            }
        }
    }

    private mutating func keep(
        _ kind: DayMark.Kind,
        _ name: String,
        from first: CivilDate,
        to last: CivilDate,
        isEstimated: Bool
    ) {
        let mark = DayMark(kind: kind, name: name, certainty: isEstimated ? .estimated : .sure)
        let price = isEstimated ? DatePoints.keptPerhaps : DatePoints.kept
        self.mark(mark, price, stretch.places(from: first, to: last))
        guard isEstimated, let before = first.adding(days: -1), let after = last.adding(days: 1) else { return }
        for day in [before, after] {
            self.mark(mark, DatePoints.nextToKeptPerhaps, stretch.places(from: day, to: day))
        }
    }

    private mutating func mark(_ mark: DayMark, _ price: DatePoints.Price, _ places: Range<Int>) {
        guard !places.isEmpty else { return }
        let number = kept.count
        kept.append(mark)
        for place in places where !(isWorked[place] && mark.kind == .holiday) {
            if prices.raise(toMeeting: price.meeting, travel: price.travel, on: place) { marks[place] = number }
        }
    }
}
