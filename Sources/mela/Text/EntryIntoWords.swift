internal import CivilTime
internal import NetworkModel
internal import Planner

/// One country as a destination, for a terminal.
enum EntryIntoWords {
    static func lines(_ into: EntryInto) -> [String] {
        let country = "\(into.country.name) (\(into.country.code))"
        var lines = ["\(country) on \(into.day), for the series \(into.series.name)", ""]
        lines.append("Entry: \(EntryCountWords.line(into.counts)).")
        for line in into.lines {
            let homes = line.homes.map { $0.people == 1 ? $0.name : "\($0.name) (\($0.people))" }
            lines.append("  \(EntryWords.word(line.requirement)): \(homes.joined(separator: ", "))")
        }
        if let reluctance = into.reluctance { lines.append("Won't travel: \(CareWords.line(reluctance)).") }
        lines.append("")
        for note in into.safety { lines.append("Safety: \(CareWords.line(note))") }
        return lines + EntryBarWords.lines(into.bars) + ["These are facts about a country, and no legal advice."]
    }
}
