/// The marks of a day, in the rectangle of that day's column and month.
struct YearStripCell {
    static let width = 10
    /// Room for a triangle, and below it for a bar.
    static let height = 24
    static let highestBar = 18

    let x: Int
    let top: Int

    private var bottom: Int { top + Self.height }

    /// Its height is the share of the delegates, to the next whole unit: one of many is still seen.
    static func height(of hit: Int, among delegates: Int) -> Int {
        hit == 0 ? 0 : max(2, (hit * highestBar + delegates - 1) / delegates)
    }

    /// On paper of its own, so that a hatch doesn't touch it.
    func bar(height: Int, isEstimated: Bool) -> String {
        let ground = #"<rect x="\#(x + 1)" y="\#(bottom - height - 1)" width="8" height="\#(height + 1)""#
        let shape = #"<rect x="\#(x + 2)" y="\#(bottom - height)" width="6" height="\#(height)""#
        return "\(ground) \(PicturePaint.paper.attributes)/>\(shape) "
            + (isEstimated ? "\(PicturePaint.line.attributes)/>" : "\(PicturePaint.mark.attributes)/>")
    }

    /// A triangle, on paper of its own too.
    var hostHoliday: String {
        #"<rect x="\#(x)" y="\#(top)" width="10" height="6" \#(PicturePaint.paper.attributes)/>"#
            + #"<path d="M\#(x + 1) \#(top)H\#(x + 9)L\#(x + 5) \#(top + 5)Z" \#(PicturePaint.ink.attributes)/>"#
    }

    /// Dots over `days` cells from this one on: light, and still there in print that has no grey.
    func weekend(days: Int) -> String {
        let width = days * Self.width
        let rows = stride(from: top + 2, to: bottom, by: 5).map { "M\(x + 2) \($0)h\(width - 2)" }
        return #"<path d="\#(rows.joined())" \#(PicturePaint.line.attributes) stroke-dasharray="1 4"/>"#
    }

    /// A slanting hatch over `days` cells from this one on.
    func barred(days: Int) -> String {
        let width = days * Self.width
        let strokes = stride(from: 5, to: width + Self.height, by: 5).map { way in
            let (low, high) = (max(0, way - Self.height), min(way, width))
            return "M\(x + low) \(top + way - low)L\(x + high) \(top + way - high)"
        }
        return #"<path d="\#(strokes.joined())" \#(PicturePaint.line.attributes)/>"#
    }

    /// Under `days` cells from this one on; an end that is missing lies in another month.
    func window(days: Int, opens: Bool, closes: Bool, rank: Int) -> String {
        let (left, right) = (x + (opens ? 2 : 0), x + days * Self.width - (closes ? 2 : 0))
        let (upper, lower) = (bottom + 3, bottom + 8)
        let path =
            (opens ? "M\(left) \(upper)V\(lower)" : "M\(left) \(lower)") + "H\(right)" + (closes ? "V\(upper)" : "")
        // More digits than the cells have room for are smaller and squeezed.
        let room = days * Self.width
        let attributes =
            "\(rank)".count * 6 <= room
            ? #"text-anchor="middle" font-size="10" font-weight="bold""#
            : #"text-anchor="middle" font-size="8" font-weight="bold" textLength="\#(room - 2)""#
                + #" lengthAdjust="spacingAndGlyphs""#
        return #"<path d="\#(path)" \#(PicturePaint.line.attributes) stroke-width="3"/>"#
            + textElement("\(rank)", x: x + room / 2, y: bottom + 19, attributes)
    }
}
