internal import CivilTime
internal import Exporters
internal import NetworkModel
internal import Scheduler

extension NetworkPlanner {
    /// Draws the season that was asked about to a new file.
    public func writeDatesPicture(_ found: FoundDates, to path: String) throws(PlannerError) {
        try FileTree.write(found.strip.svg().utf8, to: path)
    }
}

extension FoundDates {
    /// What nobody knows, in sentences; empty where all is known.
    static func notes(on years: [UnknownYear]) -> [String] {
        func words(_ isThin: Bool) -> String {
            years.filter { $0.isThin == isThin }.map { year in
                let people = year.people == 1 ? "1 delegate" : "\(year.people) delegates"
                return "\(year.name) \(year.year)" + (year.people == 0 ? "" : " (\(people))")
            }.joined(separator: ", ")
        }
        let (none, thin) = (words(false), words(true))
        return (none.isEmpty ? [] : ["Holidays not known: \(none). Ask there: not known is not free."])
            + (thin.isEmpty ? [] : ["Only few holidays known: \(thin)."])
    }
}

extension DateCase {
    /// The season's days as a picture's values.
    ///
    /// - Parameter problem: of the host; `nil` where nobody hosts yet, so that nothing is barred.
    func strip(
        title: String,
        host: CountryCode?,
        problem: WindowProblem?,
        windows: [DateWindow],
        notes: [String]
    ) throws(PlannerError) -> YearStrip {
        let isOpen = problem.map(openDays)
        let hostCalendar = host.flatMap(calendar)
        let inside = Self.travelDays..<max(Self.travelDays, stretch.count - Self.travelDays)
        let strip = YearStrip(
            title: title,
            delegates: delegates,
            days: inside.map { place in
                let hit = homes.filter { $0.calendar.mark(on: place)?.kind == .holiday }
                let date = stretch.date(place)
                return YearStrip.Day(
                    date: date,
                    hit: hit.reduce(0) { $0 + $1.people },
                    isEstimated: hit.contains { $0.calendar.mark(on: place)?.certainty == .estimated },
                    isHostHoliday: hostCalendar?.mark(on: place)?.kind == .holiday,
                    isWeekend: hostCalendar?.isWeekend(place) ?? (date.weekday >= 6),
                    isBarred: isOpen.map { !$0[place] } ?? false
                )
            },
            windows: windows.enumerated().map { YearStrip.Window(rank: $0 + 1, days: $1.days) },
            notes: notes
        )
        guard let strip else { throw .ours("a picture's days have a gap, or windows share one") }
        return strip
    }

    /// By place: whether any window that may be takes the day.
    private func openDays(of problem: WindowProblem) -> [Bool] {
        var isOpen = Array(repeating: false, count: stretch.count)
        for (window, price) in problem.priced().enumerated() where price != nil {
            for place in window + Self.travelDays..<window + Self.travelDays + length { isOpen[place] = true }
        }
        return isOpen
    }
}
