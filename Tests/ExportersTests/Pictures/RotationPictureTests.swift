import FoundationEssentials
import NetworkModel
import Testing

@testable import Exporters

@Suite struct RotationPictureTests {
    /// `RECORD_GOLDENS=1` writes the file anew and fails, so that somebody looks at it.
    @Test func thePictureIsAsItWasLookedAt() throws {
        let path = "\(#filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" })/Goldens/rotation.svg"
        let svg = try RotationSample.picture().svg()
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(svg.utf8).write(to: URL(filePath: path))
            Issue.record("recorded \(path): look at it, then run without RECORD_GOLDENS")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(svg.utf8))
    }

    @Test func itAsksForNothingAndRunsNothing() throws {
        let svg = try RotationSample.picture().svg()

        for word in ["<script", "href", "url(", "@import", "<image", "<use", "<foreignObject", "onload", " style="] {
            #expect(!svg.contains(word), "\(word)")
        }
        #expect(svg.ranges(of: "http").count == 1)
        #expect(svg.contains(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 "#))
        #expect(!svg.contains(/[0-9]\.[0-9]/), "a coordinate that is no whole number")
    }

    @Test func whoeverCannotSeeItIsToldEveryEditionInOrder() throws {
        let picture = RotationPicture(
            title: "Mela",
            subregions: try RotationSample.subregions([("pasifika", "Pasifika")]),
            marks: [
                try RotationSample.mark(2024, "pasifika", "FJ", "Nadi, Fiji"),
                try RotationSample.mark(2021, nil, "", "no country", .online),
                try RotationSample.mark(2027, "hills", "NP", "", .planned),
            ]
        )
        let svg = picture.svg()
        let words = """
            Editions by year. 2021: no country (met online), no turn used. 2024: Nadi, Fiji (held), Pasifika. \
            2027: NP (planned), hills.
            """
        let id = "\(Digest(of: "Mela\n" + words))"

        #expect(svg.contains("<title id=\"t-\(id)\">Mela</title>\n<desc id=\"d-\(id)\">\(words)</desc>"))
        #expect(svg.contains("role=\"img\" aria-labelledby=\"t-\(id) d-\(id)\""))
    }

    @Test func everyTextIsEscaped() throws {
        // A quote with a combining mark is one character that isn't a quote.
        let nasty = "<&\"'>]]>\"\u{301}"
        let picture = RotationPicture(
            title: nasty + "\u{0}\u{1B}\u{FFFE}",
            subregions: try RotationSample.subregions([("pasifika", nasty)]),
            marks: [try RotationSample.mark(2024, "pasifika", nasty, nasty)]
        )

        let svg = picture.svg()
        let escaped = "&lt;&amp;&quot;&#39;&gt;]]&gt;&quot;\u{301}"

        #expect(Array(svg.utf8).firstRange(of: Array("<&".utf8)) == nil)
        #expect(Array(svg.utf8).firstRange(of: Array("]]>".utf8)) == nil)
        #expect(Array(svg.utf8).firstRange(of: Array("\"\u{301}".utf8)) == nil)
        // Twice the title, three times the mark, twice the subregion; the description has two.
        #expect(svg.ranges(of: escaped).count == 8)
        #expect(svg.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0xFFFE })
    }

    @Test(arguments: [1, 2, 3])
    func marksOfOneYearAndSubregionStandBelowOneAnother(count: Int) throws {
        let picture = RotationPicture(
            title: "Mela",
            subregions: try RotationSample.subregions([("pasifika", "Pasifika"), ("oceania", "Oceania")]),
            marks: try (0..<count).map { try RotationSample.mark(2024, "pasifika", "F\($0)", "Fiji") }
                + [RotationSample.mark(2024, "oceania", "AU", "Australia")]
        )

        try expectNoOverlap(in: picture)
        let rows = try #require(RotationLayout(picture, top: 0).bands.first).rows
        #expect(rows.map(\.height) == [count * RotationLayout.cell, RotationLayout.cell])
    }

    @Test func thirtyYearsOfEightSubregionsHaveRoom() throws {
        let ids = (1...8).map { "area-\($0)" }
        let states = RotationPicture.State.allCases
        let picture = RotationPicture(
            title: "Regional meeting",
            subregions: try RotationSample.subregions(ids.map { ($0, $0) }),
            marks: try (0..<240).map { place in
                try RotationSample.mark(2003 + place / 8, ids[place % 8], "XX", "Somewhere", states[place % 7])
            }
        )
        let layout = RotationLayout(picture, top: 30)

        try expectNoOverlap(in: picture)
        #expect(layout.bands.map(\.years.count) == [8, 8, 8, 6])
        #expect(layout.bands.flatMap(\.years) == Array(2003...2032))
    }

    @Test func aMarkOfAnUnknownSubregionIsNotLost() throws {
        let picture = RotationPicture(
            title: "Mela",
            subregions: [],
            marks: [try RotationSample.mark(2024, "hills", "NP", "Nepal")]
        )
        let rows = RotationLayout(picture, top: 0).bands.flatMap(\.rows)

        #expect(rows.map(\.name) == ["hills"])
        #expect(picture.svg().contains("<title>2024: Nepal (held)</title>"))
    }

    @Test func aTurnlessEditionStandsInALastRowOfItsYearsOnly() throws {
        let layout = RotationLayout(try RotationSample.picture(), top: 0)

        #expect(layout.bands.map { $0.rows.last?.name } == ["West Asia", "no turn used", "West Asia"])
    }

    @Test func aSeriesWithoutEditionsHasAPictureThatSaysSo() {
        let svg = RotationPicture(title: "Mela", subregions: [], marks: []).svg()

        #expect(svg.contains(">No edition yet.</desc>"))
        #expect(svg.hasSuffix("</svg>\n"))
    }

    @Test func theLegendTellsTheShapesThatStandInThePictureAndEachStateHasItsOwn() throws {
        let picture = RotationPicture(
            title: "Mela",
            subregions: [],
            marks: [try RotationSample.mark(2024, nil, "FJ", "Fiji", .online)]
        )
        let states = RotationPicture.State.allCases

        #expect(picture.svg().contains(">met online</text>"))
        #expect(!picture.svg().contains(">held</text>"))
        let colourless = states.map { MarkShape(state: $0).elements.replacing(/#[0-9a-f]{6}/, with: "") }
        #expect(Set(colourless).count == states.count)
    }

    /// No mark comes nearer to another than its own size, nor out of the picture.
    private func expectNoOverlap(in picture: RotationPicture) throws {
        let layout = RotationLayout(picture, top: 30)
        #expect(layout.marks.count == picture.marks.count)
        for (place, one) in layout.marks.enumerated() {
            #expect((12...(RotationLayout.width - 12)).contains(one.x) && (30...layout.bottom).contains(one.y))
            for other in layout.marks[..<place] {
                #expect(abs(one.x - other.x) >= 25 || abs(one.y - other.y) >= 25)
            }
        }
    }
}
