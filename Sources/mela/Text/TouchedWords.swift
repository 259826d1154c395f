internal import NetworkModel
internal import Planner

/// What a change of a meeting touches, one line each, with what to do.
enum TouchedWords {
    static func lines(_ parts: [TouchedPart], of meeting: Meeting) -> [String] {
        let isOff = meeting.status == .online || meeting.status == .cancelled
        let words = TouchedLine(meeting: meeting.id, isOff: isOff)
        var lines: [String] = []
        if case .entries(let changed, let unchanged)? = parts.first {
            lines.append(
                "Everyone's calendar entry: mela invite \(meeting.id) --out DIR (\(changed) \(changed == 1 ? "changes" : "change"))"
            )
            if unchanged > 0 {
                lines.append(
                    "\(counted(unchanged, "entry", "entries")) never said where or how people meet, and can't tell of it."
                )
            }
            lines.append("Tell people yourself too: mela meetings messages \(meeting.id)")
        } else {
            lines.append("Nobody holds an invitation to it, so no calendar has to change.")
        }
        let rest = parts.map(words.line).filter { !$0.isEmpty }
        return lines + (rest.isEmpty ? [] : ["Also touched:"] + rest.map { "  \($0)" })
    }
}

private struct TouchedLine {
    let meeting: Meeting.ID
    /// Whether nobody travels any more.
    let isOff: Bool

    func line(_ part: TouchedPart) -> String {
        switch part {
        case .entries: return ""
        case .itineraries(let count):
            let what = "\(counted(count, "sealed itinerary", "sealed itineraries")): have the flights"
            return isOff ? "\(what) cancelled" : "\(what) changed, then mela trips import FILE"
        case .documents(let passports, let cards):
            let kinds = [
                passports > 0 ? counted(passports, "sealed passport") : nil,
                cards > 0 ? counted(cards, "sealed identity card") : nil,
            ]
            let what = kinds.compactMap(\.self).joined(separator: ", ")
            return isOff
                ? "\(what): not needed any more; mela purge \(meeting)\(" --early") destroys them"
                : "\(what): look whether each lasts and suits the border, mela entry check \(meeting)"
        case .travellers(let count):
            return "\(counted(count, "traveller")), and no flight is known: ask who has booked"
        case .rosters(let audience, let lists, let newest, let rows):
            let what =
                "\(counted(lists, "list")) given out for \(audience), the newest on \(newest) with "
                + "\(counted(rows, "row"))"
            return isOff
                ? "\(what): say that it is void, and have it deleted"
                : "\(what): make it again, mela roster \(meeting) --for \(audience)"
        case .letters(let count, let newest):
            let what = "\(counted(count, "visa letter")) written, the newest on \(newest)"
            return isOff
                ? "\(what): tell those who hold them" : "\(what): write them again, mela letter \(meeting) MEMBER"
        case .letterConsents(let count):
            return "\(counted(count, "consent")) to a visa letter: "
                + (isOff ? "nothing is written on them any more" : "ask again, they were given for the earlier plan")
        case .rooms(let people, let rooms):
            let what = "\(counted(rooms, "room")) for \(people)"
            return isOff ? "\(what): give them back" : "\(what): change rooms.csv and import it"
        case .sessions(let outside, let all):
            return "\(outside) of \(counted(all, "session")) of the programme on other days than the meeting's: change "
                + "programme.csv and import it"
        case .stays(let short, let all):
            return isOff
                ? "\(counted(all, "delegate")) with days of stay: tell the house"
                : "\(short) of \(counted(all, "delegate")) with days of stay that leave out some of the meeting's: change "
                    + "delegates.csv and import it"
        case .deadlines(let count):
            return "\(counted(count, "open deadline")): "
                + (isOff
                    ? "mela calendars takes them off members' calendars"
                    : "count back again, mela entry check \(meeting) --keep")
        case .purge(let day): return "Its people are forgotten on \(day); another day: mela purge \(meeting) --on DAY"
        }
    }
}
