internal import CivilTime
internal import NetworkModel
internal import NetworkRows
internal import ReferenceData

extension NetworkPlanner {
    /// Proposes pairings: the most mentees first, then the highest score. With `isStable` none in which a mentor and a
    /// mentee would both rather have each other.
    ///
    /// Proposals that are still open are replaced; one that is proposed again keeps its id.
    public func proposePairings(isStable: Bool, isDryRun: Bool) throws(PlannerError) -> PairingPlan {
        let before = try network()
        let clocks = try MemberClocks(before, RegionFacts.countries())
        let draft = try PairingDraft(
            before,
            MentoringCase(before, clocks, today: surroundings.now.date),
            RegionFacts.languages(),
            isStable: isStable
        )
        if isDryRun || draft.changesNothing(in: before) { return draft.plan }
        _ = try change(draft.summary, since: before) { network throws(PlannerError) in
            let withdrawn = Set(draft.plan.withdrawn.map(\.id))
            network.pairings.removeAll { $0.status == .proposed }
            network.cadences.removeAll { withdrawn.contains($0.pairingID) }
            network.sessions.removeAll { withdrawn.contains($0.pairingID) }
            for row in draft.rows { network.put(row, in: \.pairings) }
            let open = Set(before.openPairings.map(\.id))
            network.interpretations.removeAll { open.contains($0.pairingID) }
            for row in draft.interpretations { network.put(row, in: \.interpretations) }
        }
        return draft.plan
    }
}

/// A plan with its rows.
private struct PairingDraft {
    let plan: PairingPlan
    let rows: [Pairing]
    /// Who interprets for the proposals, where somebody must.
    let interpretations: [Interpretation]

    init(
        _ network: Network,
        _ pairingCase: MentoringCase,
        _ languages: Languages,
        isStable: Bool
    ) throws(PlannerError) {
        let open = network.openPairings
        var search = PairingSearch(pairingCase, proposed: open, isStable: isStable)
        let found = try search.found()
        var ids = PairingNumbers(network.pairings)
        var (rows, proposals): ([Pairing], [ProposedPairing]) = ([], [])
        var unchanged = search.staying.filter { pairingCase.asked.contains($0.id) }
        for pair in found {
            let (mentor, mentee) = (pairingCase.mentors[pair.mentor], pairingCase.mentees[pair.mentee])
            let key = PairKey(mentor.member.id, mentee.member.id)
            let stands = pairingCase.standing.first { $0.menteeID == key.mentee }
            if let stands, PairKey(stands) == key {
                unchanged.append(stands)
                continue
            }
            let before = open.first { PairKey($0) == key }
            let id = if let before { before.id } else { try ids.next() }
            rows.append(try Self.row(id, key))
            proposals.append(
                ProposedPairing(
                    id: id,
                    wasProposed: before != nil,
                    mentor: MentoringPartner(mentor.member),
                    mentee: MentoringPartner(mentee.member),
                    grounds: PairingGrounds(
                        PairScore(
                            mentor: mentor,
                            mentee: mentee,
                            numbers: pairingCase.numbers,
                            today: pairingCase.today
                        ),
                        mentee,
                        pair.interpreter,
                        languages
                    ),
                    replaces: stands?.id
                )
            )
        }
        rows.sort { $0.id < $1.id }
        proposals.sort { $0.id < $1.id }
        unchanged.sort { $0.id < $1.id }
        let reasons = UnmatchedReasons(pairingCase, search, languages)
        let replaced = Set(proposals.compactMap(\.replaces))
        let standing = pairingCase.standing.filter { !replaced.contains($0.id) }
        let (menteesWithOne, mentorsWithOne) = (
            Set(standing.map(\.menteeID) + proposals.map(\.mentee.id)),
            Set(standing.map(\.mentorID) + proposals.map(\.mentor.id))
        )
        let standingMentees = Set(search.staying.map(\.menteeID))
        let (mentees, mentors) = (pairingCase.mentees, pairingCase.mentors)
        plan = PairingPlan(
            isStable: isStable,
            proposals: proposals,
            standing: standing,
            unchanged: unchanged,
            withdrawn: open.filter { proposal in !rows.contains { $0.id == proposal.id } },
            mentees: reasons.ofMentees(mentees.indices.filter { !menteesWithOne.contains(mentees[$0].member.id) }),
            mentors: reasons.ofMentors(
                mentors.indices.filter { !mentorsWithOne.contains(mentors[$0].member.id) },
                waiting: mentees.indices.filter { !standingMentees.contains(mentees[$0].member.id) }
            )
        )
        self.rows = rows
        interpretations = proposals.compactMap { proposal in
            proposal.grounds.interpreter.map { Interpretation(pairingID: proposal.id, memberID: $0.id) }
        }
    }

    func changesNothing(in network: Network) -> Bool {
        let open = network.openPairings
        let ids = Set(open.map(\.id))
        return rows == open && interpretations == network.interpretations.filter { ids.contains($0.pairingID) }
    }

    /// For the history: how many, not who.
    var summary: String {
        "pairings proposed: \(plan.proposals.count), of which \(plan.proposals.count { !$0.wasProposed }) are new"
    }

    private static func row(_ id: Pairing.ID, _ key: PairKey) throws(PlannerError) -> Pairing {
        do throws(ValueError) {
            return try Pairing(
                id: id,
                mentorID: key.mentor,
                menteeID: key.mentee,
                status: .proposed,
                starts: nil,
                ends: nil
            )
        } catch { throw .ours("\(error)") }
    }
}

extension Network {
    fileprivate var openPairings: [Pairing] { pairings.filter { $0.status == .proposed } }
}

extension PairingGrounds {
    fileprivate init(_ score: PairScore, _ mentee: MentoringPerson, _ interpreter: Member?, _ languages: Languages) {
        self.init(
            languages: score.languages.map { NamedLanguage(code: $0, name: languages.name(of: $0)) },
            interpreter: interpreter.map(MentoringPartner.init),
            hours: score.hours,
            topics: score.topics,
            areOfTwoGroups: score.areOfTwoGroups,
            waitsSince: mentee.wish.since,
            points: score.points
        )
    }
}

/// The names of new pairings: `pair-` and a number that none has yet.
private struct PairingNumbers {
    private var last: Int

    init(_ pairings: [Pairing]) {
        last =
            pairings.compactMap { pairing in
                let digits = pairing.id.text.dropFirst(5)
                return pairing.id.text.hasPrefix("pair-") && digits.count < 10 ? Int(digits) : nil
            }.max() ?? 0
    }

    mutating func next() throws(PlannerError) -> Pairing.ID {
        last += 1
        guard let id = Pairing.ID("pair-\(last < 10 ? "0" : "")\(last)") else {
            throw .ours("the name of pairing \(last)")
        }
        return id
    }
}
