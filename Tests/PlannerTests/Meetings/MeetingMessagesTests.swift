import Foundation
import NetworkModel
import Testing

@testable import Planner

@Suite struct MeetingMessagesTests {
    @Test func eachChangeHasAnOpenAndADiscreetMessage() throws {
        let planner = try ChangeTables.desk().planner
        let before = try planner.history(last: nil)
        let drafts = try planner.messages(about: ChangeTables.meeting, word: "Choir")
        #expect(
            drafts.map { "\($0.change) \($0.wording)" } == [
                "move open", "move discreet", "postpone open", "postpone discreet", "online open", "online discreet",
                "cancel open", "cancel discreet",
            ]
        )
        #expect(drafts.filter { $0.wording == "open" }.allSatisfy { $0.lines[0].hasPrefix("Yearly 2027") })
        #expect(drafts.filter { $0.wording == "discreet" }.allSatisfy { $0.lines[0].hasPrefix("Choir, ") })
        #expect(try planner.history(last: nil) == before)
    }

    @Test func theFilesBelongToTheirOwnerAndTheirNamesSayNothing() throws {
        let desk = try ChangeTables.desk()
        let drafts = try desk.planner.messages(about: ChangeTables.meeting, word: nil, folder: desk.path("out"))
        #expect(try desk.names(in: "out") == (1...8).map { "message-\($0).txt" })
        for draft in drafts {
            let path = desk.path("out/\(draft.file)")
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            #expect(try desk.text(of: "out/\(draft.file)") == draft.lines.joined(separator: "\n") + "\n")
        }
        #expect(drafts[1].lines[0].hasPrefix("Appointment, "))
    }

    @Test func theBackupThatWasAgreedStandsInTheGap() throws {
        let rows = "meetingID,venueID,backupVenueID,backupCountryCode,hubCountryCode\nyearly-2027,,,KH,\n"
        let drafts = try ChangeTables.desk(["fallbacks.csv": rows]).planner.messages(
            about: ChangeTables.meeting,
            word: nil
        )
        #expect(drafts[0].lines[0].contains("the backup that was agreed on is Cambodia]"))
        #expect(!drafts[1].lines.joined().contains("Cambodia"))
    }

    /// No word of the sample's discreet messages gives anything away.
    @Test func aDiscreetMessageGivesNothingAway() throws {
        let desk = try Desk.withSample()
        let countries = try RegionFacts.countries()
        let names = Giveaways.names(of: try desk.planner.network()) { countries.name(of: $0) }
        func found(_ wording: String) throws -> [String] {
            try desk.planner.messages(about: "mela-2027", word: nil).filter { $0.wording == wording }
                .flatMap { Giveaways.found(in: $0.lines.joined(separator: "\n"), names: names) }
        }
        #expect(try found("discreet") == [])
        #expect(try !found("open").isEmpty)
        _ = try desk.planner.moveMeeting(
            "mela-2027",
            details: ChangeTables.details { $0.country = "IN" },
            despitePolicy: "x"
        )
        #expect(try found("discreet") == [])
    }

    @Test func whatIsOverNeedsNone() throws {
        let planner = try Desk.withSample().planner
        for id in ["regional-2022", "mela-2021", "regional-2019"] {
            let error = #expect(throws: PlannerError.self) { try planner.messages(about: id, word: nil) }
            #expect(error?.kind == .data)
        }
        #expect(try planner.messages(about: "regional-2020", word: nil).count == 8, "a cancelled one is still told")
        let error = #expect(throws: PlannerError.self) { try planner.messages(about: "mela-2027", word: "a\nb") }
        #expect(error?.kind == .usage)
    }
}
