internal import NetworkModel
internal import NetworkRows
internal import NetworkStore

extension NetworkPlanner {
    /// A meeting without days, with those that it had last, as the history tells; `nil` where it never had any.
    ///
    /// Whoever was invited has these in a calendar, and an entry is called off by the days that it shows.
    func withLastDays(_ meeting: Meeting) throws(PlannerError) -> Meeting? {
        let entries = try stored { () throws(StoreError) in try store.history(last: nil) }
        for entry in entries where entry.counts.contains(where: { $0.table == .meetings }) {
            let changes = try stored { () throws(StoreError) in try store.rowChanges(of: entry.number) }
            for change in changes.reversed() where change.table == .meetings && change.key == [meeting.id.text] {
                guard let texts = change.before?.map(\.text), let cells = Cells<Meeting.Column>(texts),
                    let earlier = try? Meeting(cells), earlier.dates != nil
                else { continue }
                return try meeting.edited { edit in
                    edit.dates = earlier.dates
                    edit.hours = earlier.hours
                }
            }
        }
        return nil
    }
}
