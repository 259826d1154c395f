internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// A group as the programme of visits sees it.
struct VisitingGroup: Sendable {
    let group: Group
    let spoken: Set<String>
    let capital: Coordinate
    /// In one round.
    let hostsAtMost: Int
    let travelsAtMost: Int
    /// The rounds of which its absences cover more than half.
    let absent: Set<Int>
    /// The rounds in which a visit of its own stands already.
    let engaged: Set<Int>
    /// What it hosted before, less what it made.
    let balance: Int
}

/// A visitor and a host.
struct VisitPair: Hashable, Sendable {
    let guest: Group.ID
    let host: Group.ID

    init(_ guest: Group.ID, _ host: Group.ID) {
        self.guest = guest
        self.host = host
    }

    init(_ visit: Visit) { self.init(visit.visitingGroupID, visit.hostGroupID) }
}

/// Everything that a programme of visits is made from.
struct VisitsCase: Sendable {
    let numbers: VisitNumbers
    let rounds: VisitRounds
    /// In the order of the ids.
    let groups: [VisitingGroup]
    let interpreters: VisitInterpreters
    /// Proposals to which no host has agreed, and which aren't over: a plan replaces them.
    let open: [Visit]
    /// Visits of the rounds to come that a plan leaves as they are: confirmed ones, and those a host agreed to.
    let standing: [Visit]
    /// Past visits, held or confirmed: how many rounds before the first round, from 1 on, each pair met last.
    let ages: [VisitPair: Int]
    /// By round: who interprets on the standing visits.
    let interpreting: [Int: [Member.ID]]
    /// Pairs with a visit to come, and those whose visit in these rounds was cancelled: they aren't planned again.
    private let settled: Set<VisitPair>

    init(_ network: Network, _ facts: Countries, today: CivilDate, rounds: Int? = nil) throws(PlannerError) {
        let numbers = VisitNumbers(network.visitRules, rounds: rounds)
        try numbers.refuseIfWrong()
        let calendar = try VisitRounds(after: today, numbers)
        let agreed = Set(network.visitPlans.filter { $0.consentedOn != nil }.map(\.visitID))
        func isOpen(_ visit: Visit) -> Bool {
            visit.status == .proposed && !agreed.contains(visit.id) && visit.dates.map { $0.last >= today } ?? true
        }
        let firm = network.visits.filter {
            $0.status == .held || $0.status == .confirmed || $0.status == .proposed && agreed.contains($0.id)
        }
        let coming = firm.filter { visit in
            visit.status != .held && visit.dates.map { calendar.place(of: $0.first) >= 0 } ?? true
        }
        var ages: [VisitPair: Int] = [:]
        for visit in firm {
            guard let dates = visit.dates else { continue }
            let age = -calendar.place(of: dates.first)
            if age > 0 { ages[VisitPair(visit)] = min(age, ages[VisitPair(visit)] ?? age) }
        }
        let terms = Dictionary(network.visitTerms.map { ($0.groupID, $0) }, uniquingKeysWith: { first, _ in first })
        let absences = Dictionary(grouping: network.absences, by: \.groupID)
        let balances = network.visitBalances
        var groups: [VisitingGroup] = []
        for group in network.groups.sorted(by: { $0.id < $1.id }) {
            let own = coming.filter { $0.visitingGroupID == group.id || $0.hostGroupID == group.id }
            groups.append(
                VisitingGroup(
                    group: group,
                    spoken: Set(group.languages.map(\.spoken)),
                    capital: try facts.capital(of: group.countryCode),
                    hostsAtMost: terms[group.id]?.hostsAtMost.number ?? numbers[.hostsAtMost],
                    travelsAtMost: terms[group.id]?.travelsAtMost.number ?? numbers[.travelsAtMost],
                    absent: calendar.rounds(of: absences[group.id] ?? []),
                    engaged: Set(own.compactMap { visit in visit.dates.map { calendar.place(of: $0.first) } }),
                    balance: balances[group.id] ?? 0
                )
            )
        }
        self.numbers = numbers
        self.rounds = calendar
        self.groups = groups
        self.ages = ages
        open = network.visits.filter(isOpen)
        standing = coming
        let cancelled = network.visits.filter { visit in
            visit.status == .cancelled
                && visit.dates.map { (0..<calendar.count).contains(calendar.place(of: $0.first)) } ?? false
        }
        settled = Set((cancelled + (numbers[.repeatGap] > 0 ? coming : [])).map(VisitPair.init))
        interpreters = VisitInterpreters(network)
        interpreting = Dictionary(
            coming.compactMap { visit in
                guard let dates = visit.dates,
                    let id = network.visitPlans.first(where: { $0.visitID == visit.id })?.interpreterID
                else { return nil }
                return (calendar.place(of: dates.first), [id])
            },
            uniquingKeysWith: +
        )
    }

    /// Whether one group may visit another, and what that is worth.
    func fit(_ guest: VisitingGroup, _ host: VisitingGroup) -> VisitFit {
        let topics = guest.group.wants.filter { host.group.offers.contains($0) }
        if topics.isEmpty { return .barred(.topic) }
        if guest.group.countryCode == host.group.countryCode { return .barred(.country) }
        let languages = guest.group.languages.spoken(in: host.spoken)
        if languages.isEmpty, !interpreters.couldStand(between: guest.spoken, host.spoken) { return .barred(.language) }
        let kilometres = guest.capital.roundedKilometres(to: host.capital)
        let farthest = numbers[.kilometresAtMost]
        if farthest > 0, kilometres > farthest { return .barred(.distance) }
        if guest.travelsAtMost == 0 || host.hostsAtMost == 0 { return .barred(.terms) }
        let both = (0..<rounds.count).filter { isThere(guest, $0) && isThere(host, $0) }
        if both.isEmpty { return .barred(.rounds) }
        let pair = VisitPair(guest.group.id, host.group.id)
        let waits = ages[pair].map { numbers[.repeatGap] - $0 } ?? -1
        if settled.contains(pair) || !both.contains(where: { $0 > waits }) { return .barred(.repeats) }
        return .possible(
            VisitWorth(topics, languages: languages, kilometres: kilometres, guest: guest, host: host, numbers)
        )
    }

    func isThere(_ group: VisitingGroup, _ round: Int) -> Bool {
        !group.absent.contains(round) && !group.engaged.contains(round)
    }
}

/// Whether a group may visit another.
enum VisitFit {
    /// The first thing that keeps them apart, in the order in which they are looked at.
    enum Bar: Int, Comparable {
        case topic, country, language, distance, terms, rounds, repeats

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    case barred(Bar)
    case possible(VisitWorth)
}

/// What a visit is worth, part by part.
struct VisitWorth: Sendable {
    /// Wanted and offered, in the visitor's order.
    let topics: [Topic]
    /// The visitor's that the host speaks too; none where somebody interprets.
    let languages: [LanguageCode]
    /// From capital to capital, one way.
    let kilometres: Int
    /// At least 1, as the solver asks.
    let score: Int

    init(
        _ topics: [Topic],
        languages: [LanguageCode],
        kilometres: Int,
        guest: VisitingGroup,
        host: VisitingGroup,
        _ numbers: VisitNumbers
    ) {
        self.topics = topics
        self.languages = languages
        self.kilometres = kilometres
        let own = numbers[.topicPoints] * topics.count - numbers[.distancePoints] * kilometres / 1000
        let owed = min(max(0, -host.balance), 3) + min(max(0, guest.balance), 3)
        score = min(max(1, max(own, numbers[.leastPoints]) + numbers[.ledgerPoints] * owed), 1_000_000_000)
    }
}
