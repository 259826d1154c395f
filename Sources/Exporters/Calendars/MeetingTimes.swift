import CivilTime
import ICalendar
import NetworkModel

/// When a meeting is: whole days, or one stretch from the first day's opening to the last day's closing.
enum MeetingTimes: Hashable, Sendable {
    case days(DateSpan)
    /// By the clocks of the zone; the end is the later moment.
    case hours(start: WallTime, end: WallTime, zone: Zone)

    init(of meeting: Meeting) throws(InvitationError) {
        guard let dates = meeting.dates else { throw .noDates(meeting.id) }
        guard let hours = meeting.hours else {
            self = .days(dates)
            return
        }
        let zone: Zone
        do throws(ZoneError) {
            zone = try Zone(named: hours.zone)
        } catch { throw .zone(meeting.id, error) }
        let start = WallTime(date: dates.first, time: hours.opens)
        let end = WallTime(date: dates.last, time: hours.closes)
        guard zone.timestamp(of: start) < zone.timestamp(of: end) else { throw .closesBeforeItOpens(meeting.id) }
        self = .hours(start: start, end: end, zone: zone)
    }

    /// Without the zone, which tells the country.
    var spanInUTC: EventSpan {
        switch self {
        case .days(let dates): .allDay(first: dates.first, last: dates.last)
        case .hours(let start, let end, let zone):
            .utc(start: zone.timestamp(of: start), end: zone.timestamp(of: end))
        }
    }

    var spanInZone: EventSpan {
        switch self {
        case .days: spanInUTC
        case .hours(let start, let end, let zone): .zoned(start: start, end: end, zone: zone)
        }
    }
}

extension EventSpan {
    /// What a reader sees of it, on one line. A new rule of the zone is seen where it moves the moments.
    var seen: String {
        switch self {
        case .allDay(let first, let last): "\(first) \(last)"
        case .utc(let start, let end): "\(start) \(end)"
        case .zoned(let start, let end, let zone):
            "\(zone.name) \(start) \(end) \(zone.timestamp(of: start)) \(zone.timestamp(of: end))"
        }
    }
}
