import CivilTime
import Exporters
import NetworkModel
import TestSupport
import Testing

@Suite struct ChangeMessageTests {
    private func meeting(
        _ status: Meeting.Status = .confirmed,
        planned: String? = nil,
        isDated: Bool = true
    ) throws -> Meeting {
        let isPlaced = status != .online && status != .cancelled
        let fiji = Place(
            countryCode: try #require(CountryCode("FJ")),
            city: try RosterSample.line("Suva"),
            hostGroupID: Group.ID("fj-suva")
        )
        return try Meeting(
            id: RosterSample.meetingID(),
            seriesID: #require(Series.ID("reef")),
            number: #require(Count(4)),
            year: #require(Year(2031)),
            name: RosterSample.line("Reef 2031"),
            status: status,
            place: isPlaced ? fiji : nil,
            plannedCountryCode: planned.flatMap { CountryCode($0) },
            dates: isDated ? RosterSample.span("2031-05-04", "2031-05-08") : nil,
            hours: nil
        )
    }

    private func message(
        _ change: ChangeMessage.Change,
        _ wording: ChangeMessage.Wording,
        of meeting: Meeting,
        backup: String? = nil
    ) throws -> ChangeMessage {
        ChangeMessage(
            change,
            in: wording,
            of: meeting,
            backup: backup.flatMap { CountryCode($0) },
            word: try RosterSample.line("Choir"),
            countryName: { ["FJ": "Fiji", "NP": "Nepal", "KH": "Cambodia"][$0.text] ?? $0.text }
        )
    }

    /// Before the change, after it, and postponed without days.
    @Test func allOfThemAreAsTheyWereLookedAt() throws {
        let standings: [(String, (ChangeMessage.Change) throws -> Meeting)] = [
            ("before", { _ in try meeting() }),
            (
                "done",
                { change in
                    switch change {
                    case .move: try meeting(.moved, planned: "NP")
                    case .postpone: try meeting(.postponed)
                    case .online: try meeting(.online, planned: "NP")
                    case .cancel: try meeting(.cancelled, planned: "NP")
                    }
                }
            ),
            ("without days", { _ in try meeting(.postponed, isDated: false) }),
        ]
        var text = ""
        for (standing, meeting) in standings {
            for change in ChangeMessage.Change.allCases {
                for wording in ChangeMessage.Wording.allCases {
                    text += "== \(standing): \(change.rawValue), \(wording.rawValue)\n"
                    text += try message(change, wording, of: meeting(change)).text
                }
            }
        }
        try goldenMatches(text, named: "change-messages.txt")
    }

    /// Whatever the meeting is called, and wherever it is or goes.
    @Test(arguments: ChangeMessage.Change.allCases)
    func aDiscreetMessageIsTheSameOfEveryMeetingOnThoseDays(change: ChangeMessage.Change) throws {
        for (status, planned) in [(Meeting.Status.confirmed, nil), (.moved, "NP"), (.postponed, nil)] {
            let here = try meeting(status, planned: planned)
            let there = try Meeting(
                id: #require(Meeting.ID("other-2030")),
                seriesID: #require(Series.ID("other")),
                number: #require(Count(1)),
                year: #require(Year(2030)),
                name: RosterSample.line("Planted name"),
                status: status,
                place: Place(countryCode: #require(CountryCode("KH")), city: nil, hostGroupID: nil),
                plannedCountryCode: planned.flatMap { CountryCode($0) },
                dates: here.dates,
                hours: nil
            )
            #expect(
                try message(change, .discreet, of: here, backup: "KH").lines
                    == message(change, .discreet, of: there).lines
            )
        }
    }

    @Test func theBackupStandsInTheGapUntilTheMeetingIsMoved() throws {
        let before = try message(.move, .open, of: meeting(), backup: "KH")
        #expect(
            before.lines[0].hasSuffix("[FILL IN: the new city and country; the backup that was agreed on is Cambodia].")
        )
        let after = try message(.move, .open, of: meeting(.moved, planned: "NP"), backup: "KH")
        #expect(after.lines[0] == "Reef 2031 is moved to Suva, Fiji." && !after.text.contains("Cambodia"))
        #expect(after.text.contains("nothing for Nepal any more"))
    }

    @Test func noLineIsEmptyOrLong() throws {
        for change in ChangeMessage.Change.allCases {
            for wording in ChangeMessage.Wording.allCases {
                for line in try message(change, wording, of: meeting()).lines {
                    #expect(!line.isEmpty && line.count < 160 && !line.contains("\n"), "\(line)")
                }
            }
        }
    }
}
