internal import NetworkModel
internal import Planner

enum StoryWords {
    static func lines(_ story: HostStory) -> [String] {
        let country = "\(story.country.name) (\(story.country.code)), \(story.country.subregion)"
        return ["\(country), in the series \(story.series.name)", ""] + past(story) + voice(story) + standing(story)
            + changes(story)
    }

    private static func past(_ story: HostStory) -> [String] {
        var lines = story.editions.map { meeting in
            let usesItsTurn = meeting.creditedCountry(under: story.credits) == story.country.code
            let isHere = meeting.creditedCountry == story.country.code
            let place = isHere && usesItsTurn ? "" : isHere ? ", held here" : ", planned here"
            let turn = place.isEmpty ? "" : usesItsTurn ? "; its turn is used" : "; no turn used"
            return "  \(meeting.year)  \(meeting.name): \(meeting.status)\(place)\(turn)"
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
            let isHeldUp = host.reasons.contains { $0.rule == .completion }
            let conflict = story.conflict.flatMap { isHeldUp ? $0 : nil }
            return ["", "It can't host in \(story.nextYear):"] + host.reasons.map { "  \($0.sentence)" }
                + ["These reasons end: \(until)."]
                + (conflict.map { [""] + ConflictWords.lines($0, editions: story.editionsAhead) } ?? [])
        case .ranked(let host, let count):
            let plan = host.plan.map { "\($0.year) \($0.country.name)" }.joined(separator: ", ")
            var lines = [
                "", "It can host in \(story.nextYear): place \(host.rank) of \(count).", "Best plan with it: \(plan)",
            ]
            let dates =
                host.dates == nil ? "" : ", and \(grouped(host.score.datesKilometres)) km for the days that it costs"
            lines.append(
                "  unfair by \(turns(host.score.fairness)) turns, \(grouped(host.score.kilometres)) km\(dates)"
            )
            if let dates = host.dates {
                let cost = "\(DatesWords.days(dates.points)) lost, which count as \(grouped(dates.kilometres)) km"
                lines.append("Best days: \(DatesWords.span(dates.days)); \(cost).")
            }
            lines.append("Entry: \(EntryCountWords.line(host.entry)).")
            if let safety = host.safety { lines.append("Safety: \(CareWords.line(safety))") }
            if let reluctance = host.reluctance { lines.append("Won't travel: \(CareWords.line(reluctance)).") }
            if let best = story.best, best.country != host.country {
                lines.append("Compared with \(best.country.name), the best: \(RegretWords.line(host.regret)).")
            } else {
                lines.append("No other country begins a better plan.")
            }
            return lines
        }
    }

    private static func changes(_ story: HostStory) -> [String] {
        if case .ranked(let host, _) = story.standing, host.rank == 1 { return [] }
        guard !story.changes.isEmpty else { return ["", "No single change that was tried would put it first."] }
        return ["", "Each of these alone would put it first:"] + story.changes.map { "  \($0.sentence)" }
    }
}
