internal import CivilTime
internal import NetworkModel
internal import Planner

/// A meeting's delegates at the borders, for a terminal.
enum BorderWords {
    static func lines(_ report: BorderReport) -> [String] {
        let days = report.dates.map { "\($0)" } ?? "no days yet"
        let head = "\(report.meetingID), \(report.host), \(days): entry and changing planes, as known on \(report.day)"
        guard !report.travellers.isEmpty else { return [head, "Nobody is invited yet."] }
        var table = TextTable([
            ("member", .left), ("seat", .left), ("passport", .left), ("to enter", .left), ("days", .left),
            ("seat by", .left), ("papers by", .left), ("apply by", .left), ("to see to", .left),
        ])
        for one in report.travellers {
            let application = one.application
            let seatBy = one.isConfirmed ? nil : application?.seatBy
            table.append([
                one.memberID.text, one.isConfirmed ? "confirmed" : "invited",
                one.passport.text + (one.isAssumed ? " (assumed)" : ""), EntryWords.word(one.entry.requirement),
                stay(one), day(seatBy, report), day(application?.documentsBy, report),
                day(application?.applyBy, report), concerns(one).joined(separator: "; "),
            ])
        }
        return [head, ""] + table.lines + [""] + grounds(report) + summary(report)
    }

    private static func stay(_ one: BorderTraveller) -> String {
        let limit = one.stayLimit.map { " of \($0)" } ?? ""
        return one.daysThere.map { "\($0)\(limit)" } ?? ""
    }

    private static func day(_ day: CivilDate?, _ report: BorderReport) -> String {
        day.map { $0 < report.day ? "\($0) (past)" : "\($0)" } ?? ""
    }

    private static func concerns(_ one: BorderTraveller) -> [String] {
        var concerns: [String] = []
        if one.staysTooLong { concerns.append("STAYS TOO LONG") }
        switch one.validity {
        case .expired: concerns.append("PASSPORT EXPIRES BEFORE THE RETURN")
        case .short: concerns.append("passport expires within six months of the return")
        case .lasts, .unknown: break
        }
        if let renewBy = one.renewBy { concerns.append("renew it by \(renewBy)") }
        return concerns + one.crossings.map(crossing)
    }

    private static func crossing(_ crossing: BorderTraveller.Crossing) -> String {
        let place = crossing.country.map { "\($0) (\(crossing.airport))" } ?? "\(crossing.airport), an unknown airport"
        return "\(crossing.isEntry ? "enters" : "changes planes in") \(place): "
            + EntryWords.word(crossing.answer.requirement)
    }

    /// What the answers rest on, each once, in the order of the passports.
    private static func grounds(_ report: BorderReport) -> [String] {
        var table = TextTable([("passport", .left), ("country", .left), ("answer", .left), ("said", .left)])
        var seen: Set<[String]> = []
        var rows: [[String]] = []
        for one in report.travellers {
            let answers =
                [(report.host.text, one.entry)]
                + one.crossings.map { ($0.country?.text ?? "?", $0.answer) }
            for (country, answer) in answers {
                let ground = EntryWords.ground(answer)
                guard !ground.isEmpty, answer.ground != .ownCountry else { continue }
                let row = [one.passport.text, country, EntryWords.word(answer.requirement), ground]
                if seen.insert(row).inserted { rows.append(row) }
            }
        }
        guard !rows.isEmpty else { return [] }
        for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) { table.append(row) }
        return ["What that rests on:"] + table.lines + [""]
    }

    private static func summary(_ report: BorderReport) -> [String] {
        var lines: [String] = []
        let unknown = report.travellers.count { $0.entry.requirement == .unknown }
        if unknown > 0 {
            lines.append(
                "For \(unknown) of \(report.travellers.count) nobody knows: ask the embassy of \(report.host)."
            )
        }
        let barred = report.travellers.count(where: \.isBarred)
        if barred > 0 { lines.append("\(barred) of them would not be let through with that passport.") }
        if !report.isVaultOpen {
            lines.append("The vault is closed: passports are assumed, and nobody's way is known.")
        }
        return lines
    }

    static func lines(_ kept: KeptDeadlines) -> [String] {
        let parts = [
            (kept.added, "added"), (kept.moved, "moved to another day"), (kept.removed, "not needed any more"),
            (kept.settled, "settled"), (kept.unchanged, "as before"), (kept.done, "done before"),
            (kept.byHand, "left as written by hand"),
        ]
        let told = parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }.joined(separator: ", ")
        var lines = ["Deadlines: \(told.isEmpty ? "none" : told)."]
        if kept.delegatesInVault > 0 {
            lines.append(
                "Left alone, because the closed vault knows more of them: \(counted(kept.delegatesInVault, "delegate"))."
            )
        }
        if kept.isChange { lines.append("They show in members' calendars: mela calendars. mela undo takes them back.") }
        return lines
    }
}
