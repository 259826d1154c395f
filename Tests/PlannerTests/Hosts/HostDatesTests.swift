import CivilTime
import NetworkModel
import Testing

@testable import Planner

/// What a host's days do to the ranking.
@Suite struct HostDatesTests {
    /// Nepal and Cambodia may host in 2027, as fair as each other where hosting again costs nothing: the ways decide, unless
    /// days do.
    private func ranking(
        _ others: [String: String] = [:],
        ignoringDates: Bool = false
    ) throws -> HostRanking {
        let fair = try SmallTables.changing("policies.csv", "4,1000,1,yes", "4,0,1,yes")
        let tables = fair.merging(others) { $1 }
        return try Desk.with(tables).planner.hostRanking(
            of: nil,
            count: 1,
            assuming: HostAssumptions(ignoresDates: ignoringDates)
        )
    }

    /// Every day of a year off in one country, but those of one month.
    private func holidays(in code: String, besides month: Int) -> String {
        let days = (1...12).filter { $0 != month }.flatMap { month in
            (1...28).map { day in
                let text = "2027-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
                return "\(code),\(text),holiday,Day off,radio\n"
            }
        }
        return "countryCode,date,kind,name,source\n" + days.joined()
    }

    @Test func whatTheBestDaysCostIsAddedToTheWays() throws {
        let plain = try ranking(ignoringDates: true)
        let dated = try ranking()
        #expect(plain.candidates.allSatisfy { $0.dates == nil && $0.score.datesKilometres == 0 })
        for host in dated.candidates {
            let dates = try #require(host.dates)
            #expect(host.score.datesKilometres == dates.kilometres && dates.kilometres == dates.points * 1000 / 60)
            #expect(host.score.kilometres == plain.candidates.first { $0.country == host.country }?.score.kilometres)
        }
    }

    @Test func dearDaysMakeANearHostWorse() throws {
        let plain = try ranking()
        let first = try #require(plain.candidates.first).country.code.text
        let second = try #require(plain.candidates.last).country.code.text
        #expect(Set([first, second]) == ["KH", "NP"])
        // The first one's offer is for April, which is one long holiday there.
        let offer = first == "KH" ? "o2" : "o3"
        let changed = try ranking([
            "holidays.csv": holidays(in: first, besides: 5), "offerMonths.csv": "offerID,month\n\(offer),4\n",
        ])
        #expect(changed.candidates.map(\.country.code.text) == [second, first])
        let worse = try #require(changed.candidates.last)
        #expect(worse.regret.datesKilometres > 0 && worse.dates?.days.first.month == 4)
        #expect(worse.regret.kilometres < 0, "its ways are still the shorter ones")
        let ignored = try ranking(["holidays.csv": holidays(in: first, besides: 5)], ignoringDates: true)
        #expect(ignored.candidates.first?.country.code.text == first)
    }

    @Test func aHostWithoutDaysIsExcludedWithTheReason() throws {
        let found = try ranking(["offerMonths.csv": "offerID,month\no3,1\n"])
        #expect(found.candidates.map(\.country.code.text) == ["KH"])
        let nepal = try #require(found.excluded.first { $0.country.code.text == "NP" })
        #expect(nepal.reasons.map(\.rule) == [.dates])
        #expect(
            nepal.reasons.first?.sentence.hasPrefix("no days of 2027 will do: Nobody can travel before 2027-02-17")
                == true
        )
        #expect(nepal.reasons.first?.sentence.contains("The offer of Nepal is for these months: January.") == true)
        // The policy alone doesn't exclude it, and it can be confirmed.
        var details = MeetingDetails()
        details.country = "NP"
        let planner = try Desk.with(SmallTables.all.merging(["offerMonths.csv": "offerID,month\no3,1\n"]) { $1 })
            .planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details)
        #expect(
            try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil).status
                == .confirmed
        )
    }

    @Test func aPlanTellsEverythingOfEachEdition() throws {
        let tables = KeepFallbackTests.tables.merging(["meetings.csv": SmallTables.all["meetings.csv"] ?? ""]) { $1 }
        let plan = try Desk.with(tables).planner.hostPlan(of: nil, count: 2)
        guard case .optimal(let hosts, let score) = plan.outcome else {
            Issue.record("there is a plan")
            return
        }
        #expect(plan.briefs.count == 2 && hosts.count == 2)
        #expect(score.datesKilometres == hosts.reduce(0) { $0 + ($1.dates?.kilometres ?? 0) })
        for (host, brief) in zip(hosts, plan.briefs) {
            #expect(brief.window?.days == host.dates?.days && brief.window?.points == host.dates?.points)
            #expect((brief.backupDates != nil) == (host.backup != nil))
            #expect(brief.entry.all == 4 && brief.hub != nil && brief.people == 9)
        }
        let nepal = try #require(
            zip(hosts, plan.briefs).first { $0.0.country.code.text == "WS" || $0.0.country.code.text == "NP" }
        )
        #expect(nepal.1.venue != nil)
    }
}
