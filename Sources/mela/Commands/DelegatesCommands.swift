internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Delegates: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give a meeting's funded seats to groups and members, and follow who takes them.",
        discussion: """
            Who goes is decided by rules with numbers (mela delegates rules): every country has a seat before any has \
            three, subregions by their share, groups that had none the longest first, a part for members who never went \
            and for young or new ones, and nobody twice running while others of the group wait.
            """,
        subcommands: [List.self, Propose.self, Confirm.self, Decline.self, Replace.self, Rules.self],
        defaultSubcommand: nil
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List who was offered a seat of a meeting.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let planner = try store.opened()
            show(SeatWords.lines(try planner.delegates(of: meeting)))
            show(SeatWords.lines(try planner.attestations(to: meeting)))
        }
    }

    struct Propose: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show who gets the seats, proven to be the best by the rules, with a reason for every group.",
            discussion: """
                Candidates are the nominated members (nominations.csv), or all members where nobody was nominated. Who has \
                a seat keeps it. Nothing is written down without --keep.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Option(name: .long, help: "How many seats are paid for; by default as many as the last time.")
        var seats: Int?
        @Option(name: .long, help: "How many of the waiting list are shown.")
        var waiting = 10
        @Flag(name: .long, help: "Write it down: those with new seats are invited.")
        var keep = false
        @OptionGroup var store: StoreOption

        func validate() throws {
            guard (0...1000).contains(waiting) else {
                throw ValidationError("--waiting: found \(waiting); expected 0 to 1000")
            }
        }

        func run() throws {
            let proposal = try store.opened().proposeSeats(
                of: meeting,
                seats: seats,
                waiting: waiting,
                keeping: keep
            )
            show(SeatWords.lines(proposal))
        }
    }

    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write down that members take their seats.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Argument(help: "The members' ids.")
        var members: [String]
        @OptionGroup var store: StoreOption

        func run() throws {
            for answer in try store.opened().confirmSeats(of: meeting, members) {
                print("Confirmed \(answer.memberID), \(answer.chosenName).")
            }
        }
    }

    struct Decline: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write down that a member gives the seat back; the next in line is offered it."
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Argument(help: "The member's id.")
        var member: String
        @Option(name: .long, help: "Write the cancellation and the new invitation into this folder.")
        var out: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            let planner = try store.opened()
            let answer = try planner.declineSeat(of: meeting, member)
            try SeatWords.tell(answer, planner, meeting, out: out)
        }
    }

    struct Replace: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a member's seat to another one, whom you choose."
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Argument(help: "The id of the member who gives the seat back.")
        var member: String
        @Option(name: .customLong("with"), help: "The id of the member who gets it.")
        var other: String
        @Option(name: .long, help: "Write the cancellation and the new invitation into this folder.")
        var out: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            let planner = try store.opened()
            let answer = try planner.declineSeat(of: meeting, member, inFavourOf: other)
            try SeatWords.tell(answer, planner, meeting, out: out)
        }
    }

    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show and change the numbers by which seats are given.",
            subcommands: [Show.self, Set.self],
            defaultSubcommand: Show.self
        )

        struct Show: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Tell each rule with its number.")

            @OptionGroup var store: StoreOption

            func run() throws {
                show(try store.opened().seatRules().map { "\($0.name.rawValue)=\($0.number)  \($0.sentence)" })
            }
        }

        struct Set: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Change rules, all or nothing.",
                discussion: "Each rule=number, such as countryBefore=3. mela undo takes the change back."
            )

            @Argument(help: "The rules, such as countryBefore=3.")
            var rules: [String]
            @OptionGroup var store: StoreOption

            func run() throws {
                let change = try store.opened().setSeatRules(rules)
                if change.rules.isEmpty { print("The rules say so already.") }
                for rule in change.rules { print("\(rule.name.rawValue): \(rule.before) before, \(rule.after) now.") }
            }
        }
    }
}
