import CivilTime
import Testing

@testable import ICalendar

/// Rules and times in the form that files have, for the tests of recurrences.
enum RuleText {
    static func wall(_ text: some StringProtocol) throws -> WallSecond {
        guard case .wall(let wall)? = TimeValue(text) else {
            throw Unread(reason: "\(text) is no time on a wall", line: 0)
        }
        return wall
    }

    static func basic(_ wall: WallSecond) throws -> String {
        let moment = try #require(Timestamp(secondsSince1970: wall.count))
        return String(moment.description.filter { $0 != "-" && $0 != ":" }.dropLast())
    }

    static func times(
        of rule: String,
        from start: String,
        within first: String? = nil,
        through end: String,
        work: inout WorkAllowance
    ) throws -> RecurrenceExpansion.Outcome {
        let rule = try RecurrenceRule(rule)
        let start = try wall(start)
        let until: WallSecond? =
            switch rule.until {
            case .wall(let wall): wall
            case .utc(let second): WallSecond(second)
            case .day(let day): WallSecond(day, secondOfDay: 86_399)
            case nil: nil
            }
        var expansion = RecurrenceExpansion(rule, from: start, isDay: false, until: until)
        return expansion.occurrences(in: (try first.map(wall) ?? start)...(try wall(end)), work: &work)
    }

    /// The times in basic form.
    static func times(
        of rule: String,
        from start: String,
        within first: String? = nil,
        through end: String
    ) throws -> [String] {
        var work = WorkAllowance()
        let outcome = try times(of: rule, from: start, within: first, through: end, work: &work)
        guard case .all(let walls) = outcome else {
            throw Unread(reason: "\(rule) takes too much work", line: 0)
        }
        return try walls.map(basic)
    }
}
