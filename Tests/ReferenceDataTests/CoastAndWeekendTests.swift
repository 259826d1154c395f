import ReferenceData
import Testing

@Suite struct CoastAndWeekendTests {
    @Test func countriesRestOnTheirOwnDays() throws {
        let weekends = try ReferenceTables.located().weekends()
        #expect(weekends[country: "FJ"] == [6, 7])
        #expect(weekends[country: "BD"] == [5, 6])
        #expect(weekends[country: "NP"] == [6])
        #expect(weekends[country: "BN"] == [5, 7])
    }

    @Test func everyCoastIsACountryOfTheRegion() throws {
        let tables = try ReferenceTables.located()
        let coasts = try tables.cycloneCoasts()
        #expect(coasts[country: "FJ"].map(\.id) == ["australian_southwest_pacific"])
        #expect(coasts[country: "AU"].map(\.id) == ["southeast_indian_australian", "australian_southwest_pacific"])
        #expect(coasts[country: "NP"].isEmpty)
        let inland = ["AF", "BT", "KG", "KZ", "MN", "NP", "TJ", "TM", "UZ"]
        for country in try tables.countries().inRegion where inland.contains(country.code) {
            #expect(coasts[country: country.code].isEmpty)
        }
    }
}
