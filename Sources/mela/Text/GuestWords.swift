internal import NetworkModel
internal import Planner

/// Guests of other regions, for a terminal.
enum GuestWords {
    static func lines(_ guests: [GuestOverview]) -> [String] {
        guard !guests.isEmpty else {
            return ["No guests of other regions yet. guests.csv and guestVisits.csv bring them (mela help tables)."]
        }
        var lines: [String] = []
        for one in guests {
            let counts = "hosted \(counted(one.hosted, "visit")), made \(one.travelled)"
            lines.append("\(one.guest.id): \(one.guest.name), \(one.guest.region); \(counts)")
            var table = TextTable([("", .left), ("", .left), ("", .left), ("", .left), ("", .left)])
            for line in one.visits {
                let way = line.visit.part == .hosts ? "hosts \(line.group.id)" : "visits \(line.group.id)"
                table.append([
                    "  \(line.visit.id)", line.visit.status.rawValue, line.visit.dates?.description ?? "no days yet",
                    way, "\(line.visit.topic)",
                ])
            }
            lines += table.lines.dropFirst()
        }
        return lines
    }
}
