internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Meetings: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Propose, confirm, move, postpone and cancel meetings.",
        subcommands: [
            List.self, Add.self, Confirm.self, Move.self, Postpone.self, Online.self, Cancel.self, Messages.self,
            FallbackCommand.self,
        ],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the meetings.")

        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "Only those of this series.")
        var series: String?

        func run() throws {
            var table = TextTable([
                ("id", .left), ("status", .left), ("dates", .left), ("host", .left), ("name", .left),
            ])
            let meetings = try store.opened().meetings(of: series)
            guard !meetings.isEmpty else {
                print("No meetings yet. mela meetings add proposes one.")
                return
            }
            for meeting in meetings {
                let host = meeting.place?.countryCode.text ?? meeting.plannedCountryCode.map { "(\($0))" } ?? ""
                table.append([
                    meeting.id.text, meeting.status.rawValue, meeting.dates?.description ?? "\(meeting.year)", host,
                    meeting.name.text,
                ])
            }
            show(table.lines)
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Propose the next edition of a series.",
            discussion: "A proposal is on no one's calendar, and uses no turn, until it is confirmed."
        )

        @OptionGroup var store: StoreOption
        @Option(name: .long, help: "The series; by default the widest one.")
        var series: String?
        @Option(name: .long, help: "The year; by default the one after the newest edition's.")
        var year: Int?
        @Option(name: .long, help: "Its short name; by default the series and the year.")
        var id: String?
        @OptionGroup var details: DetailOptions

        func run() throws {
            let meeting = try store.opened().addMeeting(to: series, year: year, id: id, details: details.details)
            print("Proposed \(meeting.id): \(MeetingWords.line(meeting))")
        }
    }

    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm a meeting, or change one that is still to come.",
            discussion: """
                The rotation policy is held: a host that it excludes is refused, with the rules. A meeting that was moved, \
                postponed or put online stays so, and takes over new details.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var details: DetailOptions
        @Option(name: .long, help: "Confirm against the policy, for this reason; the history keeps it.")
        var despitePolicy: String?
        @OptionGroup var dissent: DissentOption

        func run() throws {
            let meeting = try store.opened().confirmMeeting(
                meeting,
                details: details.details,
                despitePolicy: despitePolicy,
                dissents: dissent.dissents
            )
            print(
                "\(meeting.status == .confirmed ? "Confirmed" : "Changed") \(meeting.id): \(MeetingWords.line(meeting))"
            )
            print(
                meeting.dates == nil
                    ? "Before anyone is invited it needs dates: mela meetings confirm \(meeting.id) --starts DAY --ends DAY"
                    : "Its calendar entries: mela invite \(meeting.id) --out DIR"
            )
        }
    }

    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Cancel a meeting that is still to come.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let planner = try store.opened()
            let meeting = try planner.cancelMeeting(meeting)
            let turn = try planner.turn(of: meeting).map { "counts as \($0)'s turn, as the policy says" }
            print("Cancelled \(meeting.id). It keeps its number and \(turn ?? "uses no turn").")
            show(TouchedWords.lines(try planner.touchedParts(of: meeting), of: meeting))
        }
    }
}

/// Who is against a choice.
struct DissentOption: ParsableArguments {
    @Option(
        name: .customLong("dissent"),
        help: ArgumentHelp(
            "A group that is against it, and why: GROUP=WHY. The decision keeps it.",
            valueName: "group=why"
        )
    )
    var dissents: [String] = []
}

/// What may be said about a meeting.
struct DetailOptions: ParsableArguments {
    @Option(name: .long, help: "Its name.") var name: String?
    @Option(name: .long, help: "The host country's code, such as FJ.") var country: String?
    @Option(name: .long, help: "The city.") var city: String?
    @Option(name: .long, help: "The id of the group that hosts.") var group: String?
    @OptionGroup var days: DayOptions

    var details: MeetingDetails {
        var details = days.details
        details.name = name
        details.country = country
        details.city = city
        details.group = group
        return details
    }
}

/// When a meeting is.
struct DayOptions: ParsableArguments {
    @Option(name: .long, help: "First day, YYYY-MM-DD.") var starts: String?
    @Option(name: .long, help: "Last day, YYYY-MM-DD.") var ends: String?
    @Option(name: .long, help: "When it opens on the first day, HH:MM on the local clock.") var opens: String?
    @Option(name: .long, help: "When it closes on the last day.") var closes: String?
    @Option(name: .long, help: "Whose clock that is, such as Asia/Kathmandu.") var timeZone: String?

    var details: MeetingDetails {
        var details = MeetingDetails()
        details.starts = starts
        details.ends = ends
        details.opens = opens
        details.closes = closes
        details.timeZone = timeZone
        return details
    }
}

enum MeetingWords {
    static func line(_ meeting: Meeting) -> String {
        let place = [meeting.place?.city?.text, meeting.place?.countryCode.text].compactMap(\.self)
        let parts = [meeting.name.text, place.joined(separator: ", "), meeting.dates?.description ?? "no dates yet"]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
