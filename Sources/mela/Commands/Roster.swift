internal import ArgumentParser
internal import Foundation
internal import Planner

struct Roster: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the list that one audience needs of a meeting, and nothing more."
    )

    enum Format: String, CaseIterable, ExpressibleByArgument { case csv }

    @Argument(help: "The meeting's id.")
    var meeting: String
    @Option(name: .customLong("for"), help: "Who gets it: \(NetworkPlanner.rosterAudiences.joined(separator: ", ")).")
    var audience: String
    @Option(name: .long, help: "The form of the list.")
    var format = Format.csv
    @Option(name: .long, help: "The file; without it the list goes to standard output.")
    var out: String?
    @OptionGroup var store: StoreOption

    func run() throws {
        let planner = try store.opened()
        if let out {
            try planner.writeRoster(of: meeting, for: audience, to: out)
            print("Wrote \(out).")
        } else {
            FileHandle.standardOutput.write(Data(try planner.roster(of: meeting, for: audience).bytes))
        }
    }
}
