public import NetworkModel

/// What was made of the answers in some files.
public struct RepliesReport: Hashable, Sendable {
    /// In the order of the files' names, and of the lines.
    public let answers: [ReceivedAnswer]
    /// What could not be read as an answer.
    public let skipped: [SkippedAnswer]
    /// Whose place at their meeting changed, by meeting and member.
    public let changedPlaces: [ChangedPlace]
}

/// One answer, and what it is worth.
public struct ReceivedAnswer: Hashable, Sendable {
    public enum Worth: Hashable, Sendable {
        /// It is kept, and means this.
        case recorded(Participation.Standing)
        /// The same one is kept already.
        case duplicate
        /// It is not kept; the text says why.
        case refused(String)
    }

    public let file: String
    public let line: Int
    public let answer: Answer.Kind
    /// Whose invitation is answered, and to which meeting; `nil` where it is none of ours.
    public let invitation: Invitation?
    public let worth: Worth
    /// Whether there are words for the organiser, which only the file has.
    public let hasComment: Bool
}

/// A part of a file that is no answer.
public struct SkippedAnswer: Hashable, Sendable {
    public let file: String
    public let line: Int
    public let reason: String
}

/// A delegate's place that follows their answer.
public struct ChangedPlace: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let status: Delegate.Status
}

extension NetworkPlanner {
    /// Records the answers in a calendar file, or in every .ics file of a folder: who accepts is confirmed, who declines
    /// gives the place back.
    ///
    /// A file that is no calendar refuses them all. An answer that is none to an invitation of ours is told and not
    /// kept; a stale one is kept as a fact and changes nothing.
    public func importReplies(from path: String) throws(PlannerError) -> RepliesReport {
        let files = try ReplyFiles(at: path)
        let before = try network()
        var desk = ReplyDesk(network: before)
        let received = files.answers.map { desk.receive($0.answer, file: $0.file) }
        let (after, places) = try desk.finished()
        let count = after.replies.count - before.replies.count
        if count > 0 {
            _ = try change("\(count) \(count == 1 ? "reply" : "replies")", since: before) { network in network = after }
        }
        return RepliesReport(answers: received, skipped: files.skipped, changedPlaces: places)
    }
}
