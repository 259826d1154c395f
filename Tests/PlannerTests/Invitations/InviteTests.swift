import Foundation
import NetworkModel
import Testing

@testable import Planner

@Suite struct InviteTests {
    private static let meeting = "yearly-2027"

    /// A confirmed meeting with four delegates: open, discreet, open without an address, discreet with a title.
    private func desk() throws -> Desk {
        var tables = SmallTables.all
        let row =
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,09:30,17:00,Asia/Kathmandu\n"
        tables["meetings.csv"] = try #require(tables["meetings.csv"]) + row
        tables["delegates.csv"] = """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m1,confirmed,,,single,,any,,no
            yearly-2027,m2,invited,,,none,,any,,no
            yearly-2027,m3,confirmed,,,single,,any,,no
            yearly-2027,m4,confirmed,,,single,,any,,no

            """
        return try Desk.with(tables)
    }

    private func lines(_ desk: Desk, _ sent: SentInvitation) throws -> [String] {
        try desk.text(of: "out/\(sent.file)").components(separatedBy: "\r\n")
    }

    @Test func eachDelegateGetsOneFileInTheirStyle() throws {
        let desk = try desk()
        let sent = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(sent.map(\.memberID.text) == ["m1", "m2", "m3", "m4"])
        #expect(sent.map(\.style) == [.open, .discreet, .discreet, .discreet])
        #expect(sent.map(\.isWithoutAddress) == [false, false, true, false])
        #expect(sent.allSatisfy { $0.news == .new && $0.sequence == 0 })
        #expect(try desk.names(in: "out") == sent.map(\.file).sorted())
        let open = try lines(desk, sent[0])
        #expect(open.contains("METHOD:REQUEST"))
        #expect(open.contains { $0.hasSuffix("mailto:m1@example.org") || $0.hasSuffix("m1@example.org") })
        #expect(try lines(desk, sent[3]).contains("SUMMARY:Choir"))
    }

