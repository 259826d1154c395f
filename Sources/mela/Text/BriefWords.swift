internal import CivilTime
internal import NetworkModel
internal import Planner

/// One planned edition, for a terminal.
enum BriefWords {
    static func lines(_ host: PlannedHost, _ brief: HostBrief) -> [String] {
        var lines = ["\(host.year) in \(host.country.name)"]
        if let window = brief.window { lines += DatesWords.lines(of: window, number: nil).map { "  \($0)" } }
        lines.append("  Entry: \(EntryCountWords.line(brief.entry)).")
        lines += venueLines(brief)
        lines.append("  Backup: \(backup(host, brief)).")
        lines.append("  Hub: \(HubWords.line(brief.hub, entry: brief.entry)).")
        if let safety = brief.safety { lines.append("  Safety: \(CareWords.line(safety))") }
        if let reluctance = brief.reluctance { lines.append("  \(CareWords.line(reluctance))") }
        return lines + ["  \(EntryBarWords.short(brief.bars)) mela entry into \(host.country.code) tells more."]
    }

    private static func venueLines(_ brief: HostBrief) -> [String] {
        guard let venue = brief.venue else {
            let none = "none is known there for \(brief.people) people; add one to venues.csv"
            return ["  Venue: \(none)."] + (brief.backupVenue.map { ["  Instead: \(FallbackWords.words($0))."] } ?? [])
        }
        let instead =
            brief.backupVenue.map { "; instead \(FallbackWords.words($0)) in \($0.countryCode)" }
            ?? "; no other is known"
        return ["  Venue: \(FallbackWords.words(venue))\(instead)."]
    }

    private static func backup(_ host: PlannedHost, _ brief: HostBrief) -> String {
        guard let backup = host.backup else { return "no other country can host that year" }
        guard let dates = brief.backupDates else { return "\(backup.name) (\(backup.code))" }
        return
            "\(backup.name) (\(backup.code)), best on \(DatesWords.span(dates.days)), \(DatesWords.days(dates.points)) lost"
    }
}

enum EntryBarWords {
    /// One line for each topic; a topic without a source is not known, which isn't free.
    static func lines(_ bars: [EntryBar]) -> [String] {
        EntryBar.Topic.allCases.map { topic in
            let said = bars.filter { $0.topic == topic }.map { bar in
                let stage = bar.stage == "any" ? "" : " (\(bar.stage))"
                let day = bar.asOf.map { "said on \($0)" } ?? "undated"
                return "\(bar.status)\(stage), \(day)\(bar.isOld ? ", too old to rely on" : ""): \(bar.source)"
            }
            return
                "Bars on \(people(topic)): \(said.isEmpty ? "no source is known, ask" : said.joined(separator: "; "))."
        }
    }

    /// One sentence of all topics, without the sources.
    static func short(_ bars: [EntryBar]) -> String {
        let topics = EntryBar.Topic.allCases.map { topic in
            let own = bars.filter { $0.topic == topic }
            var words: [String] = []
            for bar in own where !words.contains(bar.status) { words.append(bar.status) }
            let age = own.allSatisfy(\.isOld) ? ", too old to rely on" : ""
            return "on \(people(topic)) " + (own.isEmpty ? "no source" : words.joined(separator: " and ") + age)
        }
        return "Bars said: \(topics.joined(separator: "; "))."
    }

    private static func people(_ topic: EntryBar.Topic) -> String {
        switch topic {
        case .hiv: "people with HIV"
        case .drugUse: "people who use drugs"
        case .sexWork: "sex workers"
        }
    }
}

/// What speaks for care in a country.
enum CareWords {
    static func line(_ note: SafetyNote) -> String {
        "\(note.level), noted on \(note.notedOn): \(note.text) (\(note.source))"
    }

    static func line(_ reluctance: Reluctance) -> String {
        "at least \(reluctance.atLeast) people said that they won't travel there (by \(reluctance.askedOn))"
    }
}
