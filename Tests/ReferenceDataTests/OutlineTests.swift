import ReferenceData
import Testing

@Suite struct OutlineTests {
    let outlines: [Outline]

    init() throws {
        outlines = try ReferenceTables.located().outlines()
    }

    @Test func codesAreUnique() {
        #expect(outlines.count == 137)
        let codes = outlines.compactMap(\.code)
        #expect(codes.count == 136 && Set(codes).count == 136)
        #expect(outlines.first { $0.code == "KH" }?.name == "Cambodia")
        #expect(outlines.first { $0.code == "KH" }?.isInRegion == true)
        #expect(outlines.first { $0.code == "KE" }?.isInRegion == false)
    }

    @Test func ringsAreClosedAndEveryOutlineHasAreaOrPoint() {
        for outline in outlines {
            #expect(outline.polygons.isEmpty == (outline.point != nil), "\(outline.name)")
            for ring in outline.polygons.flatMap(\.rings) {
                #expect(ring.count >= 4 && ring.first == ring.last, "\(outline.name)")
            }
            for polygon in outline.polygons { #expect(!polygon.rings.isEmpty, "\(outline.name)") }
        }
        #expect(outlines.filter { $0.point != nil }.map(\.code) == ["TV"])
    }

    @Test func bordersRunCounterclockwise() {
        for outline in outlines {
            for ring in outline.polygons.compactMap(\.rings.first) {
                #expect(signedArea(of: ring) > 0, "\(outline.name)")
            }
        }
    }

    /// Twice the area in square degrees, positive where the ring runs counterclockwise.
    private func signedArea(of ring: [Coordinate]) -> Double {
        zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
            sum + edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude
        }
    }

    @Test func everyCountryOfTheRegionButTheSmallestIsDrawn() throws {
        let drawn = Set(outlines.compactMap(\.code))
        let missing = try ReferenceTables.located().countries().inRegion.map(\.code).filter { !drawn.contains($0) }
        #expect(missing == [])
    }
}
