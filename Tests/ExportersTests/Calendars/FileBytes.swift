import Exporters
import Testing

/// A written file, byte by byte, by the rules of RFC 5545, section 3.1.
struct FileBytes {
    /// Unfolded.
    let lines: [String]

    /// Fails where a line is longer than 75 octets, is not UTF-8 by itself, does not end in CRLF, or has a control
    /// character.
    init(_ file: CalendarFile) throws {
        let bytes = Array(file.text.utf8)
        try #require(bytes.suffix(2) == [13, 10], "the file ends in CRLF")
        var physical: [[UInt8]] = [[]]
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 13: try #require(bytes[index + 1] == 10, "a CR without its LF")
            case 10:
                try #require(index > 0 && bytes[index - 1] == 13, "an LF without its CR")
                physical.append([])
            default:
                try #require(byte >= 0x20 && byte != 0x7F, "a control character")
                physical[physical.count - 1].append(byte)
            }
        }
        physical.removeLast()
        for line in physical {
            try #require((1...75).contains(line.count), "a line of \(line.count) octets")
            try #require(String(validating: line, as: UTF8.self) != nil, "a character cut in two")
        }
        var unfolded: [[UInt8]] = []
        for line in physical {
            if line.first == 0x20, !unfolded.isEmpty {
                unfolded[unfolded.count - 1] += line.dropFirst()
            } else {
                unfolded.append(line)
            }
        }
        lines = unfolded.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Of every line, in their order.
    var names: [String] { lines.map { String($0.prefix { $0 != ":" && $0 != ";" }) } }

    /// What stands after `name`, with the parameters, in the order of the file.
    func values(_ name: String) -> [String] {
        lines.filter { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }.map { String($0.dropFirst(name.count)) }
    }
}
