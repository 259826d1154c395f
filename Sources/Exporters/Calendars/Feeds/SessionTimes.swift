import CivilTime
import ICalendar
import NetworkModel

/// When the sessions of a pairing are: what its cadence says, with what became of single ones.
///
/// It is written as a series where every reader finds the same times in one, and otherwise as one event for each
/// session, whose UID is the series' with a hyphen and the number of the session, counted from 0.
struct SessionTimes: Hashable, Sendable {
    struct Session: Hashable, Sendable {
        let slot: Cadence.Slot
        /// When it really is, by the cadence's zone; `nil` where it was called off.
        let start: WallTime?
    }

    private let cadence: Cadence
    private let zone: Zone
    private let isDiscreet: Bool
    /// Begins with one that was not called off.
    private let sessions: [Session]

    /// The slots from the first to the last day; `nil` where no session is left. A session that names no day of the
    /// cadence is left out: it is of an earlier one.
    init?(
        _ cadence: Cadence,
        sessions: [MentoringSession],
        from first: CivilDate,
        through last: CivilDate,
        isDiscreet: Bool
    ) throws(InvitationError) {
        do throws(ZoneError) {
            zone = try Zone(named: cadence.zone)
        } catch { throw .cadenceZone(cadence.pairingID, error) }
        self.cadence = cadence
        self.isDiscreet = isDiscreet
        let known = Dictionary(
            sessions.filter { $0.pairingID == cadence.pairingID }.map { ($0.day, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let all = cadence.slots(from: first, through: last).map { slot in
            Session(slot: slot, start: known[slot.day].start(else: WallTime(date: slot.day, time: cadence.opens)))
        }
        self.sessions = Array(all.drop { $0.start == nil })
        if self.sessions.isEmpty { return nil }
    }

    /// What the reader sees of them: the zone in an open calendar, and the moments.
    var seen: [String] {
        let moments = sessions.map { session in
            session.start.map { "\(zone.timestamp(of: $0))" } ?? "-\(session.slot.day)"
        }
        return ["\(cadence.length.minutes)", isDiscreet ? "" : cadence.zone.text] + moments
    }

    func events(_ text: EntryText, _ revision: Revision) throws(CalendarError) -> [Event] {
        do throws(CalendarError) {
            if let series = try series(text, revision) { return series }
        } catch .zoneOffItsRule {
            // No one rule tells these times: one event each.
        }
        var events: [Event] = []
        for session in sessions {
            guard let start = session.start else { continue }
            events.append(try revision.event(text, span(at: start), number: session.slot.number))
        }
        return events
    }

    /// The series and an event for each session that was moved; `nil` where readers would find other times in it.
    private func series(_ text: EntryText, _ revision: Revision) throws(CalendarError) -> [Event]? {
        guard isAlikeByRule, let recurrence else { return nil }
        let master = try revision.event(text, span(at: regular(sessions[0])), recurrence: recurrence)
        var events = [master]
        for session in sessions {
            guard let start = session.start, start != regular(session) else { continue }
            guard let id = master.occurrence(on: writtenDay(session)) else { return nil }
            events.append(try revision.event(text, span(at: start), replacing: id))
        }
        return events
    }

    private func regular(_ session: Session) -> WallTime { WallTime(date: session.slot.day, time: cadence.opens) }

    /// The day on which the file's own clock has the session.
    private func writtenDay(_ session: Session) -> CivilDate {
        isDiscreet ? zone.timestamp(of: regular(session)).date : session.slot.day
    }

    private var recurrence: Recurrence? {
        let days = sessions.map(writtenDay)
        guard let first = days.first, let last = days.last,
            let weekday = Recurrence.Weekday(rawValue: first.weekday)
        else { return nil }
        let pattern: Recurrence.Pattern =
            switch cadence.rhythm {
            case .weekly, .fortnightly: .weekly(on: [weekday])
            case .monthly:
                .monthly(on: .weekday(cadence.weekOfMonth.flatMap(Recurrence.WeekOfMonth.init) ?? .last, weekday))
            }
        let cancelled = sessions.filter { $0.start == nil }.map(writtenDay)
        return Recurrence(
            pattern,
            every: cadence.rhythm == .fortnightly ? 2 : 1,
            end: .until(last),
            exceptions: Set(cancelled)
        )
    }

    /// Whether a rule gives each session its time and its length: no clock change may skip one or fall into one. In UTC
    /// the offset must stay the same, and the nth weekday of a month must be on the same day there.
    private var isAlikeByRule: Bool {
        let walls = sessions.map(regular)
        let isEven = walls.allSatisfy { wall in
            let start = zone.timestamp(of: wall)
            return zone.wallTime(at: start) == wall && zone.offset(at: start) == zone.offset(at: end(of: start))
        }
        guard isEven, isDiscreet else { return isEven }
        let offsets = walls.map { zone.offset(at: zone.timestamp(of: $0)) }
        guard offsets.allSatisfy({ $0 == offsets[0] }) else { return false }
        return cadence.rhythm != .monthly || sessions.allSatisfy { writtenDay($0) == $0.slot.day }
    }

    private func span(at start: WallTime) -> EventSpan {
        let moment = zone.timestamp(of: start)
        let end = end(of: moment)
        let wall = zone.wallTime(at: end)
        // A clock change within makes the end's wall time say another moment.
        guard !isDiscreet, zone.timestamp(of: wall) == end else { return .utc(start: moment, end: end) }
        return .zoned(start: start, end: wall, zone: zone)
    }

    private func end(of start: Timestamp) -> Timestamp {
        Timestamp(secondsSince1970: start.secondsSince1970 + cadence.length.minutes * 60) ?? start
    }
}

extension MentoringSession? {
    /// `nil` where it was called off.
    fileprivate func start(else regular: WallTime) -> WallTime? {
        guard let self, self.outcome != .cancelled else { return self == nil ? regular : nil }
        return self.move.map { WallTime(date: $0.day, time: $0.opens) } ?? regular
    }
}
