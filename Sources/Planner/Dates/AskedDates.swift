internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// A question about dates, once its words are known to name something.
struct AskedDates {
    let series: Series
    let meeting: Meeting?
    let year: Year
    let host: CountryCode?
    let length: Int
    /// On which the meeting may begin.
    let first: CivilDate
    let last: CivilDate
    let leftOut: [DateSpan]
    let leavesOutCyclones: Bool
    let count: Int
    /// The meeting's own, who are invited or confirmed.
    let delegates: [Delegate]

    /// The longest season, in days: a year and a day over.
    static let mostDays = 367
    /// The longest meeting.
    static let longest = 30

    init(_ question: DateQuestion, in network: Network, today: CivilDate) throws(PlannerError) {
        let meeting = try question.meeting.map { text throws(PlannerError) in
            try NetworkPlanner.meeting(text, in: network)
        }
        if let meeting, let series = question.series, series != meeting.seriesID.text {
            throw .wrongValue("--series: found \(series); \(meeting.id) is of the series \(meeting.seriesID)")
        }
        let series = try NetworkPlanner.series(meeting?.seriesID.text ?? question.series, in: network)
        let line = network.meetings.filter { $0.seriesID == series.id && $0.isOnTheLine && $0.id != meeting?.id }
            .sorted { ($0.number.number, $0.id) < ($1.number.number, $1.id) }
        let next = line.last.map { $0.year.number + series.everyYears.years } ?? today.year + 1
        let wanted = question.year ?? meeting?.year.number ?? next
        guard let year = Year(wanted) else {
            throw .wrongValue("--year: found \(wanted); expected a year from 1900 to 2200")
        }
        let host = try question.host.map { text throws(PlannerError) in try network.countryCode(text) }
        let length = question.days ?? meeting?.dates?.days ?? line.usualDays
        guard (1...Self.longest).contains(length) else {
            throw .wrongValue("--days: found \(length); expected a whole number from 1 to \(Self.longest)")
        }
        guard (1...50).contains(question.count) else {
            throw .wrongValue("--count: found \(question.count); expected a whole number from 1 to 50")
        }
        self.series = series
        self.meeting = meeting
        self.year = year
        self.host = host ?? meeting?.place?.countryCode
        self.length = length
        first = try question.from.map { text throws(PlannerError) in try dayValue(text, "from") } ?? year.days.first
        last = try question.until.map { text throws(PlannerError) in try dayValue(text, "until") } ?? year.days.last
        guard first <= last, last.dayNumber - first.dayNumber < Self.mostDays else {
            throw .wrongValue("--until: found \(last); expected a day from \(first) to a year later")
        }
        leftOut = try question.leaveOut.map(Self.span)
        guard leftOut.count <= 4 else {
            throw .wrongValue("--leave-out: found \(leftOut.count) of them; expected at most 4")
        }
        leavesOutCyclones = question.leavesOutCyclones
        count = question.count
        delegates =
            meeting.map { meeting in
                network.delegates.filter { $0.meetingID == meeting.id && $0.status != .declined }
            } ?? []
    }

    private static func span(_ text: String) throws(PlannerError) -> DateSpan {
        let parts = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw .wrongValue("--leave-out: found \(text.debugDescription); expected FIRST..LAST, two days")
        }
        let (first, last) = (try dayValue(parts[0], "leave-out"), try dayValue(parts[1], "leave-out"))
        do throws(ValueError) { return try DateSpan(first: first, last: last) } catch {
            throw .wrongValue("--leave-out: \(error)")
        }
    }

    /// Whose delegates they are: the meeting's own, else one of each group in the countries that take turns.
    func homes(in network: Network, facts: RotationFacts) throws(PlannerError) -> [(code: CountryCode, people: Int)] {
        guard !delegates.isEmpty else { return try network.homes(of: series.id, facts: facts) }
        return network.homes(of: delegates)
    }

    /// The countries whose groups offer to host that year; where none does, all that have a group and take turns.
    func possibleHosts(in network: Network) -> [CountryCode] {
        let shares = Set(network.shares.filter { $0.seriesID == series.id }.map(\.subregionID))
        let words = network.countries.filter { shares.contains($0.subregionID) }.map { country in
            let groups = network.groups.filter { $0.countryCode == country.code }
            return (
                code: country.code,
                word: HostingWord.word(of: groups, on: series.id, in: year, offers: network.offers)
            )
        }
        let offering = words.filter { if case .offered = $0.word { true } else { false } }
        return (offering.isEmpty ? words.filter { $0.word != .noGroup } : offering).map(\.code)
    }
}

extension DateCase {
    /// The delegates' countries, and the host's, whose holidays of a year of the season aren't well known.
    func unknownYears(besides host: CountryCode?, named rotation: RotationFacts) -> [FoundDates.UnknownYear] {
        guard stretch.count > 0 else { return [] }
        // A window that begins in one year may end in the next; only where it begins is asked about.
        let years = stretch.date(Self.travelDays).year...stretch.date(max(Self.travelDays, windows)).year
        var people = Dictionary(homes.map { ($0.calendar.code, $0.people) }) { $1 }
        if let host, people[host] == nil { people[host] = 0 }
        return people.flatMap { code, people in
            years.compactMap { year -> FoundDates.UnknownYear? in
                let completeness = facts.completeness(of: code, in: year)
                if completeness == .full { return nil }
                return FoundDates.UnknownYear(
                    code: code,
                    name: rotation.countries.name(of: code),
                    year: year,
                    people: people,
                    isThin: completeness == .low
                )
            }
        }.sorted { ($0.name, $0.year) < ($1.name, $1.year) }
    }
}

extension DateDeadlines {
    /// `nil` outside the years 1...9999.
    init?(travel: CivilDate, entry: EntryCounts?, terms: ApplicationTerms = ApplicationTerms()) {
        let needsVisa = entry.map { $0.visa + $0.unknown > 0 } ?? true
        let needsAny = needsVisa || (entry?.eVisa ?? 0) > 0
        guard let book = travel.adding(days: -WindowBars.bookingDays),
            let days = ApplicationDays(travel: travel, isElectronic: !needsVisa, terms: terms),
            let papers = book.adding(days: -terms[.documents]), let seats = book.adding(days: -terms[.seat])
        else { return nil }
        self.init(
            seatBy: needsAny ? min(seats, days.seatBy) : seats,
            documentsBy: needsAny ? days.documentsBy : papers,
            applyBy: needsAny ? days.applyBy : nil,
            bookBy: book
        )
    }
}

extension Network {
    /// A country of the network by its everyday name and its subregion's.
    func named(_ code: CountryCode, facts: Countries) -> NamedCountry {
        let country = countries.first { $0.code == code }
        let subregion = subregions.first { $0.id == country?.subregionID }
        return NamedCountry(code: code, name: facts.name(of: code), subregion: subregion?.name.text ?? "")
    }
}
