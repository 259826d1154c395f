import TestSupport
import Testing

@testable import Exporters

@Suite struct VisitsPictureTests {
    private func picture(_ names: [String], _ visits: [[Int]]) throws -> VisitsPicture {
        try #require(VisitsPicture(title: "Who hosted whom", names: names, visits: visits))
    }

    /// `RECORD_GOLDENS=1` writes the file anew and fails, so that somebody looks at it.
    @Test func thePictureIsAsItWasLookedAt() throws {
        let picture = try picture(
            ["Central, Northern and Inner Asia", "East Asia", "Pasifika"],
            [[0, 1, 12], [5, 2, 0], [0, 0, 0]]
        )
        try goldenMatches(picture.svg(), named: "visits.svg")
    }

    @Test func itAsksForNothingAndEscapesEveryText() throws {
        let svg = try picture(["<&\"'>", "B"], [[0, 2], [0, 0]]).svg()
        for word in ["<script", "href", "url(", "@import", "<image", "<use", "<foreignObject", "onload", " style="] {
            #expect(!svg.contains(word), "\(word)")
        }
        #expect(svg.ranges(of: "http").count == 1)
        #expect(!svg.contains(/[0-9]\.[0-9]/), "a coordinate that is no whole number")
        #expect(!svg.contains("<&") && svg.contains("&lt;&amp;&quot;&#39;&gt; visited B 2 times"))
    }

    @Test func whoeverCannotSeeItIsToldEveryNumber() throws {
        #expect(try picture(["A", "B"], [[0, 1], [3, 0]]).words == "A visited B once. B visited A 3 times.")
        #expect(try picture(["A"], [[0]]).words == "No visit yet.")
        #expect(try picture([], []).svg().hasSuffix("</svg>\n"))
    }

    @Test func eachNameHasARowAndAColumn() {
        #expect(VisitsPicture(title: "x", names: ["A", "B"], visits: [[0, 1]]) == nil)
        #expect(VisitsPicture(title: "x", names: ["A", "B"], visits: [[0, 1], [0]]) == nil)
    }

    @Test func largerNumbersHaveLargerMarksThatStayInTheirCells() {
        let radii = (1...20).map { VisitsDrawing.radius(of: $0, most: 20) }
        #expect(radii == radii.sorted())
        #expect(radii.first == 7 && radii.last == 12)
        #expect(VisitsDrawing.radius(of: 1, most: 1) == 7)
    }

    @Test func manyNamesMakeItWiderNotNarrower() throws {
        let names = (1...30).map { "Area \($0)" }
        let svg = try picture(names, Array(repeating: Array(repeating: 1, count: 30), count: 30)).svg()
        #expect(svg.contains(#"viewBox="0 0 948 "#))
    }
}
