internal import CivilTime
internal import NetworkModel

/// The rounds of a programme: spans of whole months, counted through from the year 0 on, so that half-years begin in
/// January and July. Round 0 is the first that begins after today; those before it are below 0.
struct VisitRounds: Hashable, Sendable {
    let count: Int
    private let months: Int
    private let first: Int

    /// - Throws: `PlannerError.wrongValue` where the rounds would go beyond the year 9999.
    init(after today: CivilDate, _ numbers: VisitNumbers) throws(PlannerError) {
        count = numbers[.rounds]
        months = numbers[.monthsPerRound]
        first = Self.month(of: today) / months + 1
        guard (first + count) * months / 12 <= 9999 else {
            throw .wrongValue("rounds: found \(count) of \(months) months; expected an end before the year 10000")
        }
    }

    private static func month(of day: CivilDate) -> Int { day.year * 12 + day.month - 1 }

    func place(of day: CivilDate) -> Int { Self.month(of: day) / months - first }

    /// The days of a round that is to be planned.
    func days(of place: Int) -> ClosedRange<CivilDate>? {
        let (start, end) = ((first + place) * months, (first + place + 1) * months - 1)
        guard let opens = CivilDate(year: start / 12, month: start % 12 + 1, day: 1) else { return nil }
        let length = CivilDate.daysInMonth(end % 12 + 1, year: end / 12)
        return CivilDate(year: end / 12, month: end % 12 + 1, day: length).map { opens...$0 }
    }

    /// The rounds of which a group's absences cover more than half.
    func rounds(of absences: [Absence]) -> Set<Int> {
        Set(
            (0..<count).filter { place in
                guard let days = days(of: place) else { return false }
                let (start, end) = (days.lowerBound.dayNumber, days.upperBound.dayNumber)
                var (away, next) = (0, start)
                for absence in absences.sorted(by: { $0.starts < $1.starts }) {
                    let (from, through) = (max(next, absence.starts.dayNumber), min(end, absence.ends.dayNumber))
                    if from <= through {
                        away += through - from + 1
                        next = through + 1
                    }
                }
                return away * 2 > end - start + 1
            }
        )
    }

    /// The weeks from Monday to Friday within a round, those nearest to its middle first.
    func weeks(of place: Int) -> [DateSpan] {
        guard let days = days(of: place) else { return [] }
        let middle = (days.lowerBound.dayNumber + days.upperBound.dayNumber) / 2
        let monday = days.lowerBound.dayNumber + (8 - days.lowerBound.weekday) % 7
        return stride(from: monday, through: days.upperBound.dayNumber - 4, by: 7)
            .sorted { (abs($0 + 2 - middle), $0) < (abs($1 + 2 - middle), $1) }
            .compactMap { start in
                guard let first = CivilDate(dayNumber: start), let last = CivilDate(dayNumber: start + 4) else {
                    return nil
                }
                return try? DateSpan(first: first, last: last)
            }
    }
}
