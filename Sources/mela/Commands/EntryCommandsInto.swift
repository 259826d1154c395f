internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Entry {
    struct Into: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell how many delegates get into a country, and what sources say about bars there.",
            discussion: """
                A delegate of each group is counted by the passport of its country. Where a direct flight isn't plausible \
                (over 6,000 km, or over 1,500 km without a long-haul airport at both ends), some country on the way \
                with one must let them change planes. Bars are facts about a country, never about a person.
                """
        )

        @Argument(help: "The country's code, such as FJ.")
        var country: String
        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The series; by default the widest one.")
        var series: String?

        func run() throws { show(EntryIntoWords.lines(try store.opened().entryInto(country, series: series))) }
    }

    struct Note: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Note how safe a country is for the network's people.",
            discussion: "Name no person. The newest note counts; mela check lists the decisions that rested on another."
        )

        @Argument(help: "The country's code, such as FJ.")
        var country: String
        @Option(name: .long, help: "calm, care or avoid.")
        var level: String
        @Option(name: .long, help: "What is to be known, in one line.")
        var text: String
        @Option(name: .long, help: "Who said so.")
        var source: String
        @Option(name: .long, help: "The day, YYYY-MM-DD. (default: today)")
        var on: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            let note = try store.opened().noteSafety(of: country, level: level, text: text, source: source, on: on)
            print("Noted: \(note.countryCode) \(note.level), on \(note.notedOn).")
        }
    }

    struct WontTravel: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep how many people said that they would not travel to a country.",
            discussion: """
                Ask without names and without reasons. Fewer than five leave no trace; more are kept in steps of five. A \
                new number takes the place of the one before.
                """
        )

        @Argument(help: "The country's code, such as FJ.")
        var country: String
        @Option(name: .long, help: "How many, 0 to 1,000,000.")
        var people: Int
        @Option(name: .long, help: "By which day they were asked, YYYY-MM-DD. (default: today)")
        var askedOn: String?
        @OptionGroup var store: StoreOption

        func run() throws {
            let kept = try store.opened().keepReluctance(to: country, people: people, askedOn: askedOn)
            print(
                kept.map { "Kept: at least \($0.atLeast) would not travel to \($0.destination)." }
                    ?? "Fewer than five: nothing is kept."
            )
        }
    }
}
