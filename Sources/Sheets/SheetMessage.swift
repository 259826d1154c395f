internal import Lettering

extension Sheet {
    /// The most characters of a message, in UTF-16 units: what WhatsApp sends as one.
    public static let longestMessage = 65_536

    /// The sheet as a message for a phone: LF, no spaces at a line's end, nothing drawn with letters.
    ///
    /// A table whose rows all fit into 60 columns stands one row to a line, below its columns' names. Another one
    /// stands one row to a block: the first cell, then each cell that isn't empty after its column's name.
    ///
    /// - Throws: `SheetError.messageTooLong`.
    public func text(_ layout: SheetLayout = SheetLayout()) throws(SheetError) -> String {
        let sheet = withoutControls
        var parts: [[String]] = layout.showsTitle && !title.isEmpty ? [[sheet.title]] : []
        for table in sheet.tables {
            let rows = table.messageLines.map { [$0] } ?? table.messageBlocks
            parts += tables.count > 1 ? [[table.name] + (rows.first ?? [])] + rows.dropFirst() : rows
        }
        if !notes.isEmpty { parts.append(sheet.notes) }
        let lines = parts.joined(separator: [""]).flatMap(\.lines)
        let message = lines.map { $0.withoutSpacesAtEnd + "\n" }.joined()
        let length = message.utf16.count
        guard length <= Self.longestMessage else {
            throw .messageTooLong(found: length, limit: Self.longestMessage)
        }
        return message
    }
}

/// A short line: a phone breaks a longer one.
private let shortLine = 60

extension SheetTable {
    /// One line for the columns' names and one for each row; `nil` where one of them isn't short.
    fileprivate var messageLines: [String]? {
        let lines = [columns] + rows.map { row in row.map { $0 == .empty ? "–" : $0.text } }
        let joined = lines.map { $0.joined(separator: " · ") }
        return joined.allSatisfy { $0.displayWidth <= shortLine && !$0.contains("\n") } ? joined : nil
    }

    fileprivate var messageBlocks: [[String]] {
        rows.map { row in
            let named = zip(columns, row).dropFirst().filter { $0.1 != .empty }
            let first = row.first.map { $0 == .empty ? "–" : $0.text }
            return [first ?? "–"] + named.map { "\($0.0): \($0.1.text)" }
        }
    }
}

extension Substring {
    fileprivate var withoutSpacesAtEnd: String {
        String(String.UnicodeScalarView(unicodeScalars.reversed().drop(while: \.properties.isWhitespace).reversed()))
    }
}
