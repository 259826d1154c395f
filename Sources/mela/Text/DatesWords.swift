internal import CivilTime
internal import Exporters
internal import NetworkModel
internal import Planner

enum DatesWords {
    static func lines(_ found: FoundDates) -> [String] {
        let notes = found.strip.notes.isEmpty ? [] : [""] + found.strip.notes
        return title(found) + [""]
            + (found.host == nil
                ? hostLines(found) + notes : windowLines(found) + [""] + YearStripText.lines(found.strip))
            + [""] + legend(found)
    }

    private static func title(_ found: FoundDates) -> [String] {
        let what = found.meeting.map(\.name.text) ?? "\(found.series.name) \(found.year)"
        let host = found.host.map { " in \($0.name)" } ?? ""
        let people =
            found.knowsDelegates
            ? counted(found.delegates, "delegate") : "one delegate from each of \(counted(found.delegates, "group"))"
        return [
            "\(what)\(host): the best \(counted(found.length, "day")) for \(people),",
            "beginning from \(found.firstDay) to \(found.lastDay)",
        ]
    }

    private static func windowLines(_ found: FoundDates) -> [String] {
        if found.windows.isEmpty { return conflictLines(found.conflict) }
        let entry = found.entry.map { ["", "Entry: \(EntryCountWords.line($0))."] } ?? []
        return found.windows.enumerated().flatMap { place, window in
            (place == 0 ? [] : [""]) + lines(of: window, number: place + 1)
        } + entry
    }

    static func lines(of window: DateWindow, number: Int?) -> [String] {
        let head = number.map { "\($0). " } ?? ""
        var lines = ["\(head)\(span(window.days)): \(days(window.points)) lost"]
        lines += window.reasons.filter { $0.points > 0 }.map { "   \(DateReasonWords.line($0))" }
        if let deadlines = window.deadlines { lines.append("   \(line(deadlines))") }
        return lines
    }

    static func line(_ deadlines: DateDeadlines) -> String {
        let visas = deadlines.applyBy.map { ", apply for visas by \($0)" } ?? ""
        return "decide seats by \(deadlines.seatBy), papers ready by \(deadlines.documentsBy)\(visas), "
            + "book by \(deadlines.bookBy)"
    }

    private static func hostLines(_ found: FoundDates) -> [String] {
        var table = TextTable([
            ("country", .left), ("best days", .left), ("lost", .right), ("dearest reason", .left), ("entry", .left),
        ])
        for host in found.hosts {
            let reason = host.window?.reasons.first.map(DateReasonWords.short) ?? host.conflict.joined(separator: " ")
            table.append([
                "\(host.country.name) (\(host.country.code))",
                host.window.map { span($0.days) } ?? "none",
                host.window.map { days($0.points) } ?? "",
                reason,
                EntryCountWords.short(host.entry),
            ])
        }
        return table.lines + ["", "\(EntryCountWords.legend)."]
    }

    private static func conflictLines(_ conflict: [String]) -> [String] {
        let isOne = conflict.count == 1
        return [isOne ? "No days will do, for this alone:" : "No days will do. These leave none together:"]
            + conflict.map { "  \($0)" }
            + [isOne ? "Change that, and there are days." : "Drop any one of them, and there are days."]
    }

    private static func legend(_ found: FoundDates) -> [String] {
        [
            "lost: delegates' days; 1 is one delegate's whole day. A holiday at home costs a delegate a day, a day of travel",
            "on it half; weekends, days that some keep, and years that nobody knows cost little. A host's holiday costs the",
            "\(found.crew) people who are needed there.",
        ]
    }

    static func lines(_ kept: BusyImport) -> [String] {
        let days = kept.busy.reduce(0) { $0 + $1.days }
        let spans = kept.busy.map { "  \($0)" }
        let skipped = kept.skipped.map { "  line \($0.line) was not understood: \($0.reason)" }
        let title =
            "Kept \(counted(days, "busy day")) of \(kept.memberID), from \(kept.firstDay) to \(kept.lastDay) by the clock "
            + "of \(kept.zone); nothing of what fills them."
        return [title] + spans + skipped
    }

