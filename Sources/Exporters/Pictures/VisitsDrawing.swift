internal import Lettering

/// Writes a picture of visits as SVG.
struct VisitsDrawing {
    private let picture: VisitsPicture
    private let frame: PictureFrame

    private static let nameWidth = 118
    private static let cell = 26
    private static let totalWidth = 44

    init(_ picture: VisitsPicture) {
        self.picture = picture
        let width = Self.nameWidth + picture.names.count * Self.cell + Self.totalWidth + PictureFrame.margin
        frame = PictureFrame(title: picture.title, width: max(360, width))
    }

    private var count: Int { picture.names.count }
    private var gridTop: Int { frame.top + 34 }
    private var gridBottom: Int { gridTop + count * Self.cell }

    var text: String {
        frame.text(
            description: picture.words,
            height: gridBottom + Self.cell + PictureFrame.margin,
            elements: heads + (0...count).map { rule(at: gridTop + $0 * Self.cell) }
                + (0..<count).flatMap(elements(ofRow:)) + totals
        )
    }

    private func middle(of column: Int) -> Int { Self.nameWidth + column * Self.cell + Self.cell / 2 }

    private var right: Int { Self.nameWidth + count * Self.cell + Self.totalWidth / 2 }

    /// Columns have the numbers of the rows: names would not fit.
    private var heads: [String] {
        let centred = #"text-anchor="middle""#
        return [
            textElement("visitor", x: PictureFrame.margin, y: gridTop - 7, #"font-style="italic""#),
            textElement("host", x: Self.nameWidth, y: gridTop - 21, #"font-style="italic""#),
            textElement("made", x: right, y: gridTop - 7, centred + #" font-style="italic""#),
        ]
            + (0..<count).map { column in
                let words = textElement("\(column + 1)", x: middle(of: column), y: gridTop - 7, centred)
                return "<g><title>\(picture.names[column].escapedForXML)</title>\(words)</g>"
            }
    }

    private func elements(ofRow row: Int) -> [String] {
        let y = gridTop + row * Self.cell + Self.cell / 2
        let name = "\(row + 1)  \(picture.names[row])"
        let nameLines = lines(of: name, width: Self.nameWidth - PictureFrame.margin - 4, size: 11, limit: 2)
        let first = y + 4 - (nameLines.count - 1) * 5
        let texts = nameLines.enumerated().map { place, line in
            textElement(line, x: PictureFrame.margin, y: first + 11 * place)
        }
        var elements = ["<g><title>\(picture.names[row].escapedForXML)</title>\(texts.joined())</g>"]
        for column in 0..<count where picture.visits[row][column] > 0 {
            elements.append(mark(row, column, y))
        }
        elements.append(textElement("\(picture.made[row])", x: right, y: y + 4, #"text-anchor="middle""#))
        return elements
    }

    private func mark(_ row: Int, _ column: Int, _ y: Int) -> String {
        let visits = picture.visits[row][column]
        let most = picture.visits.joined().max() ?? 1
        let times = visits == 1 ? "once" : "\(visits) times"
        let sentence = "\(picture.names[row]) visited \(picture.names[column]) \(times)"
        let label = textElement(
            "\(visits)",
            x: 0,
            y: 4,
            #"text-anchor="middle" font-size="10" font-weight="bold""#,
            paint: .label
        )
        return #"<g transform="translate(\#(middle(of: column)) \#(y))"><title>\#(sentence.escapedForXML)</title>"#
            + #"<circle r="\#(Self.radius(of: visits, most: most))" \#(PicturePaint.mark.attributes)/>\#(label)</g>"#
    }

    /// The mark's area grows with the number, from a radius in which a number has room, to 12.
    static func radius(of visits: Int, most: Int) -> Int {
        (7...12).first { radius in (radius * radius - 49) * max(1, most - 1) >= 95 * (visits - 1) } ?? 12
    }

    private var totals: [String] {
        let y = gridBottom + Self.cell / 2 + 4
        let all = picture.made.reduce(0, +)
        return [textElement("hosted", x: PictureFrame.margin, y: y, #"font-style="italic""#)]
            + (0..<count).map { column in
                textElement("\(picture.hosted[column])", x: middle(of: column), y: y, #"text-anchor="middle""#)
            }
            + [textElement("\(all)", x: right, y: y, #"text-anchor="middle" font-weight="bold""#)]
    }

    private func rule(at y: Int) -> String {
        let (left, right) = (PictureFrame.margin, frame.width - PictureFrame.margin)
        return #"<path d="M\#(left) \#(y)H\#(right)" \#(PicturePaint.rule.attributes)/>"#
    }
}
