internal import CivilTime

/// Whether a passport lasts. It says no day of the passport's own.
public enum PassportValidity: Hashable, Sendable {
    /// The vault is closed, or holds none of this traveller.
    case unknown
    case lasts
    /// It expires within six months after the return: many borders and airlines refuse it.
    case short
    /// It expires before the return.
    case expired

    static let monthsBeyondReturn = 6

    /// - Parameters:
    ///   - expires: the last day; `nil` where the passport says none.
    ///   - back: the day of the return, or today where the meeting has no days yet.
    init(expires: CivilDate?, back: CivilDate) {
        guard let expires else {
            self = .lasts
            return
        }
        if expires < back {
            self = .expired
        } else {
            self = expires < back.adding(months: Self.monthsBeyondReturn) ? .short : .lasts
        }
    }

    /// Whether another passport has to be had.
    public var needsRenewal: Bool { self == .short || self == .expired }
}

extension CivilDate {
    /// The same day so many months later, or that month's last one; the year 9999's last day where there is no later.
    fileprivate func adding(months: Int) -> CivilDate {
        let month = (year * 12 + self.month - 1) + months
        let (year, place) = (month / 12, month % 12 + 1)
        guard year <= 9999 else { return self }
        return CivilDate(year: year, month: place, day: min(day, Self.daysInMonth(place, year: year))) ?? self
    }
}
