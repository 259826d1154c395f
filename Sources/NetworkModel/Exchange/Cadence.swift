public import CivilTime

/// How often the two of a pairing meet, and when.
public struct Cadence: Hashable, Sendable {
    public enum Rhythm: String, CaseIterable, Sendable {
        case weekly, fortnightly
        /// On the same weekday of each month as the first time, such as the second Thursday; the fifth counts as the
        /// last.
        case monthly
    }

    public let pairingID: Pairing.ID
    public let rhythm: Rhythm
    public let first: CivilDate
    public let opens: TimeOfDay
    public let length: Length
    public let zone: ZoneName

    public init(
        pairingID: Pairing.ID,
        rhythm: Rhythm,
        first: CivilDate,
        opens: TimeOfDay,
        length: Length,
        zone: ZoneName
    ) {
        self.pairingID = pairingID
        self.rhythm = rhythm
        self.first = first
        self.opens = opens
        self.length = length
        self.zone = zone
    }

    /// How long one session is, 10 to 480 minutes.
    public struct Length: Hashable, Sendable {
        public let minutes: Int

        public init?(minutes: Int) {
            guard (10...480).contains(minutes) else { return nil }
            self.minutes = minutes
        }
    }
}

/// What became of one session of a pairing, named by the day on which the cadence puts it.
public struct MentoringSession: Hashable, Sendable {
    public enum Outcome: String, CaseIterable, Sendable {
        /// It will be at another time.
        case moved
        case met, missed
        /// Called off beforehand.
        case cancelled
    }

    /// Another day and time, by the cadence's zone.
    public struct Move: Hashable, Sendable {
        public let day: CivilDate
        public let opens: TimeOfDay

        public init(day: CivilDate, opens: TimeOfDay) {
            self.day = day
            self.opens = opens
        }
    }

    public let pairingID: Pairing.ID
    public let day: CivilDate
    public let outcome: Outcome
    public let move: Move?

    /// - Throws: `ValueError` where a moved session has no other time.
    public init(pairingID: Pairing.ID, day: CivilDate, outcome: Outcome, move: Move?) throws(ValueError) {
        guard outcome != .moved || move != nil else {
            throw ValueError("movedTo", found: "nothing", expected: "the day of a moved session")
        }
        self.pairingID = pairingID
        self.day = day
        self.outcome = outcome
        self.move = move
    }
}
