public import CivilTime

extension Meeting {
    /// Whether it is decided on and not over yet: confirmed, moved, postponed or put online, and its last day has not gone
    /// by.
    ///
    /// Without days a confirmed one is still to come. Rows of the past often have none either, so that of the others the
    /// year decides: this one or a later one, and for a postponed one, which waits for its days, also the year before.
    public func isToCome(on today: CivilDate) -> Bool {
        if let dates, dates.last < today { return false }
        return switch status {
        case .confirmed: true
        case .moved, .online: dates != nil || year.number >= today.year
        case .postponed: dates != nil || year.number >= today.year - 1
        case .proposed, .held, .cancelled: false
        }
    }

    /// Whether something may still become of it: it is to come, or proposed or confirmed and nobody recorded the outcome.
    public func isOpen(on today: CivilDate) -> Bool {
        status == .proposed || status == .confirmed || isToCome(on: today)
    }
}
