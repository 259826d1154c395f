import Foundation
import TestSupport
import Testing

@Suite struct RepliesTests {
    /// The sample's next meeting with its invitations, and the UIDs of two open ones by member.
    private func invited() throws -> (mela: MelaProgram, uids: [String: String]) {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.run("invite", "mela-2027", "--out", "out")
        var uids: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: mela.folder.file("out").path) {
            let text = try String(contentsOf: mela.folder.file("out/\(name)"), encoding: .utf8)
                .replacing("\r\n ", with: "")
            guard text.contains("METHOD:REQUEST") else { continue }
            let lines = text.split(separator: "\r\n")
            let uid = try #require(lines.first { $0.hasPrefix("UID:") }).dropFirst(4)
            let member = try #require(lines.first { $0.hasPrefix("ATTENDEE") }?.split(separator: "mailto:").last)
            uids[String(member.prefix(4))] = String(uid)
        }
        return (mela, uids)
    }

    private func answer(_ uid: String, _ member: String, _ participation: String) -> String {
        """
        BEGIN:VCALENDAR
        METHOD:REPLY
        BEGIN:VEVENT
        UID:\(uid)
        DTSTAMP:20261201T100000Z
        ATTENDEE;PARTSTAT=\(participation):mailto:\(member)@example.org
        END:VEVENT
        END:VCALENDAR

        """
    }

    @Test func answersAreReadAndShown() throws {
        let (mela, uids) = try invited()
        let members = uids.keys.sorted().prefix(2).map { $0 }
        try #require(members.count == 2)
        try mela.write(answer(try #require(uids[members[0]]), members[0], "ACCEPTED"), to: "in/a.ics")
        try mela.write(answer(try #require(uids[members[1]]), members[1], "DECLINED"), to: "in/b.ics")
        try mela.write(answer("someone-elses", members[1], "DECLINED"), to: "in/c.ics")
        let read = try mela.run("replies", "import", "in")
        #expect(read.status == 0, "\(read.complaint)")
        #expect(read.lines.contains { $0.hasPrefix("a.ics") && $0.hasSuffix("accepted  counts") })
        #expect(read.lines.contains { $0.hasPrefix("c.ics") && $0.hasSuffix("not kept: see below") })
        #expect(read.lines.contains { $0.hasPrefix("c.ics:3: found an answer to someone-elses") })
        #expect(read.lines.contains("\(members[1]) is now declined for mela-2027."))
        #expect(read.lines.last == "Recorded 2 answers of 3.")
        #expect(!read.output.contains("@example.org"))

        let shown = try mela.run("replies", "show", "mela-2027")
        #expect(shown.lines.contains { $0.hasPrefix(members[0]) && $0.contains("  accepted   2026-12-01T10:00  ") })
        #expect(shown.lines.last?.contains("1 accepted, 1 declined") == true)
        let json = try mela.run("replies", "show", "mela-2027", "--json")
        let parsed = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        )
        let invited = try #require(parsed["invited"] as? [[String: Any]])
        #expect(invited.count == 47)
        #expect(invited.count { $0["answer"] as? String == "declined" } == 1)
        #expect(!json.output.contains("@example.org"))
    }

    @Test func wrongPathsAndFilesAreTold() throws {
        let (mela, _) = try invited()
        #expect(try mela.run("replies", "import", "nowhere").status == 66)
        try mela.write("no calendar", to: "x.ics")
        let wrong = try mela.run("replies", "import", "x.ics")
        #expect(wrong.status == 65)
        #expect(wrong.complaint.hasPrefix("mela: x.ics: found no BEGIN:VCALENDAR"))
        #expect(try mela.run("replies", "show", "nothing").status == 64)
        #expect(try mela.run("replies", "show", "regional-2026").status == 65)
    }
}
