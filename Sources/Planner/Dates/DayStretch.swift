internal import CivilTime

/// Days in a row, counted from 0.
struct DayStretch: Hashable {
    /// Days since 1970-01-01.
    let first: Int
    let count: Int

    init(from first: CivilDate, to last: CivilDate) {
        self.first = first.dayNumber
        count = max(0, last.dayNumber - first.dayNumber + 1)
    }

    /// `nil` for a day outside.
    func place(of date: CivilDate) -> Int? {
        let place = date.dayNumber - first
        return (0..<count).contains(place) ? place : nil
    }

    /// The places of the days that it shares with others, which end at `last`.
    func places(from first: CivilDate, to last: CivilDate) -> Range<Int> {
        let start = min(max(0, first.dayNumber - self.first), count)
        return start..<max(start, min(count, last.dayNumber - self.first + 1))
    }

    func date(_ place: Int) -> CivilDate {
        guard let date = CivilDate(dayNumber: first + place) else {
            preconditionFailure("day \(first + place) lies in the years 1 to 9999")
        }
        return date
    }
}
