internal import ArgumentParser
internal import Foundation
internal import NetworkModel
internal import Planner

struct Roster: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the list that one audience needs of a meeting, and nothing more.",
        discussion: """
            travelAgent, hotel, host and insurer tell of documents or flights: the vault is opened for them. The others \
            are made with it closed; with --vault a participant's page has the flights, and the organiser's list says \
            who comes when and what is missing. Each list that was made is written down, without what stands in it: mela \
            history, and mela consent withdraw, which tells who has to be asked to forget somebody.

            all, with a folder for --out, makes every list at once, all of them or none; a participant's page with --member.
            """
    )

    @Argument(help: "The meeting's id.")
    var meeting: String
    @Option(
        name: .customLong("for"),
        help: "Who gets it: \(NetworkPlanner.rosterAudiences.joined(separator: ", ")); or all."
    )
    var audience: String
    @Option(name: .long, help: "Its form: \(NetworkPlanner.rosterFormats.joined(separator: ", ")).")
    var format = "csv"
    @Option(name: .long, help: "Whose page it is, for a participant.")
    var member: String?
    @Flag(name: .long, help: "Pages of the Letter size, not of A4.")
    var letter = false
    @Flag(name: .long, help: "Open the vault for a list that can be made without.")
    var vault = false
    @Option(name: .long, help: "The file; without it the list goes to standard output. For all lists, their folder.")
    var out: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var passphrase: PassphraseOption

    func run() throws {
        let planner = try store.opened()
        var wish = RosterWish(audience: audience, format: format)
        wish.member = member
        wish.isLetter = letter
        if audience == "all" {
            guard let out else { throw PlannerError.wrongValue("--out: expected a folder for all the lists") }
            wish.access = try passphrase.access(planner)
            let rosters = try planner.writeRosters(of: meeting, like: wish, inFolder: out)
            print("Wrote \(counted(rosters.count, "list")) to \(out): \(rosters.map(\.name).joined(separator: ", ")).")
            for roster in rosters { tell(roster.leftOut, of: "\(roster.name): ") }
            return
        }
        if try NetworkPlanner.needsVault(wish) || vault { wish.access = try passphrase.access(planner) }
        let roster: MadeRoster
        if let out {
            roster = try planner.writeRoster(of: meeting, wish, to: out)
            print("Wrote \(out), \(counted(roster.rows, "row")); written down as export \(roster.exportID).")
        } else {
            roster = try planner.roster(of: meeting, wish)
            FileHandle.standardOutput.write(Data(roster.bytes))
        }
        tell(roster.leftOut, of: "")
    }

    /// Beside the list, never in it: the reader need not know.
    private func tell(_ leftOut: [LeftOutDelegate], of list: String) {
        for delegate in leftOut { Program.complain("\(list)left out: \(delegate.memberID): \(delegate.reason)") }
    }
}
