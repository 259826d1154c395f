import Foundation
import NetworkModel
import Testing

@testable import Planner

/// What stands in everyone's calendar before and after a change: the files are read as a calendar reads them.
@Suite struct ChangedCalendarsTests {
    private typealias Tables = ChangeTables

    /// The one entry of a file.
    private struct Entry: Equatable {
        var method = ""
        var uid = ""
        var sequence = 0
        var status = ""
        var start = ""
        var location: String?
    }

    private func lines(_ desk: Desk, _ path: String) throws -> [String] {
        try desk.text(of: path).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    private func entry(_ lines: [String]) -> Entry {
        var entry = Entry()
        for line in lines {
            let name = line.prefix { $0 != ":" && $0 != ";" }
            let value = String(line.drop { $0 != ":" }.dropFirst())
            switch name {
            case "METHOD": entry.method = value
            case "UID": entry.uid = value
            case "SEQUENCE": entry.sequence = Int(value) ?? -1
            case "STATUS": entry.status = value
            case "DTSTART" where !value.hasPrefix("1970"): entry.start = value
            case "LOCATION": entry.location = value
            default: break
            }
        }
        return entry
    }

    /// Each member's entry, as the newest files have it.
    private func invited(_ desk: Desk) throws -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for sent in try desk.planner.invite(to: Tables.meeting, folder: desk.path("out")) {
            entries[sent.memberID.text] = entry(try lines(desk, "out/\(sent.file)"))
        }
        return entries
    }

    /// The meeting's entry in a member's subscribed calendar; `nil` where it is not there.
    private func subscribed(_ desk: Desk, _ member: String, uid: String) throws -> Entry? {
        let written = try desk.planner.writeCalendars(to: desk.path("feeds"))
        let file = try #require(written.files.first { $0.audience == .members && $0.member?.id.text == member })
        let parts = try lines(desk, "feeds/\(file.file)").split { $0 == "BEGIN:VEVENT" }.map(Array.init)
        return parts.dropFirst().map(entry).first { $0.uid == uid }
    }

    private func desk() throws -> Desk {
        try Tables.desk(["announcements.csv": "meetingID,title,place,link\nyearly-2027,A gathering,,\n"])
    }

    /// Open m1, discreet m2, discreet for want of an address m3, discreet with a title m4.
    private static let members = ["m1", "m2", "m3", "m4"]

    @Test func aMoveReachesEveryoneUnderTheSameNameWhereTheHoursFollowTheClock() throws {
        let desk = try desk()
        let before = try invited(desk)
        try desk.planner.moveIt()
        let after = try invited(desk)
        for member in Self.members {
            let (old, new) = (try #require(before[member]), try #require(after[member]))
            #expect(
                new.uid == old.uid && old.sequence == 0 && new.sequence == 1 && new.status == "CONFIRMED",
                "\(member)"
            )
        }
        let (open, discreet) = (try #require(after["m1"]), try #require(after["m2"]))
        #expect(
            open.method == "REQUEST" && open.location == "Phnom Penh\\, Cambodia" && open.start == "20270311T093000"
        )
        #expect(discreet.method == "PUBLISH" && discreet.location == nil && discreet.start == "20270311T023000Z")
        #expect(before["m2"]?.start == "20270311T034500Z")
        #expect(try subscribed(desk, "m1", uid: open.uid)?.sequence == 1)
        #expect(try subscribed(desk, "m1", uid: open.uid)?.location == open.location)
        #expect(try subscribed(desk, "m2", uid: discreet.uid)?.start == discreet.start)
    }

