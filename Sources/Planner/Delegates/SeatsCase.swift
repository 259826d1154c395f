internal import NetworkModel
internal import Scheduler

/// A meeting's seats as a problem to solve, and the network's rows that its numbers stand for.
struct SeatsCase {
    let meeting: Meeting
    let problem: SeatsProblem
    let subregions: [Subregion]
    let countries: [CountryCode]
    let groups: [Group]
    let candidates: [Member]

    init(_ meeting: Meeting, seats: Int, in network: Network) throws(PlannerError) {
        self.meeting = meeting
        let history = SeatHistory(meeting, in: network)
        let delegates = Dictionary(
            network.delegates.filter { $0.meetingID == meeting.id }.map { ($0.memberID, $0.status) }
        ) { first, _ in first }
        let nominated = Set(network.nominations.filter { $0.meetingID == meeting.id }.map(\.memberID))
        let asked = network.members.filter { member in
            // Who has a seat keeps it, nominated or not.
            let status = delegates[member.id]
            if status == .declined { return false }
            return status != nil || nominated.isEmpty || nominated.contains(member.id)
        }
        let knownCountries = Dictionary(network.countries.map { ($0.code, $0.subregionID) }) { first, _ in first }
        let groups = network.groups.filter { knownCountries[$0.countryCode] != nil }
        let groupPlaces = Dictionary(groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let candidates = asked.filter { groupPlaces[$0.groupID] != nil }
        let countries = Set(groups.map(\.countryCode)).sorted()
        let countryPlaces = Dictionary(countries.enumerated().map { ($1, $0) }) { first, _ in first }
        let subregions = network.subregions
        let subregionPlaces = Dictionary(subregions.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let declared = Set(network.declarations.filter { $0.isYoung || $0.isNew }.map(\.memberID))
        let numbers = SeatNumbers(network.seatRules)
        let shares = network.seatShares.filter { $0.seriesID == meeting.seriesID }
        self.groups = groups
        self.candidates = candidates
        self.countries = countries
        self.subregions = subregions
        do throws(ProblemError) {
            problem = try SeatsProblem(
                seats: seats,
                subregions: subregions.map { subregion in
                    let share = shares.first { $0.subregionID == subregion.id }
                    let own = groups.count { knownCountries[$0.countryCode] == subregion.id }
                    return .init(weight: share?.weight.number ?? own, floor: share?.floor.number ?? 0)
                },
                countries: countries.map { country in
                    knownCountries[country].flatMap { subregionPlaces[$0] } ?? -1
                },
                groups: groups.map {
                    .init(country: countryPlaces[$0.countryCode] ?? -1, waiting: history.waiting(of: $0.id))
                },
                candidates: candidates.map {
                    .init(
                        group: groupPlaces[$0.groupID] ?? -1,
                        attendance: history.attendance(of: $0.id),
                        isYoungOrNew: declared.contains($0.id),
                        isSeated: delegates[$0.id] != nil
                    )
                },
                rules: SeatsRules(
                    countryFirst: numbers[.countryFirst],
                    countryBefore: numbers[.countryBefore],
                    firstTimers: numbers[.firstTimersPercent] * 10,
                    youngOrNew: numbers[.youngOrNewPercent] * 10,
                    waitingAtMost: numbers[.waitingAtMost]
                )
            )
        } catch {
            throw .seatsOutOfRange(meeting.id, "\(error)")
        }
    }
}

/// The network's numbers for giving seats; a rule without a row has its usual one.
struct SeatNumbers: Hashable, Sendable {
    private let numbers: [SeatRule.Name: Int]

    init(_ rules: [SeatRule]) {
        numbers = Dictionary(rules.map { ($0.name, $0.number.number) }) { first, _ in first }
    }

    subscript(name: SeatRule.Name) -> Int { numbers[name] ?? name.usual }
}

/// Who went to the editions before, as far as the network still tells.
struct SeatHistory {
    private let goers: Set<Member.ID>
    private let wentLast: Set<Member.ID>
    /// The editions' numbers that people travelled to, before this one.
    private let editions: [Int]
    /// The newest of these at which a group had a seat.
    private let lastSeat: [Group.ID: Int]

    init(_ meeting: Meeting, in network: Network) {
        goers = network.goers(before: meeting)
        let earlier = network.meetings.filter {
            $0.seriesID == meeting.seriesID && $0.isTravelledTo && $0.number.number < meeting.number.number
        }
        editions = earlier.map(\.number.number).sorted()
        let newest = editions.last
        let numbers = Dictionary(earlier.map { ($0.id, $0.number.number) }) { first, _ in first }
        let went = network.delegates.filter { $0.status == .confirmed && numbers[$0.meetingID] != nil }
        wentLast = Set(went.filter { numbers[$0.meetingID] == newest }.map(\.memberID)).union(
            network.turnouts.filter {
                $0.seriesID == meeting.seriesID && $0.latest != nil && $0.latest?.number == newest
            }.map(\.memberID)
        )
        let groups = Dictionary(network.members.map { ($0.id, $0.groupID) }) { first, _ in first }
        var lastSeat: [Group.ID: Int] = [:]
        func add(_ group: Group.ID?, _ number: Int?) {
            guard let group, let number else { return }
            lastSeat[group] = max(lastSeat[group] ?? 0, number)
        }
        for delegate in went { add(groups[delegate.memberID], numbers[delegate.meetingID]) }
        for team in network.teamSeats where team.seats.number > 0 { add(team.groupID, numbers[team.meetingID]) }
        self.lastSeat = lastSeat
    }

    func attendance(of member: Member.ID) -> SeatsProblem.Candidate.Attendance {
        wentLast.contains(member) ? .wentLast : goers.contains(member) ? .wentEarlier : .neverWent
    }

    /// Editions since the group's last seat; for one that never had any, one more than there were.
    func waiting(of group: Group.ID) -> Int {
        guard let last = lastSeat[group] else { return min(editions.count + 1, 1_000) }
        return min(editions.count { $0 > last }, 1_000)
    }
}
