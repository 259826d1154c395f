internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Forget a meeting's people for good; counts stay.",
        discussion: """
            Destroys the meeting's key, so that what was sealed opens nowhere any more, not in a copy of the store \
            either; removes delegates, invitations, answers, companions, rooms, consents and deadlines, also from the \
            history; and writes the file anew without them. It can't be taken back. A copy of the store from before \
            still has the rows that were not sealed, and a copy of the key file still has the key: destroy both. It is \
            due 30 days after the meeting, or when --on says.
            """
    )

    @Argument(help: "The meeting's id.")
    var meeting: String?
    @Flag(name: .long, help: "All meetings that are due.")
    var due = false
    @Flag(name: .long, help: "Also a meeting that is still to come.")
    var early = false
    @Option(name: .long, help: "Purge nothing now: set the day on which it is due, YYYY-MM-DD.")
    var on: String?
    @OptionGroup var store: StoreOption

    func validate() throws {
        guard (meeting == nil) == due else { throw ValidationError("expected a meeting's id, or --due") }
        guard !due || (on == nil && !early) else { throw ValidationError("--due takes neither --on nor --early") }
    }

    func run() throws {
        let planner = try store.opened()
        if let on, let meeting {
            let set = try planner.setPurge(meeting, due: on)
            print("The purge of \(set.meetingID) is due on \(set.due).")
            return
        }
        let meetings = try meeting.map { [$0] } ?? planner.duePurges().map(\.meetingID.text)
        if meetings.isEmpty { print("No purge is due.") }
        for meeting in meetings { show(PurgeWords.lines(try planner.purge(meeting, early: early))) }
    }
}

enum PurgeWords {
    static func lines(_ report: PurgeReport) -> [String] {
        let key = report.hadKey ? "Its key is destroyed." : "It had no key in the vault."
        guard let kept = report.remainder else { return ["Purged \(report.meetingID). \(key)"] }
        return [
            "Purged \(report.meetingID). \(key)",
            "What stays: \(kept.confirmed) confirmed from \(kept.countries) countries, \(kept.declined) declined, "
                + "\(kept.companions) companions.",
        ]
    }
}
