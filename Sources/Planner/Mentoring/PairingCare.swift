public import CivilTime
internal import NetworkModel

/// What a coordinator should know about an active pairing.
public struct PairingCare: Hashable, Sendable {
    public let lastMet: CivilDate?
    /// As many of the last sessions as the rule `quietCadences` says went by without contact.
    public let quietSessions: Int?
    /// The day on which the months are over that one of the two told, where it has come.
    public let overSince: CivilDate?
    /// Whether one of the two asked for another partner.
    public let asksForChange: Bool
    public let hasCadence: Bool

    /// - Parameters:
    ///   - sessions: the pairing's own.
    ///   - terms: the mentor's and the mentee's.
    fileprivate init(
        _ pairing: Pairing,
        _ cadence: Cadence?,
        _ sessions: [MentoringSession],
        _ terms: [MentoringTerms],
        _ numbers: MentoringNumbers,
        today: CivilDate
    ) {
        lastMet = sessions.filter { $0.outcome == .met }.map { $0.move?.day ?? $0.day }.max()
        hasCadence = cadence != nil
        quietSessions = cadence.flatMap { [lastMet] in
            Self.quietSessions($0, pairing, sessions, numbers, lastMet: lastMet, today: today)
        }
        asksForChange = terms.contains(where: \.wantsChange)
        let months = terms.compactMap { $0.months?.number }.min()
        let over = months.flatMap { months in pairing.starts?.adding(months: months) }
        overSince = over.flatMap { $0 <= today ? $0 : nil }
    }

    private static func quietSessions(
        _ cadence: Cadence,
        _ pairing: Pairing,
        _ sessions: [MentoringSession],
        _ numbers: MentoringNumbers,
        lastMet: CivilDate?,
        today: CivilDate
    ) -> Int? {
        let count = numbers[.quietCadences]
        guard count > 0 else { return nil }
        let due = SessionBook(cadence, of: pairing, sessions).due(before: today, count: count)
        guard due.count == count, let first = due.first else { return nil }
        return lastMet.map { $0 >= first.wall.date } ?? false ? nil : count
    }
}

extension Network {
    /// Of the active pairings, by their ids.
    func pairingCare(_ numbers: MentoringNumbers, today: CivilDate) -> [Pairing.ID: PairingCare] {
        let sessions = Dictionary(grouping: sessions, by: \.pairingID)
        let cadences = Dictionary(cadences.map { ($0.pairingID, $0) }, uniquingKeysWith: { first, _ in first })
        let terms = Dictionary(grouping: mentoringTerms, by: \.memberID)
        let care = pairings.filter { $0.status == .active }.map { pairing in
            let mentors = (terms[pairing.mentorID] ?? []).filter { $0.role == .mentor }
            let mentees = (terms[pairing.menteeID] ?? []).filter { $0.role == .mentee }
            let care = PairingCare(
                pairing,
                cadences[pairing.id],
                sessions[pairing.id] ?? [],
                mentors + mentees,
                numbers,
                today: today
            )
            return (pairing.id, care)
        }
        return Dictionary(care, uniquingKeysWith: { first, _ in first })
    }
}

extension CivilDate {
    /// The same day so many months later, or that month's last one; `nil` past the year 9999.
    func adding(months: Int) -> CivilDate? {
        let (year, month) = (year * 12 + month - 1 + months).quotientAndRemainder(dividingBy: 12)
        return CivilDate(
            year: year,
            month: month + 1,
            day: min(day, CivilDate.daysInMonth(month + 1, year: year))
        )
    }
}
