import CivilTime
import Exporters
import NetworkModel
import Testing

@testable import Planner

@Suite struct FindDatesTests {
    private func found(
        _ tables: [String: String] = SmallTables.all,
        _ change: (inout DateQuestion) -> Void
    ) throws -> FoundDates {
        var question = DateQuestion()
        change(&question)
        return try Desk.with(tables).planner.findDates(question)
    }

    @Test func theSumOfTheReasonsIsThePrice() throws {
        let planner = try Desk.withSample().planner
        for (host, year) in [("FJ", 2027), ("KH", 2028), ("LK", 2030), ("TH", 2033)] {
            var question = DateQuestion()
            question.host = host
            question.year = year
            question.count = 50
            let found = try planner.findDates(question)
            #expect(found.windows.count > 5)
            for window in found.windows {
                #expect(window.points == window.reasons.reduce(0) { $0 + $1.points })
            }
            #expect(zip(found.windows, found.windows.dropFirst()).allSatisfy { $0.points <= $1.points })
        }
    }

    @Test func whoLivesAtTheHostsDoesNotTravel() throws {
        // A Fijian holiday on the day before: nobody from Fiji is on the way then; Nepal's people would be.
        let holiday = "countryCode,date,kind,name,source\nFJ,2027-07-12,holiday,Day off,radio\n"
        var tables = SmallTables.all
        tables["holidays.csv"] = holiday
        func travel(host: String) throws -> [DateReason] {
            let found = try found(tables) {
                $0.host = host
                $0.from = "2027-07-13"
                $0.until = "2027-07-13"
                $0.days = 2
            }
            return found.windows[0].reasons.filter { $0.name == "Day off" }
        }
        #expect(try travel(host: "NP").map(\.kind) == [.holiday])
        #expect(try travel(host: "NP").map(\.points) == [30])
        // At the host's it is the crew that misses it, five people at least.
        #expect(try travel(host: "FJ").map(\.kind) == [.hostHoliday])
        #expect(try travel(host: "FJ").map(\.points) == [300])
    }

    @Test func aWindowMayLieOverNewYear() throws {
        let found = try found {
            $0.host = "FJ"
            $0.from = "2027-12-30"
            $0.until = "2027-12-31"
            $0.days = 4
        }
        #expect(found.windows.count == 1 && found.windows[0].days.last.year == 2028)
        #expect(found.windows[0].reasons.contains { $0.days.contains { $0.description == "2028-01-01" } })
    }

    @Test func aLeapDayIsADay() throws {
        let found = try found {
            $0.host = "FJ"
            $0.year = 2028
            $0.from = "2028-02-28"
            $0.until = "2028-02-28"
            $0.days = 3
        }
        #expect(found.windows.map(\.days.description) == ["2028-02-28 to 2028-03-01"])
        #expect(found.strip.days.contains { $0.date.description == "2028-02-29" })
    }

    @Test func deadlinesAreCountedBackFromTheJourney() throws {
        let found = try found {
            $0.host = "FJ"
            $0.from = "2027-07-13"
            $0.until = "2027-07-13"
        }
        let days = try #require(found.windows.first?.deadlines)
        // 2027-07-12 is the day of travel: 8 weeks for the visa, 2 for papers, 2 for seats; flights 60 days ahead.
        #expect(days.applyBy?.description == "2027-05-17")
        #expect(days.documentsBy.description == "2027-05-03")
        #expect(days.seatBy.description == "2027-04-19")
        #expect(days.bookBy.description == "2027-05-13")
    }