    /// A discreet entry never said where: there is nothing to send, and the store says of how many that is so.
    @Test func aMoveByTheSameClockIsSentToThoseWhoSeeThePlace() throws {
        let desk = try desk()
        let before = try invited(desk)
        let moved = try desk.planner.moveIt(
            Tables.details { ($0.group, $0.timeZone) = ("kh-phnom-penh", "Asia/Kathmandu") }
        )
        #expect(try desk.planner.touchedParts(of: moved).first == .entries(changed: 1, unchanged: 3))
        let after = try invited(desk)
        #expect(after["m1"]?.sequence == 1 && after["m1"]?.uid == before["m1"]?.uid)
        for member in ["m2", "m3", "m4"] { #expect(after[member] == before[member]) }
    }

    @Test func laterDaysReachEveryone() throws {
        let desk = try desk()
        let before = try invited(desk)
        let postponed = try desk.planner.postponeIt(Tables.later)
        #expect(try desk.planner.touchedParts(of: postponed).first == .entries(changed: 4, unchanged: 0))
        #expect(try desk.planner.writeCalendars(to: desk.path("feeds")).outdatedInvitations.values.first == 4)
        let after = try invited(desk)
        for member in Self.members {
            let (old, new) = (try #require(before[member]), try #require(after[member]))
            #expect(new.uid == old.uid && new.sequence == 1 && new.status == "CONFIRMED", "\(member)")
            #expect(new.start.hasPrefix("20270520T") && old.start.hasPrefix("20270311T"), "\(member)")
            let subscribed = try subscribed(desk, member, uid: new.uid)
            #expect(subscribed?.sequence == 1 && subscribed?.start.hasPrefix("20270520T") == true, "\(member)")
        }
        #expect(try lines(desk, "feeds/events.ics").contains("DTSTART:20270520T034500Z"))
    }

    @Test func daysToBeToldCallTheEntriesOffAndNewDaysBringThemBack() throws {
        let desk = try desk()
        let before = try invited(desk)
        for member in Self.members {
            #expect(try subscribed(desk, member, uid: #require(before[member]).uid)?.sequence == 0, "\(member)")
        }
        let postponed = try desk.planner.postponeIt()
        #expect(try desk.planner.touchedParts(of: postponed).first == .entries(changed: 4, unchanged: 0))
        // The feeds say that invitations have to follow, too.
        #expect(try desk.planner.writeCalendars(to: desk.path("feeds")).outdatedInvitations.values.first == 4)
        let off = try invited(desk)
        for member in Self.members {
            let (old, new) = (try #require(before[member]), try #require(off[member]))
            #expect(new.uid == old.uid && new.sequence == 1 && new.status == "CANCELLED", "\(member)")
            #expect(new.method == "CANCEL" && new.start == old.start, "\(member)")
            #expect(try subscribed(desk, member, uid: new.uid) == nil, "\(member)")
        }
        #expect(try !desk.text(of: "feeds/events.ics").contains("A gathering"))
        // Again without a change: the same bytes.
        #expect(try invited(desk) == off)
        let dated = try desk.planner.postponeIt(Tables.later)
        #expect(try desk.planner.touchedParts(of: dated).first == .entries(changed: 4, unchanged: 0))
        let back = try invited(desk)
        for member in Self.members {
            let (old, new) = (try #require(before[member]), try #require(back[member]))
            #expect(new.uid == old.uid && new.sequence == 2 && new.status == "CONFIRMED", "\(member)")
            #expect(new.method == old.method && new.start.hasPrefix("20270520"), "\(member)")
        }
    }

    /// The days of its newest change, whatever became of other meetings since.
    @Test func anEntryIsCalledOffByTheDaysThatItShows() throws {
        let desk = try desk()
        try desk.planner.postponeIt(Tables.later)
        let before = try invited(desk)
        try desk.planner.postponeIt()
        _ = try desk.planner.addMeeting(
            to: nil,
            year: nil,
            id: "another",
            details: Tables.details { ($0.starts, $0.ends) = ("2028-01-01", "2028-01-02") }
        )
        _ = try desk.planner.cancelMeeting("another")
        let off = try invited(desk)
        for member in Self.members {
            #expect(off[member]?.status == "CANCELLED" && off[member]?.start == before[member]?.start, "\(member)")
        }
        #expect(off["m1"]?.start == "20270520T093000")
    }

    @Test func whatMeetsOnlineHasNoPlaceForThoseWhoSawOne() throws {
        let desk = try desk()
        let before = try invited(desk)
        try desk.planner.putItOnline()
        let after = try invited(desk)
        let open = try #require(after["m1"])
        #expect(open.uid == before["m1"]?.uid && open.sequence == 1 && open.location == nil)
        #expect(before["m1"]?.location == "Kathmandu\\, Nepal")
        for member in ["m2", "m3", "m4"] { #expect(after[member] == before[member]) }
        #expect(try subscribed(desk, "m1", uid: open.uid)?.location == nil)
        let calendar = try desk.names(in: "feeds/members").map { try desk.text(of: "feeds/members/\($0)") }.joined()
        #expect(calendar.contains(":Welcome") && !calendar.contains("Hall"), "its programme has no rooms")
    }

    /// From each of what it may have become before.
    @Test(arguments: ["confirmed", "move", "postpone", "later", "online"])
    func aCancellationReachesEveryone(first: String) throws {
        let desk = try desk()
        let before = try invited(desk)
        switch first {
        case "move": try desk.planner.moveIt()
        case "postpone": try desk.planner.postponeIt()
        case "later": try desk.planner.postponeIt(Tables.later)
        case "online": try desk.planner.putItOnline()
        default: break
        }
        _ = try desk.planner.cancelMeeting(Tables.meeting)
        let after = try invited(desk)
        for member in Self.members {
            let (old, new) = (try #require(before[member]), try #require(after[member]))
            #expect(new.method == "CANCEL" && new.status == "CANCELLED", "\(member)")
            #expect(new.uid == old.uid && new.sequence == 1, "\(member)")
        }
    }

    @Test func whatWasSentOfAChangeIsNotForgottenByAnUndo() throws {
        let desk = try desk()
        _ = try invited(desk)
        try desk.planner.moveIt()
        _ = try invited(desk)
        #expect(throws: PlannerError.self) { try desk.planner.undo() }
    }

    /// Nothing was sent, and nothing is known of its days.
    @Test func withoutDaysNobodyIsInvited() throws {
        let desk = try desk()
        try desk.planner.postponeIt()
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.invite(to: Tables.meeting, folder: desk.path("out"))
        }
        #expect(error.map { $0.kind == .data && "\($0)".hasPrefix("found no dates of meeting yearly-2027") } == true)
    }

    @Test func aDeadlineForABorderLeavesTheCalendarOfWhoTravelsNoMore() throws {
        let rows = BorderTables.deadlinesHeader + "d1,m1,visa,2027-02-01,yearly-2027,\n"
        let desk = try Tables.desk(["deadlines.csv": rows])
        func hasDeadline() throws -> Bool {
            _ = try desk.planner.writeCalendars(to: desk.path("feeds"), for: [.members])
            return try desk.names(in: "feeds/members").contains { name in
                try desk.text(of: "feeds/members/\(name)").contains("BEGIN:VTODO")
            }
        }
        #expect(try hasDeadline())
        try desk.planner.postponeIt(Tables.later)
        #expect(try hasDeadline())
        try desk.planner.putItOnline()
        #expect(try !hasDeadline())
    }
}
