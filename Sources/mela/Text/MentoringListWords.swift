internal import CivilTime
internal import NetworkModel
internal import Planner

/// What a coordinator sees of all pairings, and what a member sees of their own.
enum MentoringListWords {
    static func lines(_ overview: MentoringOverview) -> [String] {
        if overview.lines.isEmpty { return ["No pairings yet. mela mentoring pair proposes some."] }
        var table = TextTable([
            ("id", .left), ("status", .left), ("mentor", .left), ("mentee", .left), ("since", .left),
            ("last met", .left), ("next", .left), ("to know", .left),
        ])
        for line in overview.lines {
            table.append([
                line.pairing.id.text, line.pairing.status.rawValue, PairingWords.name(line.mentor),
                PairingWords.name(line.mentee), line.pairing.starts.map { "\($0)" } ?? "-",
                line.care?.lastMet.map { "\($0)" } ?? "-", line.next.map { "\($0.mentors.wall.date)" } ?? "-",
                remarks(line).joined(separator: "; "),
            ])
        }
        let needing = overview.lines.count { $0.care?.needsSomebody == true }
        return table.lines + overview.overloaded.map(load) + ["", summary(overview, needing)]
    }

    private static func summary(_ overview: MentoringOverview, _ needing: Int) -> String {
        let active = overview.lines.count { $0.pairing.status == .active }
        let proposed = overview.lines.count - active
        return
            "\(counted(active, "active pairing")), \(proposed) proposed; \(needing) \(needing == 1 ? "needs" : "need") a word."
    }

    private static func load(_ load: MentoringOverview.Load) -> String {
        "\(PairingWords.name(load.mentor)) has \(load.mentees) mentees, more than \(load.atMost); ask how it goes."
    }

    private static func remarks(_ line: MentoringOverview.Line) -> [String] {
        var remarks: [String] = []
        if let care = line.care {
            if let count = care.quietSessions { remarks.append("no contact at the last \(counted(count, "session"))") }
            if let over = care.overSince { remarks.append("its months were over on \(over)") }
            if care.asksForChange { remarks.append("a change was asked for") }
            if !care.hasCadence { remarks.append("no sessions: mela mentoring confirm \(line.pairing.id)") }
        }
        if let interpreter = line.interpreter { remarks.append("\(PairingWords.name(interpreter)) interprets") }
        return remarks
    }

    static func lines(_ own: OwnMentoring) -> [String] {
        var lines: [String] = []
        for one in own.pairings {
            if !lines.isEmpty { lines.append("") }
            lines.append("\(one.isMentor ? "You mentor" : "Your mentor is") \(one.other.name)\(since(one.pairing)).")
            if !one.languages.isEmpty {
                lines.append("  Speaks: \(one.languages.map(\.name).joined(separator: ", "))")
            }
            lines.append("  Contact: \(one.address?.text ?? "through the coordinator")")
            for session in one.sessions {
                let local = one.isMentor ? session.mentors : session.mentees
                lines.append(
                    "  Session: \(SessionWords.local(local)), \(session.minutes) minutes\(session.isMoved ? ", moved" : "")"
                )
            }
            if one.sessions.isEmpty { lines.append("  No sessions are planned; ask the coordinator.") }
        }
        if let since = own.waitsSince {
            lines.append("You have waited for a mentor since \(since).")
        } else if lines.isEmpty {
            lines.append("You have no pairing.")
        }
        return lines
    }

    private static func since(_ pairing: Pairing) -> String { pairing.starts.map { ", since \($0)" } ?? "" }
}

extension PairingCare {
    fileprivate var needsSomebody: Bool { quietSessions != nil || overSince != nil || asksForChange || !hasCadence }
}
