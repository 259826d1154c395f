internal import ArgumentParser
internal import Planner

struct History: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the changes of the network, newest first.")

    @OptionGroup var store: StoreOption
    @Option(name: .long, help: "How many of the newest.")
    var last = 20

    func validate() throws {
        guard last >= 1 else { throw ValidationError("--last: found \(last); expected 1 or more") }
    }

    func run() throws {
        let changes = try store.opened().history(last: last)
        if changes.isEmpty { print("Nothing has changed yet.") }
        show(changes.map(HistoryWords.line))
    }
}

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take back the newest change.",
        discussion: """
            Again takes back the one before. Invitations that went out can't be taken back, so a change that recorded \
            them stays.
            """
    )

    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: "Forget the invitations too; only where no file has left this machine.")
    var forgetSent = false

    func run() throws {
        print(HistoryWords.line(try store.opened().undo(forgettingSent: forgetSent)))
    }
}

enum HistoryWords {
    static func line(_ change: ChangeRecord) -> String {
        let tables = change.tables.map { table in
            let parts = [(table.added, "added"), (table.changed, "changed"), (table.removed, "removed")]
                .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
            return "\(table.table): \(parts.joined(separator: ", "))"
        }
        let what = tables.isEmpty ? "" : " (\(tables.joined(separator: "; ")))"
        return "\(change.number)  \(change.when)  \(change.who)  \(change.what)\(what)"
    }
}
