internal import Lettering

/// A `text` element; `attributes` are XML as they stand, `words` are any text.
func textElement(_ words: String, x: Int, y: Int, _ attributes: String = "", paint: PicturePaint = .ink) -> String {
    let more = attributes.isEmpty ? "" : " \(attributes)"
    return #"<text x="\#(x)" y="\#(y)"\#(more) \#(paint.attributes)>\#(words.escapedForXML)</text>"#
}

/// The text in at most `limit` lines, each about `width` units wide where letters are of `size`.
///
/// Broken at spaces and after hyphens, within a word only where it is too long for a line. What is left out shows as an
/// ellipsis.
///
/// Without a font at hand, widths are estimates on the wide side.
func lines(of text: String, width: Int, size: Int, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in parts(of: text) {
        if fits(line + part, width, size) {
            line += part
            continue
        }
        if !line.isEmpty { lines.append(line) }
        line = ""
        for character in part {
            if !line.isEmpty, !fits(line + String(character), width, size) {
                lines.append(line)
                line = ""
            }
            line.append(character)
        }
    }
    lines.append(line)
    lines = lines.map(\.trimmingSpaces)
    guard lines.count > limit, var last = lines.prefix(limit).last else { return lines }
    while !last.isEmpty, !fits(last + "…", width, size) { last.removeLast() }
    return lines.prefix(limit - 1) + [last.trimmingSpaces + "…"]
}

/// Each with the space or hyphen that ends it.
private func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in text {
        part.append(character)
        if character == " " || character == "-" {
            parts.append(part)
            part = ""
        }
    }
    return part.isEmpty ? parts : parts + [part]
}

private func fits(_ text: String, _ width: Int, _ size: Int) -> Bool {
    text.trimmingSpaces.reduce(0) { $0 + $1.percentOfSize } * size <= width * 100
}

extension Character {
    /// Its width as a percentage of the letters' size.
    fileprivate var percentOfSize: Int {
        switch unicodeScalars.first?.value ?? 0 {
        case 0x20...0x2E, 0x3A, 0x3B, 0x49, 0x66, 0x69...0x6A, 0x6C, 0x72, 0x74, 0x7C: 34
        case 0x4D, 0x57, 0x6D, 0x77: 88
        case 0x41...0x5A: 68
        case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x3FFFF: 100
        case 0x80...: 64
        default: 56
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
