internal import Lettering
internal import NetworkModel

/// Writes a rotation's picture as SVG.
struct RotationDrawing {
    private let picture: RotationPicture
    private let frame: PictureFrame
    private let layout: RotationLayout
    private let legend: RotationLegend

    init(_ picture: RotationPicture) {
        self.picture = picture
        frame = PictureFrame(title: picture.title, width: RotationLayout.width)
        layout = RotationLayout(picture, top: frame.top)
        legend = RotationLegend(picture.marks.map(\.state), top: layout.bottom + RotationLayout.gap)
    }

    var text: String {
        frame.text(
            description: RotationDescription(picture).text,
            height: legend.bottom + PictureFrame.margin,
            elements: layout.bands.flatMap(elements) + layout.marks.map(element) + legend.elements
        )
    }

    private func elements(of band: RotationLayout.Band) -> [String] {
        var elements = band.years.enumerated().map { column, year in
            let x = RotationLayout.nameWidth + column * layout.columnWidth + layout.columnWidth / 2
            return textElement("\(year)", x: x, y: band.top + 13, #"text-anchor="middle""#)
        }
        elements.append(rule(at: band.top + RotationLayout.headHeight))
        for row in band.rows {
            elements.append(name(of: row))
            elements.append(rule(at: row.top + row.height))
        }
        return elements
    }

    private func name(of row: RotationLayout.Row) -> String {
        let width = RotationLayout.nameWidth - PictureFrame.margin - 2
        let nameLines = lines(of: row.name, width: width, size: 11, limit: 2)
        let slope = row.subregion == nil ? "italic" : "normal"
        let first = row.top + row.height / 2 + 4 - (nameLines.count - 1) * 5
        let texts = nameLines.enumerated().map { place, line in
            textElement(line, x: PictureFrame.margin, y: first + 11 * place, #"font-style="\#(slope)""#)
        }
        return "<g><title>\(row.name.escapedForXML)</title>\(texts.joined())</g>"
    }

    private func element(of placed: RotationLayout.PlacedMark) -> String {
        let mark = placed.mark
        let shape = MarkShape(state: mark.state)
        var attributes = #"text-anchor="middle" font-size="\#(shape.labelSize)" font-weight="bold""#
        // Longer labels than a country code are squeezed into the mark.
        if mark.label.count > 2 { attributes += #" textLength="16" lengthAdjust="spacingAndGlyphs""# }
        let label = textElement(mark.label, x: 0, y: shape.baseline, attributes, paint: shape.labelPaint)
        return #"<g transform="translate(\#(placed.x) \#(placed.y))"><title>\#(mark.sentence.escapedForXML)</title>"#
            + "\(shape.elements)\(label)</g>"
    }

    private func rule(at y: Int) -> String {
        let right = RotationLayout.width - PictureFrame.margin
        return #"<path d="M\#(PictureFrame.margin) \#(y)H\#(right)" \#(PicturePaint.rule.attributes)/>"#
    }
}

extension RotationPicture.Mark {
    /// `2026: Dhaka, Bangladesh (held)`.
    var sentence: String { "\(year): \(detail.isEmpty ? label : detail) (\(state.words))" }
}
