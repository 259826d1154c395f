import Foundation
import Testing

@Suite struct MeetingChangesTests {
    private static let badInput: [([String], Int32)] = [
        (["move", "none", "--country", "IN"], 64), (["move", "mela-2027"], 64),
        (["move", "mela-2027", "--country", "XX"], 64),
        (["move", "mela-2027", "--country", "NP"], 65), (["move", "regional-2022", "--country", "NP"], 65),
        (["postpone", "mela-2027", "--starts", "2027-03-01", "--ends", "2027-03-04"], 64),
        (["postpone", "mela-2027", "--starts", "2027-05-01"], 64), (["postpone", "regional-2019"], 65),
        (["online", "mela-2027", "--time-zone", "Mars/Base"], 64), (["online", "mela-2021"], 65),
        (["messages", "mela-2021"], 65), (["messages", "none"], 64), (["messages", "mela-2027", "--word", ""], 64),
    ]

    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    @Test func aMeetingIsMovedPostponedPutOnlineAndCancelled() throws {
        let mela = try sample()
        #expect(try mela.run("invite", "mela-2027", "--out", "out").status == 0)
        let refused = try mela.run("meetings", "move", "mela-2027", "--country", "IN", "--city", "Goa")
        #expect(refused.status == 65 && refused.complaint.contains("no local group has offered for 2027"))
        let moved = try mela.run([
            "meetings", "move", "mela-2027", "--country", "IN", "--city", "Goa", "--despite-policy", "the roads",
        ])
        #expect(moved.status == 0, "\(moved.complaint)")
        #expect(
            Array(moved.lines.prefix(7)) == [
                "Moved mela-2027: Mela 2027, Goa; Goa, IN; 2027-03-11 to 2027-03-14",
                "It keeps its number and year, and uses IN's turn, as the policy says; NP keeps its own.",
                "It opens at 09:30 and closes at 17:00, by the clock of Asia/Kolkata.",
                "Everyone's calendar: mela invite mela-2027 --out DIR (47 entries change)",
                "Tell people yourself too: mela meetings messages mela-2027", "Also touched:",
                "  It is announced to everyone: look at announcements.csv, then mela calendars --out DIR",
            ]
        )
        #expect(try mela.run("invite", "mela-2027", "--out", "out").lines.last == "Wrote 47 files to out: 47 updated.")

        let postponed = try mela.run("meetings", "postpone", "mela-2027")
        #expect(postponed.lines.first == "Postponed mela-2027: Mela 2027, Goa; Goa, IN; no dates yet")
        #expect(postponed.lines.contains { $0.contains("count back again once it has days") })
        #expect(
            try mela.run("invite", "mela-2027", "--out", "out").lines.last == "Wrote 47 files to out: 47 cancelled."
        )
        try mela.run("meetings", "postpone", "mela-2027", "--starts", "2027-05-11", "--ends", "2027-05-14")
        #expect(try mela.run("invite", "mela-2027", "--out", "out").lines.last == "Wrote 47 files to out: 47 updated.")

        let online = try mela.run("meetings", "online", "mela-2027")
        #expect(
            online.lines[1] == "It keeps its number and year, and uses no turn, as the policy says; NP keeps its own."
        )
        #expect(online.lines[3].hasPrefix("41 entries never said where or how people meet"))
        let back = try mela.run("meetings", "move", "mela-2027", "--country", "NP")
        #expect(back.lines.first?.hasPrefix("Moved mela-2027 back to where it was planned, and confirmed it: ") == true)
        let cancelled = try mela.run("meetings", "cancel", "mela-2027")
        #expect(cancelled.lines.first == "Cancelled mela-2027. It keeps its number and uses no turn.")
        #expect(cancelled.lines[1] == "Everyone's calendar: mela invite mela-2027 --out DIR (47 entries change)")
        #expect(cancelled.lines.contains("  3 rooms, taken by 4: give them back"))
        #expect(!cancelled.lines.contains { $0.contains("programme.csv") })
    }

    @Test func messagesArePrintedOrWritten() throws {
        let mela = try sample()
        let printed = try mela.run("meetings", "messages", "mela-2027", "--word", "Choir")
        #expect(printed.status == 0 && printed.lines.first == "move, open:")
        #expect(
            printed.output.contains("cancel, discreet:\n  Choir, 2027-03-11 to 2027-03-14: it does not take place.\n")
        )
        let written = try mela.run("meetings", "messages", "mela-2027", "--out", "out")
        #expect(written.lines[1] == "message-1.txt  move      open")
        #expect(written.lines.last?.hasPrefix("Wrote 8 files to out. They are drafts: fill in each gap") == true)
        #expect(try mela.names(in: "out").count == 8)
    }

    @Test(arguments: badInput)
    func badInputHasOneLineAndTheCodeOfItsKind(arguments: [String], status: Int32) throws {
        let mela = try sample()
        let answer = try mela.run(["meetings"] + arguments)
        #expect(answer.status == status, "\(answer.complaint)")
        #expect(answer.output.isEmpty && answer.complaint.split(separator: "\n").count == 1)
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test(arguments: ["move", "postpone", "online", "messages"])
    func eachCommandTellsWhatItDoes(command: String) throws {
        let help = try MelaProgram().run("help", "meetings", command)
        #expect(help.status == 0 && help.output.contains("OVERVIEW: ") && help.output.contains("The meeting's id."))
    }
}
