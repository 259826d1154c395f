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
        let line = network.line(of: series.id).filter { $0.id != meeting?.id }
        let wanted = question.year ?? meeting?.year.number ?? series.nextYear(after: line, today: today)
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
        delegates = meeting.map { network.delegatesComing(to: $0.id) } ?? []
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

    /// The countries whose groups offer to host that year; where none does, all that have a group and take turns.
    func possibleHosts(in network: Network) -> [CountryCode] {
        let words = network.countries(takingTurnsIn: series.id).map { country in
            let groups = network.groups.filter { $0.countryCode == country.code }
            return (
                code: country.code,
                word: HostingWord.word(of: groups, on: series.id, in: year, offers: network.offers)
            )
        }
        let offering = words.filter(\.word.isOffer)
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
        let needsVisa = entry?.mayNeedVisa ?? true
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
