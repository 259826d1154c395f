import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// An answer as a calendar program sends it back.
struct AnswerFile {
    var uid: String
    var sender = "m1@example.org"
    var participation = "ACCEPTED"
    var method = "REPLY"
    var sequence = 0
    var stamp = "20261201T100000Z"
    var parameters = ""
    var more: [String] = []

    var text: String {
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", "METHOD:\(method)", "BEGIN:VEVENT",
                "UID:\(uid)", "SEQUENCE:\(sequence)", "DTSTAMP:\(stamp)", "DTSTART:20270312T040000Z",
                "DTEND:20270313T040000Z", "ATTENDEE;PARTSTAT=\(participation)\(parameters):MAILTO:\(sender)",
            ] + more + ["END:VEVENT", "END:VCALENDAR", ""]
        return lines.joined(separator: "\r\n")
    }
}

/// A confirmed meeting with an open delegate, m1, an open one who is only invited, m3, and a discreet one, m2; all have
/// their invitation.
struct InvitedDesk {
    let desk: Desk
    let uids: [String: String]

    init() throws {
        var tables = SmallTables.all
        let row =
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,09:30,17:00,Asia/Kathmandu\n"
        tables["meetings.csv"] = try #require(tables["meetings.csv"]) + row
        tables["members.csv"] = try #require(tables["members.csv"]).replacing(
            "m3,np-kathmandu,Laxmi,ne,,open,",
            with: "m3,np-kathmandu,Laxmi,ne,M3@Example.org,open,"
        )
        tables["delegates.csv"] = """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m1,confirmed,2027-03-10,2027-03-15,single,,vegan,,no
            yearly-2027,m2,invited,,,none,,any,,no
            yearly-2027,m3,invited,,,none,,any,,no

            """
        desk = try Desk.with(tables)
        _ = try desk.planner.invite(to: "yearly-2027", folder: desk.path("out"))
        uids = Dictionary(
            uniqueKeysWithValues: try desk.planner.network().invitations.map { ($0.memberID.text, $0.uid.text) }
        )
    }

    func answer(of member: String) throws -> AnswerFile {
        AnswerFile(uid: try #require(uids[member]), sender: "\(member)@example.org")
    }

    @discardableResult
    func importing(_ answers: AnswerFile...) throws -> RepliesReport {
        for (place, answer) in answers.enumerated() { try desk.write(answer.text, to: "in/\(place).ics") }
        defer { try? FileManager.default.removeItem(at: desk.folder.file("in")) }
        return try desk.planner.importReplies(from: desk.path("in"))
    }

    func place(of member: String) throws -> Delegate.Status? {
        try desk.planner.network().delegates.first { $0.memberID.text == member }?.status
    }

    func status(of member: String) throws -> Participation.Status? {
        try desk.planner.replies(to: "yearly-2027").invited.first { $0.memberID.text == member }?.participation.status
    }
}
