import CivilTime
import NetworkModel
import ReferenceData
import TestSupport
import Testing

@testable import Planner

/// On networks of chance, every plan keeps every rule: asked of the network's tables, with no code of the planner's.
@Suite struct VisitProgrammeRulesTests {
    private static let codes = ["FJ", "KH", "NP", "WS", "TO", "KZ", "AU"]
    private static let languages = ["en", "km", "ne", "sm", "ru"]
    private static let topics = ["radio", "sewing", "dance", "cooking", "chess"]

    private struct Numbers {
        let gap: Int
        let most: Int
        let across: Int
        let within: Int
        let farthest: Int
    }

    private static func tables(_ random: inout SplitMix64, _ numbers: Numbers) -> [String: String] {
        func some(_ list: [String], _ range: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
            var chosen: [String] = []
            for _ in 0..<random.number(in: range) {
                let one = list[random.number(in: 0...list.count - 1)]
                if !chosen.contains(one) { chosen.append(one) }
            }
            return chosen.joined(separator: ";")
        }
        let count = random.number(in: 2...14)
        var (groups, members, terms) = (VisitTables.groupsHeader, "", "groupID,hostsAtMost,travelsAtMost\n")
        members = "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n"
        var (absences, interpreters) = ("groupID,starts,ends\n", "memberID,atMost\n")
        for place in 1...count {
            let code = codes[random.number(in: 0...codes.count - 1)]
            let spoken = some(languages, 1...2, &random)
            groups +=
                "g\(place),\(code),G\(place),Town,\(spoken),\(some(topics, 0...3, &random)),\(some(topics, 0...3, &random))\n"
            members += "m\(place),g\(place),M\(place),\(some(languages, 1...3, &random)),,open,\n"
            if random.comesUp(percent: 20) { interpreters += "m\(place),\(random.number(in: 0...2))\n" }
            if random.comesUp(percent: 25) {
                terms += "g\(place),\(random.number(in: 0...3)),\(random.number(in: 0...3))\n"
            }
            if random.comesUp(percent: 25) {
                let month = random.number(in: 1...9)
                absences += "g\(place),2027-0\(month)-05,202\(random.number(in: 7...8))-11-20\n"
            }
        }
        var visits = VisitTables.visitsHeader
        for place in 1...6 {
            let (guest, host) = (random.number(in: 1...count), random.number(in: 1...count))
            if guest == host { continue }
            let day = "202\(random.number(in: 4...6))-0\(random.number(in: 1...9))-10"
            visits += "v\(place),training,g\(guest),g\(host),radio,held,\(day),\(day),,\n"
        }
        return VisitTables.with([
            "countries.csv": "code,subregionID\n" + codes.sorted().map { "\($0),north\n" }.joined(),
            "groups.csv": groups, "members.csv": members, "visitTerms.csv": terms, "absences.csv": absences,
            "interpreters.csv": interpreters, "visits.csv": visits,
            "visitRules.csv": VisitTables.rules(
                "balanceAcross=\(numbers.across)",
                "balanceSelf=\(numbers.within)",
                "hostsAtMost=\(numbers.most)",
                "kilometresAtMost=\(numbers.farthest)",
                "repeatGap=\(numbers.gap)",
                "travelsAtMost=\(numbers.most)"
            ),
        ])
    }

    @Test(arguments: 1...40)
    func everyPlanKeepsEveryRule(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let numbers = Numbers(
            gap: random.number(in: 0...5),
            most: random.number(in: 1...3),
            across: [1, 2, 1001][random.number(in: 0...2)],
            within: [1, 2, 1001][random.number(in: 0...2)],
            farthest: random.comesUp(percent: 40) ? 9_000 : 0
        )
        let desk = try Desk.with(Self.tables(&random, numbers))
        let programme = try desk.planner.plan(random.number(in: 1...4))
        let network = try desk.planner.network()
        #expect(programme.score <= programme.bound)
        #expect(programme.visits.reduce(0) { $0 + $1.score } == programme.score)
        try expectSingleRules(programme, network, numbers)
        expectCounts(programme, network, numbers)
        expectGaps(programme, network, numbers)
    }

