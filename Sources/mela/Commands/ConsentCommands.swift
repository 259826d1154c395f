internal import ArgumentParser
internal import Planner

/// A member's leave to be told of. Its command is `consent`.
struct Consents: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Record what delegates agree to, and who holds them when they take it back.",
        subcommands: [Give.self, Withdraw.self, List.self],
        defaultSubcommand: List.self
    )

    /// Whose consent, to what.
    struct Subject: ParsableArguments {
        @Argument(help: "The meeting's id.")
        var meeting: String
        @Argument(help: "The member's id.")
        var member: String
        @Option(
            name: .customLong("for"),
            help: "For what, or to whom: \(NetworkPlanner.consentPurposes.joined(separator: ", "))."
        )
        var purpose: String
    }

    struct Give: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Record that a delegate agrees, from today on.")

        @OptionGroup var subject: Subject
        @OptionGroup var store: StoreOption

        func run() throws {
            let consent = try store.opened().giveConsent(
                of: subject.member,
                to: subject.meeting,
                for: subject.purpose
            )
            show([ConsentWords.line(consent)])
        }
    }

    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record that a member takes a consent back, and list what was made with them in it.",
            discussion: "Ask whoever got one of these lists or letters to delete the person from it."
        )

        @OptionGroup var subject: Subject
        @OptionGroup var store: StoreOption

        func run() throws {
            let withdrawn = try store.opened().withdrawConsent(
                of: subject.member,
                to: subject.meeting,
                for: subject.purpose
            )
            show(ConsentWords.lines(withdrawn))
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List a meeting's consents.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption

        func run() throws { show(ConsentWords.lines(try store.opened().consents(to: meeting), of: meeting)) }
    }
}
