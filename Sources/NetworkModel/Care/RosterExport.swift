public import CivilTime

/// That a list or a letter was made: for whom, when, by whom and how long it was. Not what stood in it.
public struct RosterExport: Hashable, Sendable {
    public typealias ID = Identifier<RosterExport>

    public let id: ID
    public let meetingID: Meeting.ID
    /// The audience of a roster, or what else was made.
    public let audience: Topic
    public let format: Topic
    public let stamp: Timestamp
    public let who: PlainLine
    public let rows: Count

    public init(
        id: ID,
        meetingID: Meeting.ID,
        audience: Topic,
        format: Topic,
        stamp: Timestamp,
        who: PlainLine,
        rows: Count
    ) {
        self.id = id
        self.meetingID = meetingID
        self.audience = audience
        self.format = format
        self.stamp = stamp
        self.who = who
        self.rows = rows
    }
}

/// That an export holds a member: whoever takes a consent back learns who has to be asked to forget them.
public struct ExportSubject: Hashable, Sendable {
    public let exportID: RosterExport.ID
    public let memberID: Member.ID

    public init(exportID: RosterExport.ID, memberID: Member.ID) {
        self.exportID = exportID
        self.memberID = memberID
    }
}

/// One number that a funder was told, so that the next report gives nothing away beside it.
public struct PublishedFigure: Hashable, Sendable {
    public let exportID: RosterExport.ID
    public let name: Topic
    /// `nil` where it was hidden.
    public let people: Count?

    public init(exportID: RosterExport.ID, name: Topic, people: Count?) {
        self.exportID = exportID
        self.name = name
        self.people = people
    }
}
