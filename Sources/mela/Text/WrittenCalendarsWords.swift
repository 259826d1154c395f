internal import NetworkModel
internal import Planner

enum WrittenCalendarsWords {
    static func lines(_ written: WrittenCalendars, folder: String, isListing: Bool) -> [String] {
        guard !written.files.isEmpty else { return ["There is nothing to put into a calendar yet."] }
        let news = counted(written.membersWithNews, "member's calendar changed", "members' calendars changed")
        return table(written, folder: folder) + (isListing ? list(written) : []) + ["\(news)."]
            + outdated(written) + strangers(written)
    }

    static func table(_ written: WrittenCalendars, folder: String) -> [String] {
        var table = TextTable([
            ("for", .left), ("files", .right), ("discreet", .right), ("open", .right), ("emptied", .right),
            ("in", .left),
        ])
        for audience in CalendarAudience.allCases {
            let files = written.files.filter { $0.audience == audience }
            guard let first = files.first else { continue }
            let discreet = files.count { $0.member?.calendarStyle == .discreet }
            let place = files.count == 1 ? first.file : first.member == nil ? "" : "\(audience.rawValue)/"
            table.append([
                audience.rawValue, grouped(files.count), grouped(discreet), grouped(files.count - discreet),
                grouped(files.count(where: \.isEmptied)), "\(folder)/\(place)",
            ])
        }
        return table.lines
    }

    private static func list(_ written: WrittenCalendars) -> [String] {
        var table = TextTable([("file", .left), ("for", .left), ("style", .left), ("chosen name", .left)])
        for file in written.files {
            guard let member = file.member else { continue }
            table.append([file.file, member.id.text, member.calendarStyle.rawValue, member.chosenName.text])
        }
        return [""] + table.lines + [""]
    }

    private static func outdated(_ written: WrittenCalendars) -> [String] {
        written.outdatedInvitations.sorted { $0.key < $1.key }.map { meeting, count in
            let verb = count == 1 ? "is" : "are"
            return
                "\(counted(count, "invitation")) to \(meeting) \(verb) older than these calendars: mela invite \(meeting)"
        }
    }

    private static func strangers(_ written: WrittenCalendars) -> [String] {
        guard !written.strangers.isEmpty else { return [] }
        return ["No member's calendar, and left alone: \(written.strangers.joined(separator: ", "))"]
    }
}
