import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct ConfirmVisitTests {
    private static let visits =
        VisitTables.visitsHeader + """
            v1,training,fj-suva,np-kathmandu,sewing,proposed,2027-03-01,2027-03-05,,
            v2,training,ws-apia,fj-suva,radio,proposed,,,,
            v3,training,ws-apia,fj-suva,radio,held,2026-03-02,2026-03-04,2026-05-01,
            v4,training,ws-apia,fj-suva,radio,confirmed,2026-11-02,2026-11-04,,
            v5,training,kh-kep,np-kathmandu,sewing,proposed,2027-03-01,2027-03-05,,
            v6,training,kh-kep,np-kathmandu,sewing,cancelled,2027-03-01,2027-03-05,,

            """

    private func desk() throws -> Desk {
        try Desk.with(
            VisitTables.with(
                adding: [
                    "groups.csv": "kh-kep,KH,Pepper,Kep,km,,sewing\n", "visits.csv": Self.visits,
                    "members.csv": "m4,kh-kep,Malis,km;ne,,open,\nm5,kh-kep,Dara,km,,open,\n",
                    "absences.csv": "groupID,starts,ends\nnp-kathmandu,2027-04-01,2027-04-10\n",
                ]
            )
        )
    }

    private func confirm(_ id: String, _ change: (inout VisitDetails) -> Void) throws -> String {
        var details = VisitDetails()
        change(&details)
        let planner = try desk().planner
        do throws(PlannerError) {
            let one = try planner.confirmVisit(id, details)
            return
                "\(one.visit.status) \(one.visit.dates?.description ?? "-") \(one.visit.reportDue?.description ?? "-")"
        } catch { return "\(error.kind.rawValue) \(error)" }
    }

    @Test func aVisitNeedsItsHostsConsent() throws {
        #expect(
            try confirm("v1") { _ in }
                == "65 visit v1 has no consent of its host np-kathmandu; ask, and say when it agreed: --consent DAY"
        )
        #expect(try confirm("v1") { $0.consent = "2026-11-20" } == "confirmed 2027-03-01 to 2027-03-05 2027-05-04")
        #expect(try confirm("v1") { $0.consent = "2026-11-26" }.hasPrefix("64 --consent: found 2026-11-26, which is"))
    }

    @Test func aVisitNeedsItsDays() throws {
        #expect(
            try confirm("v2") { $0.consent = "2026-11-20" }
                == "65 visit v2 has no days yet; add --starts DAY --ends DAY"
        )
        let dated = try confirm("v2") {
            $0.consent = "2026-11-20"
            $0.starts = "2027-06-07"
            $0.ends = "2027-06-09"
            $0.reportDue = "2027-07-01"
        }
        #expect(dated == "confirmed 2027-06-07 to 2027-06-09 2027-07-01")
    }

    @Test func nobodyVisitsWhoIsAway() throws {
        let refused = try confirm("v1") {
            $0.consent = "2026-11-20"
            $0.starts = "2027-03-30"
            $0.ends = "2027-04-01"
        }
        #expect(
            refused
                == "65 visit v1 would be while np-kathmandu is away, from 2027-04-01 to 2027-04-10; choose other days, or "
                + "change absences.csv"
        )
    }

    @Test func groupsWithoutASharedLanguageNeedAnInterpreterWhoKnowsBoth() throws {
        #expect(
            try confirm("v5") { $0.consent = "2026-11-20" }
                == "65 visit v5 is of groups that share no language; name who interprets: --interpreter MEMBER"
        )
        for (member, start) in [
            ("m5", "65 visit v5 has an interpreter, m5, who"), ("x", "64 --interpreter: no member"),
        ] {
            let answer = try confirm("v5") {
                $0.consent = "2026-11-20"
                $0.interpreter = member
            }
            #expect(answer.hasPrefix(start), "\(answer)")
        }
        let confirmed = try confirm("v5") {
            $0.consent = "2026-11-20"
            $0.interpreter = "m4"
        }
        #expect(confirmed.hasPrefix("confirmed"))
    }

    @Test func whatIsOverIsNotConfirmed() throws {
        #expect(try confirm("v3") { _ in } == "65 visit v3 is held; expected a proposed or confirmed one")
        #expect(try confirm("v6") { _ in }.hasPrefix("65 visit v6 is cancelled"))
        #expect(try confirm("v9") { _ in } == "64 no visit \"v9\"; see mela visits list")
    }

    @Test func wordsAndPeopleAreKeptWhenTheDaysChange() throws {
        let planner = try desk().planner
        var details = VisitDetails()
        details.consent = "2026-11-20"
        details.purpose = "To learn sewing"
        details.programme = "Monday: meet.\nTuesday: sew."
        _ = try planner.confirmVisit("v1", details)
        let people = try planner.setVisitors(of: "v1", going: ["m1"], receiving: ["m2"])
        #expect(people.going.map(\.id.text) == ["m1"] && people.receiving.map(\.id.text) == ["m2"])
        #expect(people.needs == [])
        var moved = VisitDetails()
        moved.starts = "2027-03-08"
        moved.ends = "2027-03-12"
        let after = try planner.confirmVisit("v1", moved)
        #expect(after.purpose?.text == "To learn sewing" && after.programme?.text == "Monday: meet.\nTuesday: sew.")
        #expect(after.consentedOn == CivilDate("2026-11-20"))
        #expect(after.visit.reportDue == CivilDate("2027-05-11"))
        #expect(after.going.map(\.id.text) == ["m1"])
        let cleared = try planner.setVisitors(of: "v1", going: [], receiving: nil)
        #expect(cleared.going == [] && cleared.receiving.map(\.id.text) == ["m2"])
    }

    @Test(arguments: [
        ("going", "m2", "64 --going: m2 is not of fj-suva; expected one of its members"),
        ("receiving", "m1", "64 --receiving: m1 is not of np-kathmandu; expected one of its members"),
        ("going", "nobody", "64 --going: no member \"nobody\"; expected the id of a row of members.csv"),
    ])
    func peopleAreOfTheirGroups(option: String, member: String, expected: String) throws {
        let planner = try desk().planner
        let (going, receiving) = option == "going" ? ([member], nil) : (nil, [member])
        do throws(PlannerError) {
            _ = try planner.setVisitors(of: "v1", going: going, receiving: receiving)
            Issue.record("it was taken")
        } catch { #expect("\(error.kind.rawValue) \(error)" == expected) }
    }

    @Test func aReportMakesAConfirmedVisitAHeldOne() throws {
        let planner = try desk().planner
        let reported = try planner.reportVisit("v4", on: "2026-11-20")
        #expect(reported.visit.status == .held && reported.visit.reportedOn == CivilDate("2026-11-20"))
        #expect(try planner.reportVisit("v3", on: "2026-04-01").needs == [])
        for (id, day) in [("v1", "2026-11-20"), ("v3", "2026-11-26"), ("v3", "2026-03-01"), ("v6", "2026-11-20")] {
            #expect(throws: PlannerError.self, "\(id) \(day)") { try planner.reportVisit(id, on: day) }
        }
    }

    @Test func onlyWhatIsToComeIsCancelledAndOnlyWhatBeganWasHeld() throws {
        let planner = try desk().planner
        #expect(try planner.holdVisit("v4").visit.status == .held)
        #expect(try planner.cancelVisit("v1").visit.status == .cancelled)
        for id in ["v3", "v6"] { #expect(throws: PlannerError.self) { try planner.cancelVisit(id) } }
        for id in ["v2", "v6"] { #expect(throws: PlannerError.self) { try planner.holdVisit(id) } }
    }

    @Test func eachVisitTellsWhatItWaitsFor() throws {
        let needs = Dictionary(
            try desk().planner.visits().map { ($0.visit.id.text, $0.needs) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(needs["v1"] == [.consent, .visitors, .hosts])
        #expect(needs["v2"] == [.consent, .dates, .visitors, .hosts])
        #expect(needs["v3"] == [.report(due: try #require(CivilDate("2026-05-01")), isOverdue: true)])
        #expect(needs["v4"] == [.record])
        #expect(needs["v5"] == [.consent, .visitors, .hosts, .interpreter])
        #expect(needs["v6"] == [])
    }
}
