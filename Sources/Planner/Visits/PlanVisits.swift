internal import CivilTime
internal import NetworkModel
internal import NetworkRows
internal import ReferenceData

extension NetworkPlanner {
    /// Plans the visits of the next rounds together and proposes them, each in the week nearest to its round's middle in
    /// which neither group is away or has another visit.
    ///
    /// Proposals to which no host agreed are replaced; one that is proposed again keeps its id, and in the same round its
    /// row too. All other visits stay.
    ///
    /// - Parameter rounds: another number of rounds than the rule's.
    /// - Parameter limitSeconds: how long the search may take; without it, a fixed amount of work.
    public func planVisits(rounds: Int?, limitSeconds: Double?, isDryRun: Bool) throws(PlannerError) -> VisitProgramme {
        let before = try network()
        let draft = try VisitsDraft(
            before,
            VisitsCase(before, RegionFacts.countries(), today: surroundings.now.date, rounds: rounds),
            RegionFacts.languages(),
            VisitsEffort(limitSeconds: limitSeconds)
        )
        if isDryRun || draft.changesNothing { return draft.programme }
        _ = try change(draft.summary, since: before) { network throws(PlannerError) in
            draft.write(to: &network)
        }
        return draft.programme
    }
}

/// A programme with its rows.
struct VisitsDraft {
    let programme: VisitProgramme
    private let visits: [Visit]
    private let plans: [VisitPlan]
    private let open: [Visit]
    private let openPlans: [VisitPlan]

    init(
        _ network: Network,
        _ visitsCase: VisitsCase,
        _ languages: Languages,
        _ effort: VisitsEffort
    ) throws(PlannerError) {
        let search = try VisitsSearch(visitsCase, effort)
        let open = Dictionary(visitsCase.open.map { (VisitPair($0), $0) }, uniquingKeysWith: { first, _ in first })
        let notes = Dictionary(network.visitPlans.map { ($0.visitID, $0) }, uniquingKeysWith: { first, _ in first })
        var (weeks, ids) = (VisitWeeks(network, visitsCase), VisitNumbering(network.visits))
        var (visits, plans): ([Visit], [VisitPlan]) = ([], [])
        var rounds: [VisitProgramme.Round] = []
        let before = search.rounds.map { found in
            found.map { open[VisitPair(visitsCase.groups[$0.guest].group.id, visitsCase.groups[$0.host].group.id)] }
        }
        for (place, kept) in before.enumerated() { weeks.keep(kept.compactMap(\.self), in: place) }
        var used: Set<Visit.ID> = []
        for (place, found) in search.rounds.enumerated() {
            guard let days = visitsCase.rounds.days(of: place) else { throw .ours("round \(place) has no days") }
            var shown: [PlannedVisit] = []
            for (index, one) in found.enumerated() {
                let (guest, host) = (visitsCase.groups[one.guest].group, visitsCase.groups[one.host].group)
                // Where a pair may meet twice, the earlier visit is the one that was proposed.
                let earlier = before[place][index].flatMap { used.insert($0.id).inserted ? $0 : nil }
                let dates = weeks.dates(of: earlier, VisitPair(guest.id, host.id), in: place)
                let id = if let earlier { earlier.id } else { try ids.next(in: days.lowerBound.year) }
                let visit = try Self.visit(id, guest, host, one.worth, earlier, dates)
                let plan = VisitPlan(
                    visitID: id,
                    purpose: notes[id]?.purpose,
                    programme: notes[id]?.programme,
                    consentedOn: nil,
                    interpreterID: one.interpreter?.id
                )
                visits.append(visit)
                if plan.purpose != nil || plan.programme != nil || plan.interpreterID != nil { plans.append(plan) }
                shown.append(
                    PlannedVisit(
                        id: id,
                        wasProposed: earlier != nil,
                        kind: visit.kind,
                        visitor: VisitPartner(guest),
                        host: VisitPartner(host),
                        topics: one.worth.topics,
                        languages: one.worth.languages.map(languages.name(of:)),
                        interpreter: one.interpreter.map(VisitPerson.init),
                        kilometres: one.worth.kilometres,
                        score: one.worth.score,
                        dates: dates
                    )
                )
            }
            rounds.append(
                VisitProgramme.Round(
                    days: days,
                    visits: shown.sorted { $0.id < $1.id },
                    standing: visitsCase.standing.filter { visit in
                        visit.dates.map { visitsCase.rounds.place(of: $0.first) == place } ?? false
                    }
                )
            )
        }
        self.visits = visits.sorted { $0.id < $1.id }
        self.plans = plans.sorted { $0.visitID < $1.visitID }
        self.open = visitsCase.open.sorted { $0.id < $1.id }
        openPlans = self.open.compactMap { notes[$0.id] }
        programme = VisitProgramme(visitsCase, search, languages, rounds, visits: visits)
    }

    /// A visit of a pair in whose round the earlier one stands keeps its row.
    private static func visit(
        _ id: Visit.ID,
        _ guest: Group,
        _ host: Group,
        _ worth: VisitWorth,
        _ earlier: Visit?,
        _ dates: DateSpan?
    ) throws(PlannerError) -> Visit {
        let kept = earlier.flatMap { worth.topics.contains($0.topic) ? $0.topic : nil }
        if let earlier, earlier.dates == dates, kept != nil { return earlier }
        guard let topic = kept ?? worth.topics.first else { throw .ours("visit \(id) has no topic") }
        let isMutual = host.wants.contains { guest.offers.contains($0) }
        do throws(ValueError) {
            return try Visit(
                id: id,
                kind: earlier?.kind ?? (isMutual ? .exchange : .training),
                visitingGroupID: guest.id,
                hostGroupID: host.id,
                topic: topic,
                status: .proposed,
                dates: dates,
                reportDue: nil,
                reportedOn: nil
            )
        } catch { throw .ours("visit \(id): \(error)") }
    }

    var changesNothing: Bool { visits == open && plans == openPlans }

    /// For the history.
    var summary: String {
        let new = programme.visits.count { !$0.wasProposed }
        return "visits proposed: \(visits.count), of which \(new) are new; \(programme.withdrawn.count) withdrawn"
    }

    func write(to network: inout Network) {
        let gone = Set(programme.withdrawn.map(\.id))
        let replaced = Set(open.map(\.id))
        network.visits.removeAll { replaced.contains($0.id) }
        network.visitPlans.removeAll { replaced.contains($0.visitID) }
        network.visitors.removeAll { gone.contains($0.visitID) }
        for visit in visits { network.put(visit, in: \.visits) }
        for plan in plans { network.put(plan, in: \.visitPlans) }
    }
}

/// The names of new visits: `visit-`, the year, and a number that none of that year has yet.
private struct VisitNumbering {
    private var last: [Int: Int] = [:]

    init(_ visits: [Visit]) {
        for visit in visits {
            let parts = visit.id.text.split(separator: "-")
            guard parts.count == 3, parts[0] == "visit", parts[2].count < 10, let year = Int(parts[1]),
                let number = Int(parts[2])
            else { continue }
            last[year] = max(number, last[year] ?? 0)
        }
    }

    mutating func next(in year: Int) throws(PlannerError) -> Visit.ID {
        let number = (last[year] ?? 0) + 1
        last[year] = number
        guard let id = Visit.ID("visit-\(year)-\(number < 10 ? "0" : "")\(number)") else {
            throw .ours("the name of visit \(number) of \(year)")
        }
        return id
    }
}
