import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// Whatever the network, no proposal breaks a rule, and everybody has a match or a reason.
@Suite struct PairingPropertyTests {
    @Test(arguments: 1...40)
    func noProposalBreaksARule(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let network = try RandomMentoring.network(&dice)
        let desk = try MentoringTables.desk([:])
        _ = try desk.planner.change("tables") { $0 = network }
        for isStable in [false, true] {
            let plan = try desk.planner.proposePairings(isStable: isStable, isDryRun: true)
            let audit = PairingAudit(network, plan)
            #expect(audit.breaches == [], "seed \(seed), stable \(isStable)")
        }
        // As they are written, too.
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        let written = try desk.planner.network().pairings
        #expect(written.filter { $0.status == .proposed }.map(PairKey.init).count == plan.proposals.count)
        let untouched = network.pairings.filter { $0.status != .proposed }
        #expect(written.filter { $0.status != .proposed } == untouched)
    }

    /// No pairing of random choices has more pairs, and of as many none scores more.
    @Test(arguments: 100...120)
    func noRandomPairingIsBetter(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        var network = try RandomMentoring.network(&dice)
        (network.interpreters, network.pairings, network.mentoringTerms) = ([], [], [])
        let desk = try MentoringTables.desk([:])
        _ = try desk.planner.change("tables") { $0 = network }
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: true)
        let best = (plan.proposals.count, plan.proposals.reduce(0) { $0 + $1.grounds.score })
        let clocks = try MemberClocks(network, RegionFacts.countries())
        let pairingCase = MentoringCase(network, clocks, today: try #require(CivilDate("2026-11-25")))
        for _ in 0..<200 {
            var places = pairingCase.mentors.map { $0.places(pairingCase.numbers) }
            var (count, score) = (0, 0)
            for mentee in pairingCase.mentees.shuffled(using: &dice) {
                for mentor in pairingCase.mentors.indices.shuffled(using: &dice) where places[mentor] > 0 {
                    guard case .fits(let fit) = pairingCase.fit(pairingCase.mentors[mentor], mentee) else { continue }
                    places[mentor] -= 1
                    count += 1
                    score += fit.total
                    break
                }
            }
            #expect((count, score) <= best)
        }
    }
}

/// Checks a plan against the network anew, sharing no code with what made it but the hours of the week.
struct PairingAudit {
    private(set) var breaches: [String] = []

    init(_ network: Network, _ plan: PairingPlan) {
        let members = Dictionary(uniqueKeysWithValues: network.members.map { ($0.id, $0) })
        let replaced = Set(plan.proposals.compactMap(\.replaces))
        var load: [Member.ID: Int] = [:]
        var interpreting: [Member.ID: Int] = [:]
        for pairing in network.pairings where pairing.status == .active && !replaced.contains(pairing.id) {
            load[pairing.mentorID, default: 0] += 1
        }
        let standing = load
        for one in plan.proposals {
            load[one.mentor.id, default: 0] += 1
            let (mentor, mentee) = (tongues(members[one.mentor.id]), tongues(members[one.mentee.id]))
            if let interpreter = one.grounds.interpreter {
                interpreting[interpreter.id, default: 0] += 1
                let spoken = tongues(members[interpreter.id])
                if spoken.isDisjoint(with: mentor) || spoken.isDisjoint(with: mentee) {
                    breaches.append("\(one.id): the interpreter speaks another language")
                }
            } else if mentor.isDisjoint(with: mentee) {
                breaches.append("\(one.id): no language")
            }
            for pairing in network.pairings where pairing.status != .proposed {
                let isSame = pairing.mentorID == one.mentor.id && pairing.menteeID == one.mentee.id
                if isSame { breaches.append("\(one.id): \(pairing.status) before") }
            }
            let apart = network.exclusions.contains {
                Set([$0.memberID, $0.otherID]) == [one.mentor.id, one.mentee.id]
            }
            if apart { breaches.append("\(one.id): apart") }
            if let hours = one.grounds.hours, hours < 1 { breaches.append("\(one.id): no hours") }
            let has = network.pairings.filter { $0.status == .active && $0.menteeID == one.mentee.id }
            if !has.allSatisfy({ $0.id == one.replaces }) { breaches.append("\(one.id): a second mentor") }
            for old in has where !asked(network, old) { breaches.append("\(one.id): parts \(old.id)") }
        }
        if Set(plan.proposals.map(\.mentee.id)).count != plan.proposals.count { breaches.append("a mentee twice") }
        for wish in network.mentoring {
            let number = load[wish.memberID] ?? 0
            let hours = network.mentoringTerms.first { $0.memberID == wish.memberID && $0.role == wish.role.name }?
                .hoursPerMonth
            switch wish.role {
            case .mentor(let capacity):
                let most = min(capacity.mentees, (hours?.number ?? 1000) / 2)
                if number > max(most, standing[wish.memberID] ?? 0) { breaches.append("\(wish.memberID): too many") }
                let isMatched = number > 0 || plan.mentors.contains { $0.member.id == wish.memberID }
                if !isMatched { breaches.append("\(wish.memberID): a mentor without a reason") }
            case .mentee:
                let isMatched =
                    plan.proposals.contains { $0.mentee.id == wish.memberID }
                    || plan.standing.contains { $0.menteeID == wish.memberID }
                if isMatched == plan.mentees.contains(where: { $0.member.id == wish.memberID }) {
                    breaches.append("\(wish.memberID): a mentee with both or neither")
                }
                if let hours, hours.number < 2, plan.proposals.contains(where: { $0.mentee.id == wish.memberID }) {
                    breaches.append("\(wish.memberID): a mentee without the hours")
                }
            }
        }
        // Standing pairs without a language take a place of somebody: they can only make it less.
        for interpreter in network.interpreters
        where interpreting[interpreter.memberID] ?? 0 > interpreter.atMost.number {
            breaches.append("\(interpreter.memberID): interprets too much")
        }
    }

