internal import ArgumentParser
internal import Planner

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a new store.")

    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: "Fill it with the sample network.")
    var sample = false

    func run() throws {
        if sample {
            let report = try NetworkPlanner.createdWithSample(
                at: store.path,
                surroundings: StoreOption.surroundings()
            ).report
            print("Made \(store.path) with the sample network.")
            show(ImportWords.lines(report))
        } else {
            _ = try NetworkPlanner.created(at: store.path, surroundings: StoreOption.surroundings())
            print("Made \(store.path). It is empty: mela import DIR fills it.")
        }
    }
}

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the network's tables from CSV files, all or nothing.",
        discussion: """
            Rows are added, or take the place of the row with the same key; the others stay. mela undo takes an import \
            back.
            """
    )

    @Argument(help: "The folder with the files: members.csv and so on.")
    var folder: String
    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: "Show what would change, and change nothing.")
    var dryRun = false
    @Flag(name: .long, help: "Remove the rows of a table that its file does not have.")
    var replace = false

    func run() throws {
        let report = try store.opened().importTables(from: folder, replacing: replace, isDryRun: dryRun)
        show(ImportWords.lines(report))
    }
}

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write the network's tables as CSV files.")

    @Argument(help: "The folder; it is made where it is not there.")
    var folder: String
    @OptionGroup var store: StoreOption

    func run() throws {
        let files = try store.opened().exportTables(to: folder)
        print("Wrote \(counted(files.count, "table")) to \(folder). They hold names: keep them as safe as the store.")
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look for rows that contradict each other, and for what waits to be done.",
        discussion: "Exits with 65 where rows contradict each other."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var passphrase: PassphraseOption

    func run() throws {
        let planner = try store.opened()
        let access = try passphrase.accessIfOpen(planner)
        let findings = try planner.check(travel: access.map { try planner.travelBooks($0) } ?? [:])
        show(findings.map { "\($0.weight == .fault ? "FAULT" : "to do")  \($0.table): \($0.key): \($0.sentence)" })
        let faults = findings.count { $0.weight == .fault }
        print("\(counted(faults, "fault")), \(findings.count - faults) to do.")
        if faults > 0 { throw ExitCode(PlannerError.Kind.data.rawValue) }
    }
}

enum ImportWords {
    static func lines(_ report: ImportReport) -> [String] {
        var table = TextTable([
            ("table", .left), ("added", .right), ("changed", .right), ("removed", .right),
        ])
        for change in report.changes {
            table.append([change.table] + [change.added, change.changed, change.removed].map(grouped))
        }
        let isChanged = report.changes.contains { $0.added + $0.changed + $0.removed > 0 }
        let last =
            switch (report.isDryRun, isChanged) {
            case (true, true): "A dry run: nothing was changed."
            case (true, false): "A dry run: there is nothing to change."
            case (false, true): "Done. mela undo takes it back."
            case (false, false): "There was nothing to change."
            }
        return table.lines + [last]
    }
}
