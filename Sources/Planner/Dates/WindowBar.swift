internal import CivilTime
internal import NetworkModel

/// A rule that no window may break.
struct WindowBar {
    /// In words, as one sentence.
    let sentence: String
    /// Whether it forbids a meeting of so many days from that one on.
    let forbids: (_ first: CivilDate, _ length: Int) -> Bool

    /// Nobody travels before that day.
    static func lead(until day: CivilDate, why: String) -> WindowBar {
        WindowBar(sentence: "Nobody can travel before \(day): \(why).") { first, _ in
            first.dayNumber - DateCase.travelDays < day.dayNumber
        }
    }

    /// The months in which the host offers.
    static func months(_ months: [Month], of country: String) -> WindowBar {
        let open = Set(months.map(\.number))
        let names = months.map(\.name).joined(separator: ", ")
        return WindowBar(sentence: "The offer of \(country) is for these months: \(names).") { first, length in
            (0..<length).contains { day in first.adding(days: day).map { !open.contains($0.month) } ?? true }
        }
    }

    /// Another meeting of the network, with its days of travel.
    static func meeting(_ meeting: Meeting, on days: DateSpan) -> WindowBar {
        taken(
            "\(meeting.name) is on \(days), with a day of travel on either side.",
            days,
            margin: 2 * DateCase.travelDays
        )
    }

    /// Days that whoever asks leaves out.
    static func leftOut(_ days: DateSpan) -> WindowBar { taken("You leave out \(days).", days, margin: 0) }

    /// Months with many cyclones at the host's.
    static func cyclones(at code: CountryCode, named name: String, facts: SeasonFacts) -> WindowBar {
        WindowBar(sentence: "You leave out the months with many cyclones in \(name).") { first, length in
            (0..<length).contains { day in
                first.adding(days: day).flatMap { facts.cyclones(at: code, in: $0.month) }.map { $0.level > 1 } ?? false
            }
        }
    }

    private static func taken(_ sentence: String, _ days: DateSpan, margin: Int) -> WindowBar {
        WindowBar(sentence: sentence) { first, length in
            first.dayNumber <= days.last.dayNumber + margin
                && first.dayNumber + length - 1 >= days.first.dayNumber - margin
        }
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
