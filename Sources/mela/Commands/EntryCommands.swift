internal import ArgumentParser
internal import Planner

struct Entry: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep what passports need at borders, and check a meeting's delegates against it.",
        discussion: """
            Facts come from files that you import, each with its source and the day on which it was said. Older than \
            180 days they read unknown: ask. Mela gives no legal advice.
            """,
        subcommands: [Import.self, Show.self, Into.self, Check.self, Note.self, WontTravel.self]
    )

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read entry rules from a CSV file, all or nothing.",
            discussion: """
                The columns are passport, destination, requirement and days: two country codes, then visa required, \
                visa free, visa on arrival, e-visa, eta or no admission, and how many days one may stay, where that is \
                known. An eta counts as an e-visa: both are asked for before the journey. For a country outside the \
                network only visa free is kept, as leave to change planes there: its source then ends in (free to \
                enter). A fact of an earlier day never takes the place of a later one. mela undo takes an import back.
                """
        )

        @Argument(help: "The file.")
        var file: String
        @Option(name: .long, help: "The day on which the source said so, YYYY-MM-DD.")
        var checkedOn: String
        @Option(name: .long, help: "Who said so.")
        var source: String
        @Flag(name: .long, help: "Show what would change, and change nothing.")
        var dryRun = false
        @OptionGroup var store: StoreOption

        func run() throws {
            let report = try store.opened().importEntryRules(
                from: file,
                checkedOn: checkedOn,
                source: source,
                isDryRun: dryRun
            )
            show(EntryWords.lines(report))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell what a passport needs, where facts are kept or in one country."
        )

        @Argument(help: "The passport's country, such as FJ.")
        var passport: String
        @Argument(help: "The country to enter, or to change planes in.")
        var destination: String?
        @OptionGroup var store: StoreOption

        func run() throws { show(EntryWords.lines(try store.opened().entryRules(of: passport, for: destination))) }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell what each delegate of a meeting needs to enter, to change planes, and by when.",
            discussion: """
                For the organiser: it names people. Passports and ways come from the meeting's vault; while it is \
                closed, passports are assumed to be of the group's country, and no way is known.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Option(name: .long, help: "Weeks from applying at an embassy to the journey. (default: 8)")
        var visaWeeks: Int?
        @Option(name: .customLong("e-visa-weeks"), help: "The same for an e-visa. (default: 3)")
        var electronicWeeks: Int?
        @Option(name: .long, help: "Weeks from having all papers to applying. (default: 2)")
        var documentsWeeks: Int?
        @Option(name: .long, help: "Weeks from a sure seat to having all papers. (default: 2)")
        var seatWeeks: Int?
        @Flag(name: .long, help: "Write the deadlines, for members' calendars (mela calendars) and for mela check.")
        var keep = false
        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption

        func run() throws {
            var terms = ApplicationTerms()
            try terms.set(.visa, weeks: visaWeeks, option: "visa-weeks")
            try terms.set(.eVisa, weeks: electronicWeeks, option: "e-visa-weeks")
            try terms.set(.documents, weeks: documentsWeeks, option: "documents-weeks")
            try terms.set(.seat, weeks: seatWeeks, option: "seat-weeks")
            let planner = try store.opened()
            let access = try passphrase.accessIfOpen(planner)
            let (report, kept) = try planner.checkBorders(
                of: meeting,
                travel: access.map { try planner.travelBook(of: meeting, $0) },
                terms: terms,
                keeping: keep
            )
            show(BorderWords.lines(report))
            if let kept { show(BorderWords.lines(kept)) }
        }
    }
}
