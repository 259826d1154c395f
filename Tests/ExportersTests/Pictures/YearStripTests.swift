import CivilTime
import FoundationEssentials
import FoundationXML
import NetworkModel
import TestSupport
import Testing

@testable import Exporters

@Suite struct YearStripTests {
    /// `RECORD_GOLDENS=1` writes the files anew and fails, so that somebody looks at them.
    @Test func thePictureIsAsItWasLookedAt() throws {
        try goldenMatches(YearStripSample.season().svg(), named: "year-strip.svg")
    }

    @Test func aSeasonWithoutAnAdmissibleDayIsAsItWasLookedAt() throws {
        let days = try YearStripSample.days("2028-02-01", "2028-03-31") { date in
            (date.day % 7, date.day % 2 == 0, date.day % 5 == 0, true)
        }
        let strip = try YearStripSample.strip(title: "Meeting of a barred season", delegates: 6, days)
        try goldenMatches(strip.svg(), named: "year-strip-barred.svg")
    }

    @Test(arguments: ["season", "one day", "nothing", "hostile", "one delegate", "no delegate"])
    func itIsWellFormedAndAsksForNothing(name: String) throws {
        let strip =
            switch name {
            case "season": try YearStripSample.season()
            case "one day":
                try YearStripSample.strip(
                    YearStripSample.days("2027-05-01", "2027-05-01"),
                    [YearStripSample.window(1, "2027-05-01", "2027-05-01")]
                )
            case "nothing": try YearStripSample.strip([])
            case "hostile":
                try YearStripSample.strip(
                    YearStripSample.days("2027-05-01", "2027-05-02"),
                    notes: ["</text><script>alert(1)</script>", "\u{0}\u{1B}[2J\u{FFFE}"]
                )
            case "one delegate":
                try YearStripSample.strip(
                    delegates: 1,
                    YearStripSample.days("2027-05-01", "2027-05-02") { ($0.day - 1, false, false, false) }
                )
            default: try YearStripSample.strip(delegates: 0, YearStripSample.days("2027-05-01", "2027-05-02"))
            }
        let svg = strip.svg()

        #expect(XMLParser(data: Data(svg.utf8)).parse())
        for word in ["<script", "href", "url(", "@import", "<image", "<use", "<foreignObject", "onload", " style="] {
            #expect(!svg.contains(word), "\(word)")
        }
        #expect(svg.ranges(of: "http").count == 1)
        #expect(!svg.contains(/[0-9]\.[0-9]/), "a coordinate that is no whole number")
        #expect(svg.hasSuffix("</svg>\n"))
        #expect(svg == strip.svg())
    }

    @Test func aHostileTitleStaysATitle() throws {
        let title = "<script>alert(1)</script> & \"\u{301} \u{202E}2027\u{200F} ' \u{0}"
        let svg = try YearStripSample.strip(title: title, []).svg()
        let escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;\u{301} \u{202E}2027\u{200F} &#39; \u{FFFD}"

        #expect(svg.contains("\">\(escaped)</title>"))
        #expect(!svg.contains("<script") && !svg.unicodeScalars.contains("\u{0}"))
        #expect(XMLParser(data: Data(svg.utf8)).parse())
    }

    // What is drawn.

    @Test func anEmptySeasonHasATitleAndSaysSo() throws {
        let svg = try YearStripSample.strip([], notes: ["No source."]).svg()

        #expect(svg.contains(">Regional meeting</text>"))
        #expect(svg.contains(">There are no days to show.</text>") && svg.contains(">No source.</text>"))
        #expect(svg.contains(">There are no days to show. No source.</desc>"))
        #expect(!svg.contains(">15</text>"))
    }

    @Test func aSeasonWithoutAWindowSaysSo() throws {
        let days = try YearStripSample.days("2027-05-03", "2027-05-07")
        #expect(try YearStripSample.strip(days).svg().contains(">No window is proposed.</text>"))
        let season = try YearStripSample.season().svg()
        #expect(season.contains(">Window 1: 2027-12-29 to 2028-01-03.</text>") && !season.contains("No window"))
    }

    @Test func theLegendTellsTheMarksThatStandInThePicture() throws {
        let words = [
            "delegates with a holiday at", "or on a decree", "holiday at the host&#39;s<", "weekend at the host&#39;s<",
            "no meeting may take", "window, 1 is best",
        ]
        let bare = try YearStripSample.strip(YearStripSample.days("2027-05-03", "2027-05-07")).svg()
        let season = try YearStripSample.season().svg()
        for word in words {
            #expect(!bare.contains(word) && season.contains(word), "\(word)")
        }
    }