    /// Without script and region.
    private func tongues(_ member: Member?) -> Set<Substring> {
        Set((member?.languages ?? []).compactMap { $0.text.split(separator: "-").first })
    }

    private func asked(_ network: Network, _ pairing: Pairing) -> Bool {
        network.mentoringTerms.contains {
            $0.wantsChange
                && (($0.memberID == pairing.mentorID && $0.role == .mentor)
                    || ($0.memberID == pairing.menteeID && $0.role == .mentee))
        }
    }
}

/// Networks of some forty people who speak one to three of six languages.
enum RandomMentoring {
    static func network(_ dice: inout SplitMix64) throws -> Network {
        var network = try MentoringTables.desk([:]).planner.network()
        network.members = []
        let languages = try ["en", "km", "ne", "sm", "th", "zh"].map { try #require(LanguageCode($0)) }
        let topics = try ["radio", "theatre", "sewing", "legal-aid"].map { try #require(Topic($0)) }
        for number in 10..<50 {
            let name = try #require(PlainLine("N\(number)"))
            network.members.append(
                Member(
                    id: try #require(Member.ID("x\(number)")),
                    groupID: network.groups[dice.number(in: 0...3)].id,
                    chosenName: name,
                    languages: Array(languages.shuffled(using: &dice).prefix(dice.number(in: 1...2))),
                    address: nil,
                    calendarStyle: .discreet,
                    calendarTitle: nil
                )
            )
        }
        for member in network.members {
            let isMentor = dice.comesUp(percent: 40)
            let capacity = try #require(MentoringWish.Capacity(mentees: dice.number(in: 0...3)))
            let role: MentoringWish.Role = isMentor ? .mentor(capacity: capacity) : .mentee
            network.mentoring.append(
                MentoringWish(
                    memberID: member.id,
                    role: role,
                    topics: Array(topics.shuffled(using: &dice).prefix(dice.number(in: 0...3))),
                    since: try #require(CivilDate(year: 2026, month: dice.number(in: 1...11), day: 1))
                )
            )
            if dice.comesUp(percent: 40) {
                network.mentoringTerms.append(
                    MentoringTerms(
                        memberID: member.id,
                        role: role.name,
                        months: nil,
                        hoursPerMonth: dice.comesUp(percent: 60) ? Count(dice.number(in: 1...6)) : nil,
                        wantsChange: dice.comesUp(percent: 40)
                    )
                )
            }
            if dice.comesUp(percent: 60) {
                network.availability.append(
                    try Availability(
                        memberID: member.id,
                        weekday: Weekday.allCases[dice.number(in: 0...3)],
                        opens: #require(TimeOfDay(hour: dice.number(in: 6...12), minute: 0)),
                        closes: #require(TimeOfDay(hour: dice.number(in: 16...23), minute: 0)),
                        zone: #require(ZoneName(["Asia/Bangkok", "Pacific/Apia", "UTC"][dice.number(in: 0...2)]))
                    )
                )
            }
        }
        for member in network.members.shuffled(using: &dice).prefix(4) {
            network.interpreters.append(
                Interpreter(memberID: member.id, atMost: try #require(Count(dice.number(in: 0...2))))
            )
        }
        network.interpreters.sort { $0.memberID < $1.memberID }
        try addPairs(to: &network, &dice)
        return network
    }

    private static func addPairs(to network: inout Network, _ dice: inout SplitMix64) throws {
        let mentors = network.mentoring.filter { $0.role.name == .mentor }.map(\.memberID)
        let mentees = network.mentoring.filter { $0.role.name == .mentee }.map(\.memberID)
        for number in 10..<22 {
            let (mentor, mentee) = (
                mentors[dice.number(in: 0...mentors.count - 1)], mentees[dice.number(in: 0...mentees.count - 1)]
            )
            let status = Pairing.Status.allCases[dice.number(in: 0...3)]
            network.pairings.append(
                try Pairing(
                    id: #require(Pairing.ID("pair-\(number)")),
                    mentorID: mentor,
                    menteeID: mentee,
                    status: status,
                    starts: status == .active || status == .ended ? CivilDate("2026-01-01") : nil,
                    ends: status == .ended ? CivilDate("2026-06-01") : nil
                )
            )
            let other = mentees[dice.number(in: 0...mentees.count - 1)]
            let exclusion = try Exclusion(memberID: mentor, otherID: other)
            if !network.exclusions.contains(exclusion) { network.exclusions.append(exclusion) }
        }
        network.exclusions.sort { ($0.memberID, $0.otherID) < ($1.memberID, $1.otherID) }
    }
}
