/// How many seats of a meeting are paid for.
public struct Funding: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let seats: Count

    public init(meetingID: Meeting.ID, seats: Count) {
        self.meetingID = meetingID
        self.seats = seats
    }
}

/// A subregion's part of a series' seats. One without a row counts by how many groups it has, and has no floor.
public struct SeatShare: Hashable, Sendable {
    public let seriesID: Series.ID
    public let subregionID: Subregion.ID
    /// Beside the other subregions' weights.
    public let weight: Count
    /// Seats that it has at least, whatever its weight.
    public let floor: Count

    public init(seriesID: Series.ID, subregionID: Subregion.ID, weight: Count, floor: Count) {
        self.seriesID = seriesID
        self.subregionID = subregionID
        self.weight = weight
        self.floor = floor
    }
}

/// One number of the way of giving seats; a rule without a row has its usual number.
public struct SeatRule: Hashable, Sendable {
    public enum Name: String, CaseIterable, Sendable {
        /// Seats that each country with a candidate has before any has `countryBefore`; 0 for no such rule.
        case countryFirst
        case countryBefore
        /// Hundredths of the seats that are for members who never went.
        case firstTimersPercent
        /// Hundredths of the seats that are for members who call themselves young or new.
        case youngOrNewPercent
        /// Editions since a group's last seat that count at most.
        case waitingAtMost

        /// What stands where nobody said otherwise.
        public var usual: Int {
            switch self {
            case .countryFirst: 1
            case .countryBefore: 3
            case .firstTimersPercent: 30
            case .youngOrNewPercent: 20
            case .waitingAtMost: 10
            }
        }
    }

    public let name: Name
    public let number: Count

    public init(name: Name, number: Count) {
        self.name = name
        self.number = number
    }
}
