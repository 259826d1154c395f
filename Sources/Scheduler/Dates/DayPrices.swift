/// What each day of a stretch costs, once as a day of the meeting and once as a day of travel to it or from it, in points.
public struct DayPrices: Hashable, Sendable {
    /// By day, from 0.
    public private(set) var meeting: [Int]
    public private(set) var travel: [Int]

    /// Days that cost nothing.
    public init(days: Int) {
        meeting = Array(repeating: 0, count: days)
        travel = meeting
    }

    public var days: Int { meeting.count }

    /// Adds other prices of as many days, so many times each; a negative number takes away.
    public mutating func add(_ other: DayPrices, meetingTimes: Int, travelTimes: Int) {
        precondition(other.days == days, "prices of as many days")
        for day in 0..<days {
            meeting[day] += other.meeting[day] * meetingTimes
            travel[day] += other.travel[day] * travelTimes
        }
    }

    /// Adds to one day's prices.
    public mutating func add(meeting: Int, travel: Int, on day: Int) {
        self.meeting[day] += meeting
        self.travel[day] += travel
    }

    /// Raises one day's prices to these, where they are lower as days of the meeting.
    ///
    /// - Returns: whether they were.
    public mutating func raise(toMeeting meeting: Int, travel: Int, on day: Int) -> Bool {
        guard self.meeting[day] < meeting else { return false }
        self.meeting[day] = meeting
        self.travel[day] = travel
        return true
    }

    /// Sets one day's prices.
    public mutating func set(meeting: Int, travel: Int, on day: Int) {
        self.meeting[day] = meeting
        self.travel[day] = travel
    }
}
