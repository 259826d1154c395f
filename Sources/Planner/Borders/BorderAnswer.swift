public import CivilTime
public import NetworkModel

/// What a passport needs to enter a country, or to change planes there, as far as anybody knows it on a day.
public struct BorderAnswer: Hashable, Sendable {
    /// The fact behind an answer, also one that is too old to be relied on.
    public struct Fact: Hashable, Sendable {
        public let checkedOn: CivilDate
        public let source: PlainLine
        /// Whether it is a transit rule, rather than an entry rule.
        public let isOfTransit: Bool
    }

    public enum Ground: Hashable, Sendable {
        /// The passport's own country lets its holder in.
        case ownCountry
        case fact(Fact)
        /// The fact was checked too long ago, or on a day to come.
        case staleFact(Fact)
        case nothing
    }

    /// `unknown` unless the ground is relied on.
    public let requirement: EntryRule.Requirement
    public let ground: Ground

    /// Whether something has to be applied for before the journey, or may have to be.
    public var needsApplication: Bool {
        switch requirement {
        case .visa, .eVisa, .unknown: true
        case .free, .onArrival, .refused: false
        }
    }
}

/// A passport, and the country that its holder enters or changes planes in.
struct PassportAtBorder: Hashable {
    let passport: CountryCode
    let country: CountryCode
}

/// The network's facts about borders, found by passport and country, as they read on one day.
struct BorderFacts {
    private let day: CivilDate
    private let entries: [PassportAtBorder: EntryRule]
    private let transits: [PassportAtBorder: TransitRule]
    private let limits: [PassportAtBorder: Count]

    init(_ network: Network, on day: CivilDate) {
        self.day = day
        entries = Dictionary(
            network.entries.map { (PassportAtBorder(passport: $0.passport, country: $0.destination), $0) }
        ) { $1 }
        transits = Dictionary(
            network.transits.map { (PassportAtBorder(passport: $0.passport, country: $0.country), $0) }
        ) { $1 }
        limits = Dictionary(
            network.stayLimits.map { (PassportAtBorder(passport: $0.passport, country: $0.destination), $0.days) }
        ) { $1 }
    }

    func entry(_ passport: CountryCode, to country: CountryCode) -> BorderAnswer {
        guard passport != country else { return BorderAnswer(requirement: .free, ground: .ownCountry) }
        guard let rule = entries[PassportAtBorder(passport: passport, country: country)] else {
            return BorderAnswer(requirement: .unknown, ground: .nothing)
        }
        let fact = BorderAnswer.Fact(checkedOn: rule.checkedOn, source: rule.source, isOfTransit: false)
        return answer(rule.requirement(on: day), fact)
    }

    /// By the transit fact; without one that says anything, free where entry is free.
    func transit(_ passport: CountryCode, in country: CountryCode) -> BorderAnswer {
        let entry = entry(passport, to: country)
        let pair = PassportAtBorder(passport: passport, country: country)
        guard let rule = transits[pair] else {
            // A rule of free entry that is too old is still the one to ask about.
            let isGround = entry.requirement == .free || entries[pair]?.requirement == .free
            return isGround ? entry : BorderAnswer(requirement: .unknown, ground: .nothing)
        }
        let requirement: EntryRule.Requirement =
            switch rule.requirement(on: day) {
            case .free: .free
            case .visa: .visa
            case .refused: .refused
            case .unknown: .unknown
            }
        if requirement == .unknown, entry.requirement == .free { return entry }
        let fact = BorderAnswer.Fact(checkedOn: rule.checkedOn, source: rule.source, isOfTransit: true)
        return answer(requirement, fact)
    }

    /// How long who enters may stay; `nil` where it isn't known, or entry itself isn't.
    func stayLimit(_ passport: CountryCode, in country: CountryCode) -> Count? {
        entry(passport, to: country).requirement == .unknown
            ? nil : limits[PassportAtBorder(passport: passport, country: country)]
    }

    private func answer(_ requirement: EntryRule.Requirement, _ fact: BorderAnswer.Fact) -> BorderAnswer {
        let isFresh = (0...EntryRule.freshDays).contains(day.dayNumber - fact.checkedOn.dayNumber)
        return BorderAnswer(requirement: requirement, ground: isFresh ? .fact(fact) : .staleFact(fact))
    }
}
