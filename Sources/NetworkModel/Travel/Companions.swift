/// Who travels with a delegate, as counts and the ages of children; why, nobody asks.
public struct Companions: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let adults: Count
    public let children: [Age]
    /// How many of the children are looked after during sessions.
    public let inChildcare: Count
    /// Beds beside the delegate's own.
    public let beds: Count

    /// A child's age in whole years at the meeting, 0 to 17.
    public struct Age: Hashable, Sendable {
        public let years: Int

        public init?(years: Int) {
            guard (0...17).contains(years) else { return nil }
            self.years = years
        }
    }

    public var people: Int { adults.number + children.count }

    /// - Throws: `ValueError` where nobody comes along, or more children are looked after, or more beds are asked for,
    ///   than there are people.
    public init(
        meetingID: Meeting.ID,
        memberID: Member.ID,
        adults: Count,
        children: [Age],
        inChildcare: Count,
        beds: Count
    ) throws(ValueError) {
        let people = adults.number + children.count
        guard (1...20).contains(people) else {
            throw ValueError("adults", found: "\(people) people in all", expected: "1 to 20")
        }
        guard inChildcare.number <= children.count else {
            throw ValueError(
                "inChildcare",
                found: "\(inChildcare)",
                expected: "at most \(children.count), the children"
            )
        }
        guard beds.number <= people else {
            throw ValueError("beds", found: "\(beds)", expected: "at most \(people), one for each companion")
        }
        self.meetingID = meetingID
        self.memberID = memberID
        self.adults = adults
        self.children = children
        self.inChildcare = inChildcare
        self.beds = beds
    }
}

/// A delegate's bed in a room of the meeting's hotel. Who shares one room chose each other.
public struct RoomPlace: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    /// The room's number, or another word for it.
    public let room: PlainLine
    /// Of the whole room; the same for all in it.
    public let beds: Count

    /// - Throws: `ValueError` for a room without a bed, or with more than 20.
    public init(meetingID: Meeting.ID, memberID: Member.ID, room: PlainLine, beds: Count) throws(ValueError) {
        guard (1...20).contains(beds.number) else { throw ValueError("beds", found: "\(beds)", expected: "1 to 20") }
        self.meetingID = meetingID
        self.memberID = memberID
        self.room = room
        self.beds = beds
    }
}
