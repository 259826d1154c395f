/// What the marks in a season's picture mean: those that stand in it, two side by side.
struct YearStripLegend {
    let elements: [String]
    let bottom: Int

    private static let rowHeight = YearStripCell.height + 8
    private static let columnWidth = (YearStripDrawing.width - PictureFrame.margin) / 2
    private static let sampleWidth = 2 * YearStripCell.width + 6

    init(_ strip: YearStrip, top: Int) {
        let marks = Self.marks(in: strip)
        elements = marks.enumerated().map { place, mark in
            let cell = YearStripCell(
                x: PictureFrame.margin + place % 2 * Self.columnWidth,
                top: top + place / 2 * Self.rowHeight
            )
            let width = Self.columnWidth - Self.sampleWidth - PictureFrame.margin
            let wordLines = lines(of: mark.words, width: width, size: 10, limit: 3)
            let first = cell.top + 16 - (wordLines.count - 1) * 6
            let words = wordLines.enumerated().map { line, words in
                textElement(words, x: cell.x + Self.sampleWidth, y: first + 12 * line, #"font-size="10""#)
            }
            return mark.sample(cell) + words.joined()
        }
        bottom = top + (marks.count + 1) / 2 * Self.rowHeight
    }

    private static func marks(in strip: YearStrip) -> [(words: String, sample: (YearStripCell) -> String)] {
        let days = strip.days
        var marks: [(words: String, sample: (YearStripCell) -> String)] = []
        if days.contains(where: { $0.hit > 0 }) {
            let most = "\(strip.delegates) of \(strip.delegates)"
            marks.append(
                (
                    "delegates with a holiday at home; highest: \(most)",
                    { $0.bar(height: YearStripCell.highestBar, isEstimated: false) }
                )
            )
        }
        if days.contains(where: { $0.hit > 0 && $0.isEstimated }) {
            marks.append(
                (
                    "the same, but some hang on the moon or on a decree",
                    { $0.bar(height: YearStripCell.highestBar, isEstimated: true) }
                )
            )
        }
        if days.contains(where: \.isHostHoliday) {
            marks.append(("holiday at the host's", { YearStripCell(x: $0.x, top: $0.top + 10).hostHoliday }))
        }
        if days.contains(where: \.isWeekend) { marks.append(("weekend at the host's", { $0.weekend(days: 2) })) }
        if days.contains(where: \.isBarred) { marks.append(("no meeting may take place", { $0.barred(days: 2) })) }
        if !strip.windows.isEmpty {
            // A bracket stands below its cells.
            marks.append(
                (
                    "proposed window, 1 is best",
                    { cell in
                        YearStripCell(x: cell.x, top: cell.top - YearStripCell.height)
                            .window(days: 2, opens: true, closes: true, rank: 1)
                    }
                )
            )
        }
        return marks
    }
}
