public import CivilTime
import ICalendar
public import NetworkModel

extension FeedItem {
    /// The sessions of a pairing from the first to the last day, no longer than the pairing lasts; `nil` where no
    /// session is left, or the pairing was never active, or ended nobody knows when.
    ///
    /// An open calendar names the other one only where theirs is open too.
    ///
    /// Throws `cadenceZone` or `refusedValue`.
    public init?(
        pairing: Pairing,
        cadence: Cadence,
        sessions: [MentoringSession],
        from first: CivilDate,
        through last: CivilDate,
        with other: Member,
        for reader: FeedReader
    ) throws(InvitationError) {
        switch pairing.status {
        case .proposed, .declined: return nil
        case .ended: if pairing.ends == nil { return nil }
        case .active: break
        }
        let times = try SessionTimes(
            cadence,
            sessions: sessions,
            from: first,
            through: pairing.ends.map { min($0, last) } ?? last,
            isDiscreet: reader.isDiscreet
        )
        guard let times else { return nil }
        text = try reader.text { () throws(InvitationError) in
            let name = other.calendarStyle == .open ? " with \(other.chosenName)" : ""
            guard let summary = CalendarText("Mentoring session\(name)") else { throw .refusedValue("chosenName") }
            return EntryText(
                summary,
                language: reader.language,
                alarmMinutes: 60,
                for: .open
            )
        }
        time = .sessions(times)
    }
}
