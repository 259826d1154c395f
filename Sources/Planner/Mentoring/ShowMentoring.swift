public import CivilTime
public import NetworkModel
internal import ReferenceData

/// The coordinator's list.
public struct MentoringOverview: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let pairing: Pairing
        public let mentor: MentoringPartner
        public let mentee: MentoringPartner
        /// Who interprets, where the two share no language.
        public let interpreter: MentoringPartner?
        /// Only of an active one.
        public let care: PairingCare?
        public let next: PlannedSession?
    }

    public struct Load: Hashable, Sendable {
        public let mentor: MentoringPartner
        public let mentees: Int
        /// What the rule `loadAtMost` says.
        public let atMost: Int
    }

    /// Active and proposed ones, by id.
    public let lines: [Line]
    public let overloaded: [Load]
}

/// What a mentor or a mentee sees of their own pairings.
public struct OwnMentoring: Hashable, Sendable {
    public struct One: Hashable, Sendable {
        public let pairing: Pairing
        public let isMentor: Bool
        public let other: MentoringPartner
        public let languages: [NamedLanguage]
        /// Only where the other's calendar is open.
        public let address: MailAddress?
        public let sessions: [PlannedSession]
    }

    public let member: MentoringPartner
    /// The active ones.
    public let pairings: [One]
    /// Since when they wait for a mentor, where they have none.
    public let waitsSince: CivilDate?
}

extension NetworkPlanner {
    /// Every pairing that is active or proposed, and what it needs.
    public func mentoringOverview() throws(PlannerError) -> MentoringOverview {
        let network = try network()
        let clocks = try MemberClocks(network, RegionFacts.countries())
        let calendar = SessionCalendar(network, clocks, now: surroundings.now)
        let pairingCase = MentoringCase(network, clocks, today: surroundings.now.date)
        let members = pairingCase.membersByID
        let interpreters = try pairingCase.standingInterpreters()
        let care = network.pairingCare(pairingCase.numbers, today: pairingCase.today)
        let lines = network.pairings.compactMap { pairing -> MentoringOverview.Line? in
            guard pairing.status == .active || pairing.status == .proposed, let mentor = members[pairing.mentorID],
                let mentee = members[pairing.menteeID]
            else { return nil }
            return MentoringOverview.Line(
                pairing: pairing,
                mentor: MentoringPartner(mentor),
                mentee: MentoringPartner(mentee),
                interpreter: interpreters[pairing.id].map(MentoringPartner.init),
                care: care[pairing.id],
                next: calendar.coming(of: pairing, count: 1).first
            )
        }
        return MentoringOverview(
            lines: lines,
            overloaded: network.overloads(pairingCase.numbers).compactMap { mentorID, mentees in
                members[mentorID].map {
                    .init(mentor: MentoringPartner($0), mentees: mentees, atMost: pairingCase.numbers[.loadAtMost])
                }
            }
        )
    }

    /// The sessions to come, of all active pairings or of one; in the order of their beginnings.
    ///
    /// - Parameter count: how many of each pairing.
    public func mentoringSessions(of pairing: String?, count: Int) throws(PlannerError) -> [PlannedSession] {
        let network = try network()
        let wanted = try pairing.map { text throws(PlannerError) in [try network.pairing(text)] } ?? network.pairings
        let clocks = try MemberClocks(network, RegionFacts.countries())
        let calendar = SessionCalendar(network, clocks, now: surroundings.now)
        return wanted.flatMap { calendar.coming(of: $0, count: count) }
            .sorted { ($0.starts, $0.pairingID) < ($1.starts, $1.pairingID) }
    }

    /// A member's own pairings, and nobody else's.
    public func ownMentoring(of member: String) throws(PlannerError) -> OwnMentoring {
        let network = try network()
        guard let reader = network.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let calendar = SessionCalendar(
            network,
            try MemberClocks(network, RegionFacts.countries()),
            now: surroundings.now
        )
        let languages = try RegionFacts.languages()
        let pairings = network.pairings.compactMap { pairing -> OwnMentoring.One? in
            let isMentor = pairing.mentorID == reader.id
            guard pairing.status == .active, isMentor || pairing.menteeID == reader.id,
                let other = network.members.first(where: { $0.id == (isMentor ? pairing.menteeID : pairing.mentorID) })
            else { return nil }
            return OwnMentoring.One(
                pairing: pairing,
                isMentor: isMentor,
                other: MentoringPartner(other),
                languages: other.languages.map { NamedLanguage(code: $0, name: languages.name(of: $0)) },
                address: other.calendarStyle == .open ? other.address : nil,
                sessions: calendar.coming(of: pairing, count: 3)
            )
        }
        let wish = network.mentoring.first { $0.memberID == reader.id && $0.role == .mentee }
        let hasMentor = pairings.contains { !$0.isMentor }
        return OwnMentoring(
            member: MentoringPartner(reader),
            pairings: pairings,
            waitsSince: hasMentor ? nil : wish?.since
        )
    }
}

extension Network {
    func pairing(_ text: String) throws(PlannerError) -> Pairing {
        guard let pairing = pairings.first(where: { $0.id.text == text }) else { throw .unknownPairing(text) }
        return pairing
    }

    /// Mentors with more active mentees than the rule `loadAtMost` says, in the order of the members' ids.
    func overloads(_ numbers: MentoringNumbers) -> [(Member.ID, mentees: Int)] {
        let mentees = Dictionary(grouping: pairings.filter { $0.status == .active }, by: \.mentorID).mapValues(\.count)
        return mentees.filter { $0.value > numbers[.loadAtMost] }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension MentoringCase {
    /// By pairing: who interprets, of the active ones whose two share no language.
    func standingInterpreters() throws(PlannerError) -> [Pairing.ID: Member] {
        let needing = standing.compactMap { pairing in interpreted(pairing).map { (pairing.id, $0) } }
        let assigned = try interpreters.assigned(to: needing.map(\.1))
        return Dictionary(
            zip(needing, assigned).compactMap { pair, member in member.map { (pair.0, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// `nil` where the two share a language.
    func interpreted(_ pairing: Pairing) -> InterpreterPool.Pair? {
        guard let mentor = membersByID[pairing.mentorID], let mentee = membersByID[pairing.menteeID],
            mentor.languages.spoken(in: Set(mentee.languages.map(\.spoken))).isEmpty
        else { return nil }
        return InterpreterPool.Pair(mentor: mentor, mentee: mentee, weight: 1_000_000, named: named[pairing.id])
    }
}
