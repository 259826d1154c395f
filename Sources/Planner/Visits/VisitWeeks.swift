internal import CivilTime
internal import NetworkModel

/// In which week each visit of a plan is proposed.
struct VisitWeeks {
    private let rounds: VisitRounds
    private var taken: [Group.ID: [ClosedRange<CivilDate>]] = [:]
    private var kept: [Visit.ID: (dates: DateSpan, round: Int)] = [:]

    init(_ network: Network, _ visitsCase: VisitsCase) {
        rounds = visitsCase.rounds
        for absence in network.absences { taken[absence.groupID, default: []].append(absence.starts...absence.ends) }
        for visit in visitsCase.standing {
            guard let dates = visit.dates else { continue }
            take(dates, [visit.visitingGroupID, visit.hostGroupID])
        }
    }

    private mutating func take(_ dates: DateSpan, _ groups: [Group.ID]) {
        for group in groups { taken[group, default: []].append(dates.first...dates.last) }
    }

    private func isFree(_ dates: DateSpan, _ groups: [Group.ID]) -> Bool {
        groups.allSatisfy { group in !(taken[group] ?? []).contains { $0.overlaps(dates.first...dates.last) } }
    }

    /// Proposals of before that are planned again in their own round keep their days, where both groups can.
    mutating func keep(_ visits: [Visit], in round: Int) {
        for visit in visits {
            guard let dates = visit.dates, kept[visit.id] == nil, rounds.place(of: dates.first) == round,
                isFree(dates, [visit.visitingGroupID, visit.hostGroupID])
            else { continue }
            kept[visit.id] = (dates, round)
            take(dates, [visit.visitingGroupID, visit.hostGroupID])
        }
    }

    /// `nil` where no week of the round suits both.
    mutating func dates(of earlier: Visit?, _ pair: VisitPair, in round: Int) -> DateSpan? {
        if let earlier, let kept = kept[earlier.id], kept.round == round { return kept.dates }
        let week = rounds.weeks(of: round).first { isFree($0, [pair.guest, pair.host]) }
        if let week { take(week, [pair.guest, pair.host]) }
        return week
    }
}