    /// `2027-05-10 to 2027-05-14, Mon to Fri`.
    static func span(_ days: DateSpan) -> String {
        let (first, last) = (weekday(days.first), weekday(days.last))
        return days.days == 1 ? "\(days), \(first)" : "\(days), \(first) to \(last)"
    }

    /// Points as delegates' days: `12.5 days`.
    static func days(_ points: Int) -> String {
        let tenths = (points * 10 + 30) / 60
        return "\(grouped(tenths / 10)).\(tenths % 10) days"
    }

    private static func weekday(_ date: CivilDate) -> String {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday - 1]
    }
}

enum DateReasonWords {
    /// What it is and whom it hits, on which days, how sure, and what it costs.
    static func line(_ reason: DateReason) -> String {
        "\(DatesWords.days(reason.points)): \(what(reason))\(sure(reason)), \(days(reason))"
    }

    static func short(_ reason: DateReason) -> String { "\(what(reason))\(sure(reason))" }

    private static func what(_ reason: DateReason) -> String {
        let people = counted(reason.people, "delegate")
        switch reason.kind {
        case .holiday: return "\(reason.name) in \(homes(reason))"
        case .hostHoliday:
            let name = reason.name.isEmpty ? "holidays that nobody knows" : reason.name
            return "\(name) at the host's, whose \(reason.people) people are needed"
        case .someone: return "\(reason.name), kept by some in many countries: ask those concerned"
        case .movementDay: return "\(reason.name): groups are busy at home, or would mark it together"
        case .weekend: return "the weekend of \(people)"
        case .travel: return "working days on the way, of \(people)"
        case .conference: return "\(reason.name), where many of the field are"
        case .busy: return "\(counted(reason.people, "member")) busy"
        case .cyclones: return reason.name
        case .unknown: return "holidays not well known in \(homes(reason))"
        }
    }

    private static func homes(_ reason: DateReason) -> String {
        let most = 6
        let names = reason.homes.prefix(most).map { $0.people == 1 ? $0.name : "\($0.name) (\($0.people))" }
        let rest = reason.homes.dropFirst(most).reduce(0) { $0 + $1.people }
        return names.joined(separator: ", ") + (rest > 0 ? " and \(counted(rest, "delegate")) of other countries" : "")
    }

    private static func sure(_ reason: DateReason) -> String {
        switch reason.certainty {
        case .sure, .unknown: ""
        case .estimated: reason.kind == .cyclones ? "" : " (the day may shift)"
        }
    }

    private static func days(_ reason: DateReason) -> String {
        let parts = reason.days.map(\.description)
        return parts.count <= 2 ? parts.joined(separator: " and ") : "\(parts[0]) to \(parts[parts.count - 1])"
    }
}

enum EntryCountWords {
    static func line(_ counts: EntryCounts) -> String {
        let parts = [
            (counts.free, "free"), (counts.onArrival, "on arrival"), (counts.eVisa, "with an e-visa"),
            (counts.visa, "with a visa from an embassy"), (counts.refused, "not let in"), (counts.unknown, "not known"),
        ]
        let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "of \(counted(counts.all, "delegate")): " + (said.isEmpty ? "nobody" : said.joined(separator: ", "))
    }

    /// What `short` says, and in which order.
    static let legend =
        "entry: delegates who enter free / on arrival / by e-visa / by an embassy's visa / not at all / unknown"

    /// `40/3/12/20/0/5`.
    static func short(_ counts: EntryCounts) -> String {
        [counts.free, counts.onArrival, counts.eVisa, counts.visa, counts.refused, counts.unknown].map { String($0) }
            .joined(separator: "/")
    }
}
