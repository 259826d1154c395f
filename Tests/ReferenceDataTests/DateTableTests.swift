import CivilTime
import ReferenceData
import Testing

@Suite struct HolidayTests {
    let tables: ReferenceTables
    let holidays: [Holiday]

    init() throws {
        tables = try .located()
        holidays = try tables.holidays()
    }

    @Test func holidaysAreSortedAndUnique() {
        #expect(holidays.count == 20_893)
        #expect(zip(holidays, holidays.dropFirst()).allSatisfy { ($0.date, $0.country) <= ($1.date, $1.country) })
        #expect(Set(holidays).count == holidays.count)
        #expect(holidays.first?.date.year == 2024 && holidays.last?.date.year == 2040)
        #expect(holidays.filter(\.isSuspect).map { "\($0.country) \($0.date)" } == ["SG 2028-11-15", "SG 2036-11-17"])
    }

    @Test func holidaysOfSomeCountriesAreThoseOfTheWholeTable() throws {
        let some = try tables.holidays(in: ["KH", "FJ", "XX"])
        #expect(some == holidays.filter { $0.country == "KH" || $0.country == "FJ" })
        #expect(some.contains { $0.name.contains("Khmer New Year") && $0.date == CivilDate("2027-04-14") })
    }

    @Test func coverageSaysHowManyDaysThereAre() throws {
        let coverage = try tables.holidayCoverage()
        #expect(coverage.count == 79 * 17)
        let known = Set(try tables.countries().inRegion.map(\.code))
        #expect(Set(coverage.map(\.country)) == known)
        var days: [String: Set<CivilDate>] = [:]
        for holiday in holidays { days["\(holiday.country) \(holiday.date.year)", default: []].insert(holiday.date) }
        for entry in coverage {
            #expect(days["\(entry.country) \(entry.year)", default: []].count == entry.publicDays)
            #expect((entry.completeness == .none) == (entry.publicDays == 0))
        }
        #expect(
            coverage.first { $0.country == "LK" && $0.year == 2027 }?.completeness == HolidayCoverage.Completeness.none
        )
    }
}

@Suite struct ObservanceTests {
    let tables: ReferenceTables
    let observances: [ObservedDays]

    init() throws {
        tables = try .located()
        observances = try tables.observances()
    }

    @Test func observancesAreSortedAndUnique() {
        #expect(observances.count == 710)
        #expect(zip(observances, observances.dropFirst()).allSatisfy { ($0.start, $0.id) < ($1.start, $1.id) })
        for observance in observances {
            let length = observance.end.dayNumber - observance.start.dayNumber + 1
            #expect((1...31).contains(length), "\(observance.id) \(observance.year)")
        }
    }

    @Test func theMovementsDaysAreFourAYearEverywhere() {
        let days = observances.filter { $0.kind == .movementDay && $0.year == 2027 }
        #expect(days.map(\.start.description) == ["2027-03-03", "2027-06-02", "2027-09-14", "2027-12-17"])
        #expect(days.allSatisfy { $0.reach == .worldwide && !$0.isEstimated })
    }

    @Test func reachNamesKnownCountries() throws {
        let countries = try tables.countries()
        for observance in observances {
            guard case .countries(let codes) = observance.reach else { continue }
            #expect(codes == codes.sorted() && Set(codes).count == codes.count)
            for code in codes { #expect(countries[code: code] != nil, "\(observance.id): \(code)") }
        }
        #expect(observances.contains { $0.id == "ramadan" && $0.reach == .communities && $0.isEstimated })
        #expect(observances.contains { $0.id == "songkran" && $0.reach == .countries(["TH"]) })
    }
}

@Suite struct ConferenceTests {
    @Test func conferencesHaveSourcesAndOrderedDays() throws {
        let conferences = try ReferenceTables.located().conferences()
        #expect(conferences.count == 63)
        let editions = conferences.map { "\($0.series) \($0.year) \($0.edition ?? "")" }
        #expect(Set(editions).count == editions.count)
        for conference in conferences {
            if let start = conference.start, let end = conference.end { #expect(start <= end) }
            if let start = conference.start { #expect(start.year == conference.year) }
        }
        let busan = try #require(conferences.first { $0.series == "DebConf" && $0.year == 2024 })
        #expect(busan.country == "KR" && busan.status == .held && busan.end == CivilDate("2024-08-04"))
    }

    @Test(arguments: [(HistorySeries.apnic, 17), (.icaap, 12)])
    func historiesRunByYear(series: HistorySeries, count: Int) throws {
        let tables = try ReferenceTables.located()
        let hostings = try tables.pastHostings(of: series)
        let countries = try tables.countries()
        #expect(hostings.count == count)
        #expect(zip(hostings, hostings.dropFirst()).allSatisfy { $0.year < $1.year && $0.edition < $1.edition })
        for code in hostings.compactMap(\.country) { #expect(countries[code: code] != nil) }
        #expect(hostings.allSatisfy { ($0.country == nil) == ($0.city == nil) })
    }
}
