internal import NetworkModel
internal import Scheduler

extension SeatsProposal {
    init(_ seats: SeatsCase, _ outcome: SeatsOutcome, waiting: Int, isKept: Bool) {
        let words = SeatsWords(seats, outcome)
        meetingID = seats.meeting.id
        self.seats = seats.problem.seats
        seated = outcome.seated.map(seats.seat).sorted {
            ($0.country, $0.groupID, $0.memberID) < ($1.country, $1.groupID, $1.memberID)
        }
        parts = seats.subregions.enumerated().map { place, subregion in
            Part(
                subregion: subregion.name,
                seats: outcome.seatsOfSubregion[place],
                weight: seats.problem.subregions[place].weight,
                floor: seats.problem.subregions[place].floor
            )
        }
        groups = words.groupReasons()
        waitingList = outcome.waitingList(count: waiting).map(seats.seat)
        findings = words.findings
        self.isKept = isKept
    }
}

extension SeatsCase {
    /// A candidate as a person reads of them.
    func seat(_ index: Int) -> SeatsProposal.Seat {
        let candidate = problem.candidates[index]
        let group = groups[candidate.group]
        var counts: [String] = []
        switch candidate.attendance {
        case .neverWent: counts.append("never went")
        case .wentEarlier: break
        case .wentLast: counts.append("went last time")
        }
        if candidate.isYoungOrNew { counts.append("young or new") }
        return SeatsProposal.Seat(
            memberID: candidates[index].id,
            chosenName: candidates[index].chosenName,
            groupID: group.id,
            country: group.countryCode,
            isHeld: candidate.isSeated,
            counts: counts
        )
    }
}

/// A solved problem of seats in words.
struct SeatsWords {
    private let seats: SeatsCase
    private let outcome: SeatsOutcome

    init(_ seats: SeatsCase, _ outcome: SeatsOutcome) {
        self.seats = seats
        self.outcome = outcome
    }

    func groupReasons() -> [SeatsProposal.GroupReason] {
        let reasons = outcome.reasons()
        return seats.groups.indices.compactMap { index in
            let whyNoMore = reasons.whyNoMore[index]
            if whyNoMore == .noCandidate { return nil }
            let group = seats.groups[index]
            return SeatsProposal.GroupReason(
                groupID: group.id,
                country: group.countryCode,
                seats: outcome.seatsOfGroup[index],
                waiting: seats.problem.groups[index].waiting,
                why: reasons.whySeat[index].map(words) ?? "",
                whyNoMore: words(whyNoMore)
            )
        }.sorted { ($0.country, $0.groupID) < ($1.country, $1.groupID) }
    }

    private func words(_ why: WhySeat) -> String {
        switch why {
        case .held: "it had it before"
        case .countryRule: "without it the rule about countries would be broken"
        case .worse(let level, let by): "without it \(loss(level, by))"
        case .equal: "another group would do as well: the order of groups decides"
        }
    }

    private func words(_ why: WhyNoSeat) -> String {
        switch why {
        case .noCandidate: "nobody of it was nominated"
        case .noneLeft: "all of its candidates have seats"
        case .allHeld: "all seats were given before"
        case .countryRule: "one more would break the rule about countries"
        case .worse(let level, let by, let loser):
            "with one more, \(group(of: loser)) would lose one, and \(loss(level, by))"
        case .equal(let loser): "\(group(of: loser)) would do as well: the order of groups decides"
        }
    }

    private func group(of candidate: Int) -> String {
        seats.groups[seats.problem.candidates[candidate].group].id.text
    }

    /// What gets worse, to follow "and".
    private func loss(_ level: SeatsLevel, _ by: Int) -> String {
        switch level {
        case .seats: by == 1 ? "a seat would stay empty" : "\(by) seats would stay empty"
        case .floors: "subregions would lack \(by) more of the seats that they have at least"
        case .countries: by == 1 ? "one country more would have no seat" : "\(by) countries more would have no seat"
        case .shares: "the subregions' seats would be farther from their shares"
        case .wentLast: by == 1 ? "one who went last time would go again" : "\(by) who went last time would go again"
        case .firstTimers: "\(by) fewer would go for the first time"
        case .youngOrNew: "\(by) fewer young or new members would go"
        case .waiting: "groups that waited longer would have less"
        case .order: "others of the group stand before"
        }
    }

    /// What the rules say of the whole.
    var findings: [String] {
        let levels = outcome.levels
        let shares = (
            first: outcome.seated.count { seats.problem.candidates[$0].attendance == .neverWent },
            young: outcome.seated.count { seats.problem.candidates[$0].isYoungOrNew }
        )
        var lines = ["\(shares.first) never went before, \(shares.young) call themselves young or new."]
        func add(_ level: SeatsLevel, _ sentence: (Int) -> String) {
            if levels[level] > 0 { lines.append(sentence(levels[level])) }
        }
        add(.seats) {
            "\($0) seats stay empty: there are no more candidates, or the rule about countries stands against it."
        }
        add(.floors) { "Subregions lack \($0) of the seats that they have at least." }
        add(.countries) { "\($0) countries with a candidate have no seat." }
        add(.wentLast) { "\($0) who went last time go again: nobody else of their groups was left." }
        add(.firstTimers) { "\($0) fewer than their share go for the first time." }
        add(.youngOrNew) { "\($0) fewer than their share are young or new." }
        if !outcome.breakers.isEmpty {
            let countries = outcome.breakers.map { seats.countries[$0].text }.joined(separator: ", ")
            lines.append("Seats that were given before break the rule about countries: \(countries).")
        }
        lines.append("Proven: no other way to give the seats is better by the rules (mela delegates rules).")
        return lines
    }
}
