internal import ArgumentParser
internal import Planner

extension Meetings {
    struct Messages: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write short messages for a meeting that is moved, postponed, put online or cancelled.",
            discussion: """
                Drafts, to send by phone or mail: an open wording, and a discreet one that says nothing of the network, \
                the place or what is met for. Fill in each gap in square brackets first. Nothing is sent.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Option(name: .long, help: "What the discreet ones call the meeting. (default: Appointment)")
        var word: String?
        @Option(name: .long, help: "The folder for the files, one for each message; without it they are printed.")
        var out: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            let drafts = try store.opened().messages(about: meeting, word: word, folder: out)
            show(out.map { MessageWords.table(drafts, folder: $0) } ?? MessageWords.lines(drafts))
        }
    }
}

enum MessageWords {
    static func lines(_ drafts: [MessageDraft]) -> [String] {
        drafts.flatMap { draft in ["\(draft.change), \(draft.wording):"] + draft.lines.map { "  \($0)" } + [""] } + [
            fillIn
        ]
    }

    static func table(_ drafts: [MessageDraft], folder: String) -> [String] {
        var table = TextTable([("file", .left), ("if you", .left), ("wording", .left)])
        for draft in drafts { table.append([draft.file, draft.change, draft.wording]) }
        return table.lines + ["Wrote \(counted(drafts.count, "file")) to \(folder). \(fillIn)"]
    }

    private static let fillIn = "They are drafts: fill in each gap in square brackets before you send one."
}
