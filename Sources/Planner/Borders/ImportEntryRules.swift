public import CivilTime
public import NetworkModel

/// What an import of entry rules changed, or would change.
public struct EntryImport: Hashable, Sendable {
    /// What became of the rows that say something of one table.
    public struct Counts: Hashable, Sendable {
        public internal(set) var added = 0
        public internal(set) var changed = 0
        /// Said the same on the same day before.
        public internal(set) var unchanged = 0
        /// Left alone, because what stands was checked on a later day.
        public internal(set) var newerKept = 0

        public var rows: Int { added + changed + unchanged + newerKept }
    }

    public let checkedOn: CivilDate
    public let source: PlainLine
    /// Of both countries in the network.
    public internal(set) var entries = Counts()
    /// Of countries outside the network that people may change planes in.
    public internal(set) var transits = Counts()
    /// Rows of passports of countries outside the network.
    public internal(set) var foreignPassports = 0
    /// Rows of destinations outside the network that say nothing of changing planes there.
    public internal(set) var foreignDestinations = 0
    public let isDryRun: Bool

    init(checkedOn: CivilDate, source: PlainLine, isDryRun: Bool) {
        self.checkedOn = checkedOn
        self.source = source
        self.isDryRun = isDryRun
    }

    public var isChange: Bool { entries.added + entries.changed + transits.added + transits.changed > 0 }
}

extension NetworkPlanner {
    /// Reads what passports need at borders from a file of the layout of `EntryFile`, all or nothing.
    ///
    /// Where both countries are the network's, a row becomes an entry rule, and its days a stay limit. Where only the
    /// passport's is, it becomes a transit rule if entry is free: who is free to enter is free to change planes. A
    /// newer fact takes the place of an older one, never the other way round.
    ///
    /// - Parameter checkedOn: the day on which the source said so, YYYY-MM-DD; not one to come.
    public func importEntryRules(
        from path: String,
        checkedOn: String,
        source: String,
        isDryRun: Bool
    ) throws(PlannerError) -> EntryImport {
        let day = try dayValue(checkedOn, "checked-on")
        let today = surroundings.now.date
        guard day <= today else {
            throw .wrongValue(
                "--checked-on: found \(day), which is still to come; expected today, \(today), or earlier"
            )
        }
        let long = "one line of 1 to \(200 - EntryMerging.freeToEnter.count) characters"
        // With the end that marks a transit rule, too.
        let name = try value(source, "source", long) { text in
            PlainLine(text + EntryMerging.freeToEnter) == nil ? nil : PlainLine(text)
        }
        let file = try EntryFile(path)
        let before = try network()
        let empty = EntryImport(checkedOn: day, source: name, isDryRun: isDryRun)
        var merging = try EntryMerging(into: before, empty)
        for row in file.rows { try merging.add(row) }
        if !isDryRun, merging.report.isChange {
            _ = try change("entry rules of \(day)", since: before) { network throws(PlannerError) in
                merging.write(to: &network)
            }
        }
        return merging.report
    }
}
