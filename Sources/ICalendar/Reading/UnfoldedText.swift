/// A file's lines with its folds undone: RFC 5545, section 3.1.
///
/// Lines may end in CRLF or in LF alone. Empty lines are left out. It takes time in proportion to the bytes.
struct UnfoldedText {
    struct Line {
        /// Where it begins in the file; 1 is the first.
        let number: Int
        /// Where its bytes stand in `bytes`.
        fileprivate(set) var range: Range<Int>
    }

    /// All lines, each with an LF after it.
    private(set) var bytes: [UInt8] = []
    private(set) var lines: [Line] = []

    init(_ file: [UInt8]) throws(CalendarReadingError) {
        guard file.count <= ReadingLimits.fileBytes else { throw .tooLarge(bytes: file.count) }
        bytes.reserveCapacity(file.count + 1)
        var number = 0
        var start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < file.count {
            number += 1
            var end = start
            while end < file.count, file[end] != lineFeed {
                if file[end] == 0 { throw .nulByte(line: number) }
                end += 1
            }
            // Some files that went through two conversions end their lines in CR CR LF.
            var contentEnd = end
            while contentEnd > start, file[contentEnd - 1] == carriageReturn { contentEnd -= 1 }
            try append(file, start..<contentEnd, number: number)
            start = end + 1
        }
        bytes.append(lineFeed)
    }

    private mutating func append(_ file: [UInt8], _ range: Range<Int>, number: Int) throws(CalendarReadingError) {
        guard !range.isEmpty else { return }
        let isFold = file[range.lowerBound] == UInt8(ascii: " ") || file[range.lowerBound] == UInt8(ascii: "\t")
        if isFold, let last = lines.indices.last {
            bytes.append(contentsOf: file[range.dropFirst()])
            lines[last].range = lines[last].range.lowerBound..<bytes.count
        } else {
            guard lines.count < ReadingLimits.lines else { throw .tooManyLines }
            if !lines.isEmpty { bytes.append(lineFeed) }
            lines.append(Line(number: number, range: bytes.count..<bytes.count + range.count))
            bytes.append(contentsOf: file[range])
        }
        if let last = lines.last, last.range.count > ReadingLimits.lineBytes { throw .lineTooLong(line: last.number) }
    }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
