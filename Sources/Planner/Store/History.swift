public import CivilTime
public import NetworkModel
internal import NetworkRows
internal import NetworkStore

/// One change of the network.
public struct ChangeRecord: Hashable, Sendable {
    public let number: Int
    public let when: Timestamp
    public let who: PlainLine
    public let what: PlainLine
    public let tables: [TableChange]
    /// Which change it took back, if that is what it did.
    public let takesBack: Int?
}

extension NetworkPlanner {
    /// The newest changes, newest first; all of them without `last`.
    public func history(last: Int?) throws(PlannerError) -> [ChangeRecord] {
        try stored { () throws(StoreError) in try store.history(last: last) }.map(ChangeRecord.init)
    }

    /// Takes back the newest change that has not been taken back.
    ///
    /// A change that recorded sent invitations stays unless `forgettingSent`: without their UIDs no update and no
    /// cancellation could reach those entries any more. So does one that recorded calendars: whoever subscribed to them
    /// would lose them.
    public func undo(forgettingSent: Bool = false) throws(PlannerError) -> ChangeRecord {
        let number = try stored { () throws(StoreError) in try store.newestStandingEntry() }
        let newest = try history(last: nil).first { $0.number == number }
        let invitations = TableName.invitations.rawValue
        if !forgettingSent, let newest {
            let tables = newest.tables.map(\.table)
            if tables.contains(invitations) { throw .undoForgetsSent(newest.number) }
            if tables.contains(TableName.feed.rawValue) { throw .undoForgetsCalendars(newest.number) }
        }
        let note = surroundings
        return ChangeRecord(try stored { () throws(StoreError) in try store.undo(when: note.now, who: note.who) })
    }
}
