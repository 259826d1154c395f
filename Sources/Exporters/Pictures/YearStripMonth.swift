internal import CivilTime
internal import NetworkModel

extension YearStrip {
    /// One row: the days of a month that the strip has, and what lies of the windows in them.
    package struct Month: Hashable, Sendable {
        /// `2027 Jan`.
        package let label: String
        package let days: [Day]
        /// By their days.
        package let parts: [WindowPart]
    }

    /// As much of a window as one month holds.
    package struct WindowPart: Hashable, Sendable {
        package let rank: Int
        /// Days of the month.
        package let days: ClosedRange<Int>
        /// Whether the window's first day is in it.
        package let opens: Bool
        /// Whether the window's last day is in it.
        package let closes: Bool
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// In order; each has a day.
    package var months: [Month] {
        var months: [Month] = []
        var rest = days[...]
        while let first = rest.first {
            let here = rest.prefix { $0.date.month == first.date.month }
            rest = rest.dropFirst(here.count)
            months.append(
                Month(
                    label: "\(first.date.year) \(Self.monthNames[first.date.month - 1])",
                    days: Array(here),
                    parts: parts(of: here)
                )
            )
        }
        return months
    }

    private func parts(of month: ArraySlice<Day>) -> [WindowPart] {
        guard let first = month.first?.date, let last = month.last?.date else { return [] }
        return windows.filter { $0.days.first <= last && first <= $0.days.last }.map { window in
            WindowPart(
                rank: window.rank,
                days: max(first, window.days.first).day...min(last, window.days.last).day,
                opens: first <= window.days.first,
                closes: window.days.last <= last
            )
        }.sorted { $0.days.lowerBound < $1.days.lowerBound }
    }
}

extension YearStrip.Month {
    /// The days of the month that pass, those that follow one another as one range.
    package func runs(where passes: (YearStrip.Day) -> Bool) -> [ClosedRange<Int>] {
        runs(by: { passes($0) ? true : nil }).map(\.days)
    }

    /// The days of the month by what they have in common, those that follow one another as one range; `nil` leaves a
    /// day out.
    package func runs<Trait: Equatable>(
        by trait: (YearStrip.Day) -> Trait?
    ) -> [(days: ClosedRange<Int>, trait: Trait)] {
        var runs: [(days: ClosedRange<Int>, trait: Trait)] = []
        for day in days {
            guard let trait = trait(day) else { continue }
            let number = day.date.day
            if let last = runs.last, last.trait == trait, last.days.upperBound + 1 == number {
                runs[runs.count - 1].days = last.days.lowerBound...number
            } else {
                runs.append((number...number, trait))
            }
        }
        return runs
    }
}

extension ClosedRange<Int> {
    /// `3`, or `3 to 5`.
    package var words: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}
