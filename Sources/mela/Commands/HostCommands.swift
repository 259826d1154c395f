internal import ArgumentParser
internal import Planner

struct Hosts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Choose the next hosts by the series' rotation policy.",
        subcommands: [Next.self, Plan.self, Explain.self, Audit.self],
        defaultSubcommand: Next.self
    )

    struct Next: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rank every country as the next host, with its reasons."
        )

        @OptionGroup var store: StoreOption
        @OptionGroup var horizon: HorizonOption
        @OptionGroup var whatIf: WhatIfOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let ranking = try store.opened().hostRanking(
                of: horizon.series,
                count: horizon.count,
                assuming: whatIf.assumptions
            )
            if answer.json { try print(json(RankingAnswer(ranking))) } else { show(RankingWords.lines(ranking)) }
            if ranking.conflict != nil { throw ExitCode(PlannerError.Kind.data.rawValue) }
        }
    }

    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Find the proven best hosts of the next editions.")

        @OptionGroup var store: StoreOption
        @OptionGroup var horizon: HorizonOption
        @OptionGroup var whatIf: WhatIfOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let plan = try store.opened().hostPlan(
                of: horizon.series,
                count: horizon.count,
                assuming: whatIf.assumptions
            )
            if answer.json { try print(json(PlanAnswer(plan))) } else { show(PlanWords.lines(plan)) }
            if case .impossible = plan.outcome { throw ExitCode(PlannerError.Kind.data.rawValue) }
        }
    }

    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell one country's whole story.")

        @Argument(help: "The country's code, such as FJ.")
        var country: String
        @OptionGroup var store: StoreOption
        @OptionGroup var horizon: HorizonOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let story = try store.opened().hostStory(of: country, in: horizon.series, count: horizon.count)
            if answer.json { try print(json(StoryAnswer(story))) } else { show(StoryWords.lines(story)) }
        }
    }
}

/// Which series, and how far to plan.
struct HorizonOption: ParsableArguments {
    @Option(name: .long, help: "The series; by default the widest one.")
    var series: String?
    @Option(name: .long, help: "How many editions the plans reach, 1 to 60. (default: 6, or as far as countries offer)")
    var count: Int?

    func validate() throws {
        if let count, !(1...60).contains(count) {
            throw ValidationError("--count: found \(count); expected a whole number from 1 to 60")
        }
    }
}

/// What if: nothing of it reaches the store.
struct WhatIfOption: ParsableArguments {
    @Option(name: .long, help: "Suppose that a country hosts in a year: 2028=FJ.")
    var pin: [String] = []
    @Option(name: .long, help: "Suppose that a country hosts in no year: TH.")
    var without: [String] = []

    @Flag(name: .long, help: "Leave out what a host's days cost.")
    var ignoreDates = false

    var assumptions: HostAssumptions { HostAssumptions(pins: pin, without: without, ignoresDates: ignoreDates) }
}
