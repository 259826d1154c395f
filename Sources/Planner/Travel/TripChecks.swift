internal import CivilTime
internal import NetworkModel
internal import NetworkRows
internal import NetworkTables
internal import ReferenceData

/// What no single row of a list of travel can tell: whether it fits the network, the clocks and the other rows.
struct TripChecks {
    let file: String
    private let meetings: [Meeting.ID: Meeting]
    private let members: Set<Member.ID>
    private let delegates: [Meeting.ID: Set<Member.ID>]
    private let companions: [Meeting.ID: [Member.ID: Int]]
    private let airports: Airports
    private var zones: [String: Zone] = [:]
    private(set) var faults: [ListFault] = []

    init(file: String, network: Network, airports: Airports) {
        self.file = file
        self.airports = airports
        meetings = Dictionary(network.meetings.map { ($0.id, $0) }) { first, _ in first }
        members = Set(network.members.map(\.id))
        delegates = Dictionary(grouping: network.delegates.filter { $0.status != .declined }, by: \.meetingID)
            .mapValues { Set($0.map(\.memberID)) }
        companions = Dictionary(grouping: network.companions, by: \.meetingID)
            .mapValues { rows in Dictionary(rows.map { ($0.memberID, $0.people) }) { first, _ in first } }
    }

    mutating func fail(_ line: Int, _ column: some RowColumn, _ found: String, _ expected: String) {
        faults.append(ListFault(file: file, line: line, column: column.name, found: found, expected: expected))
    }

    /// Whether the two name a delegate of a meeting; a fault where not.
    mutating func isDelegate<Column: RowColumn>(
        _ member: Member.ID,
        of meeting: Meeting.ID,
        line: Int,
        _ meetingColumn: Column,
        _ memberColumn: Column
    ) -> Bool {
        guard meetings[meeting] != nil else {
            fail(line, meetingColumn, "no meeting \(quoted(meeting.text))", "one of meetings.csv")
            return false
        }
        guard members.contains(member) else {
            fail(line, memberColumn, "no member \(quoted(member.text))", "one of members.csv")
            return false
        }
        guard delegates[meeting]?.contains(member) == true else {
            fail(line, memberColumn, "\(quoted(member.text)), no delegate of \(meeting)", "one of its delegates.csv")
            return false
        }
        return true
    }

    /// Whether a day can be one of a journey to the meeting; a year by another calendar is the commonest fault.
    mutating func isNear(_ day: CivilDate, _ meeting: Meeting.ID, line: Int, _ column: some RowColumn) -> Bool {
        guard let dates = meetings[meeting]?.dates else { return true }
        guard abs(day.dayNumber - dates.first.dayNumber) > 200 else { return true }
        let buddhist = CivilDate(year: day.year - 543, month: day.month, day: day.day)
        let isBuddhist = buddhist.map { abs($0.dayNumber - dates.first.dayNumber) <= 200 } ?? false
        fail(
            line,
            column,
            isBuddhist ? "\(day), which looks like a year of the Buddhist calendar" : "\(day)",
            isBuddhist ? "\(buddhist.map { "\($0)" } ?? ""), a year of the Gregorian calendar" : "a day near \(dates)"
        )
        return false
    }

    mutating func hasCompanion(_ row: DocumentRow, line: Int) {
        let count = companions[row.meetingID]?[row.memberID] ?? 0
        guard row.companion.number > count else { return }
        fail(
            line,
            DocumentRow.Column.companion,
            "\(row.companion)",
            count == 0 ? "0: nobody is recorded in companions.csv as travelling with them" : "at most \(count)"
        )
    }

    /// Whether the holder is born by now and not beyond any age.
    mutating func isPlausible(_ document: TravelDocument, on today: CivilDate, line: Int) {
        let years = (today.dayNumber - document.birthDate.dayNumber) / 365
        guard !(0...119).contains(years) else { return }
        // A calendar of which the year 2570 is 2027.
        let isBuddhist = (0...119).contains(years + 543)
        fail(
            line,
            DocumentRow.Column.birthDate,
            years >= 0
                ? "an age of \(years) years"
                : isBuddhist ? "a day to come, which looks like a year of the Buddhist calendar" : "a day to come",
            years >= 0 ? "a birth less than 120 years ago" : "a day before today, by the Gregorian calendar"
        )
    }

    /// When the leg starts and lands, in UTC; `nil` with a fault where it lands before it starts, or an airport is none.
    mutating func times(of row: LegRow, line: Int) -> (departs: Timestamp, arrives: Timestamp)? {
        guard let from = zone(of: row.from, line, .from), let to = zone(of: row.to, line, .to) else { return nil }
        let departs = from.timestamp(of: row.departs)
        let arrives = to.timestamp(of: row.arrives)
        let minutes = (arrives.secondsSince1970 - departs.secondsSince1970) / 60
        guard minutes > 0 else {
            fail(
                line,
                LegRow.Column.arrivesAt,
                "\(row.arrives) in \(row.to), \(-minutes) min before it departs from \(row.from) at \(row.departs)",
                "a landing after the start, by the clocks of both airports"
            )
            return nil
        }
        guard minutes <= 24 * 60 else {
            fail(line, LegRow.Column.arrivesOn, "a flight of \(minutes / 60) h \(minutes % 60) min", "at most 24 h")
            return nil
        }
        return (departs, arrives)
    }

    private mutating func zone(of code: AirportCode, _ line: Int, _ column: LegRow.Column) -> Zone? {
        guard let airport = airports[iata: code.text] else {
            fail(line, column, "no airport \(quoted(code.text))", "a code of the table of airports, such as NAN")
            return nil
        }
        if let known = zones[airport.zone] { return known }
        guard let name = ZoneName(airport.zone), let zone = try? Zone(named: name) else {
            fail(line, column, "\(code), whose time zone \(airport.zone) this machine doesn't know", "tzdata installed")
            return nil
        }
        zones[airport.zone] = zone
        return zone
    }
}
