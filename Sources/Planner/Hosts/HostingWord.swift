public import NetworkModel

/// What a country's groups said about hosting a series in one year.
public enum HostingWord: Hashable, Sendable {
    /// These groups offered, in the order of their identifiers.
    case offered([Group.ID])
    /// Nobody offers, and these declined; the country keeps its place in the rotation.
    case declined([Group.ID])
    /// Nobody said anything.
    case silent
    /// There is no group to ask.
    case noGroup

    var isOffer: Bool { if case .offered = self { true } else { false } }

    /// The newest word of each group counts; of two words of one day the later row.
    static func word(of groups: [Group], on series: Series.ID, in year: Year, offers: [HostOffer]) -> HostingWord {
        if groups.isEmpty { return .noGroup }
        var offering: [Group.ID] = []
        var declining: [Group.ID] = []
        for group in groups {
            switch newest(of: group.id, on: series, in: year, offers: offers)?.answer {
            case .offered: offering.append(group.id)
            case .declined: declining.append(group.id)
            case nil: break
            }
        }
        if !offering.isEmpty { return .offered(offering) }
        return declining.isEmpty ? .silent : .declined(declining)
    }

    /// A group's newest word that speaks of a year.
    static func newest(
        of group: Group.ID,
        on series: Series.ID,
        in year: Year,
        offers: [HostOffer]
    ) -> HostOffer? {
        let words = offers.filter { $0.groupID == group && $0.seriesID == series && $0.covers(year) }
        return words.indices.max { (words[$0].recordedOn, $0) < (words[$1].recordedOn, $1) }.map { words[$0] }
    }
}
