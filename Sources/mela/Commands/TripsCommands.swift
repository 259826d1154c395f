internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Trips: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in travel documents and flights, see who comes when, and follow the budget.",
        discussion: "Documents and flights go into the vault and come out of it: each command asks for its passphrase.",
        subcommands: [Import.self, List.self, Calendar.self, Budget.self]
    )

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read a list of travel into the vault, all or nothing.",
            discussion: """
                The first row tells which list it is:

                \(NetworkPlanner.tripColumns.joined(separator: "\n"))

                A person's documents and wishes take the place of those before; flights and stays that of all that the \
                person had. Afterwards destroy the file: what the vault seals should stand nowhere else.
                """
        )

        @Argument(help: "The file (.csv).")
        var file: String
        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption
        @Flag(name: .long, help: "Show what would change, and change nothing.")
        var dryRun = false

        func run() throws {
            let planner = try store.opened()
            let report = try planner.importTrips(from: file, passphrase.access(planner), isDryRun: dryRun)
            show(TripWords.lines(report))
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List when each delegate arrives and leaves.")

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption

        func run() throws {
            let planner = try store.opened()
            show(TripWords.lines(try planner.trips(of: meeting, passphrase.access(planner))))
        }
    }

    struct Calendar: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write each traveller's flights as a calendar file, in their own style.",
            discussion: """
                A discreet member's file says a word of their own and the times, no more. Import a later file again: \
                flights that changed are changed, those that are gone are called off.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Option(name: .customLong("for"), help: "Only this member's.")
        var member: String?
        @Option(name: .long, help: "The folder for the files; it is made where it is not there.")
        var out: String
        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption

        func run() throws {
            let planner = try store.opened()
            let sent = try planner.writeTripCalendars(of: meeting, for: member, to: out, passphrase.access(planner))
            var table = TextTable([
                ("file", .left), ("for", .left), ("style", .left), ("flights", .right), ("chosen name", .left),
            ])
            for trip in sent {
                table.append([
                    trip.file, trip.memberID.text, trip.style.rawValue, "\(trip.flights)", trip.chosenName.text,
                ])
            }
            show(table.lines)
            print("Wrote \(counted(sent.count, "file")) to \(out).")
        }
    }

    struct Budget: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sum up what a meeting may cost, and what was paid.",
            discussion: "The items stand in expenses.csv: mela import takes them in."
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @OptionGroup var store: StoreOption

        func run() throws { show(TripWords.lines(try store.opened().budget(of: meeting))) }
    }
}

enum TripWords {
    static func lines(_ report: TripsReport) -> [String] {
        let meetings = report.meetings.map(\.text).joined(separator: ", ")
        let verb = report.isDryRun ? "Would seal" : "Sealed"
        var lines = ["\(verb) \(counted(report.changed, "record")) for \(meetings); \(report.unchanged) unchanged."]
        if !report.zawgyiNames.isEmpty {
            let members = report.zawgyiNames.map(\.text).joined(separator: ", ")
            lines.append("The name of \(members) looks as if it was written for the Zawgyi font: ask how it is spelt.")
        }
        lines.append(
            report.isDryRun
                ? "A dry run: nothing was changed."
                : "Now destroy the file that they came from; mela undo takes the import back."
        )
        return lines
    }

    static func lines(_ trips: [TripLine]) -> [String] {
        var table = TextTable([
            ("member", .left), ("chosen name", .left), ("seat", .left), ("arrives", .left), ("leaves", .left),
            ("missing", .left),
        ])
        for trip in trips {
            var missing: [String] = []
            if !trip.hasPassport { missing.append("passport") }
            if trip.companionsWithoutPassport > 0 {
                missing.append(counted(trip.companionsWithoutPassport, "companion's passport", "companions' passports"))
            }
            if trip.arrives == nil { missing.append("way there") }
            if trip.leaves == nil { missing.append("way back") }
            table.append([
                trip.memberID.text, trip.chosenName.text, trip.status.rawValue,
                trip.arrives.map { "\($0.arrives) \($0.flight)" } ?? "",
                trip.leaves.map { "\($0.departs) \($0.flight)" } ?? "", missing.joined(separator: ", "),
            ])
        }
        return table.lines
    }

    static func lines(_ budget: [BudgetLine]) -> [String] {
        guard !budget.isEmpty else { return ["No expenses are recorded; they stand in expenses.csv."] }
        var table = TextTable([
            ("currency", .left), ("for", .left), ("items", .right), ("budget", .right), ("paid", .right),
            ("left", .right),
        ])
        for line in budget {
            let left = line.budget.number - line.paid.number
            table.append([
                line.currency.text, line.kind.rawValue, grouped(line.items),
                amount(line.budget.number, decimals: line.decimals), amount(line.paid.number, decimals: line.decimals),
                amount(left, decimals: line.decimals),
            ])
        }
        return table.lines
    }
}
