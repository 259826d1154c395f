/// The colours of a picture, told by their use.
///
/// Each stands as an attribute, and again in a style for dark screens: where a page's policy refuses styles, the
/// picture stays readable. Words on their ground, and marks on paper, have a contrast of 7 to 1 or more.
enum PicturePaint: String, CaseIterable {
    case paper, rule
    /// Words on paper.
    case ink
    /// A filled mark, and the words on it.
    case mark, label
    /// The outline of a mark.
    case line

    /// The class and its colour, as attributes.
    var attributes: String { "class=\"\(rawValue)\" " + (isStroke ? "fill=\"none\" stroke" : "fill") + "=\"\(light)\"" }

    static let style: String = {
        let dark = allCases.map { $0.rule(coloured: $0.dark) }.joined()
        let printed = allCases.map { $0.rule(coloured: $0.light) }.joined()
        return "<style>@media (prefers-color-scheme:dark){\(dark)}@media print{\(printed)}</style>"
    }()

    private func rule(coloured colour: String) -> String { ".\(rawValue){\(isStroke ? "stroke" : "fill"):\(colour)}" }

    private var isStroke: Bool { self == .line || self == .rule }

    private var light: String {
        switch self {
        case .paper, .label: "#ffffff"
        case .rule: "#c9cdd2"
        case .ink, .line: "#1a1a1a"
        case .mark: "#1f5a8c"
        }
    }

    private var dark: String {
        switch self {
        case .paper, .label: "#15181c"
        case .rule: "#4a5058"
        case .ink, .line: "#ececec"
        case .mark: "#8fc4ee"
        }
    }
}
