public import CivilTime
public import NetworkModel

/// A season of days as a picture: a row for each month, a column for each day of the month; on each day how many
/// delegates have a holiday at home, the host's own holidays, and the proposed windows.
///
/// Nothing is told by colour: shares have a height, everything else a shape or a hatch of its own.
public struct YearStrip: Hashable, Sendable {
    public struct Day: Hashable, Sendable {
        public let date: CivilDate
        /// Delegates whose own country keeps a holiday that day, 0 to `delegates`.
        public let hit: Int
        /// Whether some of these days hang on the moon or on a decree.
        public let isEstimated: Bool
        /// Whether the host's country keeps a holiday.
        public let isHostHoliday: Bool
        /// Whether it is a weekend at the host's.
        public let isWeekend: Bool
        /// Whether no meeting may take place that day.
        public let isBarred: Bool

        public init(
            date: CivilDate,
            hit: Int,
            isEstimated: Bool,
            isHostHoliday: Bool,
            isWeekend: Bool,
            isBarred: Bool
        ) {
            self.date = date
            self.hit = hit
            self.isEstimated = isEstimated
            self.isHostHoliday = isHostHoliday
            self.isWeekend = isWeekend
            self.isBarred = isBarred
        }
    }

    public struct Window: Hashable, Sendable {
        /// 1 is the best.
        public let rank: Int
        public let days: DateSpan

        public init(rank: Int, days: DateSpan) {
            self.rank = rank
            self.days = days
        }
    }

    /// Such as "Regional meeting 2027 in Fiji".
    public let title: String
    public let delegates: Int
    /// Each day once, in order, without a gap; over New Year too.
    public let days: [Day]
    /// Best first; no two share a day.
    public let windows: [Window]
    /// Sentences below the picture, such as which countries' holidays are not known.
    public let notes: [String]

    /// `nil` unless each day is the next one's eve, each `hit` is 0 to `delegates`, and the windows lie within the days
    /// and share none of them.
    public init?(title: String, delegates: Int, days: [Day], windows: [Window], notes: [String]) {
        guard zip(days, days.dropFirst()).allSatisfy({ $0.date.dayNumber + 1 == $1.date.dayNumber }),
            days.allSatisfy({ $0.hit >= 0 && $0.hit <= delegates })
        else { return nil }
        let spans = windows.map(\.days).sorted { $0.first < $1.first }
        guard zip(spans, spans.dropFirst()).allSatisfy({ $0.last < $1.first }) else { return nil }
        if let first = spans.first, let last = spans.last {
            guard let opening = days.first, let closing = days.last,
                opening.date <= first.first, last.last <= closing.date
            else { return nil }
        }
        self.title = title
        self.delegates = delegates
        self.days = days
        self.windows = windows
        self.notes = notes
    }

    /// The picture as SVG text: a file of its own, without script, font or address to fetch; the same bytes for the
    /// same values.
    public func svg() -> String { YearStripDrawing(self).text }

    /// What is to be read below the months, in the picture as in the terminal.
    package var sentences: [String] {
        if days.isEmpty { return ["There are no days to show."] + notes }
        let proposed = windows.map { "Window \($0.rank): \($0.days)." }
        return (proposed.isEmpty ? ["No window is proposed."] : proposed) + notes
    }
}
