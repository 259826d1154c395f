/// What a zone file says, past every check: RFC 9636, section 3.
struct ZoneTable: Hashable, Sendable {
    /// In force before the first change, in seconds east.
    let firstOffset: Int
    /// Strictly ascending.
    let changes: [OffsetChange]
    let rule: ZoneRule

    init(_ bytes: [UInt8], of name: ZoneName) throws(ZoneError) {
        var reader = ZoneTableReader(name: name, cursor: ByteCursor(bytes[...]))
        self = try reader.table()
    }

    init(firstOffset: Int, changes: [OffsetChange], rule: ZoneRule) {
        self.firstOffset = firstOffset
        self.changes = changes
        self.rule = rule
    }
}

private struct ZoneTableReader {
    let name: ZoneName
    var cursor: ByteCursor

    mutating func table() throws(ZoneError) -> ZoneTable {
        let short = try counts()
        guard cursor.take(short.byteCount(timeSize: 4)) != nil else {
            throw damaged("an end inside the first data block", "\(short.byteCount(timeSize: 4)) bytes of data")
        }
        return try longTable(counts())
    }

    private mutating func longTable(_ counts: Counts) throws(ZoneError) -> ZoneTable {
        guard counts.leaps == 0 else { throw damaged("leap seconds", "a zone that counts none") }
        guard let times = cursor.take(counts.times * 8), let indices = cursor.take(counts.times),
            let types = cursor.take(counts.types * 6), let names = cursor.take(counts.characters),
            let marks = cursor.take(counts.standardMarks + counts.utcMarks)
        else { throw damaged("an end inside the second data block", "all of its tables") }
        guard marks.allSatisfy({ $0 <= 1 }) else { throw damaged("an indicator above 1", "0 or 1") }

        let observances = try observances(types, names: names)
        let changes = try changes(times, indices: indices, observances: observances)
        let last = indices.last.map { observances[Int($0)] } ?? observances[0]
        return ZoneTable(firstOffset: observances[0].offset, changes: changes, rule: try rule() ?? .fixed(last))
    }

    private mutating func counts() throws(ZoneError) -> Counts {
        guard let magic = cursor.take(4), magic.elementsEqual("TZif".utf8) else {
            throw damaged("another beginning", "“TZif”")
        }
        guard let version = cursor.take(1)?.first, version >= UInt8(ascii: "2") else {
            throw damaged("an old version", "version 2 or later, with 64-bit times")
        }
        guard cursor.take(15) != nil, let numbers = cursor.take(24) else {
            throw damaged("an end inside a header", "44 bytes of header")
        }
        // Read as signed: a count of 2^31 or more is negative here, and refused.
        let read = stride(from: numbers.startIndex, to: numbers.endIndex, by: 4).map { bigEndian(numbers[$0..<$0 + 4]) }
        let counts = Counts(
            utcMarks: read[0],
            standardMarks: read[1],
            leaps: read[2],
            times: read[3],
            types: read[4],
            characters: read[5]
        )
        guard read.allSatisfy({ $0 >= 0 }), (1...256).contains(counts.types), counts.characters > 0,
            counts.utcMarks == 0 || counts.utcMarks == counts.types,
            counts.standardMarks == 0 || counts.standardMarks == counts.types
        else { throw damaged("counts \(read)", "counts that fit each other") }
        return counts
    }

    private func observances(
        _ types: ArraySlice<UInt8>,
        names: ArraySlice<UInt8>
    ) throws(ZoneError) -> [Observance] {
        var observances: [Observance] = []
        for start in stride(from: types.startIndex, to: types.endIndex, by: 6) {
            let offset = bigEndian(types[start..<start + 4])
            guard (-89_999...93_599).contains(offset) else {
                throw damaged("an offset of \(offset) seconds", "-89999 to 93599")
            }
            let name = names.dropFirst(Int(types[start + 5]))
            guard types[start + 4] <= 1, let end = name.firstIndex(of: 0) else {
                throw damaged("a local time type without a name", "a name that ends in a zero byte")
            }
            observances.append(
                Observance(abbreviation: String(decoding: name[..<end], as: UTF8.self), offset: offset)
            )
        }
        return observances
    }

    private func changes(
        _ times: ArraySlice<UInt8>,
        indices: ArraySlice<UInt8>,
        observances: [Observance]
    ) throws(ZoneError) -> [OffsetChange] {
        // RFC 9636, section 3.2: no time before the Big Bang. Held to that on both sides, sums can't overflow.
        let bound = 1 << 59
        var changes: [OffsetChange] = []
        for (start, index) in zip(stride(from: times.startIndex, to: times.endIndex, by: 8), indices) {
            let second = bigEndian(times[start..<start + 8])
            guard (-bound...bound).contains(second), changes.last.map({ $0.second < second }) ?? true else {
                throw damaged("times out of order", "ascending times")
            }
            guard Int(index) < observances.count else {
                throw damaged("local time type \(index)", "fewer than \(observances.count)")
            }
            changes.append(OffsetChange(second: second, offset: observances[Int(index)].offset))
        }
        return changes
    }

    /// `nil` where the footer is empty. Bytes after it are left alone: later versions may add some.
    private mutating func rule() throws(ZoneError) -> ZoneRule? {
        let newline = UInt8(ascii: "\n")
        guard cursor.skip("\n") else { throw damaged("no footer", "a TZ string between two line feeds") }
        let text = cursor.takeWhile { $0 != newline }
        guard cursor.next == newline else { throw damaged("an end inside the footer", "a line feed") }
        guard !text.isEmpty else { return nil }
        guard let rule = PosixRule.rule(text) else {
            let isPlain = text.count <= 64 && text.allSatisfy { (0x21...0x7E).contains($0) }
            let shown = isPlain ? "“\(String(decoding: text, as: UTF8.self))”" : "\(text.count) bytes"
            throw damaged("\(shown) as the footer", "a TZ string such as NZST-12NZDT,M9.5.0,M4.1.0/3")
        }
        return rule
    }

    private func damaged(_ found: String, _ expected: String) -> ZoneError {
        .damaged(name, found: found, expected: expected)
    }
}

/// The six counts of a header, in the file's order.
private struct Counts {
    let utcMarks: Int
    let standardMarks: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    func byteCount(timeSize: Int) -> Int {
        times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standardMarks + utcMarks
    }
}
