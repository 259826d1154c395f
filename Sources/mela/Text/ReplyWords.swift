internal import CivilTime
internal import NetworkModel
internal import Planner

/// Answers to invitations, for a terminal.
enum ReplyWords {
    /// What was made of the answers in some files.
    static func lines(_ report: RepliesReport) -> [String] {
        var table = TextTable([
            ("file", .left), ("line", .right), ("member", .left), ("meeting", .left), ("says", .left),
            ("worth", .left),
        ])
        for one in report.answers {
            table.append([
                fileName(one.file), String(one.line), one.invitation?.memberID.text ?? "-",
                one.invitation?.meetingID.text ?? "-", word(one.answer) + (one.hasComment ? ", with words" : ""),
                words(one.worth),
            ])
        }
        var lines = report.answers.isEmpty ? ["Found no answer."] : table.lines
        lines += report.answers.compactMap { one in
            if case .refused(let reason) = one.worth { "\(fileName(one.file)):\(one.line): \(reason)" } else { nil }
        }
        lines += report.skipped.map { "\(fileName($0.file)):\($0.line): \($0.reason)" }
        lines += report.changedPlaces.map { "\($0.memberID) is now \($0.status) for \($0.meetingID)." }
        return lines + (report.answers.isEmpty ? [] : [summary(report)])
    }

    private static func summary(_ report: RepliesReport) -> String {
        let recorded = report.answers.count {
            if case .recorded = $0.worth { true } else { false }
        }
        return "Recorded \(counted(recorded, "answer")) of \(report.answers.count)."
    }

    /// Who answered what to one meeting.
    static func lines(_ replies: MeetingReplies) -> [String] {
        var table = TextTable([
            ("member", .left), ("answer", .left), ("answered", .left), ("place", .left), ("chosen name", .left),
            ("remark", .left),
        ])
        for one in replies.invited {
            table.append([
                one.memberID.text, word(one), one.answeredAt.map { String("\($0)".prefix(16)) } ?? "-",
                one.place?.rawValue ?? "none", one.chosenName.text, remark(one),
            ])
        }
        return ["\(replies.meeting.name): what everyone answered (times in UTC)", ""] + table.lines
            + ["", counts(replies)]
    }

    private static func counts(_ replies: MeetingReplies) -> String {
        let words = replies.invited.map { word($0) }
        let parts = ["accepted", "declined", "maybe", "other times", "passed on", "no answer", "discreet", "cancelled"]
            .compactMap { word in
                let count = words.count { $0 == word }
                return count == 0 ? nil : "\(count) \(word)"
            }
        return "\(counted(replies.invited.count, "invitation")): \(parts.joined(separator: ", "))."
    }

    private static func word(_ invited: InvitedMember) -> String {
        switch invited.participation.status {
        case .accepted: "accepted"
        case .declined: "declined"
        case .tentative: "maybe"
        case .counterProposed: "other times"
        case .needsAnswer where !invited.participation.delegates.isEmpty: "passed on"
        case .needsAnswer: invited.canAnswer ? "no answer" : "discreet"
        case .cancelled: "cancelled"
        }
    }

    private static func remark(_ invited: InvitedMember) -> String {
        let participation = invited.participation
        var remarks: [String] = []
        if case .counterProposed(let times) = participation.status { remarks.append("asks for \(times)") }
        if !participation.delegates.isEmpty { remarks.append("passed on: see who takes the place") }
        if participation.status == .needsAnswer, participation.delegates.isEmpty {
            if let earlier = participation.earlierReply {
                remarks.append("\(word(earlier.answer.kind)) to an earlier version")
            } else if !invited.canAnswer, invited.place == .invited {
                remarks.append("answers through the group")
            }
        }
        let strangers = participation.entries.count {
            if case .partyCrasher = $0.standing { true } else { false }
        }
        if strangers > 0 { remarks.append("\(counted(strangers, "answer")) of somebody else") }
        return remarks.joined(separator: "; ")
    }

    private static func word(_ answer: Answer.Kind) -> String {
        switch answer {
        case .accepted: "accepted"
        case .declined: "declined"
        case .tentative: "maybe"
        case .needsAction: "took it back"
        case .delegated: "passed it on"
        case .counter: "other times"
        }
    }

    private static func words(_ worth: ReceivedAnswer.Worth) -> String {
        switch worth {
        case .recorded(.counts): "counts"
        case .recorded(.superseded): "stale: they said something later"
        case .recorded(.earlierVersion): "stale: to an earlier version"
        case .recorded(.partyCrasher(let member?)): "of \(member), who was invited otherwise: it doesn't count"
        case .recorded(.partyCrasher(nil)): "of an address that nobody here has: it doesn't count"
        case .recorded(.cancelled): "the invitation is cancelled: it doesn't count"
        case .recorded(.notRecurring), .recorded(.neverSent): "it doesn't count"
        case .duplicate: "known already"
        case .refused: "not kept: see below"
        }
    }

    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
