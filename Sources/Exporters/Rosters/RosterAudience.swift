public import NetworkModel

/// Who gets a roster. Each gets its own type with just its fields.
public enum RosterAudience: String, CaseIterable, Sendable {
    case travelAgent, hotel, host, caterer, interpreters, insurer, funder, participant, organiser

    /// Whether it can be made only with the vault open, because it tells of documents or flights.
    public var needsVault: Bool {
        switch self {
        case .travelAgent, .hotel, .host, .insurer: true
        case .caterer, .interpreters, .funder, .participant, .organiser: false
        }
    }

    /// The word by which the history of exports knows it.
    public var word: Topic {
        let text = self == .travelAgent ? "travel-agent" : rawValue
        guard let word = Topic(text) else { preconditionFailure("\(text) is a topic") }
        return word
    }

    /// Says what the file is for, and nothing of whose it is.
    public func fileName(_ format: RosterFormat) -> String {
        let name =
            switch self {
            case .travelAgent: "journeys"
            case .hotel: "rooms"
            case .host: "pick-up"
            case .caterer: "meals"
            case .interpreters: "sessions"
            case .insurer: "cover"
            case .funder: "figures"
            case .participant: "page"
            case .organiser: "list"
            }
        return "\(name).\(format.rawValue)"
    }

    /// The audience's roster, before it has a form.
    ///
    /// - Parameters:
    ///   - member: whose page it is, for a participant.
    ///   - earlier: what a funder was told of this meeting before, in the order of the reports.
    public func draft(
        _ source: RosterSource,
        member: Member.ID? = nil,
        earlier: [[PublishedFigures.Figure]] = []
    ) throws(RosterError) -> RosterDraft {
        switch self {
        case .travelAgent: try TravelAgentRoster.draft(source)
        case .hotel: try HotelRoster.draft(source)
        case .host: try HostRoster.draft(source)
        case .caterer: try CatererRoster.draft(source)
        case .interpreters: try InterpretersRoster.draft(source)
        case .insurer: try InsurerRoster.draft(source)
        case .funder: try FunderRoster.draft(source, earlier: earlier)
        case .participant: try ParticipantRoster.draft(source, for: member)
        case .organiser: try OrganiserRoster.draft(source)
        }
    }
}
