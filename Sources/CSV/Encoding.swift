/// UTF-8's byte order mark.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The encoding, other than UTF-8, whose byte order mark the file begins with.
func foreignEncoding(of file: [UInt8]) -> String? {
    let marks: [(bytes: [UInt8], name: String)] = [
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"),
        ([0xFF, 0xFE], "UTF-16LE"),
        ([0xFE, 0xFF], "UTF-16BE"),
    ]
    return marks.first { file.starts(with: $0.bytes) }?.name
}

/// The first byte that begins no valid UTF-8 sequence.
func firstInvalidUTF8(in file: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: file.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

/// Where the content ends once the LF and CRLF line ends that close the file are taken off.
func endOfContent(in file: [UInt8]) -> Int {
    var end = file.count
    while end > 0, file[end - 1] == lineFeed {
        end -= end > 1 && file[end - 2] == carriageReturn ? 2 : 1
    }
    return end
}
