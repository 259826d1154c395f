internal import CivilTime
internal import NetworkModel
internal import Planner

/// Facts about borders, for a terminal.
enum EntryWords {
    static func lines(_ report: EntryImport) -> [String] {
        var table = TextTable([
            ("facts", .left), ("added", .right), ("changed", .right), ("as before", .right), ("newer kept", .right),
        ])
        for (name, counts) in [("entry", report.entries), ("changing planes", report.transits)] {
            let numbers = [counts.added, counts.changed, counts.unchanged, counts.newerKept]
            table.append([name] + numbers.map(grouped))
        }
        let skipped = [
            (report.foreignPassports, "of passports outside the network"),
            (report.foreignDestinations, "of destinations outside it that say nothing of changing planes"),
        ]
        let lines = skipped.filter { $0.0 > 0 }.map { "Skipped \(counted($0.0, "row")) \($0.1)." }
        let last =
            switch (report.isDryRun, report.isChange) {
            case (true, true): "A dry run: nothing was changed."
            case (true, false): "A dry run: there is nothing to change."
            case (false, true): "Done, as \(report.source) said on \(report.checkedOn). mela undo takes it back."
            case (false, false): "There was nothing to change."
            }
        return table.lines + lines + [last]
    }

    static func lines(_ page: EntryPage) -> [String] {
        guard !page.entries.isEmpty || !page.transits.isEmpty else {
            return ["Nothing is known of the passport \(page.passport). mela entry import reads a file of facts."]
        }
        var table = TextTable([
            ("country", .left), ("to", .left), ("on \(page.day)", .left), ("days", .right), ("said", .left),
        ])
        for (what, lines) in [("enter", page.entries), ("change planes", page.transits)] {
            for line in lines {
                table.append([
                    line.country.text, what, word(line.answer.requirement),
                    line.stayLimit.map { "\($0)" } ?? "", ground(line.answer),
                ])
            }
        }
        return table.lines
    }

    static func word(_ requirement: EntryRule.Requirement) -> String {
        switch requirement {
        case .free: "free"
        case .onArrival: "visa on arrival"
        case .eVisa: "e-visa"
        case .visa: "visa"
        case .refused: "NOT LET IN"
        case .unknown: "unknown, ask"
        }
    }

    static func ground(_ answer: BorderAnswer) -> String {
        switch answer.ground {
        case .ownCountry: "its own country"
        case .fact(let fact): "\(fact.checkedOn), \(fact.source)"
        case .staleFact(let fact): "\(fact.checkedOn), \(fact.source); not to rely on any more"
        case .nothing: ""
        }
    }
}
