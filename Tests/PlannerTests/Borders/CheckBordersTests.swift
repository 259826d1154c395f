import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct CheckBordersTests {
    private static let entries =
        BorderTables.entriesHeader + """
            FJ,NP,onArrival,2026-11-01,Embassy
            KH,NP,visa,2026-11-01,Embassy
            WS,NP,free,2026-11-01,Embassy

            """

    private func report(
        _ rows: [String: String] = ["entries.csv": entries],
        travel: TravelBook? = nil,
        now: String = "2026-11-25T09:00:00Z",
        terms: ApplicationTerms = ApplicationTerms()
    ) throws -> BorderReport {
        try BorderTables.desk(rows, now: now).planner.checkBorders(of: "yearly-2027", travel: travel, terms: terms)
            .report
    }

    @Test func whoIsInvitedOrConfirmedIsToldWhatTheBorderAsks() throws {
        let report = try report()
        #expect(report.travellers.map(\.memberID.text) == ["m1", "m2", "m3"])
        #expect(report.travellers.map(\.entry.requirement) == [.onArrival, .visa, .free])
        #expect(report.travellers.allSatisfy { $0.isAssumed && $0.validity == .unknown })
        // One's own country lets everybody in, without a fact.
        #expect(try report.traveller("m3").entry.ground == .ownCountry)
        #expect(!report.isVaultOpen)
    }

    @Test func thePassportCountsAndNotTheGroup() throws {
        let report = try report(travel: BorderTables.book(BorderTables.passport("WS")))
        let traveller = try report.traveller("m2")
        #expect(traveller.passport.text == "WS" && !traveller.isAssumed && traveller.entry.requirement == .free)
        #expect(traveller.application == nil && traveller.validity == .lasts)
        #expect(try report.traveller("m1").isAssumed)
    }

    @Test(arguments: [("2027-04-30T00:00:00Z", true), ("2027-05-01T00:00:00Z", false)])
    func aFactReadsUnknownFromItsDay181On(now: String, isFresh: Bool) throws {
        // 180 days after 2026-11-01 is 2027-04-30; the meeting is later still.
        var rows = ["entries.csv": Self.entries]
        rows["meetings.csv"] = SmallTables.all["meetings.csv"].map {
            $0 + BorderTables.meeting.replacing("-03-1", with: "-06-1")
        }
        rows["delegates.csv"] = BorderTables.delegatesHeader + "yearly-2027,m2,confirmed,,,single,,any,,no\n"
        let answer = try report(rows, now: now).traveller("m2").entry
        #expect(answer.requirement == (isFresh ? .visa : .unknown))
        guard case .staleFact(let fact) = answer.ground else {
            #expect(isFresh)
            return
        }
        #expect(!isFresh && fact.source.text == "Embassy" && "\(fact.checkedOn)" == "2026-11-01")
    }

    @Test func aStayIsCountedWithBothItsDaysAgainstTheLimit() throws {
        func rows(_ days: Int) -> [String: String] {
            ["entries.csv": Self.entries, "stayLimits.csv": BorderTables.limitsHeader + "FJ,NP,\(days)\n"]
        }
        // From 9 to 16 March: eight days.
        #expect(try report(rows(8)).traveller("m1").daysThere == 8)
        #expect(try !report(rows(8)).traveller("m1").staysTooLong)
        #expect(try report(rows(7)).traveller("m1").staysTooLong)
        // Without days of stay: the meeting's, and the day after.
        #expect(try report(rows(7)).traveller("m2").daysThere == 5)
    }

    @Test(arguments: [
        ("2027-03-14", PassportValidity.expired), ("2027-03-15", .short), ("2027-09-14", .short),
        ("2027-09-15", .lasts),
    ])
    func aPassportLastsSixMonthsBeyondTheReturn(expires: String, validity: PassportValidity) throws {
        // Without days of stay the return is the day after the meeting, 15 March.
        let book = try BorderTables.book(BorderTables.passport(expires: expires))
        #expect(try report(travel: book).traveller("m2").validity == validity)
    }

    @Test func theReturnIsTheStaysLastDay() throws {
        let book = try BorderTables.book(of: "m1", BorderTables.passport("FJ", expires: "2027-03-15"))
        #expect(try report(travel: book).traveller("m1").validity == .expired)
        let without = try BorderTables.book(BorderTables.passport(expires: nil))
        #expect(try report(travel: without).traveller("m2").validity == .lasts)
    }

    @Test func whatIsToBeAppliedForIsCountedBackFromTheJourney() throws {
        let application = try #require(try report().traveller("m2").application)
        #expect(application.applyBy == (try BorderTables.day("2027-01-14")))
        #expect(application.documentsBy == (try BorderTables.day("2026-12-31")))
        #expect(application.seatBy == (try BorderTables.day("2026-12-17")))
        #expect(try report().traveller("m1").application == nil)
    }

    @Test func anEVisaTakesLessTimeAndTheNumbersAreOptions() throws {
        let rows = ["entries.csv": Self.entries.replacing("KH,NP,visa", with: "KH,NP,eVisa")]
        #expect(
            try report(rows).traveller("m2").application?.applyBy == BorderTables.day("2027-02-18")
        )
        var terms = ApplicationTerms()
        try terms.set(.eVisa, weeks: 1, option: "e-visa-weeks")
        try terms.set(.documents, weeks: 0, option: "documents-weeks")
        let application = try #require(try report(rows, terms: terms).traveller("m2").application)
        #expect(
            application.applyBy == (try BorderTables.day("2027-03-04"))
                && application.documentsBy == application.applyBy
        )
    }

    @Test func whoIsNotLetInHasNothingToApplyFor() throws {
        let rows = ["entries.csv": Self.entries.replacing("KH,NP,visa", with: "KH,NP,refused")]
        let traveller = try report(rows).traveller("m2")
        #expect(traveller.isBarred && traveller.application == nil)
    }

    /// Nothing of a passport but its country reaches the report.
    @Test func theReportHoldsNoNumberAndNoDayOfAPassport() throws {
        let passport = try BorderTables.passport(expires: "2027-04-04", number: "PLANTED77")
        let shown = "\(try report(travel: BorderTables.book(passport)))"
        for planted in ["PLANTED77", "2027-04-04", "1990-02-03", "MALIS"] { #expect(!shown.contains(planted)) }
    }

    @Test func aMeetingWithoutAHostOrOnlineIsRefused() throws {
        let tables = [
            "meetings.csv": SmallTables.all["meetings.csv"].map { $0 + "p,yearly,5,2028,P,proposed,,,,,,,,,\n" } ?? ""
        ]
        let planner = try Desk.with(SmallTables.all.merging(tables) { $1 }).planner
        for (id, kind) in [("p", PlannerError.Kind.data), ("yearly-2025", .data), ("none", .usage)] {
            let error = #expect(throws: PlannerError.self) { try planner.checkBorders(of: id, travel: nil) }
            #expect(error?.kind == kind)
        }
    }
}
