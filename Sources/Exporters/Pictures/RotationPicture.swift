public import NetworkModel

/// A series' rotation as a picture: years across, subregions down, a mark for each edition.
///
/// Past and planned differ by shape and outline, not by colour alone. Up to eight years stand side by side and the next
/// ones below them, so that thirty years can be read on a phone.
public struct RotationPicture: Hashable, Sendable {
    public struct Mark: Hashable, Sendable {
        public let year: Year
        /// `nil` for an edition that belongs to no subregion's row: it stands in the last one.
        public let subregion: Subregion.ID?
        /// What the mark shows: a country code.
        public let label: String
        /// Where it is, in full: city and country.
        public let detail: String
        public let state: State

        public init(year: Year, subregion: Subregion.ID?, label: String, detail: String, state: State) {
            self.year = year
            self.subregion = subregion
            self.label = label
            self.detail = detail
            self.state = state
        }
    }

    public enum State: CaseIterable, Hashable, Sendable {
        case held, moved, postponed, confirmed, planned, online, cancelled
    }

    public let title: String
    /// The rows, from the top.
    public let subregions: [Subregion]
    /// In any order; marks of one year and row stand below one another as they are given.
    public let marks: [Mark]

    public init(title: String, subregions: [Subregion], marks: [Mark]) {
        self.title = title
        self.subregions = subregions
        self.marks = marks
    }

    /// The picture as SVG text: a file of its own, without script, font or address to fetch; the same bytes for the
    /// same values.
    public func svg() -> String { RotationDrawing(self).text }
}

extension RotationPicture.State {
    /// As in the legend.
    var words: String {
        switch self {
        case .held: "held"
        case .moved: "moved here"
        case .postponed: "held later"
        case .confirmed: "confirmed"
        case .planned: "planned"
        case .online: "met online"
        case .cancelled: "cancelled"
        }
    }
}
