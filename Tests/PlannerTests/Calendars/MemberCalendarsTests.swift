import CivilTime
import Foundation
import NetworkModel
import Testing

@testable import Planner

/// A small network with a meeting, visits, pairings and deadlines. m1 is open, m2 discreet; m3 is open, without an
/// address; m4 is discreet, with a title of her own.
@Suite struct MemberCalendarsTests {
    private func tables() throws -> [String: String] {
        var tables = SmallTables.all
        tables["meetings.csv"]? +=
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,09:30,17:00,Asia/Kathmandu\n"
        tables["delegates.csv"] = """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m1,confirmed,,,single,,any,,no
            yearly-2027,m2,confirmed,,,none,,any,,no
            yearly-2027,m3,invited,,,single,,any,,no

            """
        tables["programme.csv"] = """
            id,meetingID,day,opens,closes,title,place,link,languages
            s1,yearly-2027,2027-03-11,10:00,12:00,Welcome,Hall,https://meet.example.org/1,en;ne
            s2,yearly-2027,2027-03-12,10:00,12:00,Legal aid,Hall,,en

            """
        tables["visits.csv"] = """
            id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn
            v1,training,fj-suva,kh-phnom-penh,radio,confirmed,2027-02-22,2027-02-26,2027-04-30,
            v2,exchange,fj-suva,kh-phnom-penh,radio,cancelled,2027-05-03,2027-05-05,,

            """
        tables["visitors.csv"] = "visitID,memberID,part\nv1,m1,goes\nv1,m2,receives\nv2,m1,goes\n"
        tables["pairings.csv"] = """
            id,mentorID,menteeID,status,starts,ends
            p1,m4,m1,active,2026-10-01,
            p2,m3,m1,active,2026-10-01,
            p3,m4,m2,ended,2026-01-01,2026-06-30

            """
        tables["cadences.csv"] = """
            pairingID,rhythm,first,opens,minutes,timeZone
            p1,fortnightly,2026-10-08,08:00,60,Pacific/Auckland
            p2,weekly,2026-10-05,18:00,45,Asia/Kathmandu
            p3,weekly,2026-01-05,18:00,45,Asia/Kathmandu

            """
        tables["sessions.csv"] = """
            pairingID,day,outcome,movedTo,movedOpens
            p2,2026-12-07,moved,2026-12-08,17:00
            p2,2026-12-14,cancelled,,

            """
        tables["deadlines.csv"] = """
            id,memberID,kind,due,meetingID,doneOn
            d1,m1,visa,2027-02-01,yearly-2027,
            d2,m2,visa,2027-02-01,yearly-2027,2026-11-20

            """
        tables["announcements.csv"] = "meetingID,title,place,link\nyearly-2027,A gathering,,https://example.org/g\n"
        return tables
    }

    /// Invited, and then written.
    private func desk() throws -> Desk {
        let desk = try Desk.with(tables())
        _ = try desk.planner.invite(to: "yearly-2027", folder: desk.path("sent"))
        return desk
    }

