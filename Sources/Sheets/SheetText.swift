internal import Lettering

extension Sheet {
    /// As every form shows it: texts with LF as their only line end, spaces for tabs, and U+FFFD for each other control
    /// character, which no spreadsheet and no page may hold; names, columns and notes on one line each.
    var withoutControls: Sheet {
        Sheet(title: title.asOneLine, tables: tables.map(\.withoutControls), notes: notes.map(\.asOneLine))
    }
}

extension SheetTable {
    var withoutControls: SheetTable {
        SheetTable(
            name.asOneLine,
            columns: columns.map(\.asOneLine),
            rows: rows.map { row in
                row.map { cell in
                    guard case .text(let text) = cell else { return cell }
                    return text.isEmpty ? .empty : .text(text.withoutControls)
                }
            }
        )
    }

    /// Whether a column holds numbers; a text may stand among them, such as `hidden`.
    func hasNumbers(inColumn column: Int) -> Bool {
        rows.contains { row in if case .number = row[column] { true } else { false } }
    }
}

extension String {
    /// What stands between LFs; one empty line for an empty text.
    var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

    fileprivate var asOneLine: String { withoutControls.lines.joined(separator: " ") }

    fileprivate var withoutControls: String {
        guard unicodeScalars.contains(where: { $0.isControl || $0.isLineEnd }) else { return self }
        var cleaned = String.UnicodeScalarView()
        var former: Unicode.Scalar?
        for scalar in unicodeScalars {
            defer { former = scalar }
            if former == "\r", scalar == "\n" { continue }
            if scalar.isLineEnd {
                cleaned.append("\n")
            } else if scalar == "\t" {
                cleaned.append(" ")
            } else {
                cleaned.append(scalar.isControl ? "\u{FFFD}" : scalar)
            }
        }
        return String(cleaned)
    }
}

extension Unicode.Scalar {
    /// The mandatory breaks of Unicode's line breaking (UAX #14).
    fileprivate var isLineEnd: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
