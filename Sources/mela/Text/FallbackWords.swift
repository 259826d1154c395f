internal import NetworkModel
internal import Planner

/// A meeting's fallback, for a terminal.
enum FallbackWords {
    static func lines(_ page: FallbackPage) -> [String] {
        var table = TextTable([("", .left), ("agreed", .left), ("proposed", .left)])
        table.append(["venue", words(page.kept.venue), words(page.proposed.venue)])
        table.append(["backup venue", words(page.kept.backupVenue), words(page.proposed.backupVenue)])
        table.append(["backup host", words(page.kept.backup), words(page.proposed.backup)])
        table.append(["hub", words(page.kept.hub), words(page.proposed.hub)])
        return ["\(page.meeting.name), room for \(counted(page.people, "person", "people"))", ""] + table.lines + [
            "", "Entry: \(EntryCountWords.line(page.entry)).", "Hub: \(HubWords.line(page.hub, entry: page.entry)).",
        ]
    }

    static func words(_ venue: Venue) -> String { "\(venue.name), \(venue.city) (\(venue.people) people)" }

    private static func words(_ venue: Venue?) -> String {
        venue.map { "\(words($0)) in \($0.countryCode), \($0.id)" } ?? "-"
    }

    private static func words(_ country: NamedCountry?) -> String {
        country.map { "\($0.name) (\($0.code))" } ?? "-"
    }
}

enum HubWords {
    static func line(_ hub: HubProposal?, entry: EntryCounts) -> String {
        guard let hub else {
            return entry.refused + entry.unknown + entry.visa == 0
                ? "none is needed, all are let in" : "no country of the network is known to let them in"
        }
        let people = counted(hub.people, "delegate")
        let whom =
            switch hub.need {
            case .refused: "\(people) who \(hub.people == 1 ? "isn't" : "aren't") let in"
            case .unknown: "\(people) of whom nobody knows whether they are let in"
            case .visa: "\(people) who \(hub.people == 1 ? "needs" : "need") an embassy's visa, should it not come"
            }
        let some = hub.able == hub.people ? "all of them" : "\(hub.able) of them"
        return "\(hub.city), \(hub.country.name) (\(hub.country.code)), for \(whom): it lets in \(some), "
            + "\(grouped(hub.kilometresEach)) km each, \(clocks(hub.minutesApart))"
    }

    private static func clocks(_ minutes: Int) -> String {
        if minutes == 0 { return "at the same hour as the meeting" }
        let part = minutes % 60 == 0 ? "" : ":\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        let hours = "\(minutes / 60)\(part)"
        return "\(hours) \(hours == "1" ? "hour" : "hours") from the meeting's clock"
    }
}