    private func lines(_ desk: Desk, _ written: WrittenCalendars, _ member: String, _ audience: CalendarAudience) throws
        -> [String]
    {
        let file = try #require(written.files.first { $0.audience == audience && $0.member?.id.text == member })
        return try desk.text(of: "out/\(file.file)").replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    private func change(
        _ desk: Desk,
        by planner: NetworkPlanner? = nil,
        _ table: String,
        _ rows: String,
        all: Bool = true
    ) throws {
        try desk.write(rows, to: "in-\(table)/\(table).csv")
        let planner = planner ?? desk.planner
        _ = try planner.importTables(from: desk.path("in-\(table)"), replacing: all, isDryRun: false)
    }

    @Test func eachMemberWithAnythingHasACalendarAndEachMentorASecond() throws {
        let desk = try desk()
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        func members(_ audience: CalendarAudience) -> [String?] {
            written.files.filter { $0.audience == audience }.map(\.member?.id.text)
        }
        #expect(members(.members) == ["m1", "m2", "m3", "m4"])
        #expect(members(.mentors) == ["m3", "m4"])
        #expect(written.files.filter { $0.member == nil }.map(\.file) == ["yearly.ics", "events.ics"])
        #expect(written.membersWithNews == 4)
        #expect(written.strangers.isEmpty && written.outdatedInvitations.isEmpty)
        #expect(written.files.allSatisfy { !$0.isEmptied })
        #expect(try desk.names(in: "out") == ["events.ics", "members", "mentors", "yearly.ics"])
        for folder in ["members", "mentors"] {
            let named = written.files.map(\.file).filter { $0.hasPrefix(folder) }.map { $0.dropFirst(folder.count + 1) }
            #expect(try desk.names(in: "out/\(folder)") == named.map(String.init).sorted())
        }
        #expect(try desk.planner.history(last: 1).first?.what.text == "calendars of 4 members, and the public one")
    }

    @Test func anOpenCalendarHasEverything() throws {
        let desk = try desk()
        let read = try lines(desk, desk.planner.writeCalendars(to: desk.path("out")), "m1", .members)
        let summaries = read.filter { $0.hasPrefix("SUMMARY") }.map { $0.split(separator: ":", maxSplits: 1)[1] }
        #expect(
            summaries == [
                "Yearly 2027", "Welcome", "Legal aid", "Training visit: radio", "Exchange visit: radio",
                "Mentoring session", "Mentoring session with Laxmi", "Mentoring session with Laxmi",
                "Report on the training visit: radio", "Apply for a visa: Yearly 2027",
            ]
        )
        #expect(read.contains("NAME:Small Network"))
        #expect(read.contains("DTSTART;TZID=Asia/Kathmandu:20270311T100000"))
        #expect(read.contains("LOCATION;LANGUAGE=en:Hall\\, Kathmandu\\, Nepal"))
        #expect(read.contains { $0.hasPrefix("DESCRIPTION") && $0.hasSuffix("https://meet.example.org/1") })
        #expect(read.count { $0 == "STATUS:CANCELLED" } == 1, "the second visit")
        #expect(read.contains("RECURRENCE-ID;TZID=Asia/Kathmandu:20261207T180000"))
        #expect(read.contains("EXDATE;TZID=Asia/Kathmandu:20261214T180000"))
        let uid = try #require(try desk.planner.network().invitations.first { $0.memberID.text == "m1" }?.uid)
        #expect(read.contains("UID:\(uid)"))
    }

    @Test func theProgrammeIsForOpenMembersWhoConfirmed() throws {
        let desk = try desk()
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        #expect(try !lines(desk, written, "m3", .members).contains { $0.hasSuffix(":Welcome") }, "invited")
        let discreet = try lines(desk, written, "m2", .members)
        #expect(discreet.count { $0.hasPrefix("SUMMARY:") } == discreet.count { $0.hasPrefix("UID:") })
        // The meeting, the visit, the sessions that ended, and what was due.
        #expect(Set(discreet.filter { $0.hasPrefix("UID:") }).count == 4)
        #expect(discreet.contains("COMPLETED:20261120T000000Z"))
    }

    @Test func aMentorsCalendarHasTheirSessionsUnderTheSameNames() throws {
        let desk = try desk()
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        for mentor in ["m3", "m4"] {
            let own = Set(try lines(desk, written, mentor, .members).filter { $0.hasPrefix("UID:") })
            let sessions = Set(try lines(desk, written, mentor, .mentors).filter { $0.hasPrefix("UID:") })
            #expect(!sessions.isEmpty && sessions.isSubset(of: own))
        }
        let open = try lines(desk, written, "m3", .mentors)
        #expect(open.contains("NAME:Mentoring"))
        #expect(!open.contains { $0.hasSuffix(":Yearly 2027") })
        #expect(try !lines(desk, written, "m4", .mentors).contains { $0.hasPrefix("NAME") })
        // The mentee sees the same hours under another name.
        let mentees = Set(try lines(desk, written, "m1", .members).filter { $0.hasPrefix("UID:") })
        #expect(mentees.isDisjoint(with: Set(open)))
    }

