internal import CivilTime
internal import NetworkModel
internal import Planner

/// Visits and their ledger, for a terminal.
enum VisitListWords {
    static func lines(_ visits: [VisitOverview], all: Bool) -> [String] {
        let shown = visits.filter { all || $0.isOpen }
        guard !shown.isEmpty else {
            return [visits.isEmpty ? "No visits yet. mela visits plan proposes some." : "No visit waits for anything."]
        }
        var table = TextTable([
            ("id", .left), ("status", .left), ("days", .left), ("visitor", .left), ("host", .left), ("topic", .left),
            ("needs", .left),
        ])
        for one in shown {
            table.append([
                one.visit.id.text, one.visit.status.rawValue, one.visit.dates?.description ?? "-", one.visitor.id.text,
                one.host.id.text, "\(one.visit.topic)", one.needs.map(word).joined(separator: ", "),
            ])
        }
        return table.lines
    }

    static func word(_ need: VisitOverview.Need) -> String {
        switch need {
        case .consent: "the host's consent"
        case .dates: "days"
        case .visitors: "who goes"
        case .hosts: "who receives"
        case .interpreter: "an interpreter"
        case .record: "what became of it"
        case .report(let due, let isOverdue): isOverdue ? "its report, due since \(due)" : "its report by \(due)"
        }
    }

    /// One visit, after something was recorded.
    static func lines(_ one: VisitOverview, _ verb: String) -> [String] {
        let visit = one.visit
        var lines = [
            "\(verb) \(visit.id): \(one.visitor.name) (\(one.visitor.countryCode)) to \(one.host.name) "
                + "(\(one.host.countryCode)), \(visit.topic), \(visit.dates?.description ?? "no days yet")"
        ]
        if let purpose = one.purpose { lines.append("  Purpose: \(purpose)") }
        if let programme = one.programme {
            lines += programme.text.split(separator: "\n").enumerated().map { place, line in
                place == 0 ? "  Programme: \(line)" : "    \(line)"
            }
        }
        if let consent = one.consentedOn { lines.append("  The host agreed on \(consent).") }
        if let interpreter = one.interpreter { lines.append("  Interprets: \(person(interpreter))") }
        if !one.going.isEmpty { lines.append("  Going: \(one.going.map(person).joined(separator: ", "))") }
        if !one.receiving.isEmpty { lines.append("  Receiving: \(one.receiving.map(person).joined(separator: ", "))") }
        if visit.status == .confirmed, let due = visit.reportDue { lines.append("  Its report is due on \(due).") }
        if !one.needs.isEmpty { lines.append("  It needs: \(one.needs.map(word).joined(separator: ", "))") }
        return lines
    }

    static func person(_ person: VisitPerson) -> String { "\(person.id) \(person.name)" }

    static func lines(_ ledger: VisitLedger) -> [String] {
        guard !ledger.visits.isEmpty else {
            return ["No visit was held yet. mela visits report and mela visits held record those that were."]
        }
        var lines = matrix(ledger)
        let seen = ledger.lines.filter { $0.hosted + $0.travelled + $0.willHost + $0.willTravel > 0 }
        var table = TextTable([
            ("group", .left), ("hosted", .right), ("made", .right), ("balance", .right), ("to host", .right),
            ("to make", .right), ("", .left),
        ])
        for line in seen.sorted(by: { ($0.balance, $0.group.id) < ($1.balance, $1.group.id) }) {
            table.append([
                line.group.id.text, "\(line.hosted)", "\(line.travelled)", signed(line.balance), "\(line.willHost)",
                "\(line.willTravel)", line.balance < 0 ? "owes" : line.balance > 0 ? "is owed" : "",
            ])
        }
        lines += ["", "What each hosted and made:"] + table.lines
        let rest = ledger.lines.count - seen.count
        if rest > 0 { lines += ["", "\(counted(rest, "group has", "groups have")) neither hosted nor made a visit."] }
        return lines
    }

    private static func matrix(_ ledger: VisitLedger) -> [String] {
        let ids = ledger.subregions.map(\.id)
        let counts = Dictionary(ledger.cells.map { ([$0.visitor, $0.host], $0.visits) }, uniquingKeysWith: +)
        var table = TextTable(
            [("visitor \\ host", .left)] + ids.indices.map { ("\($0 + 1)", .right) } + [("made", .right)]
        )
        for (place, subregion) in ledger.subregions.enumerated() {
            let row = ids.map { counts[[subregion.id, $0]] ?? 0 }
            table.append(
                ["\(place + 1) \(subregion.name)"] + row.map { $0 == 0 ? "." : "\($0)" } + ["\(row.reduce(0, +))"]
            )
        }
        let hosted = ids.map { host in ids.reduce(0) { $0 + (counts[[$1, host]] ?? 0) } }
        table.append(["hosted"] + hosted.map(String.init) + ["\(hosted.reduce(0, +))"])
        return ["Who hosted whom, in \(counted(ledger.visits.count, "visit")):"] + table.lines
    }

    private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}