    @Test func aBarGrowsWithTheShareAndOneOfManyIsSeen() {
        let heights = (0...400).map { YearStripCell.height(of: $0, among: 400) }
        #expect(heights == heights.sorted())
        #expect(heights[0] == 0 && heights[1] == 2 && heights[200] == 9 && heights[399] == 18 && heights[400] == 18)
        #expect(YearStripCell.height(of: 1, among: 1) == YearStripCell.highestBar)
    }

    @Test func theOnlyDelegatesHolidayIsAsHighAsCanBe() throws {
        let days = try YearStripSample.days("2027-05-03", "2027-05-04") { ($0.day - 3, false, false, false) }
        let svg = try YearStripSample.strip(delegates: 1, days).svg()
        let bar = #"width="6" height="\#(YearStripCell.highestBar)""#

        // The day, and the legend.
        #expect(svg.ranges(of: bar).count == 2)
        #expect(svg.contains("<title>2027-05-04: 1 of 1 delegates</title>") && svg.contains("highest: 1 of 1<"))
    }

    @Test func everyMarkHasAShapeOfItsOwnWithoutColour() {
        let cell = YearStripCell(x: 0, top: 0)
        let shapes = [
            cell.bar(height: 9, isEstimated: false), cell.bar(height: 9, isEstimated: true), cell.hostHoliday,
            cell.weekend(days: 1), cell.barred(days: 1), cell.window(days: 1, opens: true, closes: true, rank: 1),
        ].map { $0.replacing(/#[0-9a-f]{6}/, with: "").replacing(/class="\w+"/, with: "") }
        #expect(Set(shapes).count == shapes.count)
    }

    @Test(arguments: [1, 2, 31])
    func aHatchStaysInItsCells(days: Int) throws {
        let path = YearStripCell(x: 100, top: 50).barred(days: days)
        let points = path.matches(of: /[ML](\d+) (\d+)/).compactMap { match -> (x: Int, y: Int)? in
            guard let x = Int(match.output.1), let y = Int(match.output.2) else { return nil }
            return (x, y)
        }
        #expect(points.count >= 2 * days)
        #expect(points.allSatisfy { (100...(100 + 10 * days)).contains($0.x) && (50...74).contains($0.y) })
    }

    @Test func aWindowsEndThatLiesInAnotherMonthIsOpen() {
        let cell = YearStripCell(x: 100, top: 0)
        func path(_ opens: Bool, _ closes: Bool) -> String {
            String(cell.window(days: 3, opens: opens, closes: closes, rank: 1).prefix { $0 != "/" })
        }
        #expect(path(true, true).contains(#"d="M102 27V32H128V27""#))
        #expect(path(true, false).contains(#"d="M102 27V32H130""#))
        #expect(path(false, true).contains(#"d="M100 32H128V27""#))
        #expect(path(false, false).contains(#"d="M100 32H130""#))
    }

    @Test func aNumberThatIsWiderThanItsDaysIsSqueezed() {
        let cell = YearStripCell(x: 100, top: 0)
        #expect(!cell.window(days: 1, opens: true, closes: true, rank: 9).contains("textLength"))
        #expect(cell.window(days: 1, opens: true, closes: true, rank: 10).contains(#"textLength="8""#))
        #expect(!cell.window(days: 2, opens: true, closes: true, rank: 10).contains("textLength"))
    }

    // What is told.

    @Test func whoeverCannotSeeItIsToldEveryDay() throws {
        let days = try YearStripSample.days("2027-12-30", "2028-01-04") { date in
            switch date.description {
            case "2027-12-31": (12, false, true, false)
            case "2028-01-01": (60, false, true, false)
            case "2028-01-02": (60, true, false, true)
            case "2028-01-03": (60, true, false, true)
            default: (0, true, false, false)
            }
        }
        let windows = [
            try YearStripSample.window(1, "2028-01-04", "2028-01-04"),
            try YearStripSample.window(2, "2027-12-31", "2028-01-01"),
        ]
        let words = """
            Days from 2027-12-30 to 2028-01-04, 60 delegates. Window 1: 2028-01-04. Window 2: 2027-12-31 \
            to 2028-01-01. Fiji&#39;s are known. 2027 Dec: delegates with a holiday at home on 31 (12); \
            holidays at the host&#39;s on 31. 2028 Jan: delegates with a holiday at home on 1 (60), 2 to 3 (60, \
            estimated); holidays at the host&#39;s on 1; weekends at the host&#39;s on 1 to 2; no meeting may take \
            place on 2 to 3.</desc>
            """
        let svg = try YearStripSample.strip(days, windows, notes: ["Fiji's are known."]).svg()

        #expect(svg.contains(words))
        #expect(svg.contains("<title>2028-01-02: 60 of 60 delegates, estimated</title>"))
        #expect(svg.contains("<title>2027-12-31: 12 of 60 delegates, holiday at the host&#39;s</title>"))
        #expect(!svg.contains("<title>2027-12-30"))
    }
}
