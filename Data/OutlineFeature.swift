/// The document of `outlines.geojson` (RFC 7946).
struct OutlineCollection: Decodable {
    let features: [OutlineFeature]
}

struct OutlineFeature: Decodable {
    let outline: Outline

    private enum Key: String, CodingKey {
        case id, properties, geometry, type, coordinates
    }

    private struct Properties: Decodable {
        let name: String
        let region: Bool
    }

    init(from decoder: any Decoder) throws {
        let feature = try decoder.container(keyedBy: Key.self)
        let properties = try feature.decode(Properties.self, forKey: .properties)
        let geometry = try feature.nestedContainer(keyedBy: Key.self, forKey: .geometry)
        var polygons: [[[Position]]] = []
        var point: Coordinate?
        switch try geometry.decode(String.self, forKey: .type) {
        case "Point": point = try geometry.decode(Position.self, forKey: .coordinates).coordinate
        case "Polygon": polygons = [try geometry.decode([[Position]].self, forKey: .coordinates)]
        case "MultiPolygon": polygons = try geometry.decode([[[Position]]].self, forKey: .coordinates)
        case let type:
            throw DecodingError.dataCorruptedError(
                forKey: .type,
                in: geometry,
                debugDescription: "found \(type), expected Point, Polygon or MultiPolygon"
            )
        }
        outline = Outline(
            code: try feature.decodeIfPresent(String.self, forKey: .id),
            name: properties.name,
            isInRegion: properties.region,
            polygons: polygons.map { rings in Outline.Polygon(rings: rings.map { $0.map(\.coordinate) }) },
            point: point
        )
    }
}

/// Longitude first, then latitude (RFC 7946, 3.1.1).
private struct Position: Decodable {
    let coordinate: Coordinate

    init(from decoder: any Decoder) throws {
        var degrees = try decoder.unkeyedContainer()
        let longitude = try degrees.decode(Double.self)
        let latitude = try degrees.decode(Double.self)
        guard let coordinate = Coordinate(latitude: latitude, longitude: longitude) else {
            throw DecodingError.dataCorruptedError(
                in: degrees,
                debugDescription: "found \(longitude), \(latitude), expected degrees of longitude and latitude"
            )
        }
        self.coordinate = coordinate
    }
}
