/// A point on the earth.
public struct Coordinate: Hashable, Sendable {
    /// Degrees north of the equator, -90 to 90.
    public let latitude: Double
    /// Degrees east of Greenwich, -180 to 180.
    public let longitude: Double

    /// `nil` outside these ranges, and for what is no number.
    public init?(latitude: Double, longitude: Double) {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The mean radius of the earth in kilometres: (2a + b) / 3 of WGS84.
    static let earthRadius = 6371.0088

    /// The length in kilometres of the shortest way over a sphere of 6371.0088 km, by the haversine formula.
    ///
    /// The geodesic on the WGS84 ellipsoid differs from it by up to 0.56 %. Exact to a millimetre, near the antipode to
    /// a metre; bit for bit the same on every machine: see `sine(_:)`.
    public func greatCircleKilometres(to other: Coordinate) -> Double {
        let radian = Double.pi / 180
        let halfNorth = sine((other.latitude - latitude) * radian / 2)
        let halfEast = sine((other.longitude - longitude) * radian / 2)
        let cosines = sine((90 - latitude) * radian) * sine((90 - other.latitude) * radian)
        let haversine = halfNorth * halfNorth + cosines * halfEast * halfEast
        return 2 * Coordinate.earthRadius * arcSine(max(0, haversine).squareRoot())
    }

    /// `greatCircleKilometres(to:)` to the nearest kilometre, for costs; halves go up.
    public func roundedKilometres(to other: Coordinate) -> Int {
        Int(greatCircleKilometres(to: other).rounded(.toNearestOrAwayFromZero))
    }
}

/// The sine of an angle in radians, -π to π, to about one unit in the 16th digit.
///
/// Not the system's function: libraries differ in the last bit, and a plan must not. Only + - × ÷ are used here, which
/// IEEE 754 rounds in one way, in an order that Swift keeps.
func sine(_ angle: Double) -> Double {
    if angle > .pi / 2 { return sine(.pi - angle) }
    if angle < -.pi / 2 { return sine(-.pi - angle) }
    let square = angle * angle
    // The Taylor series, from its smallest term: at π/2 the next one would be below 1e-22.
    var factor = 1.0
    for term in stride(from: 24.0, through: 2.0, by: -2.0) {
        factor = 1 - square / (term * (term + 1)) * factor
    }
    return angle * factor
}

/// The angle, 0 to π/2, whose sine is `sine`, which is 0 to 1 but for an error of rounding.
func arcSine(_ value: Double) -> Double {
    // Near 1 the sine is flat, so that half the angle to 90° is sought instead.
    if value > 0.75 { return .pi / 2 - 2 * arcSine((max(0, 1 - value) / 2).squareRoot()) }
    var angle = value
    for _ in 0..<5 {
        let reached = sine(angle)
        angle += (value - reached) / (1 - reached * reached).squareRoot()
    }
    return angle
}