    @Test func whoMentorsAndHasAMentorFindsBothInTheirOwnCalendarAlone() throws {
        let desk = try desk()
        try change(
            desk,
            "pairings",
            "id,mentorID,menteeID,status,starts,ends\np4,m1,m2,active,2026-10-01,\n",
            all: false
        )
        try change(
            desk,
            "cadences",
            "pairingID,rhythm,first,opens,minutes,timeZone\np4,weekly,2026-10-06,19:00,45,Pacific/Fiji\n",
            all: false
        )
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        let own = try lines(desk, written, "m1", .members).count { $0.hasPrefix("RRULE:FREQ=WEEKLY") }
        let mentors = try lines(desk, written, "m1", .mentors).count { $0.hasPrefix("RRULE:FREQ=WEEKLY") }
        #expect(own == 3 && mentors == 1)
    }

    @Test func whoDeclinedDoesNotSeeTheMeeting() throws {
        let desk = try desk()
        let header = "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled\n"
        try change(
            desk,
            "delegates",
            header + "yearly-2027,m1,declined,,,none,,any,,no\nyearly-2027,m3,invited,,,none,,any,,no\n"
        )
        let uids = Dictionary(
            try desk.planner.network().invitations.map { ($0.memberID.text, "UID:\($0.uid)") },
            uniquingKeysWith: { first, _ in first }
        )
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        #expect(try !lines(desk, written, "m1", .members).contains(uids["m1", default: "UID"]))
        #expect(try lines(desk, written, "m3", .members).contains(uids["m3", default: "UID"]))
        // m2 was invited and is no delegate any more: called off, as in the cancellation that is still to be sent.
        let left = try lines(desk, written, "m2", .members)
        let entry = try #require(left.firstIndex(of: uids["m2", default: "UID"]))
        let end = try #require(left[entry...].firstIndex(of: "END:VEVENT"))
        #expect(left[entry..<end].contains("STATUS:CANCELLED"))
        let meeting = try #require(Meeting.ID("yearly-2027"))
        #expect(written.outdatedInvitations == [meeting: 2])
    }

    @Test func writingAgainChangesNoByteAndTheStoreNeither() throws {
        let desk = try desk()
        let first = try desk.planner.writeCalendars(to: desk.path("out"))
        let bytes = try first.files.map { try desk.text(of: "out/\($0.file)") }
        let changes = try desk.planner.history(last: nil).count
        let years = try desk.later("2029-02-01T09:00:00Z").writeCalendars(to: desk.path("out"))
        #expect(years.files == first.files && years.membersWithNews == 0)
        #expect(try years.files.map { try desk.text(of: "out/\($0.file)") } == bytes)
        #expect(try desk.planner.history(last: nil).count == changes)
    }

    @Test func aChangeRaisesTheSequenceForThoseWhoSeeIt() throws {
        let desk = try desk()
        _ = try desk.planner.writeCalendars(to: desk.path("out"))
        let before = try desk.planner.network().feed
        let later = try desk.later("2026-12-24T09:00:00Z")
        // Another topic: open calendars say it.
        try change(
            desk,
            by: later,
            "visits",
            """
            id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn
            v1,training,fj-suva,kh-phnom-penh,cooking,confirmed,2027-02-22,2027-02-26,2027-04-30,

            """,
            all: false
        )
        let written = try later.writeCalendars(to: desk.path("out"))
        #expect(written.membersWithNews == 1)
        let changed = try later.network().feed.filter { !before.contains($0) }
        #expect(changed.map(\.memberID?.text) == ["m1", "m1"] && Set(changed.map(\.kind)) == [.visit, .report])
        #expect(changed.allSatisfy { $0.sequence.number == 1 && "\($0.stamp)" == "2026-12-24T09:00:00Z" })
        #expect(Set(try later.network().feed.map(\.uid)) == Set(before.map(\.uid)))
        #expect(try later.history(last: 1).first?.what.text == "calendar of 1 member")
    }