    private func expectSingleRules(_ programme: VisitProgramme, _ network: Network, _ numbers: Numbers) throws {
        let capitals = try ReferenceTables.located().countries()
        for round in programme.rounds {
            for one in round.visits {
                let guest = try #require(network.groups.first { $0.id == one.visitor.id })
                let host = try #require(network.groups.first { $0.id == one.host.id })
                #expect(guest.countryCode != host.countryCode)
                #expect(!one.topics.isEmpty)
                #expect(one.topics.allSatisfy { guest.wants.contains($0) && host.offers.contains($0) })
                if let interpreter = one.interpreter {
                    let member = try #require(network.members.first { $0.id == interpreter.id })
                    #expect(network.interpreters.contains { $0.memberID == member.id })
                    #expect(Set(guest.languages).isDisjoint(with: host.languages))
                    #expect(!Set(member.languages).isDisjoint(with: guest.languages))
                    #expect(!Set(member.languages).isDisjoint(with: host.languages))
                } else {
                    #expect(!Set(guest.languages).isDisjoint(with: host.languages))
                }
                let from = try #require(capitals[code: guest.countryCode.text]).capital.point
                let to = try #require(capitals[code: host.countryCode.text]).capital.point
                #expect(one.kilometres == from.roundedKilometres(to: to))
                if numbers.farthest > 0 { #expect(one.kilometres <= numbers.farthest) }
                for absence in network.absences where absence.groupID == guest.id || absence.groupID == host.id {
                    let days = round.days.lowerBound.dayNumber...round.days.upperBound.dayNumber
                    let away = (absence.starts.dayNumber...absence.ends.dayNumber).clamped(to: days)
                    #expect(
                        !days.overlaps(absence.starts.dayNumber...absence.ends.dayNumber)
                            || away.count * 2 <= days.count
                    )
                    if let dates = one.dates { #expect(dates.last < absence.starts || absence.ends < dates.first) }
                }
            }
            for interpreter in network.interpreters {
                #expect(round.visits.count { $0.interpreter?.id == interpreter.memberID } <= interpreter.atMost.number)
            }
        }
    }

    private func expectCounts(_ programme: VisitProgramme, _ network: Network, _ numbers: Numbers) {
        var (hosted, made) = ([Group.ID: Int](), [Group.ID: Int]())
        for group in network.groups {
            let terms = network.visitTerms.first { $0.groupID == group.id }
            for round in programme.rounds {
                #expect(round.visits.count { $0.host.id == group.id } <= terms?.hostsAtMost.number ?? numbers.most)
                #expect(round.visits.count { $0.visitor.id == group.id } <= terms?.travelsAtMost.number ?? numbers.most)
            }
            hosted[group.id] = programme.visits.count { $0.host.id == group.id }
            made[group.id] = programme.visits.count { $0.visitor.id == group.id }
            if numbers.within <= 1000, (hosted[group.id] ?? 0) * (made[group.id] ?? 0) > 0 {
                #expect(abs((hosted[group.id] ?? 0) - (made[group.id] ?? 0)) <= numbers.within)
            }
        }
        // Groups that can host none, or make none, aren't compared: which those are, the plan's own audit asks.
        if numbers.across <= 1000 {
            for counts in [hosted, made] {
                let part = counts.values.filter { $0 > 0 }
                #expect((part.max() ?? 0) - (part.min() ?? 0) <= numbers.across)
            }
        }
    }

    private func expectGaps(_ programme: VisitProgramme, _ network: Network, _ numbers: Numbers) {
        func half(_ day: CivilDate) -> Int { day.year * 2 + (day.month > 6 ? 1 : 0) }
        var met: [String: [Int]] = [:]
        for visit in network.visits {
            guard let dates = visit.dates else { continue }
            met["\(visit.visitingGroupID)>\(visit.hostGroupID)", default: []].append(half(dates.first))
        }
        for round in programme.rounds {
            for one in round.visits {
                let place = half(round.days.lowerBound)
                let pair = "\(one.visitor.id)>\(one.host.id)"
                for earlier in met[pair] ?? [] { #expect(place - earlier > numbers.gap && place > earlier, "\(pair)") }
                met[pair, default: []].append(place)
            }
        }
    }
}
