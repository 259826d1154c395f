internal import Lettering

/// How a sheet stands on paper and on a screen.
public struct SheetLayout: Hashable, Sendable {
    public enum Paper: String, CaseIterable, Sendable { case a4, letter }
    public enum Direction: String, CaseIterable, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    public let paper: Paper
    /// Whether the sheet's title is told.
    public let showsTitle: Bool
    /// Of the columns' names and the notes, as a BCP 47 tag.
    public let language: String
    public let direction: Direction

    public init(
        paper: Paper = .a4,
        showsTitle: Bool = false,
        language: String = "en",
        direction: Direction = .leftToRight
    ) {
        self.paper = paper
        self.showsTitle = showsTitle
        self.language = language
        self.direction = direction
    }
}

extension SheetTable {
    /// The columns' widths in letters: what the widest line of a column takes, from 6 to 40.
    var widths: [Int] {
        columns.indices.map { column in
            let widest = rows.reduce(columns[column].displayWidth) { widest, row in
                row[column].text.lines.reduce(widest) { max($0, String($1).displayWidth) }
            }
            return min(max(widest, 6), 40)
        }
    }

    /// Whether its columns, with two letters between them, are wider than a page that stands upright: about 90 letters.
    var needsWidePage: Bool { widths.reduce(0) { $0 + $1 + 2 } > 90 }
}
