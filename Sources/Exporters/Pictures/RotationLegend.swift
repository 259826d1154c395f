/// What the shapes in a picture mean: those that stand in it, two side by side.
struct RotationLegend {
    let elements: [String]
    let bottom: Int

    init(_ states: [RotationPicture.State], top: Int) {
        let shown = RotationPicture.State.allCases.filter { states.contains($0) }
        elements = shown.enumerated().map { place, state in
            let x = 18 + place % 2 * 172
            let y = top + 12 + place / 2 * 26
            let shape = MarkShape(state: state)
            let words = textElement(state.words, x: 18, y: 4 - shape.rise)
            return #"<g transform="translate(\#(x) \#(y + shape.rise))">\#(shape.elements)\#(words)</g>"#
        }
        bottom = top + (shown.count + 1) / 2 * 26
    }
}
