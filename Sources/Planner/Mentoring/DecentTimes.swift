internal import CivilTime
internal import NetworkModel

/// Hours that are decent for the two of a pairing: from 08:00 to 21:00 where each of them is, in January and in July, and
/// within the times that they told.
struct DecentTimes {
    private let mentor: Zone
    private let mentee: Zone
    private let year: Int
    private let decent: WeeklyTimes
    /// `nil` where nobody told times.
    private let told: WeeklyTimes?

    init(_ pairing: Pairing, in network: Network, _ clocks: MemberClocks, year: Int) {
        self.year = year
        mentor = clocks.home(of: pairing.mentorID)
        mentee = clocks.home(of: pairing.menteeID)
        let days = [mentor, mentee].map { zone in
            WeeklyTimes(daily: Self.opens, to: Self.closes, in: zone, year: year)
        }
        decent = days[0].intersection(days[1])
        let times = [pairing.mentorID, pairing.menteeID].compactMap { id in
            let rows = network.availability.filter { $0.memberID == id }
            return rows.isEmpty ? nil : WeeklyTimes(rows, clocks: clocks, year: year)
        }
        told = times.first.map { first in times.dropFirst().reduce(first) { $0.intersection($1) } }
    }

    func isDecent(_ weekday: Int, _ opens: TimeOfDay, minutes: Int, in zone: Zone) -> Bool {
        decent.contain(weekday, opens, minutes: minutes, in: zone, year: year)
    }

    /// Whether it is within what they told; so is anything where nobody told.
    func suits(_ weekday: Int, _ opens: TimeOfDay, minutes: Int, in zone: Zone) -> Bool {
        told?.contain(weekday, opens, minutes: minutes, in: zone, year: year) ?? true
    }

    /// The best time in the seven days from `first` on, by the clock of `zone`: one that suits both before one that is only
    /// decent, then the one nearest to the middle of the day of whoever has it worse, then the first; `nil` where no hour is
    /// decent for both.
    func proposal(from first: CivilDate, minutes: Int, in zone: Zone) -> WallTime? {
        var best: (key: (Int, Int), wall: WallTime)?
        for day in (0..<7).compactMap({ first.adding(days: $0) }) {
            for half in 0..<48 {
                guard let opens = TimeOfDay(hour: half / 2, minute: half % 2 * 30),
                    isDecent(day.weekday, opens, minutes: minutes, in: zone)
                else { continue }
                let wall = WallTime(date: day, time: opens)
                let suits = suits(day.weekday, opens, minutes: minutes, in: zone)
                let key = (suits ? 0 : 1, distance(wall, minutes, zone))
                if best.map({ key < $0.key }) ?? true { best = (key, wall) }
            }
        }
        return best?.wall
    }

    /// The first of the seven days from `first` on at which that time suits both, else `first`.
    func day(for opens: TimeOfDay, from first: CivilDate, minutes: Int, in zone: Zone) -> CivilDate {
        (0..<7).compactMap { first.adding(days: $0) }
            .first { suits($0.weekday, opens, minutes: minutes, in: zone) } ?? first
    }

    /// Minutes between the session's middle and the middle of the decent hours, where they are more.
    private func distance(_ wall: WallTime, _ minutes: Int, _ zone: Zone) -> Int {
        [mentor, mentee].map { home in
            let local = home.wallTime(at: zone.timestamp(of: wall)).time
            let middle = (Self.opens.minuteOfDay + Self.closes.minuteOfDay) / 2
            return abs(local.minuteOfDay + minutes / 2 - middle)
        }.max() ?? 0
    }

    private static let opens = TimeOfDay.at(8)
    private static let closes = TimeOfDay.at(21)
}

extension TimeOfDay {
    fileprivate var minuteOfDay: Int { hour * 60 + minute }

    fileprivate static func at(_ hour: Int) -> TimeOfDay {
        guard let time = TimeOfDay(hour: hour, minute: 0) else { preconditionFailure("\(hour) is an hour of the day") }
        return time
    }
}
