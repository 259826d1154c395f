import Testing

@testable import Exporters

@Suite struct MarkupTextTests {
    @Test(arguments: [
        ("South Asia", ["South Asia"]),
        ("South-East Asia", ["South-East", "Asia"]),
        ("Central, Northern and Inner Asia", ["Central,", "Northern and…"]),
        ("Supercalifragilistic", ["Supercalifragi", "listic"]),
        ("东亚和东南亚以及太平洋地区的成员组织", ["东亚和东南亚", "以及太平洋地…"]),
        ("", [""]),
    ])
    func aNameIsBrokenWhereItFits(name: String, expected: [String]) {
        #expect(lines(of: name, width: 75, size: 11, limit: 2) == expected)
    }
}
