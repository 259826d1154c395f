public import NetworkModel
public import ReferenceData

/// Who gets a roster. Each gets its own type with just its fields.
public enum RosterAudience: String, CaseIterable, Sendable {
    case host, hotel, caterer

    /// Says what the file is for, and nothing of whose it is.
    public var fileName: String {
        switch self {
        case .host: "pick-up.csv"
        case .hotel: "rooms.csv"
        case .caterer: "meals.csv"
        }
    }

    /// The audience's file; `languages` gives languages their English names.
    public func csv(
        meeting: Meeting.ID,
        in network: Network,
        naming languages: Languages? = nil
    ) throws(RosterError) -> [UInt8] {
        switch self {
        case .host: try HostRoster(meeting: meeting, in: network).csv(naming: languages)
        case .hotel: try HotelRoster(meeting: meeting, in: network).csv()
        case .caterer: try CatererRoster(meeting: meeting, in: network).csv()
        }
    }
}
