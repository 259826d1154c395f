internal import NetworkModel
internal import Planner

enum PlanWords {
    static func lines(_ plan: HostPlan) -> [String] {
        guard let first = plan.years.first, let last = plan.years.last else { return [] }
        switch plan.outcome {
        case .impossible(let conflict): return ConflictWords.lines(conflict)
        case .optimal(let hosts, let score):
            var table = TextTable([("year", .left), ("host", .left), ("subregion", .left), ("backup", .left)])
            for host in hosts {
                table.append([
                    "\(host.year)", "\(host.country.name) (\(host.country.code))", host.country.subregion,
                    host.backup.map { "\($0.name) (\($0.code))" } ?? "none",
                ])
            }
            return ["\(plan.series.name), the best hosts from \(first) to \(last):", ""] + table.lines + [
                "",
                "Unfair by \(turns(score.fairness)) turns; \(plan.delegates) delegates travel \(grouped(score.kilometres)) km, one way.",
                "Proven: no plan that keeps every rule is fairer, and none as fair is shorter.",
            ]
        }
    }
}

enum ConflictWords {
    static func lines(_ conflict: HostConflict) -> [String] {
        let end =
            conflict.isMinimal
            ? "Drop or change any one of them, and there is a plan."
            : "Perhaps fewer of them already can't hold together."
        return ["No plan keeps every rule. These can't hold together:"] + conflict.sentences.map { "  \($0)" } + [end]
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
        return regret.fairness == 0 ? "as fair, \(way)" : "\(turns(regret.fairness)) turns less fair, \(way)"
    }
}
