import Foundation
import Testing

/// Bad input gets one line and the exit code of its kind.
@Suite struct ExitCodeTests {
    @Test func aStoreThatIsNotThereIs66() throws {
        let answer = try MelaProgram().run("hosts", "next")
        #expect(answer.status == 66)
        #expect(answer.complaint.split(separator: "\n").count == 1)
        #expect(answer.complaint.hasPrefix("mela: \"mela.sqlite\": no such file"))
    }

    @Test func aFileThatIsNoStoreIs65AndStays() throws {
        let mela = try MelaProgram()
        try mela.write("not a store\n", to: "mela.sqlite")
        #expect(try mela.run("check").status == 65)
        #expect(try mela.run("init").status == 65)
        #expect(try mela.text(of: "mela.sqlite") == "not a store\n")
    }

    @Test(arguments: [
        ["nonsense"], ["hosts", "next", "--count", "0"], ["hosts", "next", "--count", "six"],
        ["hosts", "next", "--no"],
        ["hosts", "explain", "XX"], ["hosts", "next", "--series", "none"], ["invite", "none", "--out", "x"],
        ["hosts", "plan", "--count", "61"], ["roster", "mela-2027", "--for", "police"],
        ["roster", "mela-2027", "--for", "host", "--format", "pdf"],
        ["meetings", "add", "--starts", "2027-02-30", "--ends", "2027-03-01"], ["history", "--last", "0"],
    ])
    func wordsThatMeanNothingAre64(arguments: [String]) throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let answer = try mela.run(arguments)
        #expect(answer.status == 64, "\(answer.complaint)")
        #expect(!answer.complaint.isEmpty)
        #expect(answer.output.isEmpty)
    }

    @Test func aFolderThatIsNotThereIs66() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        #expect(try mela.run("import", "nowhere").status == 66)
        try mela.write("", to: "empty/readme.txt")
        #expect(try mela.run("import", "empty").status == 66)
    }

    @Test func theStoreComesFromTheOptionThenTheEnvironment() throws {
        let mela = try MelaProgram()
        #expect(try mela.run(["init"], environment: ["MELA_STORE": "named.sqlite"]).status == 0)
        #expect(try mela.run("check", "--store", "named.sqlite").status == 0)
        #expect(
            try mela.run(["check", "--store", "other.sqlite"], environment: ["MELA_STORE": "named.sqlite"]).status == 66
        )
    }

    @Test func undoWithNothingToTakeBackSaysSo() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        let answer = try mela.run("undo")
        #expect(answer.status == 65)
        #expect(answer.complaint.contains("no change that is not taken back"))
    }

    @Test func aReasonThatTheHistoryCantKeepIs64() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        try mela.run("meetings", "add", "--group", "th-bangkok")
        #expect(try mela.run("meetings", "confirm", "regional-2027").status == 65)
        #expect(try mela.run("meetings", "confirm", "regional-2027", "--despite-policy", "").status == 64)
        #expect(try mela.run("meetings", "confirm", "regional-2027", "--despite-policy", "a\nb").status == 64)
    }

    @Test func anEmptyNetworkIs65WhereASeriesIsNeeded() throws {
        let mela = try MelaProgram()
        try mela.run("init")
        for arguments in [["hosts"], ["meetings", "add"], ["picture", "--out", "p.svg"]] {
            let answer = try mela.run(arguments)
            #expect(answer.status == 65)
            #expect(
                answer.complaint
                    == "mela: the network has no series of meetings yet; add one to series.csv and import it\n"
            )
        }
        #expect(try mela.run("meetings").output == "No meetings yet. mela meetings add proposes one.\n")
        let calendars = try mela.run("calendars", "--out", "out")
        #expect(calendars.output == "There is nothing to put into a calendar yet.\n")
        #expect(!FileManager.default.fileExists(atPath: mela.file("out").path))
    }

    @Test func aFileThatCantBeWrittenIs69() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        #expect(try mela.run("picture", "--out", "nowhere/p.svg").status == 69)
        #expect(try mela.run("roster", "mela-2027", "--for", "caterer", "--out", "nowhere/r.csv").status == 69)
    }

    /// Without the folder of data that comes with it, the program says so in one line, and makes nothing.
    @Test func aProgramWithoutItsDataIs69() throws {
        let mela = try MelaProgram()
        let there = mela.file("alone")
        try FileManager.default.createDirectory(at: there, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: try MelaProgram.url, to: there.appending(path: "mela"))
        func run(_ arguments: [String]) throws -> (status: Int32, complaint: String) {
            let process = try mela.process(arguments)
            process.executableURL = there.appending(path: "mela")
            process.standardOutput = nil
            let complaints = Pipe()
            process.standardError = complaints
            try process.run()
            let bytes = complaints.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
        }
        let fresh = try run(["init", "--sample"])
        #expect(fresh.status == 69)
        #expect(fresh.complaint.split(separator: "\n").count == 1)
        #expect(fresh.complaint.contains("mela_ReferenceData.resources"))
        #expect(!FileManager.default.fileExists(atPath: mela.file("mela.sqlite").path))
        try mela.run("init", "--sample")
        for arguments in [["hosts"], ["check"], ["invite", "mela-2027", "--out", "x"]] {
            #expect(try run(arguments).status == 69, "\(arguments)")
        }
        #expect(!FileManager.default.fileExists(atPath: mela.file("x").path))
    }

    @Test func aContradictionIs65AndATaskIsNot() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        let sound = try mela.run("check")
        #expect(sound.status == 0)
        #expect(sound.lines.last == "0 faults, \(sound.lines.count - 1) to do.")
        try mela.write("code,subregionID\nZZ,pasifika\n", to: "in/countries.csv")
        try mela.run("import", "in")
        let answer = try mela.run("check")
        #expect(answer.status == 65)
        #expect(answer.lines.first?.hasPrefix("FAULT  countries: ZZ: ") == true)
        #expect(answer.lines.last == "1 fault, \(answer.lines.count - 2) to do.")
    }
}
