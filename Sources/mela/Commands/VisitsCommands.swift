internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Visits: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plan exchange visits, and keep the ledger of who hosted whom.",
        discussion: """
            What groups offer and want stands in groups.csv; how many visits they can have and when they are away, in \
            visitTerms.csv and absences.csv; who interprets, in interpreters.csv (mela help tables).
            """,
        subcommands: [
            List.self, Plan.self, Confirm.self, People.self, Cancel.self, Held.self, Report.self, Ledger.self,
            Guests.self, Rules.self,
        ],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the visits to come, and those that wait for something.",
            discussion: "For the coordinator: it names people."
        )

        @Flag(name: .long, help: "Also those that are done or cancelled.")
        var all = false
        @OptionGroup var store: StoreOption

        func run() throws { show(VisitListWords.lines(try store.opened().visits(), all: all)) }
    }

    struct Ledger: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show who hosted whom, and who owes: of held visits.",
            discussion: "The picture has the subregions; the groups stand in the table."
        )

        @Option(name: .long, help: "Write the picture to this file instead.")
        var svg: String?
        @OptionGroup var store: StoreOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let planner = try store.opened()
            if let svg {
                try planner.writeVisitsPicture(to: svg)
                print("Wrote \(svg).")
            } else if answer.json {
                try print(json(VisitLedgerAnswer(planner.visitLedger())))
            } else {
                show(VisitListWords.lines(try planner.visitLedger()))
            }
        }
    }

    struct Guests: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List organisations of other regions, with their visits to and from groups.",
            discussion: """
                They come with guests.csv and guestVisits.csv (mela help tables), as organisations: no person of theirs \
                is kept. Their visits stand beside the programme and in nobody's balance.
                """
        )

        @OptionGroup var store: StoreOption

        func run() throws { show(GuestWords.lines(try store.opened().guests())) }
    }

    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show and change the numbers by which visits are planned.",
            subcommands: [Show.self, Set.self],
            defaultSubcommand: Show.self
        )

        struct Show: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Tell each rule with its number.")

            @OptionGroup var store: StoreOption

            func run() throws { show(VisitPlanWords.lines(try store.opened().visitRules())) }
        }

        struct Set: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Change rules, all or nothing.",
                discussion: "Each rule=number, such as topicPoints=80. mela undo takes the change back."
            )

            @Argument(help: "The rules, such as topicPoints=80.")
            var rules: [String]
            @OptionGroup var store: StoreOption

            func run() throws { show(VisitPlanWords.lines(try store.opened().setVisitRules(rules))) }
        }
    }
}