    @Test func whatIsGoneIsForgottenAndACalendarWithNothingLeftEmpties() throws {
        let desk = try desk()
        let first = try desk.planner.writeCalendars(to: desk.path("out"))
        let later = try desk.later("2026-12-24T09:00:00Z")
        try change(desk, by: later, "sessions", "pairingID,day,outcome,movedTo,movedOpens\n")
        try change(desk, by: later, "cadences", "pairingID,rhythm,first,opens,minutes,timeZone\n")
        try change(desk, by: later, "announcements", "meetingID,title,place,link\n")
        let written = try later.writeCalendars(to: desk.path("out"))
        #expect(written.files.map(\.file) == first.files.map(\.file), "each file stays where it was")
        #expect(written.files.filter(\.isEmptied).map(\.file).count == 4)
        #expect(try later.network().feed.allSatisfy { $0.kind != .mentoring && $0.kind != .announcement })
        for audience in [CalendarAudience.members, .mentors] {
            let read = try lines(desk, written, "m4", audience)
            #expect(read.count { $0 == "BEGIN:VEVENT" } == 1)
            #expect(read.contains("STATUS:CANCELLED") && read.contains("SUMMARY:Choir"))
        }
        #expect(try desk.text(of: "out/events.ics").contains("SUMMARY:Nothing planned"))
        // Twice is the same.
        let bytes = try desk.text(of: "out/events.ics")
        #expect(try later.writeCalendars(to: desk.path("out")).files == written.files)
        #expect(try desk.text(of: "out/events.ics") == bytes)
    }

    @Test func someCanBeWrittenWithoutTheOthers() throws {
        let desk = try desk()
        let mentors = try desk.planner.writeCalendars(to: desk.path("mentors"), for: [.mentors])
        #expect(try desk.names(in: "mentors") == ["mentors"])
        let all = try desk.planner.writeCalendars(to: desk.path("out"))
        let names = all.files.filter { $0.audience == .mentors }.map(\.file)
        #expect(mentors.files.map(\.file) == names)
        let feed = try desk.planner.network().feed
        _ = try desk.planner.writeCalendars(to: desk.path("public"), for: [.everyone])
        _ = try desk.planner.writeCalendars(to: desk.path("series"), for: [.series])
        #expect(try desk.names(in: "public") == ["events.ics"])
        #expect(try desk.names(in: "series") == ["yearly.ics"])
        #expect(try desk.planner.network().feed == feed)
    }

    @Test func otherFilesInTheFoldersAreLeftAloneAndNamed() throws {
        let desk = try desk()
        try desk.write("mine", to: "out/members/calendar-00000000.ics")
        try desk.write("mine", to: "out/members/notes.txt")
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        #expect(written.strangers == ["members/calendar-00000000.ics"])
        #expect(try desk.text(of: "out/members/calendar-00000000.ics") == "mine")
    }

    @Test func theMentoringOfAnUndoneWritingIsNotForgottenWithoutAWord() throws {
        let desk = try desk()
        _ = try desk.planner.writeCalendars(to: desk.path("out"))
        #expect { try desk.planner.undo() } throws: { error in
            (error as? PlannerError)?.kind == .data && "\(error)".contains("names of members' calendars")
        }
        _ = try desk.planner.undo(forgettingSent: true)
        #expect(try desk.planner.network().feed.isEmpty)
    }

    @Test func aSeriesCalledEventsIsNotMixedWithThePublicCalendar() throws {
        var tables = try tables()
        for (name, text) in tables { tables[name] = text.replacing("yearly,", with: "events,") }
        let desk = try Desk.with(tables)
        #expect { try desk.planner.writeCalendars(to: desk.path("out")) } throws: { error in
            "\(error)".contains("two calendars named events.ics")
        }
        #expect(try desk.planner.network().feed.isEmpty)
        let written = try desk.planner.writeCalendars(to: desk.path("out"), for: [.everyone])
        #expect(written.files.map(\.file) == ["events.ics"])
    }
}
