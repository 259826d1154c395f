internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Meetings {
    struct Move: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move a meeting that is still to come to another country.",
            discussion: """
                The rotation policy is held for the new host. Moved back to where it was planned first, the meeting is \
                confirmed again. Within its country a meeting takes new details by mela meetings confirm.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var details: DetailOptions
        @Option(name: .long, help: "Move against the policy, for this reason; the history keeps it.")
        var despitePolicy: String?
        @OptionGroup var dissent: DissentOption

        func run() throws {
            let planner = try store.opened()
            let meeting = try planner.moveMeeting(
                meeting,
                details: details.details,
                despitePolicy: despitePolicy,
                dissents: dissent.dissents
            )
            let what =
                meeting.status == .moved
                ? "Moved \(meeting.id)" : "Moved \(meeting.id) back to where it was planned, and confirmed it"
            show(try MeetingChangeWords.lines(what, meeting, planner))
        }
    }

    struct Postpone: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Postpone a meeting that is still to come.",
            discussion: """
                To later days, or to days that are still to be told. It keeps its turn, number and year. Without days its \
                calendar entries are called off, and come back under the same names once it has some.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var days: DayOptions

        func run() throws {
            let planner = try store.opened()
            let meeting = try planner.postponeMeeting(meeting, details: days.details)
            show(try MeetingChangeWords.lines("Postponed \(meeting.id)", meeting, planner))
        }
    }

    struct Online: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Have a meeting that is still to come meet online.",
            discussion: """
                It has no place any more, and uses no turn unless the policy says otherwise. Hours are by the clock of \
                --time-zone; they stay as they are unless you change them.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var days: DayOptions

        func run() throws {
            let planner = try store.opened()
            let meeting = try planner.putMeetingOnline(meeting, details: days.details)
            show(try MeetingChangeWords.lines("Put \(meeting.id) online", meeting, planner))
        }
    }
}
