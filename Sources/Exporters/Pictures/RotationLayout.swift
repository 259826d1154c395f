internal import NetworkModel

/// Where everything in a rotation's picture stands, in the picture's units: one is about a pixel on a phone.
struct RotationLayout {
    /// Some years side by side, with all rows below them.
    struct Band {
        let top: Int
        let years: [Int]
        let rows: [Row]
        var bottom: Int { rows.last.map { $0.top + $0.height } ?? top + headHeight }
    }

    struct Row {
        let top: Int
        let height: Int
        /// `nil` for the row of editions that used no turn.
        let subregion: Subregion.ID?
        let name: String
    }

    struct PlacedMark {
        let mark: RotationPicture.Mark
        let x: Int
        let y: Int
    }

    static let width = 360
    static let nameWidth = 90
    static let headHeight = 18
    /// The height of one mark with the room around it.
    static let cell = 26
    static let gap = 14
    static let mostYears = 8

    let bands: [Band]
    let marks: [PlacedMark]
    let columnWidth: Int
    let bottom: Int

    init(_ picture: RotationPicture, top: Int) {
        let years = picture.marks.map(\.year.number)
        let spans = Self.spans(from: years.min(), to: years.max())
        let columnWidth = (Self.width - Self.nameWidth - PictureFrame.margin) / max(spans.first?.count ?? 0, 1)
        let names = Self.rowNames(of: picture)
        var bands: [Band] = []
        var marks: [PlacedMark] = []
        var top = top
        for span in spans {
            var rows: [Row] = []
            var rowTop = top + Self.headHeight
            for (subregion, name) in names where subregion != nil || picture.hasNoTurn(in: span) {
                var highest = 1
                for (column, year) in span.enumerated() {
                    let here = picture.marks.filter { $0.subregion == subregion && $0.year.number == year }
                    highest = max(highest, here.count)
                    let x = Self.nameWidth + column * columnWidth + columnWidth / 2
                    for (level, mark) in here.enumerated() {
                        marks.append(PlacedMark(mark: mark, x: x, y: rowTop + level * Self.cell + Self.cell / 2))
                    }
                }
                let height = highest * Self.cell
                rows.append(Row(top: rowTop, height: height, subregion: subregion, name: name))
                rowTop += height
            }
            let band = Band(top: top, years: Array(span), rows: rows)
            bands.append(band)
            top = band.bottom + Self.gap
        }
        self.bands = bands
        self.marks = marks
        self.columnWidth = columnWidth
        bottom = bands.last?.bottom ?? top
    }

    /// As few bands as hold eight years each, all but the last of the same length.
    private static func spans(from first: Int?, to last: Int?) -> [Range<Int>] {
        guard let first, let last else { return [] }
        let count = last - first + 1
        let bands = (count + mostYears - 1) / mostYears
        let length = (count + bands - 1) / bands
        return stride(from: first, through: last, by: length).map { $0..<min($0 + length, last + 1) }
    }

    /// The subregions, then those that only marks know, then the row of no turn.
    private static func rowNames(of picture: RotationPicture) -> [(Subregion.ID?, String)] {
        var names: [(Subregion.ID?, String)] = []
        for subregion in picture.subregions where !names.contains(where: { $0.0 == subregion.id }) {
            names.append((subregion.id, subregion.name.text))
        }
        for id in Set(picture.marks.compactMap(\.subregion)).sorted() where !names.contains(where: { $0.0 == id }) {
            names.append((id, id.text))
        }
        return names + [(nil, "no turn used")]
    }
}

extension RotationPicture {
    /// Whether an edition of those years stands in the row of no turn.
    fileprivate func hasNoTurn(in years: Range<Int>) -> Bool {
        marks.contains { $0.subregion == nil && years.contains($0.year.number) }
    }
}
