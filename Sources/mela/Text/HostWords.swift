internal import NetworkModel
internal import Planner

enum PlanWords {
    /// - Parameter briefs: of how many editions everything is told; `nil` for all.
    static func lines(_ plan: HostPlan, briefs most: Int? = nil) -> [String] {
        guard let first = plan.years.first, let last = plan.years.last else { return [] }
        switch plan.outcome {
        case .impossible(let conflict): return ConflictWords.lines(conflict, editions: plan.years.count)
        case .optimal(let hosts, let score):
            var table = TextTable([
                ("year", .left), ("host", .left), ("subregion", .left), ("days", .left), ("backup", .left),
                ("hub", .left),
            ])
            for (place, host) in hosts.enumerated() {
                let hub = plan.briefs.indices.contains(place) ? plan.briefs[place].hub : nil
                table.append([
                    "\(host.year)", "\(host.country.name) (\(host.country.code))", host.country.subregion,
                    host.dates?.days.description ?? "",
                    host.backup.map { "\($0.name) (\($0.code))" } ?? "none",
                    hub.map { "\($0.city) (\($0.country.code))" } ?? "none",
                ])
            }
            let title = first == last ? "the best host in \(first)" : "the best hosts from \(first) to \(last)"
            let dates =
                hosts.allSatisfy { $0.dates == nil }
                ? []
                : ["Their days cost \(grouped(score.datesKilometres)) km more: 1,000 km for each delegate's day lost."]
            let briefs = zip(hosts, plan.briefs).prefix(most ?? hosts.count).flatMap { [""] + BriefWords.lines($0, $1) }
            return ["\(plan.series.name), \(title):", ""] + table.lines + [
                "",
                "Unfair by \(turns(score.fairness)) turns; \(plan.delegates) delegates travel \(grouped(score.kilometres)) km, one way.",
            ] + dates + [
                "Proven: no plan that keeps every rule is fairer, and none as fair costs fewer kilometres."
            ] + briefs
        }
    }
}

enum ConflictWords {
    static func lines(_ conflict: HostConflict, editions: Int) -> [String] {
        let isOne = conflict.sentences.count == 1
        let beginning = isOne ? "This can't be:" : "These can't hold together:"
        let end =
            switch (conflict.isMinimal, isOne) {
            case (true, true): "Change that, and there is a plan."
            case (true, false): "Drop or change any one of them, and there is a plan."
            case (false, _): "Perhaps fewer of them already can't hold together."
            }
        // Offers seldom reach as far as a plan may.
        let hint = editions == 1 ? [] : ["The plan is of \(editions) editions: a smaller --count asks for less."]
        return ["No plan keeps every rule. \(beginning)"] + conflict.sentences.map { "  \($0)" } + [end] + hint
    }
}

enum WaitingWords {
    static func short(_ waiting: Waiting) -> String {
        switch waiting {
        case .neverHosted: "never hosted"
        case .chosen(let year): "hosts in \(year)"
        case .waited(let editions, let since): "\(counted(editions, "edition")), since \(since)"
        }
    }

    static func long(_ waiting: Waiting) -> String {
        switch waiting {
        case .neverHosted: "it has never hosted"
        case .chosen(let year): "no more; it hosts in \(year)"
        case .waited(let editions, let since): "\(counted(editions, "edition")) since it hosted in \(since)"
        }
    }
}

enum ShareWords {
    static func short(_ share: ShareStanding) -> String {
        "\(share.subregion): \(share.turns) of \(share.allTurns), fair \(turns(share.fairMilliTurns))"
    }

    static func long(_ share: ShareStanding) -> String {
        "\(share.subregion) had \(share.turns) of the newest \(counted(share.allTurns, "turn")); "
            + "\(turns(share.fairMilliTurns)) would be its part"
    }
}

enum RegretWords {
    static func line(_ regret: HostScore) -> String {
        let way =
            regret.kilometres >= 0
            ? "\(grouped(regret.kilometres)) km more" : "\(grouped(-regret.kilometres)) km less"
        let dates =
            switch regret.datesKilometres {
            case 0: ""
            case 1...: ", days that cost \(grouped(regret.datesKilometres)) km more"
            default: ", days that cost \(grouped(-regret.datesKilometres)) km less"
            }
        if regret == HostScore(fairness: 0, kilometres: 0, datesKilometres: 0) { return "just as good" }
        return (regret.fairness == 0 ? "as fair, \(way)" : "\(turns(regret.fairness)) turns less fair, \(way)") + dates
    }
}
