internal import ArgumentParser
internal import Planner

struct Replies: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in what members answered, and see who comes.",
        subcommands: [Import.self, Show.self]
    )

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the answers that members' calendars sent back.",
            discussion: """
                Save the calendar attachments of the answers (.ics) into a folder and name it; it does no harm to read \
                one twice. Who accepts is confirmed as a delegate, who declines gives the place back. An answer to an \
                earlier version is kept as stale and changes nothing. Words to the organiser are not kept: read them in \
                the mail.
                """
        )

        @Argument(help: "A file (.ics), or a folder of them.")
        var path: String
        @OptionGroup var store: StoreOption

        func run() throws {
            show(ReplyWords.lines(try store.opened().importReplies(from: path)))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what everyone who was invited answered.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let replies = try store.opened().replies(to: meeting)
            if answer.json { try print(json(RepliesAnswer(replies))) } else { show(ReplyWords.lines(replies)) }
        }
    }
}
