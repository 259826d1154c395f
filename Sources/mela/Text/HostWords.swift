internal import NetworkModel
internal import Planner

enum RankingWords {
    static func lines(_ ranking: HostRanking) -> [String] {
        guard let first = ranking.years.first, let last = ranking.years.last else { return [] }
        var lines = ["\(ranking.series.name) \(first): who hosts next?", ""]
        if let conflict = ranking.conflict {
            lines += ConflictWords.lines(conflict)
        } else {
            lines += candidateLines(ranking.candidates)
            lines += [
                "",
                "unfair: how far the subregions are from their shares, and repeat hosting, in turns, over the best plan",
                "from \(first) to \(last) that begins with this country. km: what \(ranking.delegates) delegates travel for that",
                "plan, one from each group, one way between capitals. Fairness counts first, then kilometres; equally good",
                "countries share a number, and stand by who waited longest.",
            ]
        }
        return lines + excludedLines(ranking.excluded, year: first)
    }

    private static func candidateLines(_ candidates: [RankedHost]) -> [String] {
        var table = TextTable([
            ("#", .right), ("country", .left), ("unfair", .right), ("km", .right), ("km each", .right),
            ("waited", .left), ("its subregion's turns", .left), ("offer by", .left),
        ])
        for host in candidates {
            table.append([
                String(host.rank),
                "\(host.country.name) (\(host.country.code))",
                turns(host.score.fairness),
                grouped(host.score.kilometres),
                grouped(host.kilometresPerDelegate),
                WaitingWords.short(host.waiting),
                ShareWords.short(host.share),
                host.offers.map(\.name.text).joined(separator: ", "),
            ])
        }
        return table.lines
    }

    private static func excludedLines(_ excluded: [ExcludedHost], year: Year) -> [String] {
        let outsiders = excluded.filter { $0.reasons.map(\.rule) == [.share] }
        let others = excluded.filter { !outsiders.contains($0) }
        var lines: [String] = []
        if !others.isEmpty {
            var table = TextTable([("country", .left), ("until", .left), ("why", .left)])
            for host in others {
                table.append([
                    "\(host.country.name) (\(host.country.code))",
                    host.until?.description ?? "-",
                    host.reasons.map(\.sentence).joined(separator: "; "),
                ])
            }
            lines += ["", "Not in \(year) (until: the first edition at which these reasons end, where that is known)"]
            lines += table.lines
        }
        if !outsiders.isEmpty {
            lines += ["", "Their subregions take no turns in this series:"]
            lines += ["  " + outsiders.map { "\($0.country.name) (\($0.country.code))" }.joined(separator: ", ")]
        }
        return lines
    }
}

enum PlanWords {
    static func lines(_ plan: HostPlan) -> [String] {
        guard let first = plan.years.first, let last = plan.years.last else { return [] }
        switch plan.outcome {
        case .impossible(let conflict): return ConflictWords.lines(conflict)
        case .optimal(let hosts, let score):
            var table = TextTable([("year", .left), ("host", .left), ("subregion", .left)])
            for host in hosts {
                table.append(["\(host.year)", "\(host.country.name) (\(host.country.code))", host.country.subregion])
            }
            return ["\(plan.series.name), the best hosts from \(first) to \(last):", ""] + table.lines + [
                "",
                "Unfair by \(turns(score.fairness)) turns; \(plan.delegates) delegates travel \(grouped(score.kilometres)) km, one way.",
                "Proven: no plan that keeps every rule is fairer, and none as fair is shorter.",
            ]
        }
    }
}

enum StoryWords {
    static func lines(_ story: HostStory) -> [String] {
        let country = "\(story.country.name) (\(story.country.code)), \(story.country.subregion)"
        return ["\(country), in the series \(story.series.name)", ""] + past(story) + voice(story) + standing(story)
    }

    private static func past(_ story: HostStory) -> [String] {
        var lines = story.editions.map { meeting in
            let isItsOwn = meeting.creditedCountry == story.country.code
            return
                "  \(meeting.year)  \(meeting.name): \(meeting.status)\(isItsOwn ? "" : ", planned here; no turn used")"
        }
        if lines.isEmpty { lines = ["  none"] }
        lines = ["Its editions:"] + lines + ["", "Waited: \(WaitingWords.long(story.waiting))."]
        if let share = story.share { lines.append("Share: \(ShareWords.long(share)).") }
        if let each = story.kilometresPerDelegate {
            lines.append("Way: \(grouped(each)) km for each delegate on average, from the groups' capitals.")
        }
        return lines
    }

    private static func voice(_ story: HostStory) -> [String] {
        let groups = story.groups.map { "\($0.name) (\($0.city))" }.joined(separator: ", ")
        var lines = ["", "Its groups: \(groups.isEmpty ? "none" : groups)"]
        for word in story.words {
            let name = story.groups.first { $0.id == word.groupID }?.name.text ?? word.groupID.text
            let years = word.fromYear == word.untilYear ? "\(word.fromYear)" : "\(word.fromYear) to \(word.untilYear)"
            let note = word.note.map { ": \($0.text.split(separator: "\n").joined(separator: " "))" } ?? ""
            lines.append("  \(word.recordedOn)  \(name) \(word.answer) for \(years)\(note)")
        }
        if story.words.isEmpty { lines.append("  no word on hosting yet") }
        return lines
    }

    private static func standing(_ story: HostStory) -> [String] {
        switch story.standing {
        case .excluded(let host):
            let until = host.until.map { "\($0)" } ?? "nobody can tell yet"
            return ["", "It can't host in \(story.nextYear):"] + host.reasons.map { "  \($0.sentence)" }
                + ["These reasons end: \(until)."]
        case .ranked(let host, let count):
            let plan = host.plan.map { "\($0.year) \($0.country.name)" }.joined(separator: ", ")
            var lines = [
                "", "It can host in \(story.nextYear): place \(host.rank) of \(count).", "Best plan with it: \(plan)",
            ]
            lines.append("  unfair by \(turns(host.score.fairness)) turns, \(grouped(host.score.kilometres)) km")
            if let best = story.best, best.country != host.country {
                lines.append("Compared with \(best.country.name), the best: \(RegretWords.line(host.regret)).")
            } else {
                lines.append("No other country begins a better plan.")
            }
            return lines
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
