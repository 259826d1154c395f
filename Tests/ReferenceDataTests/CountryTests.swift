import ReferenceData
import Testing

@Suite struct CountryTests {
    let tables: ReferenceTables
    let countries: Countries

    init() throws {
        tables = try .located()
        countries = try tables.countries()
    }

    @Test func theRegionComesFirstThenThePartnersEachByCode() {
        #expect(countries.count == 139)
        #expect(countries.inRegion.count == 79)
        #expect(Array(countries.prefix(79)) == countries.inRegion)
        #expect(countries.inRegion.map(\.code) == countries.inRegion.map(\.code).sorted())
        #expect(countries.dropFirst(79).map(\.code) == countries.dropFirst(79).map(\.code).sorted())
        #expect(countries.dropFirst(79).allSatisfy { $0.scope == .partner })
    }

    @Test func codesAreUniqueAndFindTheirCountry() {
        #expect(Set(countries.map(\.code)).count == countries.count)
        #expect(Set(countries.map(\.alpha3)).count == countries.count)
        #expect(Set(countries.map(\.name)).count == countries.count)
        for country in countries { #expect(countries[code: country.code] == country) }
        #expect(countries[code: "kh"] == nil)
        #expect(countries[code: "HM"] == nil)
    }

    @Test func aCountryHasItsFacts() throws {
        let cambodia = try #require(countries[code: "KH"])
        #expect(cambodia.alpha3 == "KHM")
        #expect(cambodia.name == "Cambodia")
        #expect(cambodia.suggestedSubregion == "South-East Asia")
        #expect(cambodia.capital.name == "Phnom Penh")
        #expect(cambodia.capital.point == Coordinate(latitude: 11.5625, longitude: 104.9160))
        #expect(cambodia.capital.zone == "Asia/Phnom_Penh")
        #expect(cambodia.zones == ["Asia/Phnom_Penh"])
        #expect(cambodia.officialLanguages == ["km"])
        #expect(cambodia.note == nil)
        #expect(countries[code: "SG"]?.languages == ["en", "zh", "ms", "ta"])
    }

    static let names = [
        ("HK", "Hong Kong"), ("LA", "Laos"), ("MM", "Myanmar"), ("MO", "Macao"), ("PS", "Palestine"), ("TW", "Taiwan"),
        ("VN", "Vietnam"), ("KR", "South Korea"), ("TL", "Timor-Leste"), ("WF", "Wallis and Futuna"),
    ]

    @Test(arguments: names)
    func namesAreShort(code: String, name: String) {
        #expect(countries[code: code]?.name == name)
    }

    @Test func theZoneOfTheCapitalIsOneOfTheCountry() {
        for country in countries { #expect(country.zones.contains(country.capital.zone), "\(country.code)") }
    }

    @Test func everyLanguageIsInTheTableOfLanguages() throws {
        let languages = try tables.languages()
        for country in countries {
            #expect(!country.languages.isEmpty, "\(country.code)")
            for tag in country.languages + country.officialLanguages {
                #expect(languages[tag: tag] != nil, "\(country.code): \(tag)")
            }
        }
    }

    @Test func thereAreAFewSubregions() {
        let subregions = Set(countries.inRegion.map(\.suggestedSubregion))
        let expected: Set = [
            "Central Asia", "East Asia", "Oceania", "Pasifika", "South Asia", "South-East Asia", "West Asia",
        ]
        #expect(subregions == expected)
    }
}

@Suite struct LanguageTests {
    @Test func languagesAreSortedUniqueAndComplete() throws {
        let languages = try ReferenceTables.located().languages()
        #expect(languages.count == 199)
        #expect(languages.map(\.tag) == languages.map(\.tag).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(languages.filter { $0.direction == .rightToLeft }.count == 19)
        #expect(languages.filter { $0.autonym == nil }.count == 30)
        #expect(languages[tag: "km"]?.displayName == "ខ្មែរ")
        #expect(languages[tag: "ur"]?.direction == .rightToLeft)
        #expect(languages[tag: "zh-Hant"]?.script == "Hant")
        #expect(languages[tag: "tkl"]?.displayName == "Tokelau")
        #expect(languages[tag: "xx"] == nil)
    }
}
