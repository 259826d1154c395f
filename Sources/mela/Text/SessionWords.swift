internal import CivilTime
internal import NetworkModel
internal import Planner

/// Mentoring sessions, for a terminal.
enum SessionWords {
    static func lines(_ sessions: [PlannedSession]) -> [String] {
        if sessions.isEmpty {
            return ["No sessions to come. A pairing gets some when it is confirmed: mela mentoring confirm ID"]
        }
        var table = TextTable([
            ("day", .left), ("pairing", .left), ("minutes", .right), ("mentor's clock", .left),
            ("mentee's clock", .left),
            ("remark", .left),
        ])
        for one in sessions {
            table.append([
                "\(one.day)", one.pairingID.text, "\(one.minutes)", local(one.mentors), local(one.mentees),
                one.isMoved ? "moved" : "",
            ])
        }
        return table.lines
    }

    /// `2026-12-10 18:00 Asia/Tokyo`.
    static func local(_ local: PlannedSession.Local) -> String { "\(local.wall) \(local.zone)" }

    static func lines(_ confirmed: ConfirmedPairing) -> [String] {
        let cadence = confirmed.cadence
        let (mentor, mentee) = (PairingWords.name(confirmed.mentor), PairingWords.name(confirmed.mentee))
        var lines = ["Confirmed \(confirmed.pairing.id): \(mentor) and \(mentee), \(rhythm(cadence.rhythm))."]
        if let interpreter = confirmed.interpreter {
            lines.append("Interprets: \(PairingWords.name(interpreter)).")
        }
        if let ended = confirmed.ended { lines.append("Ended \(ended.id), which it takes the place of.") }
        lines += ["Their next sessions:"] + Self.lines(confirmed.sessions).map { "  \($0)" }
        if !confirmed.isDecent {
            lines.append("That is not between 08:00 and 21:00 for both: ask them, or choose another with --at.")
        } else if !confirmed.suits {
            lines.append("They told no times that suit both: ask them, or choose another with --at.")
        }
        return lines
    }

    private static func rhythm(_ rhythm: Cadence.Rhythm) -> String {
        switch rhythm {
        case .weekly: "every week"
        case .fortnightly: "every two weeks"
        case .monthly: "once a month"
        }
    }

    static func lines(_ recorded: RecordedSession) -> [String] {
        let session = recorded.session
        var lines = ["Recorded: \(session.pairingID), \(session.day): \(outcome(session))."]
        if session.outcome == .moved, !recorded.isDecent {
            lines.append("That is not between 08:00 and 21:00 for both.")
        }
        if let next = recorded.coming.first {
            lines.append("Next: \(local(next.mentors)) for the mentor, \(local(next.mentees)) for the mentee.")
        }
        return lines
    }

    private static func outcome(_ session: MentoringSession) -> String {
        switch session.outcome {
        case .met: "they met"
        case .missed: "they did not meet"
        case .cancelled: "called off"
        case .moved: "moved" + (session.move.map { " to \($0.day) \($0.opens)" } ?? "")
        }
    }
}
