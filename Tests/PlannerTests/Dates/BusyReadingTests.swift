import CivilTime
import NetworkModel
import NetworkTables
import Testing

@testable import Planner

@Suite struct BusyReadingTests {
    private func calendar(_ events: String...) -> String {
        (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"] + events + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    private func event(_ start: String, _ end: String, more: String = "") -> String {
        [
            "BEGIN:VEVENT", "UID:\(start)\(end)@x", "DTSTAMP:20261101T000000Z", "DTSTART\(start)", "DTEND\(end)",
            "SUMMARY:Secret", more, "END:VEVENT",
        ]
        .filter { !$0.isEmpty }.joined(separator: "\r\n")
    }

    private func busy(of member: String, _ text: String) throws -> [String] {
        let desk = try Desk.with(SmallTables.all)
        try desk.write(text, to: "theirs.ics")
        let kept = try desk.planner.keepBusyDays(of: member, file: desk.path("theirs.ics"))
        let rows = try desk.planner.network().busyDays
        #expect(rows.map(\.days) == kept.busy && rows.allSatisfy { $0.memberID.text == member })
        return kept.busy.map(\.description)
    }

    @Test func aDayBelongsToTheClockOfTheMembersCountry() throws {
        // 18:30 to 23:00 in UTC: in Kathmandu (+05:45) from 00:15 to 04:45 of the next day.
        let text = calendar(event(":20270310T183000Z", ":20270310T230000Z"))
        #expect(try busy(of: "m3", text) == ["2027-03-11"])
        // 17:30 to 22:00: fifteen minutes short of four hours on the next day there, and 45 minutes on this one.
        let less = calendar(event(":20270310T173000Z", ":20270310T214500Z"))
        #expect(try busy(of: "m3", less) == [])
        // Across the date line: Apia (+13) is a day ahead of what UTC says.
        #expect(try busy(of: "m4", text) == ["2027-03-11"])
        #expect(try busy(of: "m4", calendar(event(":20270310T110000Z", ":20270310T200000Z"))) == ["2027-03-11"])
    }

    @Test func anAllDayEventIsOfItsOwnDaysWhereverTheMemberLives() throws {
        let text = calendar(event(";VALUE=DATE:20270501", ";VALUE=DATE:20270504"))
        for member in ["m1", "m3", "m4"] { #expect(try busy(of: member, text) == ["2027-05-01 to 2027-05-03"]) }
    }

    @Test func anHourIsNoBusyDayAndNeitherIsWhatIsFreeOrCalledOff() throws {
        let text = calendar(
            event(":20270601T010000Z", ":20270601T020000Z"),
            event(";VALUE=DATE:20270605", ";VALUE=DATE:20270606", more: "TRANSP:TRANSPARENT"),
            event(";VALUE=DATE:20270608", ";VALUE=DATE:20270609", more: "STATUS:CANCELLED")
        )
        #expect(try busy(of: "m1", text) == [])
    }

    @Test func aNewFileTakesThePlaceOfTheOldOneAndForgettingLeavesNothing() throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write(calendar(event(";VALUE=DATE:20270501", ";VALUE=DATE:20270502")), to: "one.ics")
        try desk.write(calendar(event(";VALUE=DATE:20270601", ";VALUE=DATE:20270602")), to: "two.ics")
        _ = try desk.planner.keepBusyDays(of: "m1", file: desk.path("one.ics"))
        _ = try desk.planner.keepBusyDays(of: "m2", file: desk.path("one.ics"))
        _ = try desk.planner.keepBusyDays(of: "m1", file: desk.path("two.ics"))
        #expect(
            try desk.planner.network().busyDays.map { "\($0.memberID) \($0.days)" } == [
                "m1 2027-06-01", "m2 2027-05-01",
            ]
        )
        #expect(try desk.planner.forgetBusyDays(of: "m1") == 1)
        #expect(try desk.planner.network().busyDays.map(\.memberID.text) == ["m2"])
        #expect(try desk.planner.forgetBusyDays(of: "m1") == 0)
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.keepBusyDays(of: "m9", file: desk.path("one.ics"))
        }
        #expect(error?.kind == .usage)
    }

    @Test func nothingOfWhatFillsADayIsKept() throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write(calendar(event(";VALUE=DATE:20270501", ";VALUE=DATE:20270502")), to: "one.ics")
        _ = try desk.planner.keepBusyDays(of: "m1", file: desk.path("one.ics"))
        let tables = try desk.planner.network().csvFiles().map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(!tables.contains { $0.contains("Secret") })
        #expect(try desk.planner.history(last: 1).first?.what.text == "busy days of m1")
    }

    @Test func daysThatAreOverGo() throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write(calendar(event(";VALUE=DATE:20270501", ";VALUE=DATE:20270502")), to: "one.ics")
        _ = try desk.planner.keepBusyDays(of: "m1", file: desk.path("one.ics"))
        try desk.write(calendar(), to: "none.ics")
        _ = try desk.later("2027-05-02T01:00:00Z").keepBusyDays(of: "m2", file: desk.path("none.ics"))
        #expect(try desk.planner.network().busyDays.isEmpty)
    }
}
