import CSV
import FoundationEssentials
import ReferenceData
import Testing

@Suite struct CoordinateTests {
    struct Leg: Sendable, CustomTestStringConvertible {
        let name: String
        let from: Coordinate
        let to: Coordinate
        let geodesic: Double
        let sphere: Double
        var testDescription: String { name }
    }

    /// The legs of `distances.csv`: lengths by geographiclib and one published one, in kilometres to the metre or better.
    static func legs() throws -> [Leg] {
        let path = try DataFolders.located().reference + "/distances.csv"
        let file = try #require(FileManager.default.contents(atPath: path))
        var reader = CSVReader(Array(file))
        #expect(try reader.next()?.strings.suffix(3) == ["km_wgs84_geodesic", "km_sphere_6371_0088", "basis"])
        var legs: [Leg] = []
        while let row = try reader.next() {
            let numbers = try (2..<8).map { try #require(Double(row[$0])) }
            legs.append(
                Leg(
                    name: "\(row[0]) to \(row[1])",
                    from: try #require(Coordinate(latitude: numbers[0], longitude: numbers[1])),
                    to: try #require(Coordinate(latitude: numbers[2], longitude: numbers[3])),
                    geodesic: numbers[4],
                    sphere: numbers[5]
                )
            )
        }
        return legs
    }

    @Test func distancesOnTheSphereAreThoseOfTheTable() throws {
        let legs = try Self.legs()
        #expect(legs.count == 25)
        for leg in legs {
            let found = leg.from.greatCircleKilometres(to: leg.to)
            #expect(abs(found - leg.sphere) <= 0.000_51, "\(leg.name): \(found)")
            #expect(leg.from.roundedKilometres(to: leg.to) == Int(leg.sphere.rounded()))
        }
    }

    @Test func distancesLieNearTheGeodesic() throws {
        for leg in try Self.legs() {
            let found = leg.from.greatCircleKilometres(to: leg.to)
            #expect(abs(found / leg.geodesic - 1) < 0.0056, "\(leg.name): \(found)")
        }
    }

    @Test func distancesAreSymmetricAndZeroToThemselves() throws {
        for leg in try Self.legs() {
            #expect(leg.to.greatCircleKilometres(to: leg.from) == leg.from.greatCircleKilometres(to: leg.to))
            #expect(leg.from.greatCircleKilometres(to: leg.from) == 0)
        }
    }

    /// The bits, so that a machine that computes otherwise shows itself.
    @Test func distancesAreTheSameToTheLastBit() throws {
        let bangkok = try #require(Coordinate(latitude: 13.6811, longitude: 100.7470))
        let auckland = try #require(Coordinate(latitude: -37.0081, longitude: 174.7920))
        let papeete = try #require(Coordinate(latitude: -17.5537, longitude: -149.6070))
        let lengths = [(bangkok, auckland), (auckland, papeete), (papeete, bangkok)].map { pair in
            pair.0.greatCircleKilometres(to: pair.1).bitPattern
        }
        #expect(lengths == [4_666_478_746_592_502_280, 4_661_219_833_313_298_323, 4_668_103_162_422_863_682])
    }

    static let corners: [(Double, Double, Double, Double, Double)] = [
        (90, 0, -90, 0, .pi), (0, 0, 0, 180, .pi), (0, -180, 0, 180, 0), (0, 0, 0, 90, .pi / 2),
        (90, 0, 0, 77, .pi / 2),
        (-90, 0, -90, 120, 0), (90, 10, 90, -170, 0), (45, 0, -45, 180, .pi), (0, 179, 0, -179, .pi / 90),
        (30, 40, -29.999_999, -140, .pi - 1e-6 * .pi / 180),
    ]

    @Test(arguments: corners)
    func polesDateLineAndAntipodes(_ corner: (Double, Double, Double, Double, Double)) throws {
        let from = try #require(Coordinate(latitude: corner.0, longitude: corner.1))
        let to = try #require(Coordinate(latitude: corner.2, longitude: corner.3))
        // Near the antipode the haversine is flat: half the digits are left, some decimetres.
        let tolerance = corner.4 > 3.1 ? 1e-3 : 1e-9
        #expect(abs(from.greatCircleKilometres(to: to) - corner.4 * 6371.0088) < tolerance)
    }

    @Test func shortWaysKeepTheirDigits() throws {
        let from = try #require(Coordinate(latitude: 0, longitude: 100))
        let to = try #require(Coordinate(latitude: 0, longitude: 100.000_01))
        let metres = from.greatCircleKilometres(to: to) * 1000
        #expect(abs(metres - 1.111_95) < 0.000_01)
    }

    @Test func refusesWhatIsNoPoint() {
        #expect(Coordinate(latitude: 90.01, longitude: 0) == nil)
        #expect(Coordinate(latitude: 0, longitude: -180.01) == nil)
        #expect(Coordinate(latitude: .nan, longitude: 0) == nil)
        #expect(Coordinate(latitude: 0, longitude: .infinity) == nil)
        #expect(Coordinate(latitude: -90, longitude: 180) != nil)
    }
}
