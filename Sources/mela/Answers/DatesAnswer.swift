internal import CivilTime
internal import NetworkModel
internal import Planner

/// `mela-dates/1`.
struct DatesAnswer: Encodable {
    struct Unknown: Encodable {
        let country: String
        let year: Int
        let delegates: Int
        let known: String
    }

    struct Host: Encodable {
        let country: String
        let window: WindowAnswer?
        let conflict: [String]
        let entry: EntryAnswer
    }

    let format = "mela-dates/1"
    let series: String
    let meeting: String?
    let year: Int
    let host: String?
    let days: Int
    let firstDay: String
    let lastDay: String
    let delegates: Int
    let windows: [WindowAnswer]
    let hosts: [Host]
    let conflict: [String]
    let unknown: [Unknown]
    let entry: EntryAnswer?

    init(_ found: FoundDates) {
        series = found.series.id.text
        meeting = found.meeting?.id.text
        year = found.year.number
        host = found.host?.code.text
        days = found.length
        firstDay = found.firstDay.description
        lastDay = found.lastDay.description
        delegates = found.delegates
        windows = found.windows.map(WindowAnswer.init)
        hosts = found.hosts.map { host in
            Host(
                country: host.country.code.text,
                window: host.window.map(WindowAnswer.init),
                conflict: host.conflict,
                entry: EntryAnswer(host.entry)
            )
        }
        conflict = found.conflict
        unknown = found.unknownYears.map { year in
            Unknown(
                country: year.code.text,
                year: year.year,
                delegates: year.people,
                known: year.isThin ? "low" : "none"
            )
        }
        entry = found.entry.map(EntryAnswer.init)
    }
}

struct WindowAnswer: Encodable {
    struct Reason: Encodable {
        let kind: String
        let name: String
        let certainty: String
        /// By country, how many delegates.
        let homes: [String: Int]
        let people: Int
        let days: [String]
        let points: Int
    }

    struct Deadlines: Encodable {
        let seatBy: String
        let documentsBy: String
        let applyBy: String?
        let bookBy: String
    }

    let starts: String
    let ends: String
    let points: Int
    let reasons: [Reason]
    let deadlines: Deadlines?

    init(_ window: DateWindow) {
        starts = window.days.first.description
        ends = window.days.last.description
        points = window.points
        reasons = window.reasons.map { reason in
            Reason(
                kind: reason.kind.rawValue,
                name: reason.name,
                certainty: reason.certainty.rawValue,
                homes: Dictionary(reason.homes.map { ($0.code.text, $0.people) }) { $1 },
                people: reason.people,
                days: reason.days.map(\.description),
                points: reason.points
            )
        }
        deadlines = window.deadlines.map { days in
            Deadlines(
                seatBy: days.seatBy.description,
                documentsBy: days.documentsBy.description,
                applyBy: days.applyBy?.description,
                bookBy: days.bookBy.description
            )
        }
    }
}

struct EntryAnswer: Encodable {
    let free: Int
    let onArrival: Int
    let eVisa: Int
    let visa: Int
    let refused: Int
    let unknown: Int

    init(_ counts: EntryCounts) {
        free = counts.free
        onArrival = counts.onArrival
        eVisa = counts.eVisa
        visa = counts.visa
        refused = counts.refused
        unknown = counts.unknown
    }
}
