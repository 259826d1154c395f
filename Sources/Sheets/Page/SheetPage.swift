internal import Lettering

extension Sheet {
    /// The sheet as one HTML page that needs nothing else and runs nothing: printed, with the header on each page and
    /// the pages numbered; on a narrow screen, one row to a block.
    ///
    /// Every text is escaped by `escapedForXML`, and each cell finds its own direction.
    public func html(_ layout: SheetLayout = SheetLayout()) -> String {
        let sheet = withoutControls
        let isWide = sheet.tables.contains(where: \.needsWidePage)
        let styles = [PageStyle.common, .page(layout.paper, isWide: isWide)]
        let shownTitle = layout.showsTitle && !title.isEmpty ? sheet.title : nil
        var lines = [
            "<!DOCTYPE html>",
            #"<html lang="\#(layout.language.escapedForXML)" dir="\#(layout.direction.rawValue)">"#,
            "<head>",
            #"<meta charset="utf-8">"#,
            #"<meta http-equiv="Content-Security-Policy" content="\#(policy(for: styles))">"#,
            #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
            #"<meta name="referrer" content="no-referrer">"#,
            #"<meta name="color-scheme" content="light dark">"#,
            "<title>\((shownTitle ?? "List").escapedForXML)</title>",
        ]
        lines += styles.map { "<style>\($0.text)</style>" }
        lines += ["</head>", "<body>"]
        if let shownTitle { lines.append(#"<h1 dir="auto">\#(shownTitle.escapedForXML)</h1>"#) }
        for table in sheet.tables { lines += table.markup(isTitled: tables.count > 1) }
        lines += sheet.notes.map { #"<p dir="auto">\#($0.escapedForXML)</p>"# }
        lines += ["</body>", "</html>"]
        return lines.map { $0 + "\n" }.joined()
    }
}

/// Nothing is loaded, nothing is sent, nothing runs; only the styles of these very bytes count.
private func policy(for styles: [PageStyle]) -> String {
    let hashes = styles.map { "'sha256-\($0.hash)'" }.joined(separator: " ")
    return "default-src 'none'; style-src \(hashes); base-uri 'none'; form-action 'none'"
}

extension SheetTable {
    fileprivate func markup(isTitled: Bool) -> [String] {
        let names = columns.map(\.escapedForXML)
        let areNumbers = columns.indices.map(hasNumbers(inColumn:))
        let heads = columns.indices.map { column in
            #"<th scope="col"\#(areNumbers[column] ? #" class="number""# : "") dir="auto">\#(names[column])</th>"#
        }
        var lines = isTitled ? [#"<h2 dir="auto">\#(name.escapedForXML)</h2>"#] : []
        lines += ["<table>", "<thead>", "<tr>\(heads.joined())</tr>", "</thead>", "<tbody>"]
        for row in rows {
            let cells = row.indices.map { column in
                let text = row[column].text.lines.map { String($0).escapedForXML }.joined(separator: "<br>")
                let classes = row[column].classes(amongNumbers: areNumbers[column])
                return #"<td\#(classes) data-column="\#(names[column])"><span dir="auto">\#(text)</span></td>"#
            }
            lines.append("<tr>\(cells.joined())</tr>")
        }
        return lines + ["</tbody>", "</table>"]
    }
}

extension SheetCell {
    /// What is no text stays on one line, and so does a short word, such as a passport's number.
    fileprivate func classes(amongNumbers: Bool) -> String {
        var classes = amongNumbers ? ["number"] : []
        switch self {
        case .text(let text) where text.displayWidth <= 12 && !text.contains(where: \.isWhitespace):
            classes.append("whole")
        case .text, .empty: break
        case .number, .date, .time: classes.append("whole")
        }
        return classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
    }
}
