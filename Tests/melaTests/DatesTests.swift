import Foundation
import Testing

/// Dates, borders, fallbacks and decisions from the command line. What is said of a year far ahead depends on no clock.
@Suite struct DatesTests {
    private func sample() throws -> MelaProgram {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        return mela
    }

    struct Answer: Decodable {
        struct Window: Decodable {
            struct Reason: Decodable { let points: Int }
            let starts: String
            let points: Int
            let reasons: [Reason]
        }

        struct Host: Decodable {
            let country: String
            let window: Window?
        }

        let format: String
        let windows: [Window]
        let hosts: [Host]
        let conflict: [String]
    }

    private func answer(_ mela: MelaProgram, _ arguments: String...) throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(mela.run(["dates"] + arguments + ["--json"]).output.utf8))
    }

    @Test func theBestDaysAreShownWithTheirReasonsAndDrawn() throws {
        let mela = try sample()
        let shown = try mela.run("dates", "--year", "2029", "--host", "FJ", "--picture", "year.svg", "--count", "2")
        #expect(shown.status == 0)
        let answer = try answer(mela, "--year", "2029", "--host", "FJ", "--count", "2")
        #expect(answer.format == "mela-dates/1" && answer.windows.count == 2)
        for (place, window) in answer.windows.enumerated() {
            #expect(window.points == window.reasons.reduce(0) { $0 + $1.points })
            #expect(shown.lines.contains { $0.hasPrefix("\(place + 1). \(window.starts) to ") })
        }
        #expect(shown.lines.contains { $0.contains("<1-->") })
        #expect(shown.lines.contains { $0.hasPrefix("Holidays not known: Sri Lanka 2029 (2 delegates)") })
        let picture = try String(contentsOf: mela.file("year.svg"), encoding: .utf8)
        #expect(picture.hasPrefix("<?xml") || picture.hasPrefix("<svg"))
        #expect(picture.contains("Regional meeting 2029 in Fiji"))
    }

    @Test func withoutAHostEveryCountryThatOffersIsShown() throws {
        let mela = try sample()
        let answer = try answer(mela, "--year", "2030")
        #expect(answer.hosts.count > 20 && answer.windows.isEmpty)
        let shown = try mela.run("dates", "--year", "2030").lines
        for host in answer.hosts { #expect(shown.contains { $0.contains("(\(host.country))") }) }
    }

    @Test func noDaysAreAnAnswerWithItsReasonAndAnExitCode() throws {
        let mela = try sample()
        // Mongolia offers for June to August.
        let none = try mela.run("dates", "--year", "2029", "--host", "MN", "--until", "2029-03-01")
        #expect(none.status == 65)
        #expect(none.lines.contains("No days will do, for this alone:"))
        #expect(none.lines.contains("  The offer of Mongolia is for these months: June, July, August."))
    }

    @Test(arguments: [
        ["dates", "--days", "0"], ["dates", "--host", "XX"], ["dates", "nowhere"], ["dates", "--leave-out", "May"],
        ["dates", "busy", "m001"], ["dates", "busy", "nobody", "x.ics", "--forget"],
        ["dates", "holiday", "FJ", "2029-02-30", "--name", "a", "--source", "b"],
        ["entry", "into", "XX"], ["entry", "wont-travel", "FJ", "--people", "-1"],
        ["entry", "note", "FJ", "--level", "fine", "--text", "a", "--source", "b"],
        ["decisions", "against", "nothing", "fj-suva", "--reason", "a"], ["meetings", "fallback", "nowhere"],
    ])
    func wrongWordsAreRefusedInOneLine(arguments: [String]) throws {
        let answer = try sample().run(arguments)
        #expect(answer.status == 64, "\(arguments): \(answer.output)\(answer.complaint)")
        #expect(answer.output.isEmpty && !answer.complaint.isEmpty)
    }

    @Test func aBusyCalendarThatIsMissingIsSaid() throws {
        let answer = try sample().run("dates", "busy", "m001", "missing.ics")
        #expect(answer.status == 66)
    }

    @Test func aChangedFactIsFoundByCheckAndShownByDecisions() throws {
        let mela = try sample()
        try mela.run("entry", "note", "NP", "--level", "avoid", "--text", "Strikes", "--source", "our group")
        let check = try mela.run("check")
        #expect(
            check.lines.contains {
                $0.contains("mela-2027-1: mela-2027 in NP") && $0.contains("safety in NP: was calm, is avoid")
            }
        )
        try mela.run("decisions", "against", "mela-2027-1", "fj-suva", "--reason", "Too far in March.")
        let shown = try mela.run("decisions", "mela-2027").lines
        #expect(shown.contains("    safety in NP: was calm, is avoid"))
        #expect(shown.contains("  against: fj-suva: Too far in March."))
        #expect(try mela.run("undo").status == 0)
        #expect(try !mela.run("decisions", "mela-2027").output.contains("fj-suva: Too far"))
    }

    @Test func fewerThanFiveWhoWontTravelLeaveNoTrace() throws {
        let mela = try sample()
        #expect(
            try mela.run("entry", "wont-travel", "FJ", "--people", "4").output == "Fewer than five: nothing is kept.\n"
        )
        #expect(try mela.run("entry", "wont-travel", "FJ", "--people", "13").output.contains("at least 10"))
        #expect(
            try mela.run("entry", "into", "FJ").output.contains("at least 10 people said that they won't travel there")
        )
    }

    @Test func aFallbackIsAgreedFromTheProposals() throws {
        let mela = try sample()
        let answer = try mela.run("meetings", "fallback", "pasifika-2027", "--propose")
        #expect(answer.status == 0)
        #expect(answer.lines.contains { $0.hasPrefix("venue ") && !$0.contains(" -  ") })
        #expect(try !mela.run("check").lines.contains { $0.contains("fallbacks: pasifika-2027") })
    }
}
