internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Dates: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the best days for a meeting.",
        subcommands: [Find.self, Busy.self, HolidayCommand.self],
        defaultSubcommand: Find.self
    )

    struct Find: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find the best days of a season, with who is hit by what, and how sure that is.",
            discussion: """
                Without a host: the best days at each country that offers. Every day on which the meeting may begin is tried.
                """
        )

        @Argument(help: "The meeting's id; without one, an edition of a series.")
        var meeting: String?
        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The series; by default the widest one.")
        var series: String?
        @Option(name: .long, help: "The year; by default the next edition's.")
        var year: Int?
        @Option(name: .long, help: "The host country's code, such as FJ; by default the meeting's.")
        var host: String?
        @Option(name: .long, help: "How many days the meeting has, 1 to 30; by default as the edition before it.")
        var days: Int?
        @Option(name: .long, help: "The first day on which it may begin; by default January 1.")
        var from: String?
        @Option(name: .long, help: "The last day on which it may begin; by default December 31.")
        var until: String?
        @Option(name: .long, help: "Days to leave out: FIRST..LAST. Up to four times.")
        var leaveOut: [String] = []
        @Flag(name: .long, help: "Leave out the months with many cyclones at the host's.")
        var withoutCyclones = false
        @Option(name: .long, help: "How many windows to show, 1 to 50.")
        var count = 5
        @Option(name: .long, help: ArgumentHelp("Draw the year as an SVG picture to a file.", valueName: "file"))
        var picture: String?
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let planner = try store.opened()
            let found = try planner.findDates(question)
            if let picture { try planner.writeDatesPicture(found, to: picture) }
            if answer.json { try print(json(DatesAnswer(found))) } else { show(DatesWords.lines(found)) }
            if found.windows.isEmpty, found.hosts.allSatisfy({ $0.window == nil }) {
                throw ExitCode(PlannerError.Kind.data.rawValue)
            }
        }

        private var question: DateQuestion {
            var question = DateQuestion()
            question.meeting = meeting
            question.series = series
            question.year = year
            question.host = host
            question.days = days
            question.from = from
            question.until = until
            question.leaveOut = leaveOut
            question.leavesOutCyclones = withoutCyclones
            question.count = count
            return question
        }
    }
}

extension Dates {
    struct Busy: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep the days on which a member can't come, from their calendar file.",
            discussion: """
                Only days are kept, nothing of what fills them: those of all-day events, and those of which other events \
                take four hours or more. The file replaces what was kept of that member before; --forget keeps nothing.
                """
        )

        @Argument(help: "The member's id.")
        var member: String
        @Argument(help: "Their calendar file (.ics).")
        var file: String?
        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The first day, YYYY-MM-DD. (default: today)")
        var from: String?
        @Option(name: .long, help: "The last day, at most ten years later. (default: 400 days after the first)")
        var to: String?
        @Flag(name: .long, help: "Forget every busy day of that member.")
        var forget = false

        func validate() throws {
            guard (file == nil) == forget else {
                throw ValidationError(
                    "found \(forget ? "a file and --forget" : "no file"); expected a file, or --forget"
                )
            }
        }

        func run() throws {
            let planner = try store.opened()
            guard let file else {
                print("Forgot \(counted(try planner.forgetBusyDays(of: member), "busy day")) of \(member).")
                return
            }
            show(DatesWords.lines(try planner.keepBusyDays(of: member, file: file, from: from, to: to)))
        }
    }
}

extension Dates {
    struct HolidayCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "holiday",
            abstract: "Keep a day that a country made a holiday after the tables were written, or a working day."
        )

        @Argument(help: "The country's code, such as FJ.")
        var country: String
        @Argument(help: "The day, YYYY-MM-DD.")
        var day: String
        @Option(name: .long, help: "The holiday's name, or what is worked for.")
        var name: String
        @Option(name: .long, help: "Who said so.")
        var source: String
        @Flag(name: .long, help: "No holiday that day, and no weekend.")
        var workday = false
        @OptionGroup var store: StoreOption

        func run() throws {
            let day = try store.opened().decreeDay(in: country, on: day, isWorkday: workday, name: name, source: source)
            print("Kept: \(day.name), a \(day.kind) in \(day.countryCode) on \(day.date).")
            print("mela check lists the decisions that it touches.")
        }
    }
}
