internal import CivilTime
internal import NetworkModel

/// Everybody who mentors, and everybody who wants a mentor, as pairing sees them. In the order of the members.
struct MentoringCase: Sendable {
    let numbers: MentoringNumbers
    let today: CivilDate
    let mentors: [MentoringPerson]
    let mentees: [MentoringPerson]
    /// The active pairings.
    let standing: [Pairing]
    /// Those of them in which somebody asked for another partner.
    let asked: Set<Pairing.ID>
    let interpreters: InterpreterPool
    /// By pairing: who was named to interpret.
    let named: [Pairing.ID: Member.ID]
    let membersByID: [Member.ID: Member]
    /// Declined or ended before: not to be proposed again.
    private let settled: Set<PairKey>
    private let apart: Set<Set<Member.ID>>

    init(_ network: Network, _ clocks: MemberClocks, today: CivilDate) {
        self.today = today
        numbers = MentoringNumbers(network.mentoringRules)
        let members = Dictionary(network.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        membersByID = members
        let times = Dictionary(grouping: network.availability, by: \.memberID).mapValues {
            WeeklyTimes($0, clocks: clocks, year: today.year)
        }
        func people(_ role: MentoringWish.Role.Name) -> [MentoringPerson] {
            let terms = Dictionary(
                network.mentoringTerms.filter { $0.role == role }.map { ($0.memberID, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            return network.mentoring.filter { $0.role.name == role }.compactMap { wish in
                members[wish.memberID].map { member in
                    MentoringPerson(
                        member: member,
                        wish: wish,
                        terms: terms[member.id],
                        times: times[member.id],
                        spoken: Set(member.languages.map(\.spoken))
                    )
                }
            }.sorted { $0.member.id < $1.member.id }
        }
        (mentors, mentees) = (people(.mentor), people(.mentee))
        standing = network.pairings.filter { $0.status == .active }
        let changing = network.mentoringTerms.filter(\.wantsChange)
        let (restlessMentors, restlessMentees) = (
            Set(changing.filter { $0.role == .mentor }.map(\.memberID)),
            Set(changing.filter { $0.role == .mentee }.map(\.memberID))
        )
        asked = Set(
            standing.filter { restlessMentors.contains($0.mentorID) || restlessMentees.contains($0.menteeID) }.map(\.id)
        )
        settled = Set(network.pairings.filter { $0.status == .declined || $0.status == .ended }.map(PairKey.init))
        apart = Set(network.exclusions.map { [$0.memberID, $0.otherID] })
        interpreters = InterpreterPool(network.interpreters, members, apart: apart)
        named = Dictionary(
            network.interpretations.map { ($0.pairingID, $0.memberID) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func fit(_ mentor: MentoringPerson, _ mentee: MentoringPerson) -> PairFit {
        guard mentor.member.id != mentee.member.id else { return .notTogether }
        let isShared = !mentor.spoken.isDisjoint(with: mentee.spoken)
        guard isShared || interpreters.couldStand(between: mentor, mentee) else { return .noLanguage }
        if let hours = PairScore.hours(mentor, mentee), hours < numbers[.hoursNeeded] { return .noHours }
        let key = PairKey(mentor.member.id, mentee.member.id)
        if settled.contains(key) || apart.contains([key.mentor, key.mentee]) { return .notTogether }
        return .fits(PairScore(mentor: mentor, mentee: mentee, numbers: numbers, today: today))
    }
}

/// Whether a mentor and a mentee may be paired. What keeps two apart comes last, so that the other answers are the same
/// whether anybody wants to be kept apart or not.
enum PairFit {
    /// They share none, and no interpreter knows one of each.
    case noLanguage
    case noHours
    /// They were a pair before, declined to be one, are one person, or one of them doesn't want it.
    case notTogether
    case fits(PairScore)
}
