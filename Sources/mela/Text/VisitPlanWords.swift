internal import CivilTime
internal import NetworkModel
internal import Planner

/// A programme of visits and the rules behind it, for a terminal.
enum VisitPlanWords {
    static func lines(_ programme: VisitProgramme, isDryRun: Bool) -> [String] {
        var lines = [head(programme, isDryRun)]
        for (place, round) in programme.rounds.enumerated() {
            lines += ["", "Round \(place + 1), \(round.days.lowerBound) to \(round.days.upperBound): \(count(round))"]
            if !round.visits.isEmpty { lines += table(round).lines }
            if !round.standing.isEmpty {
                lines.append("Stands already: \(round.standing.map(\.id.text).joined(separator: ", "))")
            }
        }
        if !programme.visits.isEmpty { lines += [""] + proof(programme) }
        lines += programme.relaxed.map {
            "\($0.name) was \($0.before), which leaves no visit at all; this plan keeps \($0.after)."
        }
        lines += programme.holds.map(sentence)
        if !programme.withdrawn.isEmpty {
            lines += ["", "No longer proposed: \(programme.withdrawn.map(\.id.text).joined(separator: ", "))"]
        }
        return lines + leftOut(programme)
    }

    private static func head(_ programme: VisitProgramme, _ isDryRun: Bool) -> String {
        if programme.groups == 0 { return "The network has no groups yet; import groups.csv." }
        if programme.visits.isEmpty { return "No visit can be planned." }
        let visits = counted(programme.visits.count, "visit")
        let rounds = counted(programme.rounds.count, "round")
        return isDryRun
            ? "\(visits) in \(rounds), not written:"
            : "\(visits) in \(rounds), proposed; ask the hosts, then mela visits confirm:"
    }

    private static func count(_ round: VisitProgramme.Round) -> String {
        round.visits.isEmpty ? "no visit" : counted(round.visits.count, "visit")
    }

    private static func table(_ round: VisitProgramme.Round) -> TextTable {
        var table = TextTable([
            ("id", .left), ("visitor", .left), ("host", .left), ("km", .right), ("points", .right), ("week", .left),
            ("learns", .left), ("in", .left),
        ])
        for one in round.visits {
            table.append([
                one.id.text, one.visitor.id.text, one.host.id.text, grouped(one.kilometres), "\(one.score)",
                one.dates.map { "\($0.first)" } ?? "to be agreed", one.topics.map { "\($0)" }.joined(separator: ", "),
                one.interpreter.map { "\(VisitListWords.person($0)) interprets" }
                    ?? one.languages.joined(separator: ", "),
            ])
        }
        return table
    }

    private static func proof(_ programme: VisitProgramme) -> [String] {
        let score = grouped(programme.score)
        let proof =
            programme.isProven
            ? "Proven: no plan that keeps every rule has more."
            : "No plan has more than \(grouped(programme.bound)): within \(percent(programme.bound - programme.score, of: programme.bound)) of the best."
        var lines = ["\(score) points, \(grouped(programme.kilometres)) km one way. \(proof)"]
        if let greedy = programme.greedyScore { lines.append(comparison(greedy, programme)) }
        if let budget = programme.budget { lines.append(sentence(budget)) }
        return lines
    }

    private static func comparison(_ greedyScore: Int, _ programme: VisitProgramme) -> String {
        let gain = programme.score - greedyScore
        return gain == 0
            ? "One round after the other would have as many."
            : "One round after the other would have \(grouped(greedyScore)), "
                + "\(percent(abs(gain), of: programme.score)) \(gain > 0 ? "fewer" : "more")."
    }

    private static func sentence(_ budget: VisitProgramme.Budget) -> String {
        "The budget of \(grouped(budget.megametres)),000 km is kept: each 1,000 km cost \(counted(budget.price, "point")) more"
            + (budget.sparesNearest
                ? ", and each group's nearest visits stay whatever they cost."
                : "; not even each group's nearest visits would fit into it.")
    }

    /// Two digits after the point, rounded up: what is told is never better than what is.
    private static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = whole == 0 ? 0 : (part * 10_000 + whole - 1) / whole
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
    }

    private static func sentence(_ hold: VisitProgramme.Hold) -> String {
        let names = hold.groups.map(\.id.text)
        let shown =
            names.count > 6
            ? names.prefix(5).joined(separator: ", ") + " and \(names.count - 5) more" : names.joined(separator: ", ")
        let verb = hold.isHosting ? "host" : "make"
        let own = counted(hold.own, "visit")
        return
            "As \(shown) can \(verb) no more than \(own), balance holds all to \(hold.atMost); a higher balanceAcross "
            + "would allow more."
    }

    private static func leftOut(_ programme: VisitProgramme) -> [String] {
        if programme.leftOut.isEmpty {
            return programme.groups == 0 ? [] : ["", "Every group has a visit."]
        }
        var lines = ["", "\(counted(programme.leftOut.count, "group")) without a visit, and what would help:"]
        for one in programme.leftOut {
            lines.append("  \(one.group.id)")
            lines.append("    makes none: \(VisitReasonWords.sentence(one.making, isHosting: false))")
            lines.append("    hosts none: \(VisitReasonWords.sentence(one.hosting, isHosting: true))")
        }
        return lines
    }

    static func lines(_ rules: [NumberedRule<VisitRule.Name>]) -> [String] {
        var table = TextTable([("rule", .left), ("number", .right), ("what it says", .left)])
        for rule in rules { table.append([rule.name.rawValue, "\(rule.number)", rule.sentence]) }
        return table.lines
    }

    static func lines(_ change: NumberedRulesChange<VisitRule.Name>) -> [String] {
        if change.rules.isEmpty { return ["Nothing changed: the rules were so already."] }
        return ["Changed:"] + change.rules.map { "  \($0.name): \($0.before) before, \($0.after) now" }
            + ["Try it: mela visits plan --dry-run"]
    }
}
