internal import CivilTime
internal import NetworkModel
internal import NetworkRows

/// Which sessions of a cadence stand in a calendar, as a cadence has no end of its own: those of the year of the network's
/// last change, of the year before it and of the year after it.
///
/// The last change is that of the history, leaving out changes of what calendars remember. So it is a stored fact: a
/// calendar that is written again without a change is the same, whatever the day.
struct SessionYears {
    let first: CivilDate
    let last: CivilDate

    /// `history` is newest first.
    init(history: [ChangeRecord], now: Timestamp) {
        let newest = history.first { change in change.tables.contains { $0.table != TableName.feed.rawValue } }
        let year = (newest?.when ?? now).date.year
        let first = CivilDate(year: year - 1, month: 1, day: 1)
        let last = CivilDate(year: year + 1, month: 12, day: 31)
        guard let first, let last else { preconditionFailure("a clock shows neither the year 1 nor 9999") }
        self.first = first
        self.last = last
    }
}
