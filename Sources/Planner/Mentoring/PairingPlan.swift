public import CivilTime
public import NetworkModel

/// Who would mentor whom, with the reasons; and why the others have nobody.
public struct PairingPlan: Hashable, Sendable {
    public let isStable: Bool
    /// By id.
    public let proposals: [ProposedPairing]
    /// The active pairings that stay.
    public let standing: [Pairing]
    /// Those of them in which somebody asked for a change, and nothing else was found.
    public let unchanged: [Pairing]
    /// Open proposals of before that are none any more.
    public let withdrawn: [Pairing]
    public let mentees: [UnmatchedMember]
    public let mentors: [UnmatchedMember]
}

public struct MentoringPartner: Hashable, Sendable {
    public let id: Member.ID
    public let name: PlainLine

    init(_ member: Member) {
        id = member.id
        name = member.chosenName
    }
}

public struct NamedLanguage: Hashable, Sendable {
    public let code: LanguageCode
    /// In English.
    public let name: String
}

public struct ProposedPairing: Hashable, Sendable {
    public let id: Pairing.ID
    /// Whether it was proposed before.
    public let wasProposed: Bool
    public let mentor: MentoringPartner
    public let mentee: MentoringPartner
    public let grounds: PairingGrounds
    /// The standing pairing that ends where this one is confirmed.
    public let replaces: Pairing.ID?
}

/// Why two are proposed.
public struct PairingGrounds: Hashable, Sendable {
    /// That both speak, the mentee's best first; none where somebody interprets.
    public let languages: [NamedLanguage]
    public let interpreter: MentoringPartner?
    /// Hours of the week that suit both; `nil` where one of them told no times.
    public let hours: Int?
    public let topics: [Topic]
    public let areOfTwoGroups: Bool
    /// Since when the mentee waits.
    public let waitsSince: CivilDate
    /// Only rules that count something here.
    public let points: [PointsPart]

    public var score: Int { points.reduce(0) { $0 + $1.points } }
}

/// A mentor or a mentee whom nobody is proposed to.
public struct UnmatchedMember: Hashable, Sendable {
    public let member: MentoringPartner
    public let reason: UnmatchedReason
}

/// Why somebody has no partner, so that each reason says what would help.
///
/// None tells that somebody wants to be kept apart: it reads as if all who fit were taken.
public enum UnmatchedReason: Hashable, Sendable {
    // A mentee's.
    /// No mentor speaks one of these, and no interpreter who does is free.
    case noMentorSpeaks([NamedLanguage])
    /// Those who share a language have time at other hours.
    case noMentorsHours
    /// Nobody who fits has a free place; so many more in that language would serve all who wait like this.
    case noPlace(NamedLanguage?, places: Int)

    // A mentor's.
    case noCapacity
    case noMenteeWaits
    case noMenteeSpeaks([NamedLanguage])
    case noMenteesHours
    /// Whoever waits and fits has somebody.
    case nobodyLeft

    // Of either.
    /// They have fewer hours a month than a pairing takes.
    case tooFewHours(Int, needed: Int)
}
