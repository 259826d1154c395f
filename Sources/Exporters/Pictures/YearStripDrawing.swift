internal import CivilTime
internal import Lettering

/// Writes a season's picture as SVG.
struct YearStripDrawing {
    private let strip: YearStrip
    private let months: [YearStrip.Month]
    private let frame: PictureFrame

    static let width = nameWidth + 31 * YearStripCell.width + PictureFrame.margin
    private static let nameWidth = 54
    private static let headHeight = 18
    private static let gap = 8
    /// Below the cells of a month that has a window.
    private static let windowHeight = 18

    /// The days of the month that have their number above, and a tick in each row.
    private static let headed = [1, 5, 10, 15, 20, 25, 30]

    init(_ strip: YearStrip) {
        self.strip = strip
        months = strip.months
        frame = PictureFrame(title: strip.title, width: Self.width)
    }

    var text: String {
        var elements = months.isEmpty ? [] : heads
        var top = frame.top + (months.isEmpty ? 0 : Self.headHeight)
        for month in months {
            elements += self.elements(of: month, top: top)
            top += YearStripCell.height + (month.parts.isEmpty ? 0 : Self.windowHeight) + Self.gap
        }
        let legend = YearStripLegend(strip, top: top)
        elements += legend.elements
        top = legend.bottom
        for sentence in strip.sentences {
            for line in lines(of: sentence, width: Self.width - 2 * PictureFrame.margin, size: 11, limit: .max) {
                top += 14
                elements.append(textElement(line, x: PictureFrame.margin, y: top))
            }
            top += 3
        }
        return frame.text(
            description: YearStripDescription(strip).text,
            height: top + PictureFrame.margin,
            elements: elements
        )
    }

    private func cell(of day: Int, top: Int) -> YearStripCell {
        YearStripCell(x: Self.nameWidth + (day - 1) * YearStripCell.width, top: top)
    }

    private func middle(of day: Int) -> Int { cell(of: day, top: 0).x + YearStripCell.width / 2 }

    private var heads: [String] {
        Self.headed.map { day in
            textElement("\(day)", x: middle(of: day), y: frame.top + 10, #"text-anchor="middle" font-size="10""#)
        }
    }

    private func elements(of month: YearStrip.Month, top: Int) -> [String] {
        let bottom = top + YearStripCell.height
        var elements = [textElement(month.label, x: PictureFrame.margin, y: bottom - 4, #"font-size="10""#)]
        elements += month.runs(where: \.isWeekend).map { cell(of: $0.lowerBound, top: top).weekend(days: $0.count) }
        elements += month.runs(where: \.isBarred).map { cell(of: $0.lowerBound, top: top).barred(days: $0.count) }
        elements += month.days.compactMap { marks(of: $0, in: cell(of: $0.date.day, top: top)) }
        elements += month.runs(where: { _ in true }).map { run in
            let (left, right) = (cell(of: run.lowerBound, top: top), cell(of: run.upperBound + 1, top: top))
            let ticks = run.filter(Self.headed.contains).map { "M\(middle(of: $0)) \(bottom)V\(bottom + 2)" }
            return #"<path d="M\#(left.x) \#(bottom)H\#(right.x)\#(ticks.joined())" \#(PicturePaint.line.attributes)/>"#
        }
        elements += month.parts.map { part in
            cell(of: part.days.lowerBound, top: top)
                .window(days: part.days.count, opens: part.opens, closes: part.closes, rank: part.rank)
        }
        return elements
    }

    private func marks(of day: YearStrip.Day, in cell: YearStripCell) -> String? {
        guard day.hit > 0 || day.isHostHoliday else { return nil }
        let height = YearStripCell.height(of: day.hit, among: strip.delegates)
        let shapes =
            (day.hit > 0 ? cell.bar(height: height, isEstimated: day.isEstimated) : "")
            + (day.isHostHoliday ? cell.hostHoliday : "")
        let words = [
            "\(day.hit) of \(strip.delegates) delegates", day.hit > 0 && day.isEstimated ? "estimated" : nil,
            day.isHostHoliday ? "holiday at the host's" : nil,
        ]
        let title = "\(day.date): \(words.compactMap(\.self).joined(separator: ", "))"
        return "<g><title>\(title.escapedForXML)</title>\(shapes)</g>"
    }
}
