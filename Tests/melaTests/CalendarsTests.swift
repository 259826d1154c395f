import Foundation
import Testing

@Suite struct CalendarsTests {
    @Test func theTableSaysHowManyFilesAreForWhom() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.run("invite", "mela-2027", "--out", "invitations")
        let first = try mela.run("calendars", "--out", "out")
        #expect(first.status == 0, "\(first.complaint)")
        #expect(first.lines.first?.hasPrefix("for ") == true)
        #expect(
            first.lines.dropFirst().prefix(4).map { $0.prefix { $0 != " " } } == [
                "series", "members", "mentors", "public",
            ]
        )
        let files = try mela.files(below: "out")
        #expect(files.keys.count { $0.hasPrefix("members/calendar-") } > 60)
        #expect(files.keys.count { $0.hasPrefix("mentors/calendar-") } > 10)
        #expect(first.lines.last?.hasSuffix(" members' calendars changed.") == true)

        let again = try mela.run("calendars", "--out", "out")
        #expect(again.lines.last == "0 members' calendars changed.")
        #expect(try mela.files(below: "out") == files)
    }

    @Test func theListNamesEachFileWithItsMember() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let listed = try mela.run("calendars", "--out", "out", "--for", "mentors", "--list")
        #expect(try mela.names(in: "out") == ["mentors"])
        for name in try mela.names(in: "out/mentors") {
            #expect(listed.lines.count { $0.hasPrefix("mentors/\(name)  m") } == 1, "\(name)")
        }
    }

    @Test func anUnknownWordIsAnsweredWithTheKnownOnes() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let answer = try mela.run("calendars", "--out", "out", "--for", "everybody")
        #expect(answer.status == 64)
        #expect(answer.complaint.contains("expected series, members, mentors, public"))
    }

    @Test func aNetworkWithNothingToTellSaysSo() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        let answer = try mela.run("calendars", "--out", "out")
        #expect(answer.status == 0)
        #expect(answer.output == "There is nothing to put into a calendar yet.\n")
    }
}
