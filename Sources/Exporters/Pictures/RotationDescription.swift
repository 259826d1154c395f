internal import NetworkModel

/// A rotation's picture in words: what whoever can't see it is told.
struct RotationDescription {
    let text: String

    init(_ picture: RotationPicture) {
        guard !picture.marks.isEmpty else {
            text = "No edition yet."
            return
        }
        let names = Dictionary(
            picture.subregions.map { ($0.id, $0.name.text) },
            uniquingKeysWith: { first, _ in first }
        )
        let sentences = picture.marks.enumerated().sorted { left, right in
            (left.element.year, left.offset) < (right.element.year, right.offset)
        }.map { _, mark in
            let row = mark.subregion.map { names[$0] ?? $0.text } ?? "no turn used"
            return "\(mark.sentence), \(row)."
        }
        text = "Editions by year. " + sentences.joined(separator: " ")
    }
}