    @Test func withoutAHostEachCountryThatOffersHasItsBestDays() throws {
        let found = try found { $0.year = 2027 }
        #expect(found.host == nil && found.windows.isEmpty)
        #expect(found.hosts.map(\.country.code.text).sorted() == ["FJ", "KH", "NP", "WS"])
        #expect(
            zip(found.hosts, found.hosts.dropFirst()).allSatisfy { $0.window?.points ?? 0 <= $1.window?.points ?? 0 }
        )
        for host in found.hosts {
            let alone = try self.found {
                $0.year = 2027
                $0.host = host.country.code.text
                $0.count = 1
            }
            #expect(alone.windows.first == host.window)
        }
        #expect(try self.found { $0.year = 2040 }.hosts.count == 4, "nobody offers: every country with a group")
    }

    @Test func theMonthsOfAnOfferHold() throws {
        var tables = SmallTables.all
        tables["offerMonths.csv"] = "offerID,month\no1,5\no1,6\n"
        let found = try found(tables) {
            $0.host = "FJ"
            $0.count = 50
        }
        #expect(!found.windows.isEmpty)
        #expect(
            found.windows.allSatisfy { [5, 6].contains($0.days.first.month) && [5, 6].contains($0.days.last.month) }
        )
    }

    @Test func aGroupThatOffersAllYearOpensTheYear() throws {
        var tables = SmallTables.all
        tables["groups.csv", default: ""] += "fj-nadi,FJ,Palm Circle,Nadi,en,,\n"
        tables["offers.csv", default: ""] += "o5,yearly,fj-nadi,offered,2027,2032,2026-01-01,\n"
        tables["offerMonths.csv"] = "offerID,month\no1,5\n"
        let open = try found(tables) {
            $0.host = "FJ"
            $0.from = "2027-09-01"
        }
        #expect(!open.windows.isEmpty)
        tables["offerMonths.csv"] = "offerID,month\no1,5\no5,10\n"
        let either = try found(tables) {
            $0.host = "FJ"
            $0.count = 50
        }
        #expect(Set(either.windows.map(\.days.first.month)) == [5, 10])
    }

    @Test func aSeasonWithoutDaysHasASmallestReason() throws {
        var tables = SmallTables.all
        tables["offerMonths.csv"] = "offerID,month\no1,5\n"
        let ended = try found(tables) {
            $0.host = "FJ"
            $0.from = "2027-07-01"
            $0.until = "2027-09-01"
            $0.leaveOut = ["2027-05-01..2027-05-31"]
        }
        #expect(ended.windows.isEmpty)
        #expect(ended.conflict == ["The offer of Fiji is for these months: May."])

        let both = try found(tables) {
            $0.host = "FJ"
            $0.leaveOut = ["2027-05-01..2027-05-31", "2027-08-01..2027-08-31"]
        }
        #expect(
            both.conflict == [
                "The offer of Fiji is for these months: May.", "You leave out 2027-05-01 to 2027-05-31.",
            ]
        )
        let late = try found {
            $0.host = "FJ"
            $0.until = "2027-01-31"
        }
        #expect(late.conflict.count == 1 && late.conflict[0].hasPrefix("Nobody can travel before 2027-02-17"))
    }

    @Test func twoMeetingsOfTheNetworkDoNotMeet() throws {
        let row = "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,WS,Apia,ws-apia,,2027-07-12,2027-07-14,,,\n"
        var tables = SmallTables.all
        tables["meetings.csv", default: ""] += row
        tables["series.csv", default: ""] += "other,Other meeting,1\n"
        tables["shares.csv", default: ""] += "other,north,1,no\nother,south,1,no\n"
        tables["policies.csv", default: ""] += "other,0,0,0,0,0,9,no,,0,0,0,none,none,held\n"
        func days(_ from: String, _ until: String) throws -> [String] {
            try found(tables) {
                $0.series = "other"
                $0.host = "FJ"
                $0.year = 2027
                $0.days = 2
                $0.from = from
                $0.until = until
                $0.count = 50
            }.windows.map(\.days.description).sorted()
        }
        #expect(try days("2027-07-09", "2027-07-16").isEmpty)
        // Also where the season begins or ends right beside it.
        #expect(try days("2027-07-16", "2027-07-16").isEmpty && days("2027-07-09", "2027-07-09").isEmpty)
        #expect(try days("2027-07-08", "2027-07-08") == ["2027-07-08 to 2027-07-09"])
        #expect(try days("2027-07-17", "2027-07-17") == ["2027-07-17 to 2027-07-18"])
        // The meeting that is placed doesn't stand in its own way.
        let own = try found(tables) {
            $0.meeting = "yearly-2027"
            $0.from = "2027-07-12"
            $0.until = "2027-07-12"
        }
        #expect(own.host?.code.text == "WS" && own.length == 3 && own.windows.count == 1)
    }

    @Test func conferencesAndBusyMembersMakeDaysDear() throws {
        var tables = SmallTables.all
        tables["conferences.csv"] = "id,name,starts,ends,countryCode\nc1,Health days,2027-07-13,2027-07-14,\n"
        tables["busyDays.csv"] = "memberID,starts,ends\nm3,2027-07-14,2027-07-20\n"
        let window = try #require(
            found(tables) {
                $0.host = "FJ"
                $0.from = "2027-07-13"
                $0.until = "2027-07-13"
                $0.days = 3
            }.windows.first
        )
        let conference = try #require(window.reasons.first { $0.kind == .conference })
        #expect(conference.name == "Health days" && conference.people == 4 && conference.points == 2 * 4 * 30)
        let busy = try #require(window.reasons.first { $0.kind == .busy })
        #expect(busy.people == 1 && busy.points == 2 * 60)
    }

    @Test func unknownYearsAreSaid() throws {
        var tables = try SmallTables.changing("countries.csv", "WS,south", "LK,south\nWS,south")
        tables["groups.csv", default: ""] += "lk-colombo,LK,Lake Circle,Colombo,si,,\n"
        let found = try found(tables) { $0.host = "FJ" }
        #expect(found.unknownYears.map { "\($0.code) \($0.year) \($0.people) \($0.isThin)" } == ["LK 2027 1 false"])
        #expect(
            found.strip.notes == ["Holidays not known: Sri Lanka 2027 (1 delegate). Ask there: not known is not free."]
        )
    }

    struct BadWord: CustomTestStringConvertible, Sendable {
        let beginning: String
        let change: @Sendable (inout DateQuestion) -> Void
        var testDescription: String { beginning }
    }

    static let badWords = [
        BadWord(beginning: "--days: found 0") { $0.days = 0 },
        BadWord(beginning: "--days: found 31") { $0.days = 31 },
        BadWord(beginning: "--year: found 1800") { $0.year = 1800 },
        BadWord(beginning: "--until: found 2026-01-01") { $0.until = "2026-01-01" },
        BadWord(beginning: "--until: found 2028-06-01") { $0.until = "2028-06-01" },
        BadWord(beginning: "--from: found \"May\"") { $0.from = "May" },
        BadWord(beginning: "--leave-out: found \"2027-05-01\"") { $0.leaveOut = ["2027-05-01"] },
        BadWord(beginning: "--leave-out: ends: found 2027-04-01") { $0.leaveOut = ["2027-05-01..2027-04-01"] },
        BadWord(beginning: "--count: found 0") { $0.count = 0 },
    ]

    @Test(arguments: badWords)
    func badWordsAreRefusedInOneLine(word: BadWord) throws {
        let error = #expect(throws: PlannerError.self) { try found { word.change(&$0) } }
        #expect(error?.kind == .usage)
        #expect(error?.description.hasPrefix(word.beginning) == true, "\(error?.description ?? "")")
    }

    @Test func namesThatNothingHasAreRefused() throws {
        for change in [{ $0.meeting = "x" }, { $0.series = "x" }, { $0.host = "XX" }] as [(inout DateQuestion) -> Void]
        {
            let error = #expect(throws: PlannerError.self) { try found { change(&$0) } }
            #expect(error?.kind == .usage)
        }
        let error = #expect(throws: PlannerError.self) {
            try found {
                $0.meeting = "yearly-2024"
                $0.series = "monthly"
            }
        }
        #expect(error?.description.contains("is of the series yearly") == true)
    }
}
