internal import FoundationEssentials

/// The marks of a JSON text (RFC 8259), one after the other.
struct JSONScanner {
    enum Number {
        case whole(Int)
        /// A fraction, an exponent, or more than 64 bits.
        case other
        case none
    }

    private let bytes: [UInt8]
    private var position = 0
    private static let deepest = 512

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Whether this byte is the next one behind white space.
    mutating func isNext(_ byte: UInt8) -> Bool {
        while position < bytes.count, bytes[position] <= 0x20, Self.isSpace(bytes[position]) { position += 1 }
        return position < bytes.count && bytes[position] == byte
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Goes behind this byte where it is the next one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard isNext(byte) else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(ProblemFileError) {
        guard skip(byte) else { throw .notJSON }
    }

    mutating func expectEnd() throws(ProblemFileError) {
        _ = isNext(0)
        guard position == bytes.count else { throw .notJSON }
    }

    mutating func text() throws(ProblemFileError) -> String {
        guard isNext(UInt8(ascii: "\"")) else { throw .notJSON }
        let start = position
        try skipText()
        guard let text = try? JSONDecoder().decode(String.self, from: Data(bytes[start..<position])) else {
            throw .notJSON
        }
        return text
    }

    private mutating func skipText() throws(ProblemFileError) {
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] < 0x20 { throw .notJSON }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count else { throw .notJSON }
        position += 1
    }

    mutating func number() throws(ProblemFileError) -> Number {
        let isNegative = skip(UInt8(ascii: "-"))
        let start = position
        var value = 0
        var isTooLarge = false
        while position < bytes.count, case let digit = Int(bytes[position]) - 0x30, (0...9).contains(digit) {
            let times = value.multipliedReportingOverflow(by: 10)
            let sum = times.partialValue.subtractingReportingOverflow(digit)
            isTooLarge = isTooLarge || times.overflow || sum.overflow
            value = sum.partialValue
            position += 1
        }
        if position == start {
            if isNegative { throw .notJSON }
            return .none
        }
        if position > start + 1, bytes[start] == UInt8(ascii: "0") { throw .notJSON }
        if try skipFraction() || isTooLarge { return .other }
        if isNegative { return .whole(value) }
        return value == .min ? .other : .whole(-value)
    }

    /// Whether there was one, or an exponent.
    private mutating func skipFraction() throws(ProblemFileError) -> Bool {
        let start = position
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try skipDigits()
        }
        return position > start
    }

    private mutating func skipDigits() throws(ProblemFileError) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        if position == start { throw .notJSON }
    }

    /// Goes behind any value.
    mutating func skipValue(depth: Int = 0) throws(ProblemFileError) {
        guard depth < Self.deepest else { throw .notJSON }
        if skip(UInt8(ascii: "{")) {
            if skip(UInt8(ascii: "}")) { return }
            repeat {
                guard isNext(UInt8(ascii: "\"")) else { throw .notJSON }
                try skipText()
                try expect(UInt8(ascii: ":"))
                try skipValue(depth: depth + 1)
            } while skip(UInt8(ascii: ","))
            return try expect(UInt8(ascii: "}"))
        }
        if skip(UInt8(ascii: "[")) {
            if skip(UInt8(ascii: "]")) { return }
            repeat { try skipValue(depth: depth + 1) } while skip(UInt8(ascii: ","))
            return try expect(UInt8(ascii: "]"))
        }
        if isNext(UInt8(ascii: "\"")) { return try skipText() }
        for word in ["null", "true", "false"] where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return
        }
        if case .none = try number() { throw .notJSON }
    }
}
