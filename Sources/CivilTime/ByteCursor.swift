/// Walks through bytes and never past their end.
struct ByteCursor {
    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    var remaining: ArraySlice<UInt8> { bytes[position...] }

    /// The next `count` bytes; `nil`, and no move, where there are fewer.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.endIndex - position else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Moves past `byte` where it is the next one.
    mutating func skip(_ byte: Character) -> Bool {
        guard let next, next == byte.asciiValue else { return false }
        position += 1
        return true
    }

    /// The bytes, possibly none, up to the first that is not wanted.
    mutating func takeWhile(_ isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let taken = remaining.prefix(while: isWanted)
        position = taken.endIndex
        return taken
    }
}

/// The signed big-endian number in 1 to 8 bytes.
func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    let isNegative = (bytes.first ?? 0) >= 0x80
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
}
