internal import NetworkRows
internal import NetworkStore

/// What the store gives; its errors become the planner's.
func stored<Value>(_ call: () throws(StoreError) -> Value) throws(PlannerError) -> Value {
    do throws(StoreError) { return try call() } catch { throw PlannerError(error) }
}

extension PlannerError {
    init(_ error: StoreError) {
        switch error {
        case .notFound, .noFolder: self = .storeMissing("\(error)")
        case .busy, .notCleaned, .notWritable, .diskFull: self = .storeUnavailable("\(error)")
        case .failed, .noSuchEntry: self = .ours("\(error)")
        case .alreadyThere, .notAStore, .newerSchema, .damaged, .refused, .nothingToUndo, .erased:
            self = .storeRefused("\(error)")
        }
    }

    init(_ error: StoreChangeError<PlannerError>) {
        switch error {
        case .store(let error): self.init(error)
        case .edit(let error): self = error
        }
    }
}

extension TableChange {
    init(_ counts: TableCounts) {
        self.init(table: counts.table.rawValue, added: counts.added, changed: counts.changed, removed: counts.removed)
    }
}

extension ChangeRecord {
    init(_ entry: HistoryEntry) {
        self.init(
            number: entry.number,
            when: entry.when,
            who: entry.who,
            what: entry.what,
            tables: entry.counts.map(TableChange.init),
            takesBack: entry.undoes
        )
    }
}

extension NetworkDifference {
    /// What changed in these tables, also where that is nothing, in the order of `TableName`.
    func changes(in tables: some Sequence<TableName>) -> [TableChange] {
        let wanted = Set(tables)
        return TableName.allCases.filter(wanted.contains).map { table in
            self[table].map { TableChange($0.counts) }
                ?? TableChange(table: table.rawValue, added: 0, changed: 0, removed: 0)
        }
    }
}
