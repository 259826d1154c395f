public import CivilTime

/// When what is known of a meeting's travellers is destroyed, and what was left once it was: counts.
public struct Purge: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let due: CivilDate
    /// `nil` as long as it is to come.
    public let done: Remainder?

    /// The counts that stay.
    public struct Remainder: Hashable, Sendable {
        public let on: CivilDate
        public let confirmed: Count
        public let declined: Count
        public let companions: Count
        public let countries: Count

        public init(on: CivilDate, confirmed: Count, declined: Count, companions: Count, countries: Count) {
            self.on = on
            self.confirmed = confirmed
            self.declined = declined
            self.companions = companions
            self.countries = countries
        }
    }

    /// Days after a meeting's last one, where nobody said otherwise.
    public static let usualDays = 30

    public init(meetingID: Meeting.ID, due: CivilDate, done: Remainder?) {
        self.meetingID = meetingID
        self.due = due
        self.done = done
    }
}
