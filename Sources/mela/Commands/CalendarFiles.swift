internal import ArgumentParser
internal import Planner

struct CalendarFiles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Read calendar files of other people.",
        subcommands: [Read.self]
    )

    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show when the owner of a calendar file is busy.",
            discussion: """
                Times are in UTC, and a day is one from midnight to midnight in UTC. What was not understood is told \
                with its line. Nothing is kept of the file.
                """
        )

        @Argument(help: "The file (.ics).")
        var file: String
        @Option(name: .long, help: "The first day, YYYY-MM-DD. (default: today)")
        var from: String?
        @Option(name: .long, help: "The last day, at most ten years later. (default: 400 days after the first)")
        var to: String?
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let surroundings = StoreOption.surroundings()
            let calendar = try CalendarReader.read(file: file, from: from, to: to, surroundings: surroundings)
            if answer.json {
                print(try json(CalendarAnswer(calendar)))
            } else {
                show(CalendarWords.lines(calendar))
            }
        }
    }
}
