internal import ArgumentParser
internal import Foundation
internal import Planner

/// The program: parses, runs, and turns each error into one line and an exit code of `sysexits.h`.
@main
enum Program {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        // The parser's own `help` would only tell how to call `tables`.
        if arguments == ["help", "tables"] { arguments = ["tables"] }
        do {
            var command = try Mela.parseAsRoot(arguments)
            try command.run()
        } catch let error as PlannerError {
            let lines = error.description.split(separator: "\n")
            for line in lines { complain(lines.count == 1 ? "mela: \(line)" : String(line)) }
            exit(error.kind.rawValue)
        } catch {
            Mela.exit(withError: error)
        }
    }

    static func complain(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }
}

/// The root of the command line.
struct Mela: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mela",
        abstract: "Plans the gatherings of a regional network of community-led groups.",
        discussion: """
            Everything stands in one file, mela.sqlite unless --store or MELA_STORE names another. Nothing is sent \
            anywhere. Begin with mela demo, or with mela init --sample. The tables' columns: mela help tables.
            """,
        subcommands: [
            Demo.self, Init.self, Import.self, Export.self, Tables.self, Check.self, History.self, Undo.self,
            Hosts.self, Dates.self, Decisions.self, Policy.self, Meetings.self, Delegates.self, Invite.self,
            Replies.self,
            Mentoring.self,
            Visits.self,
            Calendars.self, Trips.self, VaultCommand.self, TravelMode.self, PurgeCommand.self,
            CalendarFiles.self, Roster.self, Entry.self, Letter.self, Consents.self,
            Picture.self, Solve.self, Verify.self,
        ]
    )
}
