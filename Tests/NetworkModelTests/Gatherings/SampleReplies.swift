import CivilTime
import NetworkModel
import Testing

/// One invitation to m001, whose address is ana@example.org, and replies to it.
enum SampleReplies {
    static let uid = "5f0c3b0e-1a2b-4c3d-8e9f-001122334455"

    static func invitation(
        sequence: Int = 0,
        state: Invitation.State = .sent,
        to member: String = "m001",
        uid: String = uid
    ) throws -> Invitation {
        Invitation(
            uid: try #require(Invitation.UID(uid)),
            meetingID: try #require(Meeting.ID("regional-2027")),
            memberID: try #require(Member.ID(member)),
            sequence: try #require(Count(sequence)),
            state: state,
            stamp: try #require(Timestamp("2026-11-01T00:00:00Z")),
            digest: Digest(of: "a meeting")
        )
    }

    /// By `sender`@example.org, that many seconds after a moment.
    static func reply(
        _ answer: Answer = .accepted,
        by sender: String = "ana",
        after seconds: Int = 0,
        to sequence: Int = 0,
        from delegator: String? = nil,
        occurrence: Timestamp? = nil,
        uid: String = uid
    ) throws -> Reply {
        let moment = try #require(Timestamp("2026-11-02T08:00:00Z"))
        return Reply(
            uid: try #require(Invitation.UID(uid)),
            sender: try address(sender),
            answer: answer,
            delegator: try delegator.map(address),
            sequence: try #require(Count(sequence)),
            stamp: try #require(Timestamp(secondsSince1970: moment.secondsSince1970 + seconds)),
            occurrence: occurrence
        )
    }

    static func address(_ name: String) throws -> MailAddress { try #require(MailAddress("\(name)@example.org")) }

    static func delegation(to name: String) throws -> Answer { .delegated(to: try address(name)) }

    static func proposal() throws -> ProposedTimes {
        try ProposedTimes(
            start: #require(Timestamp("2027-03-08T02:00:00Z")),
            end: #require(Timestamp("2027-03-10T09:00:00Z")),
            isAllDay: false
        )
    }

    /// Of ana (m001), ben (m002), and m003, who has none; any other address is a stranger's.
    static func addresses() throws -> AddressBook {
        try AddressBook([member("m001", "Ana@Example.org"), member("m002", "ben@example.org"), member("m003", nil)])
    }

    static func member(_ id: String, _ address: String?) throws -> Member {
        Member(
            id: try #require(Member.ID(id)),
            groupID: try #require(Group.ID("kh-group")),
            chosenName: try #require(PlainLine("Somebody")),
            languages: [],
            address: try address.map { try #require(MailAddress($0)) },
            calendarStyle: .open,
            calendarTitle: nil
        )
    }

    static func participation(
        _ replies: [Reply],
        of invitation: Invitation? = nil
    ) throws -> Participation {
        Participation(of: try invitation ?? Self.invitation(), replies: replies, addresses: try addresses())
    }
}

extension Participation {
    var standings: [Standing] { entries.map(\.standing) }
}
