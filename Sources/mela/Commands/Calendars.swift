internal import ArgumentParser
internal import Planner

struct Calendars: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the calendar of each series, for organisers.",
        discussion: "These say names and places. Members get theirs, in their own style, from mela invite."
    )

    @Option(name: .long, help: "The folder for the files; it is made where it is not there.")
    var out: String
    @OptionGroup var store: StoreOption

    func run() throws {
        let files = try store.opened().writeCalendars(to: out)
        guard !files.isEmpty else {
            print("No meeting has dates yet, so there is no calendar to write.")
            return
        }
        print("Wrote \(counted(files.count, "calendar")) to \(out): \(files.joined(separator: ", ")).")
    }
}
