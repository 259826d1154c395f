internal import NetworkModel
internal import Planner

enum RankingWords {
    static func lines(_ ranking: HostRanking) -> [String] {
        guard let first = ranking.years.first, let last = ranking.years.last else { return [] }
        var lines = ["\(ranking.series.name) \(first): who hosts next?", ""]
        if let conflict = ranking.conflict {
            lines += ConflictWords.lines(conflict, editions: ranking.years.count)
        } else {
            lines += candidateLines(ranking.candidates) + careLines(ranking.candidates)
            lines +=
                [
                    "",
                    "unfair: how far the subregions are from their shares, and repeat hosting, in turns, over the best plan",
                    "from \(first) to \(last) that begins with this country. km: what \(ranking.delegates) delegates travel for that",
                    "plan, one from each group, one way between capitals. Fairness counts first, then kilometres; equally good",
                    "countries share a number, and stand by who waited longest.",
                ] + datesLegend(ranking.candidates) + ["\(EntryCountWords.legend)."]
        }
        return lines + excludedLines(ranking.excluded, year: first)
    }

    private static func candidateLines(_ candidates: [RankedHost]) -> [String] {
        var table = TextTable([
            ("#", .right), ("country", .left), ("unfair", .right), ("km", .right), ("dates", .right),
            ("km each", .right), ("best days", .left), ("entry", .left), ("waited", .left),
            ("its subregion's turns", .left), ("offer by", .left),
        ])
        for host in candidates {
            table.append([
                String(host.rank),
                "\(host.country.name) (\(host.country.code))",
                turns(host.score.fairness),
                grouped(host.score.kilometres),
                host.dates == nil ? "" : grouped(host.score.datesKilometres),
                grouped(host.kilometresPerDelegate),
                host.dates.map { "\($0.days.first)" } ?? "",
                EntryCountWords.short(host.entry),
                WaitingWords.short(host.waiting),
                ShareWords.short(host.share),
                host.offers.map(\.name.text).joined(separator: ", "),
            ])
        }
        let open = candidates.filter { !$0.isProven }.map(\.country.name)
        return table.lines + (open.isEmpty ? [] : ["Perhaps better than shown: \(open.joined(separator: ", "))."])
    }

    /// What speaks against going there, of those that rank.
    private static func careLines(_ candidates: [RankedHost]) -> [String] {
        let lines = candidates.flatMap { host in
            let care = host.safety.flatMap { $0.level == .calm ? nil : [CareWords.line($0)] } ?? []
            return (care + (host.reluctance.map { [CareWords.line($0)] } ?? [])).map { "\(host.country.name): \($0)" }
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private static func datesLegend(_ candidates: [RankedHost]) -> [String] {
        guard candidates.contains(where: { $0.dates != nil }) else { return [] }
        return [
            "dates: what the best days at each host of that plan cost, added to its km: 1,000 km for each delegate's day that",
            "holidays and the like take. best days: when those of the first year begin; mela dates --host CODE tells why.",
        ]
    }

    private static func excludedLines(_ excluded: [ExcludedHost], year: Year) -> [String] {
        let outsiders = excluded.filter { $0.reasons.map(\.rule) == [.share] }
        let others = excluded.filter { !outsiders.contains($0) }
        var lines: [String] = []
        if !others.isEmpty {
            lines += ["", "Not in \(year) (until: the first edition at which these reasons end, where that is known)"]
            lines += otherLines(others)
        }
        if !outsiders.isEmpty {
            lines += ["", "Their subregions take no turns in this series:"]
            lines += ["  " + outsiders.map { "\($0.country.name) (\($0.country.code))" }.joined(separator: ", ")]
        }
        return lines
    }

    /// A subregion that must host now speaks against all others: that is told once, above them.
    private static func otherLines(_ excluded: [ExcludedHost]) -> [String] {
        var common: [String] = []
        var table = TextTable([("country", .left), ("until", .left), ("why", .left)])
        for host in excluded {
            for reason in host.reasons where reason.rule == .coverage && !common.contains(reason.sentence) {
                common.append(reason.sentence)
            }
            let own = host.reasons.filter { $0.rule != .coverage }.map(\.sentence)
            let why = own.count == host.reasons.count ? own : own + ["others must host now"]
            table.append([
                "\(host.country.name) (\(host.country.code))",
                host.until?.description ?? "-",
                why.joined(separator: "; "),
            ])
        }
        return common.map { "Others must host now: \($0)." } + table.lines
    }
}
