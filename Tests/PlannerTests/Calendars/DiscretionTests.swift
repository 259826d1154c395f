import CivilTime
import Foundation
import NetworkModel
import ReferenceData
import Testing

@testable import Planner

/// Every discreet file of the sample, line by line.
@Suite struct DiscretionTests {
    /// What a line may be, whole: nothing else has a place in a discreet calendar.
    private static let shapes: [String: String] = [
        "BEGIN": "VCALENDAR|VEVENT|VTODO", "END": "VCALENDAR|VEVENT|VTODO", "VERSION": "2\\.0",
        "PRODID": "-//Calendar//EN", "CALSCALE": "GREGORIAN", "METHOD": "PUBLISH|CANCEL",
        "REFRESH-INTERVAL;VALUE=DURATION": "PT24H", "X-PUBLISHED-TTL": "PT24H",
        "UID": "[0-9a-f]{32}(-[0-9]+)?", "DTSTAMP": "[0-9]{8}T[0-9]{6}Z", "SEQUENCE": "[0-9]+",
        "DTSTART": "[0-9]{8}T[0-9]{6}Z", "DTEND": "[0-9]{8}T[0-9]{6}Z", "EXDATE": "[0-9]{8}T[0-9]{6}Z",
        "RECURRENCE-ID": "[0-9]{8}T[0-9]{6}Z", "COMPLETED": "[0-9]{8}T[0-9]{6}Z",
        "DTSTART;VALUE=DATE": "[0-9]{8}", "DTEND;VALUE=DATE": "[0-9]{8}", "DUE;VALUE=DATE": "[0-9]{8}",
        "RRULE": "FREQ=(WEEKLY|MONTHLY)(;(INTERVAL=2|WKST=MO|BYDAY=-?[1-4]?[A-Z]{2}|UNTIL=[0-9]{8}T[0-9]{6}Z))+",
        "PERCENT-COMPLETE": "100",
        "STATUS": "CONFIRMED|CANCELLED|TENTATIVE|NEEDS-ACTION|COMPLETED", "CLASS": "PRIVATE", "TRANSP": "OPAQUE",
    ]

    private struct Sample {
        let network: Network
        let desk: Desk
        /// With the invitations.
        let files: [(path: String, member: Member?)]
        let countries: Countries
    }

    private func sample() throws -> Sample {
        let desk = try Desk.withSample()
        let sent = try desk.planner.invite(to: "mela-2027", folder: desk.path("out"))
        let written = try desk.planner.writeCalendars(to: desk.path("out"))
        let network = try desk.planner.network()
        let invitations = sent.map { one in (one.file, network.members.first { $0.id == one.memberID }) }
        return Sample(
            network: network,
            desk: desk,
            files: invitations + written.files.map { ($0.file, $0.member) },
            countries: try RegionFacts.countries()
        )
    }

    private func lines(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").filter { !$0.isEmpty }
    }

    @Test func aDiscreetFileHoldsATimeAndOneWordAndNothingElse() throws {
        let sample = try sample()
        let words = try RegionFacts.appointmentWords()
        let shapes = try Self.shapes.mapValues { try Regex($0) }
        let discreet = sample.files.filter { $0.member?.calendarStyle == .discreet }
        #expect(discreet.count > 80)
        for (path, member) in discreet {
            let member = try #require(member)
            let word = member.calendarTitle?.text ?? words.word(for: member.languages.map(\.text))
            let title = word.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
            for line in try lines(sample.desk.text(of: "out/\(path)")) {
                let name = String(line.prefix { $0 != ":" })
                let value = String(line.dropFirst(name.count + 1))
                if name == "SUMMARY" {
                    #expect(value == title, "\(path)")
                } else {
                    let shape = try #require(shapes[name], "\(path): \(line)")
                    #expect(try shape.wholeMatch(in: value) != nil, "\(path): \(line)")
                }
            }
            #expect(try Regex("(members/|mentors/)?calendar-[0-9a-f]{8}\\.ics").wholeMatch(in: path) != nil)
        }
    }

    @Test func noWordInADiscreetFileGivesItAway() throws {
        let sample = try sample()
        let names = Giveaways.names(of: sample.network) { sample.countries.name(of: $0) }
        var openWords = 0
        for (path, member) in sample.files {
            // The folders are the organiser's own.
            let name = try #require(path.split(separator: "/").last)
            let whole = try lines(sample.desk.text(of: "out/\(path)")).joined(separator: "\n") + "\n\(name)"
            let found = Giveaways.found(in: whole, names: names)
            if member?.calendarStyle == .discreet {
                #expect(found.isEmpty, "\(path): \(found)")
            } else {
                openWords += found.count
            }
        }
        #expect(openWords > 100, "the list finds what open files say")
    }

    @Test func theListHasWordsForEachLanguageThatHasAnAppointment() throws {
        for entry in try RegionFacts.appointmentWords().entries {
            let language = String(entry.tag.prefix { $0 != "-" })
            #expect(Giveaways.words[language]?.isEmpty == false, "\(entry.tag)")
            #expect(Giveaways.found(in: entry.word, names: []).isEmpty, "\(entry.tag)")
        }
    }

    /// A member's invitation, own calendar and mentor's calendar share UIDs; two members' don't, nor the public one's.
    @Test func noTwoReadersShareAUID() throws {
        let sample = try sample()
        var holders: [String: String] = [:]
        for (path, member) in sample.files {
            let reader = member?.id.text ?? path
            for line in try lines(sample.desk.text(of: "out/\(path)")) where line.hasPrefix("UID:") {
                let uid = String(line.dropFirst(4))
                #expect(holders[uid, default: reader] == reader, "\(path)")
                holders[uid] = reader
            }
        }
        let stems = Set(holders.keys.map { $0.prefix { $0 != "-" } })
        #expect(stems.count > 200)
    }

    @Test func thePublicCalendarSaysWhatIsAnnouncedAlone() throws {
        let sample = try sample()
        let text = try lines(sample.desk.text(of: "out/events.ics"))
        #expect(text.contains("NAME:Events"))
        #expect(text.contains("SUMMARY:A festival of songs and skills"))
        #expect(text.contains("LOCATION:Kathmandu"))
        #expect(text.count { $0 == "BEGIN:VEVENT" } == 1)
        let rest = text.filter { line in
            !["SUMMARY", "LOCATION", "DESCRIPTION", "CONFERENCE"].contains { line.hasPrefix($0) }
        }.joined(separator: "\n")
        for word in ["mela", "lotus", "reef", "nepal", "asia", "tzid", "organizer", "attendee"] {
            #expect(!rest.lowercased().contains(word), "\(word)")
        }
    }
}
