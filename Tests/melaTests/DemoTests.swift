import Foundation
import Testing

@Suite struct DemoTests {
    @Test func theDemoIsTheSameEveryTimeAndNamesWhatItWrote() throws {
        let mela = try MelaProgram()
        let first = try mela.run("demo", "--out", "one")
        let second = try mela.run("demo", "--out", "two")
        #expect(first.status == 0 && second.status == 0, "\(first.complaint)\(second.complaint)")
        #expect(first.output.replacing("one", with: "two") == second.output.replacing("one", with: "two"))
        let written = try mela.files(below: "one")
        #expect(written == (try mela.files(below: "two")))
        for name in ["ranking.txt", "ranking.json", "plan.txt", "plan.json", "rotation.svg", "seats.txt"] {
            #expect(written[name]?.isEmpty == false, "\(name)")
        }
        for named in ["mela.sqlite", "ranking.txt", "plan.txt", "rotation.svg", "calendars/", "rosters/"] {
            #expect(first.output.contains(named), "\(named)")
        }
        #expect(written.keys.count { $0.hasPrefix("calendars/calendar-") } > 40)
        #expect(written.keys.count { $0.hasPrefix("rosters/") } == 9 * 4)
        #expect(written.keys.count { $0.hasPrefix("journeys/calendar-") } > 30)
    }

    @Test func theDemoConfirmsTheBestHostOfItsRanking() throws {
        let mela = try MelaProgram()
        let output = try mela.run("demo", "--out", "demo").lines
        let ranking = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: mela.file("demo/ranking.json"))) as? [String: Any]
        )
        let best = try #require((ranking["candidates"] as? [[String: Any]])?.first)
        let confirmed = try #require(output.first { $0.hasPrefix("Confirmed by that ranking: ") })
        #expect(confirmed.contains(", \(try #require(best["country"] as? String));"))
        let story = try mela.run("hosts", "explain", "KI", "--store", "demo/mela.sqlite").output
        #expect(story.contains("2027  Regional meeting 2027, Tarawa: confirmed"))
    }

    @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
        let mela = try MelaProgram()
        try mela.write("mine", to: "out/notes.txt")
        let answer = try mela.run("demo", "--out", "out")
        #expect(answer.status == 65)
        #expect(answer.complaint == "mela: \"out\" is not empty; expected a new or empty folder: name another\n")
        #expect(try mela.names(in: "out") == ["notes.txt"])
    }

    /// `Calendars/` at the top of the package is what the demo writes. To write it anew: `mela demo --out DIR`, then
    /// copy `DIR/calendars` there.
    @Test func theCalendarsInThePackageAreTheSamplesByteForByte() throws {
        let mela = try MelaProgram()
        try mela.run("demo", "--out", "demo")
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let kept = try contents(below: package.appending(path: "Calendars"))
        let written = try contents(below: mela.file("demo/calendars"))
        #expect(kept.keys.sorted() == written.keys.sorted())
        for (name, bytes) in written { #expect(kept[name] == bytes, "\(name)") }
    }

    @Test func theProgramWorksElsewhereBesideItsBundle() throws {
        let mela = try MelaProgram()
        let program = try MelaProgram.url
        let bundle = "mela_ReferenceData.resources"
        let there = mela.file("elsewhere")
        try FileManager.default.createDirectory(at: there, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: program, to: there.appending(path: "mela"))
        try FileManager.default.copyItem(
            at: program.deletingLastPathComponent().appending(path: bundle),
            to: there.appending(path: bundle)
        )
        let process = try mela.process(["init", "--sample"])
        process.executableURL = there.appending(path: "mela")
        process.standardOutput = nil
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        try FileManager.default.removeItem(at: there.appending(path: bundle))
        #expect(try mela.run("check").status == 0)
    }
}
