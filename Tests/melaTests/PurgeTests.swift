import Foundation
import TestSupport
import Testing

@Suite struct PurgeTests {
    private static let planted = ["PLANTED12345", "PLANTED NAME", "BG 371"]

    private func traces(in mela: MelaProgram) throws -> [String] {
        try contents(below: mela.folder.url).filter { $0.key.hasPrefix("mela.sqlite") }.flatMap { name, bytes in
            Self.planted.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
        }
    }

    @Test func aMeetingToComeIsPurgedEarlyAndTellsWhatStays() throws {
        let mela = try VaultProgram.filled()
        let keys = try Data(contentsOf: mela.file("mela.sqlite.keys"))
        let store = try Data(contentsOf: mela.file("mela.sqlite"))
        try mela.write(try later(mela), to: "later/meetings.csv")
        #expect(try mela.run("import", "later").status == 0)
        let refused = try mela.run("purge", "mela-2027")
        #expect(refused.status == 65 && refused.complaint.contains("add --early"))
        let purged = try mela.run("purge", "mela-2027", "--early")
        #expect(purged.lines.first == "Purged mela-2027. Its key is destroyed.")
        #expect(purged.lines.last?.hasPrefix("What stays: ") == true)
        #expect(try traces(in: mela).isEmpty)
        #expect(
            try mela.run("purge", "mela-2027", "--early").lines.first == "Purged mela-2027. It had no key in the vault."
        )
        // A copy of the store from before, with the keys of today and the passphrase.
        try store.write(to: mela.file("backup.sqlite"))
        try FileManager.default.copyItem(at: mela.file("mela.sqlite.keys"), to: mela.file("backup.sqlite.keys"))
        let backup = try mela.open("trips", "list", "mela-2027", "--store", "backup.sqlite")
        #expect(backup.status == 65 && backup.complaint.contains("the vault has no key for meeting mela-2027"))
        // With an older key file it opens: that copy has to go too, as the command's help says.
        try FileManager.default.removeItem(at: mela.file("backup.sqlite.keys"))
        try keys.write(to: mela.file("backup.sqlite.keys"))
        #expect(try mela.open("trips", "list", "mela-2027", "--store", "backup.sqlite").output.contains("BG 371"))
        let help = try mela.run("purge", "--help").output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(help.contains("a copy of the key file still has the key: destroy both"))
    }

    /// The meeting lies in a year that is to come whenever the tests run.
    private func later(_ mela: MelaProgram) throws -> String {
        try mela.run("export", "out")
        let lines = try mela.text(of: "out/meetings.csv").split(separator: "\n")
        let row = try #require(lines.first { $0.hasPrefix("mela-2027,") })
        return "\(lines[0])\n\(row)\n".replacing("mela,5,2027", with: "mela,5,2199").replacing(
            "2027-03-1",
            with: "2199-03-1"
        )
    }

    @Test func theDayIsSetAndOnlyThoseThatAreDueArePurged() throws {
        let mela = try VaultProgram.filled()
        try mela.write(try later(mela), to: "later/meetings.csv")
        #expect(try mela.run("import", "later").status == 0)
        #expect(
            try mela.run("purge", "mela-2027", "--on", "2199-06-01").output
                == "The purge of mela-2027 is due on 2199-06-01.\n"
        )
        #expect(try mela.run("purge", "mela-2027", "--on", "2199-03-01").status == 64)
        let due = try mela.run("purge", "--due")
        #expect(due.status == 0 && !due.output.contains("mela-2027"))
        #expect(try mela.run("purge", "--due").output == "No purge is due.\n")
        #expect(try mela.open("trips", "list", "mela-2027").output.contains("BG 371"))
    }

    @Test(arguments: [
        ["purge"], ["purge", "none"], ["purge", "mela-2027", "--due"], ["purge", "--due", "--early"],
        ["purge", "--due", "--on", "2199-06-01"], ["purge", "mela-2027", "--on", "soon"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        #expect(try mela.run(arguments).status == 64)
        #expect(try mela.run("history").lines.count == 1)
    }

    @Test func anAssistantForgetsNobody() throws {
        let mela = try VaultProgram.filled()
        #expect(try mela.run("purge", "mela-2027", "--early", "--role", "assistant").status == 65)
        #expect(try mela.open("trips", "list", "mela-2027").output.contains("BG 371"))
    }
}
