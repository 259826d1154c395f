internal import NetworkModel
internal import Planner

/// What a change of a meeting touches, one line each, with what to do.
enum TouchedWords {
    static func lines(_ parts: [TouchedPart], of meeting: Meeting) -> [String] {
        let words = TouchedLine(meeting)
        let rest = parts.compactMap(words.line)
        return entries(parts, of: meeting.id) + (rest.isEmpty ? [] : ["Also touched:"] + rest.map { "  \($0)" })
    }

    private static func entries(_ parts: [TouchedPart], of meeting: Meeting.ID) -> [String] {
        guard case .entries(let changed, let unchanged)? = parts.first else {
            return ["Nobody was invited yet, so no calendar has to change."]
        }
        let file = "\(counted(changed, "entry changes", "entries change"))"
        let silent = "\(counted(unchanged, "entry", "entries")) never said where or how people meet, and can't tell it."
        return ["Everyone's calendar: mela invite \(meeting) --out DIR (\(file))"] + (unchanged > 0 ? [silent] : [])
            + ["Tell people yourself too: mela meetings messages \(meeting)"]
    }
}

private struct TouchedLine {
    let meeting: Meeting.ID
    /// Whether nobody travels any more.
    let isOff: Bool
    let isCancelled: Bool
    let hasDays: Bool

    init(_ meeting: Meeting) {
        self.meeting = meeting.id
        isCancelled = meeting.status == .cancelled
        isOff = isCancelled || meeting.status == .online
        hasDays = meeting.dates != nil
    }

    /// `nil` for what is told elsewhere, or asks for nothing.
    func line(_ part: TouchedPart) -> String? {
        switch part {
        case .entries: nil
        case .announcement:
            "It is announced to everyone: look at announcements.csv, then mela calendars --out DIR"
        case .itineraries(let count):
            "\(counted(count, "sealed itinerary", "sealed itineraries")): have the flights "
                + (isOff ? "cancelled" : "changed, then mela trips import FILE")
        case .documents(let passports, let cards):
            "\(documents(passports, cards)): "
                + (isOff ? "not needed any more, the purge destroys them" : "mela entry check \(meeting) looks at them")
        case .delegates(let count): "\(counted(count, "delegate")) of whom no flight is known: ask who has booked"
        case .rosters(let audience, let lists, let newest, let rows):
            "\(counted(lists, "list")) given out for \(audience), the newest on \(newest) with \(counted(rows, "row")): "
                + (isOff ? "say that it is void, and have it deleted" : "mela roster \(meeting) --for \(audience)")
        case .letters(let count, let newest):
            "\(counted(count, "visa letter")) written, the newest on \(newest): "
                + (isOff ? "tell those who hold them" : "mela letter \(meeting) MEMBER writes one again")
        case .letterConsents(let count):
            "\(counted(count, "consent")) to a visa letter: "
                + (isOff ? "no letter is written on them any more" : "ask again, they were given for the earlier plan")
        case .rooms(let people, let rooms):
            "\(counted(rooms, "room")), taken by \(people): "
                + (isOff ? "give them back" : "change rooms.csv and import it")
        case .sessions(let outside, let all): isCancelled ? nil : sessions(outside, of: all)
        case .stays(let short, let all): stays(short, of: all)
        case .deadlines(let count): "\(counted(count, "open deadline")): \(deadlines)"
        case .purge(let day): "Its people are forgotten on \(day); another day: mela purge \(meeting) --on DAY"
        }
    }

    private func documents(_ passports: Int, _ cards: Int) -> String {
        [
            passports > 0 ? counted(passports, "sealed passport") : nil,
            cards > 0 ? counted(cards, "sealed identity card") : nil,
        ].compactMap(\.self).joined(separator: ", ")
    }

    private func sessions(_ outside: Int, of all: Int) -> String {
        "\(outside) of \(counted(all, "session")) of the programme on other days than the meeting's: "
            + "change programme.csv and import it"
    }

    private func stays(_ short: Int, of all: Int) -> String {
        isOff
            ? "\(counted(all, "delegate")) with days of stay: tell the house"
            : "\(short) of \(counted(all, "delegate")) with days of stay that leave out some of the meeting's: "
                + "change delegates.csv and import it"
    }

    private var deadlines: String {
        if isOff { return "mela calendars takes them off members' calendars" }
        let command = "mela entry check \(meeting) --keep"
        return hasDays ? "count back again, \(command)" : "count back again once it has days, \(command)"
    }
}
