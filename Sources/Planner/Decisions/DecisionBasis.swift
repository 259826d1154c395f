internal import CivilTime
internal import NetworkModel
internal import Scheduler

/// The facts that a choice of host and days rests on, as they read on one day.
struct DecisionBasis {
    struct Fact: Hashable {
        let kind: DecisionFact.Kind
        let subject: String
        let reading: String
    }

    let host: CountryCode
    /// In the order of their kinds, then of the network's rows.
    let facts: [Fact]

    static let nothing = "none"

    init(
        host: CountryCode,
        days: DateSpan?,
        meeting: Meeting,
        homes: [(code: CountryCode, people: Int)],
        network: Network,
        facts rotation: RotationFacts
    ) {
        self.host = host
        let entry = homes.map { home in
            Fact(
                kind: .entry,
                subject: home.code.text,
                reading: rotation.entry.requirement(home.code, to: host).rawValue
            )
        }
        let offers = network.groups.filter { $0.countryCode == host }.map { group in
            let word = HostingWord.newest(
                of: group.id,
                on: meeting.seriesID,
                in: meeting.year,
                offers: network.offers
            )
            return Fact(kind: .offer, subject: group.id.text, reading: word?.answer.rawValue ?? Self.nothing)
        }
        let safety = network.safetyNote(on: host)?.level.rawValue ?? Self.nothing
        let reluctance = network.reluctance.first { $0.destination == host }
        facts =
            entry + offers
            + [Fact(kind: .safety, subject: host.text, reading: safety)]
            + (days.map { Self.holidays(on: $0, host: host, homes: homes, network: network, facts: rotation) } ?? [])
            + [
                Fact(
                    kind: .reluctance,
                    subject: host.text,
                    reading: reluctance.map { "at least \($0.atLeast)" } ?? Self.nothing
                )
            ]
    }

    /// The holidays of the host's country and of the delegates' ones on the meeting's days.
    private static func holidays(
        on days: DateSpan,
        host: CountryCode,
        homes: [(code: CountryCode, people: Int)],
        network: Network,
        facts: RotationFacts
    ) -> [Fact] {
        let stretch = DayStretch(from: days.first, to: days.last)
        let codes = [host] + homes.map(\.code).filter { $0 != host }
        return codes.flatMap { code in
            let calendar = HomeCalendar(code, over: stretch, facts: facts.season, decreed: network.holidays)
            return (0..<stretch.count).compactMap { place -> Fact? in
                guard let mark = calendar.mark(on: place), mark.kind == .holiday else { return nil }
                return Fact(kind: .holiday, subject: "\(code) \(stretch.date(place))", reading: mark.name)
            }
        }
    }
}

/// What became of one fact since a decision.
struct FactChange: Hashable {
    let kind: DecisionFact.Kind
    let subject: String
    let before: String
    let now: String
}

extension DecisionBasis {
    private struct Key: Hashable {
        let kind: DecisionFact.Kind
        let subject: String
    }

    /// What reads otherwise now than it did: of what was asked about then, for people who were to come then. Of holidays
    /// new ones count too. What says nothing any more reads `none`.
    func changes(since kept: [DecisionFact]) -> [FactChange] {
        let old = Dictionary(
            kept.filter { $0.kind != .ranking }.map { (Key(kind: $0.kind, subject: $0.subject.text), $0.reading.text) }
        ) { $1 }
        let new = Dictionary(facts.map { (Key(kind: $0.kind, subject: $0.subject), $0.reading) }) { $1 }
        let homes = Set(old.keys.filter { $0.kind == .entry }.map(\.subject)).union([host.text])
        let announced = new.keys.filter { $0.kind == .holiday && homes.contains(String($0.subject.prefix(2))) }
        let order = DecisionFact.Kind.allCases
        let keys = Set(old.keys).union(announced).sorted { left, right in
            let (one, other) = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
            return (one, left.subject) < (other, right.subject)
        }
        return keys.compactMap { key in
            let (before, now) = (old[key] ?? Self.nothing, new[key] ?? Self.nothing)
            return before == now ? nil : FactChange(kind: key.kind, subject: key.subject, before: before, now: now)
        }
    }
}
