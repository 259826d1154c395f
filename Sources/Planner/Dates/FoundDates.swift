public import CivilTime
public import Exporters
public import NetworkModel

/// What a person asks about dates, in their own words.
public struct DateQuestion: Hashable, Sendable {
    /// The meeting's id; without one, a series' edition.
    public var meeting: String?
    public var series: String?
    public var year: Int?
    /// The host's code; by default the meeting's.
    public var host: String?
    /// How many days the meeting has; by default as many as it has now, or as the edition before it.
    public var days: Int?
    /// The first and the last day on which it may begin; by default the year's.
    public var from: String?
    public var until: String?
    /// Each `FIRST..LAST`: days to leave out.
    public var leaveOut: [String] = []
    /// Whether to leave out the months with many cyclones at the host's.
    public var leavesOutCyclones = false
    /// How many windows to find.
    public var count = 5

    public init() {}
}

/// The best days for a meeting, or the best ones at each host's.
public struct FoundDates: Hashable, Sendable {
    /// A country and year whose holidays nobody knows, or hardly.
    public struct UnknownYear: Hashable, Sendable {
        public let code: CountryCode
        public let name: String
        public let year: Int
        /// How many of the delegates come from there.
        public let people: Int
        /// Whether some holidays are known.
        public let isThin: Bool
    }

    /// One country that may host, with its best days.
    public struct Host: Hashable, Sendable {
        public let country: NamedCountry
        /// `nil` where no days will do.
        public let window: DateWindow?
        /// Why none will do.
        public let conflict: [String]
        public let entry: EntryCounts
    }

    public let series: Series
    public let meeting: Meeting?
    public let year: Year
    /// `nil` where nobody hosts yet.
    public let host: NamedCountry?
    /// How many days the meeting has.
    public let length: Int
    /// On which it may begin.
    public let firstDay: CivilDate
    public let lastDay: CivilDate
    public let delegates: Int
    /// Whether the delegates are the meeting's own, rather than one from each group.
    public let knowsDelegates: Bool
    /// Best first; none share a day. Empty without a host.
    public let windows: [DateWindow]
    /// Without a host: every country that could host, the one with the cheapest days first.
    public let hosts: [Host]
    /// The smallest set of rules that leaves no days, one sentence each; empty where there are some.
    public let conflict: [String]
    /// In the order of names and years.
    public let unknownYears: [UnknownYear]
    /// With a host: who enters it.
    public let entry: EntryCounts?
    /// What the people at the host's count as.
    public let crew: Int
    /// The season's days, to draw.
    public let strip: YearStrip
}

/// By when what comes before a meeting must be done, counted back from the journey.
public struct DateDeadlines: Hashable, Sendable {
    public let seatBy: CivilDate
    public let documentsBy: CivilDate
    /// By when visas are applied for; `nil` where nobody is known to need one.
    public let applyBy: CivilDate?
    public let bookBy: CivilDate
}
