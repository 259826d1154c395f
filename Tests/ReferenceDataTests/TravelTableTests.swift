import CivilTime
import ReferenceData
import Testing

@Suite struct AirportTests {
    let tables: ReferenceTables
    let airports: Airports

    init() throws {
        tables = try .located()
        airports = try tables.airports()
    }

    @Test func airportsAreSortedAndUnique() {
        #expect(airports.count == 1830)
        #expect(airports.map(\.iata) == airports.map(\.iata).sorted())
        #expect(Set(airports.map(\.icao)).count == airports.count)
    }

    @Test func everyAirportIsInAKnownCountry() throws {
        let countries = try tables.countries()
        for airport in airports { #expect(countries[code: airport.country] != nil, "\(airport.iata)") }
    }

    @Test func anAirportHasItsFacts() throws {
        let bangkok = try #require(airports[iata: "BKK"])
        #expect(bangkok.icao == "VTBS")
        #expect(bangkok.country == "TH")
        #expect(bangkok.size == .large && bangkok.isScheduled)
        #expect(bangkok.zone == "Asia/Bangkok")
        #expect(bangkok.point == Coordinate(latitude: 13.6811, longitude: 100.7470))
        #expect(airports[iata: "KTI"]?.size == .large)
        #expect(airports[iata: "KTI"]?.longestRunwayFeet == nil)
        #expect(airports[iata: "XXX"] == nil)
    }

    @Test func countriesWithoutFlightsAreFew() throws {
        let served = Set(airports.filter(\.isScheduled).map(\.country))
        let without = try tables.countries().inRegion.map(\.code).filter { !served.contains($0) }
        #expect(without == ["PN", "PS", "TK"])
        #expect(airports.airports(in: "KH").map(\.iata).contains("KTI"))
    }
}

@Suite struct EntryRestrictionTests {
    let restrictions: [EntryRestriction]
    let countries: Countries

    init() throws {
        let tables = try ReferenceTables.located()
        restrictions = try tables.entryRestrictions()
        countries = try tables.countries()
    }

    @Test func eachStatementStandsOnce() {
        #expect(restrictions.count == 94)
        let keys = restrictions.map { "\($0.country) \($0.topic) \($0.stage)" }
        #expect(Set(keys).count == keys.count)
        for restriction in restrictions { #expect(countries[code: restriction.country] != nil) }
    }

    @Test func aMonthReadsAsItsFirstDay() {
        let dated = restrictions.filter { $0.topic == .sexWork }.map { "\($0.country) \($0.asOf?.description ?? "-")" }
        #expect(dated == ["MY -", "TH 2012-10-01", "US 2012-07-01"])
    }
}

@Suite struct CycloneBasinTests {
    @Test func seasonsRunOverTheNewYear() throws {
        let basins = try ReferenceTables.located().cycloneBasins()
        #expect(basins.count == 6)
        let north = try #require(basins.first { $0.id == "north_indian" })
        #expect(north.activeMonths == [4, 5, 6, 9, 10, 11, 12])
        #expect(north.peakMonths == [5, 11])
        #expect((1...12).filter { north.hasSeason(in: $0) } == Array(4...12))
        let south = try #require(basins.first { $0.id == "australian_southwest_pacific" })
        #expect((1...12).filter { south.hasSeason(in: $0) } == [1, 2, 3, 4, 5, 10, 11, 12])
        #expect(south.westernmost == 142 && south.easternmost == -120)
        #expect(!south.hasSeason(in: 13) && !south.hasSeason(in: 0))
    }
}
