/// A time zone: the one way from wall time to moments and back.
///
/// It is read from the system's zone files (RFC 9636), so that it follows the system's updates. Reading costs a file;
/// keep the value. A conversion takes O(log n) in the file's changes.
public struct Zone: Hashable, Sendable {
    public let name: ZoneName
    private let table: ZoneTable

    /// Reads the zone of that name from the system's zone files.
    public init(named name: ZoneName) throws(ZoneError) {
        try self.init(named: name, in: ZoneFile.folder)
    }

    package init(named name: ZoneName, in folder: String) throws(ZoneError) {
        try self.init(name: name, bytes: ZoneFile.bytes(of: name, in: folder))
    }

    package init(name: ZoneName, bytes: [UInt8]) throws(ZoneError) {
        self.name = name
        table = try ZoneTable(bytes, of: name)
    }

    /// A zone that no zone file has: its offset before any change, then its changes, in seconds since 1970 and in
    /// seconds east. They must ascend; after the last one its offset stands.
    package init(name: ZoneName, firstOffset: Int, changes: [(second: Int, offset: Int)]) {
        self.name = name
        let last = Observance(abbreviation: "", offset: changes.last?.offset ?? firstOffset)
        table = ZoneTable(
            firstOffset: firstOffset,
            changes: changes.map { OffsetChange(second: $0.second, offset: $0.offset) },
            rule: .fixed(last)
        )
    }

    private init(name: ZoneName, rule: ZoneRule, firstOffset: Int) {
        self.name = name
        table = ZoneTable(firstOffset: firstOffset, changes: [], rule: rule)
    }

    /// Coordinated Universal Time, which needs no file.
    public static let utc = Zone(
        name: .utc,
        rule: .fixed(Observance(abbreviation: "UTC", offset: 0)),
        firstOffset: 0
    )

    /// The zone as one who knows only its rule sees it, in every year.
    package var withRuleOnly: Zone { Zone(name: name, rule: rule, firstOffset: 0) }

    /// What the zone does after the last change that its file tables.
    public var rule: ZoneRule { table.rule }

    /// Seconds east of UTC.
    public func offset(at moment: Timestamp) -> Int { table.offset(at: moment.secondsSince1970) }

    /// What a clock in the zone shows, cut to the minute.
    public func wallTime(at moment: Timestamp) -> WallTime {
        WallTime(secondsIfUTC: moment.secondsSince1970 + offset(at: moment))
    }

    /// The moment at which a clock in the zone shows that time.
    ///
    /// A time shown twice means the earlier moment; a time that a change skips is read with the offset before the
    /// change (RFC 5545, section 3.3.5). Held within the years 1...9999.
    public func timestamp(of wall: WallTime) -> Timestamp {
        Timestamp(holding: table.second(at: wall.secondsIfUTC))
    }
}

extension ZoneTable {
    func offset(at second: Int) -> Int {
        let next = firstChange(after: second)
        if next == changes.endIndex { return rule.offset(at: Timestamp(holding: second)) }
        return next == 0 ? firstOffset : changes[next - 1].offset
    }

    /// The second since 1970 at which a clock shows `wallSecond`, counted as if the wall stood in UTC.
    func second(at wallSecond: Int) -> Int {
        // No offset reaches 26 hours (RFC 9636, section 3.2), so the answer lies within this window.
        let reach = 26 * 3600
        var offset = offset(at: wallSecond - reach)
        var from = wallSecond - reach
        while let change = change(after: from), change.second <= wallSecond + reach {
            let candidate = wallSecond - offset
            // Before the change the clock shows this time; or the change skips it, and the old offset stands.
            if candidate < change.second || wallSecond < change.second + change.offset { return candidate }
            offset = change.offset
            from = change.second
        }
        return wallSecond - offset
    }

    /// The first change after that second: of the table, and where that has ended, of the rule.
    private func change(after second: Int) -> OffsetChange? {
        let next = firstChange(after: second)
        return next < changes.endIndex ? changes[next] : rule.change(after: second)
    }

    private func firstChange(after second: Int) -> Int {
        var low = 0
        var high = changes.endIndex
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].second <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
