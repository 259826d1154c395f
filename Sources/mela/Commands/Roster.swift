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
            """
    )

    @Argument(help: "The meeting's id.")
    var meeting: String
    @Option(name: .customLong("for"), help: "Who gets it: \(NetworkPlanner.rosterAudiences.joined(separator: ", ")).")
    var audience: String
    @Option(name: .long, help: "Its form: \(NetworkPlanner.rosterFormats.joined(separator: ", ")).")
    var format = "csv"
    @Option(name: .long, help: "Whose page it is, for a participant.")
    var member: String?
    @Flag(name: .long, help: "Pages of the Letter size, not of A4.")
    var letter = false
    @Flag(name: .long, help: "Open the vault for a list that can be made without.")
    var vault = false
    @Option(name: .long, help: "The file; without it the list goes to standard output.")
    var out: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var passphrase: PassphraseOption

    func run() throws {
        let planner = try store.opened()
        var wish = RosterWish(audience: audience, format: format)
        wish.member = member
        wish.isLetter = letter
        if try NetworkPlanner.needsVault(wish) || vault { wish.access = try passphrase.access(planner) }
        let roster: MadeRoster
        if let out {
            roster = try planner.writeRoster(of: meeting, wish, to: out)
            print("Wrote \(out), \(counted(roster.rows, "row")); written down as export \(roster.exportID).")
        } else {
            roster = try planner.roster(of: meeting, wish)
            FileHandle.standardOutput.write(Data(roster.bytes))
        }
        // Beside the list, never in it: the reader need not know.
        for delegate in roster.leftOut { Program.complain("left out: \(delegate.memberID): \(delegate.reason)") }
    }
}
