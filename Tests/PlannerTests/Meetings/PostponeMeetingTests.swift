import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct PostponeMeetingTests {
    private typealias Tables = ChangeTables

    @Test func aPostponedMeetingKeepsTurnNumberAndYear() throws {
        let planner = try Tables.desk().planner
        let next = Tables.details { ($0.starts, $0.ends) = ("2028-02-01", "2028-02-04") }
        let postponed = try planner.postponeIt(next)
        #expect(postponed.status == .postponed && postponed.dates?.description == "2028-02-01 to 2028-02-04")
        #expect(postponed.number.number == 4 && postponed.year.number == 2027)
        #expect(postponed.hours?.opens.description == "09:30")
        #expect(try planner.turn(of: postponed)?.text == "NP")
        #expect(try planner.hostRanking(of: nil, count: 1).years.map(\.number) == [2028])
        #expect(try planner.hostStory(of: "NP", in: nil, count: 1).waiting == .chosen(try #require(Year(2027))))
    }

    @Test func withoutDaysTheyAreStillToBeTold() throws {
        let desk = try Tables.desk()
        let postponed = try desk.planner.postponeIt()
        #expect(postponed.status == .postponed && postponed.dates == nil && postponed.hours == nil)
        // Nobody is forgotten before it was.
        let later = try desk.later("2027-12-31T09:00:00Z")
        #expect(try later.duePurges().isEmpty)
        let back = try later.postponeIt(
            Tables.details {
                ($0.starts, $0.ends) = ("2028-05-20", "2028-05-23")
                ($0.opens, $0.closes, $0.timeZone) = ("10:00", "16:00", "Asia/Kathmandu")
            }
        )
        #expect(back.status == .postponed && back.hours?.opens.description == "10:00")
        #expect(try later.network().purges.map(\.due.description) == ["2028-06-22"])
    }

    @Test func thePurgeFollowsTheDaysUnlessSomebodyChoseOne() throws {
        let planner = try Tables.desk().planner
        _ = try planner.setPurge(Tables.meeting, due: "2027-04-13")
        try planner.postponeIt()
        #expect(try planner.network().purges.isEmpty)
        _ = try planner.postponeIt(Tables.details { ($0.starts, $0.ends) = ("2027-03-20", "2027-03-23") })
        #expect(try planner.network().purges.map(\.due.description) == ["2027-04-22"])
        _ = try planner.setPurge(Tables.meeting, due: "2027-09-01")
        try planner.postponeIt()
        _ = try planner.postponeIt(Tables.later)
        #expect(try planner.network().purges.map(\.due.description) == ["2027-09-01"])
    }

    @Test func itBeginsAfterTheDayOnWhichItWasToBegin() throws {
        let planner = try Tables.desk().planner
        for day in ["2027-03-10", "2027-03-11"] {
            let error = try planner.refusal {
                try $0.postponeIt(Tables.details { ($0.starts, $0.ends) = (day, "2027-03-14") })
            }
            #expect(
                error.kind == .usage && "\(error)".hasPrefix("--starts: found \(day); expected a day after 2027-03-11")
            )
        }
        let soon = Tables.details { ($0.starts, $0.ends) = ("2027-03-12", "2027-03-15") }
        #expect(try planner.postponeIt(soon).dates?.description == "2027-03-12 to 2027-03-15")
    }

    @Test func halfOfWhenItIsIsRefused() throws {
        let planner = try Tables.desk().planner
        let half = [
            Tables.details { $0.starts = "2027-05-20" }, Tables.details { $0.ends = "2027-05-20" },
            Tables.details { $0.opens = "10:00" },
            Tables.details { ($0.opens, $0.closes, $0.timeZone) = ("10:00", "16:00", "Asia/Kathmandu") },
        ]
        for details in half { #expect(try planner.refusal { try $0.postponeIt(details) }.kind == .usage) }
        try planner.postponeIt()
        let past = Tables.details { ($0.starts, $0.ends) = ("2026-11-20", "2026-11-24") }
        #expect(
            "\(try planner.refusal { try $0.postponeIt(past) })".hasPrefix(
                "--ends: found 2026-11-24, which has gone by"
            )
        )
    }

    /// Only so the store still tells whose turn it is, and where it was planned.
    @Test func aMovedOneStaysMovedAndAnOnlineOneOnline() throws {
        let planner = try Tables.desk().planner
        try planner.moveIt()
        _ = try planner.setPolicy(of: "yearly", ["creditMoved=planned"])
        let moved = try planner.postponeIt(Tables.later)
        #expect(moved.status == .moved && moved.plannedCountryCode?.text == "NP")
        #expect(try planner.turn(of: moved)?.text == "NP")
        try planner.putItOnline()
        let online = try planner.postponeIt()
        #expect(online.status == .online && online.plannedCountryCode?.text == "NP" && online.dates == nil)
        #expect(try planner.cancelMeeting(Tables.meeting).plannedCountryCode?.text == "NP")
    }

    @Test func confirmTakesNewDetailsOfWhatWasChangedAndLeavesWhatItIs() throws {
        let planner = try Tables.desk().planner
        func confirm(_ details: MeetingDetails) throws -> Meeting {
            try planner.confirmMeeting(Tables.meeting, details: details, despitePolicy: nil)
        }
        try planner.postponeIt()
        let dated = try confirm(Tables.later)
        #expect(dated.status == .postponed && dated.dates?.description == "2027-05-20 to 2027-05-23")
        try planner.moveIt()
        let city = try confirm(Tables.details { $0.city = "Siem Reap" })
        #expect(city.status == .moved && city.place?.city?.text == "Siem Reap" && city.plannedCountryCode?.text == "NP")
        let error = try planner.refusal { _ in try confirm(Tables.details { $0.country = "NP" }) }
        #expect(error.kind == .data && "\(error)".contains("mela meetings move yearly-2027 --country CODE"))
        try planner.putItOnline()
        #expect(try confirm(Tables.details { $0.name = "Yearly, at home" }).status == .online)
        #expect("\(try planner.refusal { _ in try confirm(Tables.cambodia) })".contains("mela meetings move"))
    }
}
