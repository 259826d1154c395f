import TestSupport

/// Changes a file as an attacker or a broken disk would: the same seed gives the same file.
struct Mutation {
    private var dice: SplitMix64

    init(seed: UInt64) { dice = SplitMix64(seed: seed) }

    mutating func changed(_ samples: [String]) -> [UInt8] {
        var bytes = Array(samples[dice.number(in: 0...samples.count - 1)].utf8)
        for _ in 0...dice.number(in: 0...7) {
            switch dice.number(in: 0...8) {
            case 0: flip(&bytes)
            case 1: cut(&bytes)
            case 2: repeatPart(&bytes)
            case 3: insertWord(&bytes)
            case 4: replaceNumber(&bytes)
            case 5: swapLines(&bytes)
            case 6: mix(&bytes, with: Array(samples[dice.number(in: 0...samples.count - 1)].utf8))
            default: replaceWord(&bytes)
            }
        }
        return bytes
    }

    private static let words = [
        "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "\r\n ", "\n", "\"", ";", ":",
        ",",
        "=", "-", "/", "Z", "T", ";TZID=../../x:", ";VALUE=DATE:", ";VALUE=PERIOD:",
        "RRULE:FREQ=SECONDLY;COUNT=1000\r\n",
        "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n", "RRULE:FREQ=YEARLY;BYDAY=53MO;BYSETPOS=-366\r\n",
        "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6\r\n",
        "DTSTART:00010101T000000Z\r\n", "DTSTART:99991231T235959\r\n", "DURATION:P999999999W\r\n", "DTEND:99991231\r\n",
        "RDATE:00010101,99991231T235959Z\r\n", "RECURRENCE-ID;RANGE=THISANDFUTURE:00010101T000000Z\r\n",
        "TZOFFSETTO:-2359\r\n", "BEGIN:VTIMEZONE\r\nTZID:Own\r\n", "RRULE:FREQ=MINUTELY;COUNT=999999999999\r\n",
        "RRULE:FREQ=YEARLY;INTERVAL=1000000000\r\n", "UNTIL=00010101", "METHOD:COUNTER\r\n", "SEQUENCE:4294967297\r\n",
        "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:a@example.org\",,:MAILTO:b@example.org\r\n", "\u{0}",
        "\u{FEFF}", "é",
    ].map { Array($0.utf8) }

    private static let numbers = [
        "0", "1", "-1", "53", "366", "-366", "4294967297", "999999999999999", "99999999999999999999",
    ]
    .map { Array($0.utf8) }

    private mutating func place(_ bytes: [UInt8]) -> Int { dice.number(in: 0...bytes.count) }

    private mutating func range(_ bytes: [UInt8], upTo length: Int) -> Range<Int> {
        let start = place(bytes)
        return start..<min(bytes.count, start + dice.number(in: 0...length))
    }

    private mutating func flip(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        bytes[dice.number(in: 0...bytes.count - 1)] = UInt8(dice.number(in: 0...255))
    }

    private mutating func cut(_ bytes: inout [UInt8]) { bytes.removeSubrange(range(bytes, upTo: 80)) }

    private mutating func repeatPart(_ bytes: inout [UInt8]) {
        let part = bytes[range(bytes, upTo: 120)]
        let count = dice.number(in: 1...30)
        bytes.insert(contentsOf: (0..<count).flatMap { _ in part }, at: place(bytes))
    }

    private mutating func insertWord(_ bytes: inout [UInt8]) {
        bytes.insert(contentsOf: Self.words[dice.number(in: 0...Self.words.count - 1)], at: place(bytes))
    }

    /// Puts a word where a line begins, which makes most of them mean something.
    private mutating func replaceWord(_ bytes: inout [UInt8]) {
        let start = place(bytes)
        guard let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return }
        bytes.insert(contentsOf: Self.words[dice.number(in: 0...Self.words.count - 1)], at: line + 1)
    }

    private mutating func replaceNumber(_ bytes: inout [UInt8]) {
        func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        let start = place(bytes)
        guard let first = bytes[start...].firstIndex(where: isDigit) else { return }
        let end = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.endIndex
        bytes.replaceSubrange(first..<end, with: Self.numbers[dice.number(in: 0...Self.numbers.count - 1)])
    }

    private mutating func swapLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count > 1 else { return }
        lines.swapAt(dice.number(in: 0...lines.count - 1), dice.number(in: 0...lines.count - 1))
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    private mutating func mix(_ bytes: inout [UInt8], with other: [UInt8]) {
        let part = other[range(other, upTo: 400)]
        bytes.insert(contentsOf: part, at: place(bytes))
    }
}
