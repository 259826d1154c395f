internal import Lettering
internal import NetworkModel

/// What every picture has around its marks: its size, its heading, and its words for whoever can't see it.
struct PictureFrame {
    static let margin = 6

    let title: String
    /// In the picture's units: one is about a pixel on a phone.
    let width: Int

    private var headingLines: [String] { lines(of: title, width: width - 2 * Self.margin, size: 15, limit: 3) }

    /// Where the marks may begin, below the heading.
    var top: Int { 12 + 18 * headingLines.count }

    /// The file; `elements` come after the heading.
    func text(description: String, height: Int, elements: [String]) -> String {
        // Pictures on one page must not share an id.
        let suffix = Digest(of: title + "\n" + description).description
        var parts = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" width="\#(width * 2)""#
                + #" height="\#(height * 2)" role="img" aria-labelledby="t-\#(suffix) d-\#(suffix)""#
                + #" font-family="sans-serif" font-size="11">"#,
            #"<title id="t-\#(suffix)">\#(title.escapedForXML)</title>"#,
            #"<desc id="d-\#(suffix)">\#(description.escapedForXML)</desc>"#,
            PicturePaint.style,
            #"<rect width="\#(width)" height="\#(height)" \#(PicturePaint.paper.attributes)/>"#,
        ]
        parts += headingLines.enumerated().map { place, line in
            textElement(line, x: Self.margin, y: 20 + 18 * place, #"font-size="14" font-weight="bold""#)
        }
        parts += elements
        parts += ["</svg>", ""]
        return parts.joined(separator: "\n")
    }
}
