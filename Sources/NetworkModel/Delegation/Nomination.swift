/// A group's word that a member would go to a meeting.
///
/// A meeting with nominations gives its seats to nominated members alone.
public struct Nomination: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID

    public init(meetingID: Meeting.ID, memberID: Member.ID) {
        self.meetingID = meetingID
        self.memberID = memberID
    }
}

/// How many of a group's team for a meeting speak for a community, as the group says.
///
/// A count of the team. Nothing says it of a person.
public struct Attestation: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let groupID: Group.ID
    public let community: Topic
    public let attested: Count

    public init(meetingID: Meeting.ID, groupID: Group.ID, community: Topic, attested: Count) {
        self.meetingID = meetingID
        self.groupID = groupID
        self.community = community
        self.attested = attested
    }
}

/// What a member says of themselves, where they want to: seats are kept for those who are young or new.
public struct Declaration: Hashable, Sendable {
    public let memberID: Member.ID
    public let isYoung: Bool
    public let isNew: Bool

    public init(memberID: Member.ID, isYoung: Bool, isNew: Bool) {
        self.memberID = memberID
        self.isYoung = isYoung
        self.isNew = isNew
    }
}
