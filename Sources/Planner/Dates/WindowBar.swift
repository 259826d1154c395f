internal import CivilTime
internal import NetworkModel
internal import Scheduler

/// A rule that no window may break.
struct WindowBar {
    enum Rule {
        /// Nobody travels before that day, counted from 1970-01-01.
        case notBefore(Int)
        /// Every day of the meeting lies in one of these months, 1 to 12.
        case months(Set<Int>)
        /// No day of the meeting is one of these, counted from 1970-01-01.
        case apartFrom([ClosedRange<Int>])
    }

    /// In words, as one sentence.
    let sentence: String
    let rule: Rule

    /// Nobody travels before that day.
    static func lead(until day: CivilDate, why: String) -> WindowBar {
        WindowBar(sentence: "Nobody can travel before \(day): \(why).", rule: .notBefore(day.dayNumber))
    }

    /// The months in which the host offers.
    static func months(_ months: [Month], of country: String) -> WindowBar {
        let names = months.map(\.name).joined(separator: ", ")
        return WindowBar(
            sentence: "The offer of \(country) is for these months: \(names).",
            rule: .months(Set(months.map(\.number)))
        )
    }

    /// Other meetings of the network, with their days of travel and one's own.
    static func meetings(_ meetings: [(meeting: Meeting, days: DateSpan)]) -> WindowBar {
        let names = meetings.map { "\($0.meeting.name) is on \($0.days)" }.joined(separator: "; ")
        return WindowBar(
            sentence: "\(names), with a day of travel on either side.",
            rule: .apartFrom(meetings.map { range($0.days, margin: 2 * DateCase.travelDays) })
        )
    }

    /// Days that whoever asks leaves out.
    static func leftOut(_ days: DateSpan) -> WindowBar {
        WindowBar(sentence: "You leave out \(days).", rule: .apartFrom([range(days, margin: 0)]))
    }

    /// Months with many cyclones at the host's.
    static func cyclones(at code: CountryCode, named name: String, facts: SeasonFacts) -> WindowBar {
        let calm = (1...12).filter { month in facts.cyclones(at: code, in: month).map { $0.level <= 1 } ?? true }
        return WindowBar(
            sentence: "You leave out the months with many cyclones in \(name).",
            rule: .months(Set(calm))
        )
    }

    private static func range(_ days: DateSpan, margin: Int) -> ClosedRange<Int> {
        days.first.dayNumber - margin...days.last.dayNumber + margin
    }
}

extension DateCase {
    /// By window: whether the rule forbids it.
    func bar(_ rule: WindowBar.Rule) -> WindowProblem.Bar {
        let isClosed: [Bool]
        switch rule {
        case .notBefore(let day):
            return WindowProblem.Bar(forbids: (0..<windows).map { stretch.first + $0 < day })
        case .months(let open): isClosed = months.map { !open.contains($0) }
        case .apartFrom(let taken):
            var closed = Array(repeating: false, count: stretch.count)
            for days in taken {
                for day in days where closed.indices.contains(day - stretch.first) {
                    closed[day - stretch.first] = true
                }
            }
            isClosed = closed
        }
        // How many closed days lie before each day.
        var before = [0]
        for day in isClosed { before.append((before.last ?? 0) + (day ? 1 : 0)) }
        return WindowProblem.Bar(
            forbids: (0..<windows).map { window in
                let first = window + Self.travelDays
                return before[first + length] > before[first]
            }
        )
    }
}

extension Month {
    /// Its English name.
    var name: String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ][number - 1]
    }
}
