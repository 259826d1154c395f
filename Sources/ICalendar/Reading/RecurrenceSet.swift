internal import CivilTime

extension EventSeries {
    /// An occurrence before anything replaces or removes it.
    struct Original {
        let wall: WallSecond
        let moment: Int
        let length: EventLength?
    }

    func originals(
        in window: ClosedRange<WallSecond>,
        work: inout WorkAllowance,
        reports: inout ReadingReports
    ) -> [Original] {
        let start = master.start
        var seen: Set<Int> = []
        var originals: [Original] = []
        let removed = Set(times(of: master.exceptionRules, in: window, work: &work, reports: &reports).map(\.moment))
        // A PERIOD of an RDATE tells its own length, so it goes before a plain occurrence at the same moment.
        for extra in master.extras.sorted(by: { $0.length != nil && $1.length == nil }) {
            guard window.contains(extra.time.wall), let wall = start.zone.wall(at: extra.time.moment),
                seen.insert(extra.time.moment).inserted
            else { continue }
            originals.append(Original(wall: wall, moment: extra.time.moment, length: extra.length))
        }
        if window.contains(start.wall), seen.insert(start.moment).inserted {
            originals.append(Original(wall: start.wall, moment: start.moment, length: nil))
        }
        for time in times(of: master.rules, in: window, work: &work, reports: &reports) {
            guard seen.insert(time.moment).inserted else { continue }
            originals.append(Original(wall: time.wall, moment: time.moment, length: nil))
        }
        return originals.filter { !removed.contains($0.moment) }.sorted { $0.moment < $1.moment }
    }

    /// The latest UNTIL of the rules, in seconds since 1970; later than any moment where a rule has none, or where there
    /// is no rule.
    var rulesEnd: Int {
        let ends = master.rules.map { rule in
            let end = RuleEnd(rule.rule.until, of: master.start)
            return min(end.moment, end.wall.flatMap { master.start.zone.moment(of: $0) } ?? Int.max)
        }
        return ends.max() ?? Int.max
    }

    private func times(
        of rules: [FileRule],
        in window: ClosedRange<WallSecond>,
        work: inout WorkAllowance,
        reports: inout ReadingReports
    ) -> [(wall: WallSecond, moment: Int)] {
        rules.flatMap { rule -> [(wall: WallSecond, moment: Int)] in
            let end = RuleEnd(rule.rule.until, of: master.start)
            var expansion = RecurrenceExpansion(
                rule.rule,
                from: master.start.wall,
                isDay: master.start.isDay,
                until: end.wall
            )
            let walls: [WallSecond]
            switch expansion.occurrences(in: window, work: &work) {
            case .all(let found): walls = found
            case .cutShort(let found):
                walls = found
                reports.report(
                    "the rule takes more work than one file may cause; only its first occurrences are read",
                    at: rule.line
                )
            }
            return walls.compactMap { wall in
                guard let moment = master.start.zone.moment(of: wall), moment <= end.moment else { return nil }
                return (wall, moment)
            }
        }
    }
}

/// The end that UNTIL sets, in any of its forms, on the wall of DTSTART and as a moment.
private struct RuleEnd {
    let wall: WallSecond?
    /// The last one that counts.
    let moment: Int

    init(_ until: TimeValue?, of start: EventTime) {
        switch until {
        case nil:
            wall = nil
            moment = Int.max
        case .day(let day):
            wall = WallSecond(day, secondOfDay: WallSecond.perDay - 1)
            moment = Int.max
        case .wall(let end):
            wall = end
            moment = Int.max
        case .utc(let end):
            // A day later on the wall: near a change of the clock only moments tell the order.
            wall = start.isDay ? WallSecond(end) : WallSecond(end + 2 * WallSecond.perDay)
            moment = end
        }
    }
}
