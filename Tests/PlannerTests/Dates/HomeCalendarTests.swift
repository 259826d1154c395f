import CivilTime
import NetworkModel
import ReferenceData
import Scheduler
import Testing

@testable import Planner

/// The traps of real calendars, by the tables that come with the program.
@Suite struct HomeCalendarTests {
    let facts: SeasonFacts

    init() throws {
        let codes = ["BD", "CN", "FJ", "HK", "ID", "IN", "KR", "LK", "MN", "MY", "NP", "SG", "TH"].compactMap {
            CountryCode($0)
        }
        facts = try SeasonFacts(tables: .located(), countries: codes)
    }

    private func calendar(
        _ code: String,
        _ first: String,
        _ last: String,
        decreed: [DecreedDay] = []
    ) throws -> HomeCalendar {
        let stretch = DayStretch(from: try #require(CivilDate(first)), to: try #require(CivilDate(last)))
        return HomeCalendar(try #require(CountryCode(code)), over: stretch, facts: facts, decreed: decreed)
    }

    private func place(_ day: String, in calendar: HomeCalendar) throws -> Int {
        let date = try #require(CivilDate(day))
        return try #require(calendar.stretch.place(of: date))
    }

    /// The days that a mark of that name makes dear.
    private func days(named name: String, in calendar: HomeCalendar) -> [String] {
        (0..<calendar.stretch.count).filter { calendar.mark(on: $0)?.name.contains(name) ?? false }
            .map { calendar.stretch.date($0).description }
    }

    @Test func theYear2030HasTwoRamadans() throws {
        let days = days(named: "Ramadan", in: try calendar("TH", "2030-01-01", "2031-01-31"))
        #expect(days.contains("2030-01-07") && days.contains("2030-02-01"))
        // Christmas to New Year comes first until then.
        #expect(days.contains("2031-01-05") && days.contains("2031-01-20"))
        let second = try calendar("TH", "2030-12-26", "2030-12-26")
        #expect(second.mark(on: 0)?.kind == .someone)
        #expect(!days.contains { $0 > "2030-02-05" && $0 < "2030-12-25" })
    }

    @Test(arguments: [
        ("CN", "Lunar New Year", "2027-02-06"), ("KR", "Seollal", "2027-02-06"), ("MN", "Tsagaan Sar", "2027-02-07"),
    ])
    func theLunarNewYearIsEachCountrysOwn(code: String, name: String, first: String) throws {
        let calendar = try calendar(code, "2027-01-15", "2027-03-01")
        let place = try place(first, in: calendar)
        #expect(calendar.prices.meeting[place] >= DatePoints.keptPerhaps.meeting)
        #expect(calendar.mark(on: place)?.kind == .holiday)
        // The day before is not the new year anywhere that the next day begins it.
        if code == "MN" {
            #expect(calendar.prices.meeting[place - 1] < DatePoints.nextToKeptPerhaps.meeting)
        }
    }

    @Test func vesakLiesAMonthApart() throws {
        func vesak(_ code: String) throws -> [String] {
            let calendar = try calendar(code, "2026-04-20", "2026-06-20")
            return ["Vesak", "Buddha", "Visakha"].flatMap { days(named: $0, in: calendar) }.sorted()
        }
        #expect(try vesak("LK").first == "2026-05-01")
        #expect(try vesak("NP") == ["2026-05-01"])
        #expect(try vesak("KR").first == "2026-05-24")
        #expect(try vesak("MY").first == "2026-05-31")
    }

    @Test func aSuspectDiwaliCountsForNothingAndTheRightOneDoes() throws {
        let calendar = try calendar("SG", "2028-10-01", "2028-11-30")
        let wrong = try place("2028-11-15", in: calendar)
        let right = try place("2028-10-17", in: calendar)
        #expect(calendar.mark(on: wrong) == nil && calendar.prices.meeting[wrong] == 0)
        #expect(calendar.mark(on: right) == DayMark(kind: .holiday, name: "Diwali / Deepavali", certainty: .estimated))
    }

    @Test func aYearThatNobodyKnowsIsUnknownNotFree() throws {
        let calendar = try calendar("LK", "2027-01-01", "2027-12-31")
        let plain = try place("2027-07-13", in: calendar)
        #expect(calendar.mark(on: plain)?.kind == .unknown)
        #expect(calendar.mark(on: plain)?.certainty == .unknown)
        #expect(calendar.prices.meeting[plain] == DatePoints.unknown.meeting && calendar.crewPrice(on: plain) > 0)
        let known = try self.calendar("LK", "2026-01-01", "2026-12-31")
        let same = try place("2026-07-14", in: known)
        #expect(known.mark(on: same) == nil && known.prices.meeting[same] == 0)
    }

    @Test func anEstimatedDayCastsItsShadowOnItsNeighbours() throws {
        // Mawlid of 2027 in Fiji, and nothing else near it.
        let calendar = try calendar("FJ", "2027-08-01", "2027-08-31")
        func price(_ day: String) throws -> Int {
            calendar.prices.meeting[try place(day, in: calendar)]
        }
        #expect(try price("2027-08-14") == DatePoints.keptPerhaps.meeting)
        #expect(try price("2027-08-13") == DatePoints.nextToKeptPerhaps.meeting)
        #expect(try price("2027-08-20") == 0)
    }

    @Test func peopleRestOnTheirOwnWeekend() throws {
        // 2027-07-09 is a Friday.
        let bangladesh = try calendar("BD", "2027-07-05", "2027-07-11")
        #expect(bangladesh.prices.meeting == [0, 0, 0, 0, 4, 4, 0])
        #expect(bangladesh.prices.travel == [2, 2, 2, 2, 0, 0, 2])
        let nepal = try calendar("NP", "2027-07-05", "2027-07-11")
        #expect(nepal.prices.meeting == [0, 0, 0, 0, 0, 4, 0])
    }

    @Test func aDecreeMakesAHolidayOrAWorkingDay() throws {
        let name = try #require(PlainLine("Bridge day"))
        func decreed(_ day: String, _ kind: DecreedDay.Kind) throws -> DecreedDay {
            DecreedDay(
                countryCode: try #require(CountryCode("FJ")),
                date: try #require(CivilDate(day)),
                kind: kind,
                name: name,
                source: name
            )
        }
        // Fiji Day's Sunday, a Saturday to work on, and a plain Wednesday off.
        let rows = try [
            decreed("2027-10-10", .workday), decreed("2027-10-16", .workday), decreed("2027-10-13", .holiday),
        ]
        let calendar = try calendar("FJ", "2027-10-10", "2027-10-17", decreed: rows)
        #expect(calendar.prices.meeting == [0, 0, 0, 60, 0, 0, 0, 4])
        #expect(calendar.prices.travel[6] == 2)
        #expect(calendar.mark(on: 3)?.name == "Bridge day")
        let foreign = try self.calendar("NP", "2027-10-13", "2027-10-13", decreed: rows)
        #expect(foreign.mark(on: 0)?.name != "Bridge day")
    }

    @Test func aWorkingDayByDecreeIsNoObservanceEither() throws {
        let name = try #require(PlainLine("Swapped"))
        let row = DecreedDay(
            countryCode: try #require(CountryCode("CN")),
            date: try #require(CivilDate("2027-02-07")),
            kind: .workday,
            name: name,
            source: name
        )
        // The second day of the lunar new year, a Sunday.
        let calendar = try calendar("CN", "2027-02-06", "2027-02-08", decreed: [row])
        #expect(calendar.mark(on: 1) == nil && calendar.prices.meeting[1] == 0 && calendar.prices.travel[1] == 2)
        #expect(calendar.mark(on: 0)?.kind == .holiday && calendar.mark(on: 2)?.kind == .holiday)
    }

    @Test func aDayOffCountsOnceWhateverItIsCalled() throws {
        // Eid and the weekend, the observance and the public holiday: the dearest alone.
        let calendar = try calendar("BD", "2026-12-25", "2027-01-05")
        #expect(calendar.prices.meeting.allSatisfy { $0 <= DatePoints.kept.meeting })
    }
}
