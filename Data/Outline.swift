import FoundationEssentials

/// The shape of a country or territory, simplified for pictures of the region.
///
/// Borders are drawn where Natural Earth draws them: as held, not as claimed.
public struct Outline: Hashable, Sendable {
    /// ISO 3166-1 alpha-2, or the user-assigned XK; `nil` for land without a code.
    public let code: String?
    public let name: String
    /// Whether it belongs to the region; the rest is background.
    public let isInRegion: Bool
    /// Empty for what is too small to have an area here.
    public let polygons: [Polygon]
    /// Where to draw a dot instead of an area.
    public let point: Coordinate?

    /// An area with its holes.
    public struct Polygon: Hashable, Sendable {
        /// Closed rings: the first, counterclockwise, is the border, the others are holes (RFC 7946, 3.1.6).
        public let rings: [[Coordinate]]
    }
}

extension ReferenceTables {
    /// `outlines.geojson`, longitudes 20 to 180 and -180 to -120, latitudes -55 to 80, in the file's order.
    public func outlines() throws(ReferenceDataError) -> [Outline] {
        let file = "outlines.geojson"
        let bytes = try bytes(of: file, in: directory)
        let features: [OutlineFeature]
        do {
            features = try JSONDecoder().decode(OutlineCollection.self, from: Data(bytes)).features
        } catch {
            throw .damaged(
                file: file,
                line: 1,
                column: path(of: error),
                found: "\(bytes.count) bytes that can't be decoded",
                expected: "GeoJSON features with polygons or points (RFC 7946)"
            )
        }
        return features.map(\.outline)
    }
}

/// Where in the document decoding failed, such as `features.3.geometry`.
private func path(of error: any Error) -> String {
    let context: DecodingError.Context? =
        switch error as? DecodingError {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context
        default: nil
        }
    let keys = context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } ?? []
    return keys.isEmpty ? "the whole file" : keys.joined(separator: ".")
}