    @Test func noTwoRecipientsShareAUID() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        let uids = try desk.planner.network().invitations.map(\.uid)
        #expect(uids.count == 4)
        #expect(Set(uids).count == 4)
    }

    @Test func invitingAgainWithoutAChangeGivesTheSameBytes() throws {
        let desk = try desk()
        let first = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        let bytes = try first.map { try desk.text(of: "out/\($0.file)") }
        let again = try desk.later("2026-12-24T09:00:00Z").invite(to: Self.meeting, folder: desk.path("out"))
        #expect(again.allSatisfy { $0.news == .unchanged })
        #expect(try again.map { try desk.text(of: "out/\($0.file)") } == bytes)
        #expect(try desk.planner.history(last: nil).count == 2)
    }

    @Test func aChangeIsSentToThoseWhoCanSeeItUnderTheSameUID() throws {
        let desk = try desk()
        let first = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        let later = try desk.later("2026-12-24T09:00:00Z")
        var details = MeetingDetails()
        details.city = "Patan"
        _ = try later.confirmMeeting(Self.meeting, details: details, despitePolicy: nil)
        let moved = try later.invite(to: Self.meeting, folder: desk.path("out"))
        // The discreet ones don't say where, so nothing has changed for them.
        #expect(moved.map(\.news) == [.updated, .unchanged, .unchanged, .unchanged])
        #expect(moved[0].sequence == 1)
        #expect(moved[0].file == first[0].file)
        let text = try lines(desk, moved[0])
        #expect(text.contains("SEQUENCE:1"))
        #expect(text.contains("DTSTAMP:20261224T090000Z"))

        details = MeetingDetails()
        details.ends = "2027-03-15"
        details.starts = "2027-03-12"
        _ = try later.confirmMeeting(Self.meeting, details: details, despitePolicy: nil)
        let shifted = try later.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(shifted.map(\.news) == [.updated, .updated, .updated, .updated])
        #expect(shifted.map(\.sequence) == [2, 1, 1, 1])
    }

    @Test func aCancellationRepeatsTheUIDAndRaisesTheSequence() throws {
        let desk = try desk()
        let first = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        let uid = try #require(try lines(desk, first[1]).first { $0.hasPrefix("UID:") })
        _ = try desk.planner.cancelMeeting(Self.meeting)
        let cancelled = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(cancelled.map(\.news) == [.cancelled, .cancelled, .cancelled, .cancelled])
        let text = try lines(desk, cancelled[1])
        #expect(text.contains(uid))
        #expect(text.contains("METHOD:CANCEL"))
        #expect(text.contains("STATUS:CANCELLED"))
        #expect(text.contains("SEQUENCE:1"))
        let again = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(again.allSatisfy { $0.news == .unchanged })
    }

    @Test func whoDeclinedOrIsNoDelegateAnyMoreGetsACancellation() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        try desk.write(
            """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m1,declined,,,none,,any,,no
            yearly-2027,m2,confirmed,,,none,,any,,no
            yearly-2027,m4,confirmed,,,single,,any,,no

            """,
            to: "in/delegates.csv"
        )
        _ = try desk.planner.importTables(from: desk.path("in"), replacing: true, isDryRun: false)
        let sent = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(sent.map(\.memberID.text) == ["m1", "m2", "m3", "m4"])
        #expect(sent.map(\.news) == [.cancelled, .unchanged, .cancelled, .unchanged])
    }

    @Test func whoDeclinedAndWasNeverInvitedGetsNothing() throws {
        let desk = try desk()
        try desk.write(
            """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m1,declined,,,none,,any,,no

            """,
            to: "in/delegates.csv"
        )
        _ = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        let sent = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(sent.map(\.memberID.text) == ["m2", "m3", "m4"])
    }

    @Test func aProposedMeetingInvitesNobody() throws {
        let desk = try desk()
        _ = try desk.planner.addMeeting(to: nil, year: 2028, id: nil, details: MeetingDetails())
        #expect { try desk.planner.invite(to: "yearly-2028", folder: desk.path("out")) } throws: { error in
            "\(error)".contains("is proposed; expected a confirmed one")
        }
    }

    @Test func aMeetingThatWasHeldInvitesNobody() throws {
        let desk = try desk()
        var tables = SmallTables.all
        tables["delegates.csv"] = """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2026,m1,confirmed,,,single,,any,,no

            """
        let planner = try Desk.with(tables).planner
        #expect { try planner.invite(to: "yearly-2026", folder: desk.path("out")) } throws: { error in
            "\(error)" == "meeting yearly-2026 is held; expected a confirmed one"
        }
    }

    @Test func aMeetingWithoutDelegatesSaysWhereTheyGo() throws {
        var tables = SmallTables.all
        tables["meetings.csv"]? += "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,,,,2027-03-11,2027-03-14,,,\n"
        let desk = try Desk.with(tables)
        #expect { try desk.planner.invite(to: Self.meeting, folder: desk.path("out")) } throws: { error in
            "\(error)".contains("add them to delegates.csv")
        }
        // Cancelled before anyone was invited, there is nothing to send.
        _ = try desk.planner.cancelMeeting(Self.meeting)
        #expect { try desk.planner.invite(to: Self.meeting, folder: desk.path("out")) } throws: { error in
            "\(error)".contains("nobody was ever invited to it")
        }
    }

    @Test func aNetworkWithoutAnAddressInvitesNobody() throws {
        var tables = SmallTables.all
        tables["network.csv"] = nil
        tables["meetings.csv"]? += "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,,,,2027-03-11,2027-03-14,,,\n"
        let desk = try Desk.with(tables)
        #expect { try desk.planner.invite(to: Self.meeting, folder: desk.path("out")) } throws: { error in
            "\(error)".contains("import")
        }
    }

    @Test func whoIsWelcomeAgainGetsTheSameEntryBack() throws {
        let desk = try desk()
        let first = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        func say(_ status: String) throws -> SentInvitation? {
            try desk.write(
                """
                meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
                yearly-2027,m2,\(status),,,none,,any,,no

                """,
                to: "in/delegates.csv"
            )
            _ = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
            return try desk.planner.invite(to: Self.meeting, folder: desk.path("out")).first {
                $0.memberID.text == "m2"
            }
        }
        let gone = try #require(try say("declined"))
        #expect(gone.news == .cancelled)
        let back = try #require(try say("confirmed"))
        #expect(back.news == .updated)
        #expect(back.sequence == 2)
        #expect(back.file == first[1].file)
        #expect(try lines(desk, back).contains("STATUS:CONFIRMED"))
    }

    @Test func anOpenInvitationNamesTheCountryInWords() throws {
        let desk = try desk()
        let sent = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(try lines(desk, sent[0]).contains { $0.hasPrefix("LOCATION") && $0.contains("Nepal") })
    }

    @Test func whatWasSentIsNotForgottenByAnUndo() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect { try desk.planner.undo() } throws: { error in
            (error as? PlannerError)?.kind == .data && "\(error)".hasPrefix("change 2 is about invitations")
        }
        #expect(try desk.planner.network().invitations.count == 4)
        _ = try desk.planner.undo(forgettingSent: true)
        #expect(try desk.planner.network().invitations.isEmpty)
    }

    @Test func theFilesBelongToTheirOwnerAlone() throws {
        let desk = try desk()
        let sent = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        for path in [desk.path("out/\(sent[0].file)"), desk.path("mela.sqlite")] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(path)")
        }
    }

    /// Nothing that a discreet file holds tells what the meeting is, where, or whose.
    @Test func aDiscreetFileOfTheSampleGivesNothingAway() throws {
        let desk = try Desk.withSample()
        let network = try desk.planner.network()
        let meeting = try #require(network.meetings.first { $0.id.text == "mela-2027" })
        let sent = try desk.planner.invite(to: "mela-2027", folder: desk.path("out")).filter { $0.style == .discreet }
        #expect(sent.count > 20)
        let words =
            [
                "mela", "lotus", "reef", "kathmandu", "nepal", "sex", "hiv", "example.org",
                meeting.name.text.lowercased(),
            ]
            + network.groups.map { $0.name.text.lowercased() }
        for one in sent {
            let text = try desk.text(of: "out/\(one.file)").lowercased() + one.file.lowercased()
            for word in words { #expect(!text.contains(word), "\(one.file): \(word)") }
            #expect(!text.contains("tzid"))
        }
    }
}
