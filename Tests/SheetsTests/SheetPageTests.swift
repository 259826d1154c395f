import Crypto
import Foundation
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetPageTests {
    @Test func theTitleShowsOnlyWhereAskedFor() throws {
        let sheet = try SheetSamples.severalTables()
        #expect(!sheet.html().contains("Meals"))
        #expect(sheet.html().contains("<title>List</title>"))
        let titled = sheet.html(SheetLayout(showsTitle: true))
        #expect(titled.contains("<title>Meals</title>") && titled.contains("<h1 dir=\"auto\">Meals</h1>"))
    }

    @Test func theLanguageAndTheDirectionAreSaid() throws {
        let layout = SheetLayout(language: "ar\"><script>", direction: .rightToLeft)
        #expect(sheet(of: [.empty]).html(layout).contains(#"<html lang="ar&quot;&gt;&lt;script&gt;" dir="rtl">"#))
    }

    @Test func aCellsLinesAreBroken() throws {
        #expect(sheet(of: [.text("a\r\nb")]).html().contains(#"<span dir="auto">a<br>b</span>"#))
    }

    @Test(arguments: SheetLayout.Paper.allCases, [true, false])
    func thePolicyKnowsTheStylesByTheirHashes(paper: SheetLayout.Paper, isWide: Bool) {
        for style in [PageStyle.common, .page(paper, isWide: isWide)] {
            #expect(Data(SHA256.hash(data: Data(style.text.utf8))).base64EncodedString() == style.hash, "\(style.text)")
        }
    }

    /// The hashes are of what stands between the tags; a page that broke a style would show none.
    @Test func thePageHoldsNothingButItsStylesAndNamesThemInItsPolicy() throws {
        let page = try SheetSamples.everyScript().html(SheetLayout(paper: .letter))
        let styles = page.matches(of: #/<style>([^<]*)</style>/#).map { String($0.output.1) }
        #expect(styles == [PageStyle.common.text, PageStyle.page(.letter, isWide: true).text])
        let hashes = styles.map { "'sha256-\(Data(SHA256.hash(data: Data($0.utf8))).base64EncodedString())'" }
        #expect(page.contains("default-src 'none'; style-src \(hashes.joined(separator: " ")); base-uri 'none';"))
        for reference in [
            "<script", "<link", "<img", "<iframe", " src=", " href=", " style=", "url(", "@import", " on",
        ] {
            let markup = page.replacing(#/(?s)<style>.*?</style>|>[^<]*|data-column="[^"]*"/#, with: "")
            #expect(!markup.contains(reference), "\(reference)")
        }
    }

    @Test func aWideTableLiesOnItsSide() throws {
        let narrow = sheet(of: [.text("a")]).html(SheetLayout(paper: .a4))
        #expect(narrow.contains("@page{size:A4}"))
        let wide = try SheetSamples.everyScript().html(SheetLayout(paper: .a4))
        #expect(wide.contains("@page{size:A4 landscape}"))
    }

    /// Whatever the texts, the page has the tags of its table and no other.
    @Test(arguments: 1...40)
    func noTextIsMarkup(seed: UInt64) throws {
        var chance = SplitMix64(seed: seed)
        let pieces = [
            "<", ">", "\"", "'", "&", "</td>", "<script>", "--", "\u{301}", "\n", "\u{0}", "a", "ก", "]]>", "<!--",
        ]
        func words() -> String {
            (0..<chance.number(in: 0...12)).map { _ in pieces[chance.number(in: 0...pieces.count - 1)] }.joined()
        }
        let table = SheetTable(
            words(),
            columns: [words(), words()],
            rows: [[.text(words()), .text(words())]]
        )
        let page = Sheet(title: words(), tables: [table, table], notes: [words()])
            .html(SheetLayout(showsTitle: true))
        let body = try #require(
            page.firstMatch(of: #/(?s)<body>(.*)</body>/#.matchingSemantics(.unicodeScalar))?.output.1
        )
        let tags = body.matches(of: #/<(\/?\w*)(?:[^<>"]|"[^"<>]*")*>/#.matchingSemantics(.unicodeScalar)).map {
            String($0.output.1)
        }
        let brackets = body.unicodeScalars.count { $0 == "<" }
        #expect(brackets == tags.count)
        #expect(brackets == body.unicodeScalars.count { $0 == ">" })
        let known: Set = [
            "h1", "/h1", "h2", "/h2", "table", "/table", "thead", "/thead", "tbody", "/tbody", "tr", "/tr", "th", "/th",
            "td", "/td", "span", "/span", "br", "p", "/p",
        ]
        #expect(Set(tags).subtracting(known) == [])
        #expect(tags.count { $0 == "td" } == 4)
    }
}
