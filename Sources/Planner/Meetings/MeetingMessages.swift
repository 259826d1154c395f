internal import CivilTime
internal import Exporters
internal import NetworkModel
internal import ReferenceData

/// A draft of a message about a change, for an organiser to complete.
public struct MessageDraft: Hashable, Sendable {
    /// What becomes of the meeting: `move`, `postpone`, `online` or `cancel`.
    public let change: String
    /// `open` or `discreet`.
    public let wording: String
    public let lines: [String]
    /// Within the folder; it says nothing.
    public let file: String
}

extension NetworkPlanner {
    /// Messages for each thing that may become of a meeting, in both wordings. Nothing is sent, and nothing written down.
    ///
    /// - Parameters:
    ///   - word: what a discreet message calls the meeting; `nil` for what discreet calendars call it.
    ///   - folder: where each is written to a file that only its owner may read; `nil` for no files.
    public func messages(
        about meeting: String,
        word: String?,
        folder: String? = nil
    ) throws(PlannerError) -> [MessageDraft] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        guard meeting.isOpen(on: surroundings.now.date) || meeting.status == .cancelled else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that is still to come, or cancelled")
        }
        let word = try value(word ?? AppointmentWords.fallback, "word", plainLine, PlainLine.init)
        let countries = try RegionFacts.countries()
        let backup = network.fallbacks.first { $0.meetingID == meeting.id }?.backupCountryCode
        var drafts: [MessageDraft] = []
        for change in ChangeMessage.Change.allCases {
            for wording in ChangeMessage.Wording.allCases {
                let message = ChangeMessage(
                    change,
                    in: wording,
                    of: meeting,
                    backup: backup,
                    word: word,
                    countryName: countries.name(of:)
                )
                drafts.append(
                    MessageDraft(
                        change: change.rawValue,
                        wording: wording.rawValue,
                        lines: message.lines,
                        file: "message-\(drafts.count + 1).txt"
                    )
                )
                if let folder, let draft = drafts.last {
                    try FileTree.makeFolder(folder)
                    try FileTree.write(message.text.utf8, to: "\(folder)/\(draft.file)")
                }
            }
        }
        return drafts
    }
}
