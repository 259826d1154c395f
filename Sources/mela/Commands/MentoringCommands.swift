internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Mentoring: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pair mentees with mentors, and keep their sessions.",
        discussion: """
            What members offer and want stands in mentoring.csv, mentoringTerms.csv, availability.csv and exclusions.csv \
            (mela help tables). Nobody is asked why, of anything.
            """,
        subcommands: [
            List.self, Pair.self, Confirm.self, Decline.self, End.self, Sessions.self, Met.self, Missed.self,
            Moved.self, Mine.self, Rules.self,
        ],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the pairings, and what each needs. For the coordinator only."
        )

        @OptionGroup var store: StoreOption

        func run() throws { show(MentoringListWords.lines(try store.opened().mentoringOverview())) }
    }

    struct Mine: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what one mentor or mentee may see: their own pairings and next sessions.",
            discussion: "An address is shown only of those whose calendar is open."
        )

        @Option(name: .long, help: "The member's id.")
        var member: String
        @OptionGroup var store: StoreOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let own = try store.opened().ownMentoring(of: member)
            if answer.json { try print(json(OwnMentoringAnswer(own))) } else { show(MentoringListWords.lines(own)) }
        }
    }

    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show and change the numbers by which pairs are found.",
            subcommands: [Show.self, Set.self],
            defaultSubcommand: Show.self
        )

        struct Show: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Tell each rule with its number.")

            @OptionGroup var store: StoreOption

            func run() throws { show(PairingWords.lines(try store.opened().mentoringRules())) }
        }

        struct Set: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Change rules, all or nothing.",
                discussion: "Each rule=number, such as topicPoints=80. mela undo takes the change back."
            )

            @Argument(help: "The rules, such as topicPoints=80.")
            var rules: [String]
            @OptionGroup var store: StoreOption

            func run() throws { show(PairingWords.lines(try store.opened().setMentoringRules(rules))) }
        }
    }
}
