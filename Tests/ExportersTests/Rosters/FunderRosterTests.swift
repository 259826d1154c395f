import NetworkModel
import TestSupport
import Testing

@testable import Exporters

@Suite struct FunderRosterTests {
    private static let codes = ["FJ", "TO", "WS", "KH", "NP", "TH", "VU"]

    /// So many of each country, of whom the first so many have been before.
    private func sample(_ countries: [String: Int], again: Int = 0) throws -> RosterCase {
        var network = Network()
        network.meetings = [try RosterSample.meeting()]
        for (code, people) in countries.sorted(by: { $0.key < $1.key }) {
            let group = "\(code.lowercased())-group"
            network.groups.append(try RosterFields.group(group, country: code, name: group))
            for number in 0..<people {
                let id = "\(code.lowercased())\(number)"
                network.members.append(try RosterSample.member(id, id, group: group))
                network.delegates.append(try RosterSample.delegate(id))
            }
        }
        let one = try #require(Count(1))
        network.turnouts = network.members.prefix(again).compactMap { member in
            Series.ID("reef").map { Turnout(memberID: member.id, seriesID: $0, times: one, latest: nil) }
        }
        return RosterCase(network: network)
    }

    @Test func countriesAreCountedAndSmallOnesTogether() throws {
        let draft = try sample(["FJ": 12, "TO": 7, "WS": 6, "KH": 3], again: 11).draft(.funder)

        #expect(draft.rows(0) == [["took part", "28"]])
        #expect(draft.rows(1) == [["Tonga", "7"], ["Samoa", "6"], ["2 other countries together", "15"]])
        #expect(draft.rows(2) == [["for the first time", "17"], ["had been before", "11"]])
        #expect(draft.subjects.isEmpty && draft.leftOut.isEmpty)
        #expect(
            draft.figures.map { "\($0.name.text) \($0.people?.number ?? -1)" } == [
                "all 28", "country-fj -1", "country-kh -1", "country-to 7", "country-ws 6", "times-first 17",
                "times-again 11",
            ]
        )
    }

    @Test func fewFirstTimersAreNotTold() throws {
        let draft = try sample(["FJ": 14], again: 12).draft(.funder)
        #expect(draft.rows(2) == [["for the first time", "not told"], ["had been before", "not told"]])
    }

    @Test func fewerThanTenAreNoReport() throws {
        let expected = RosterError.tooFew(try RosterSample.meetingID(), least: 10)
        #expect(throws: expected) { try sample(["FJ": 9]).draft(.funder) }
    }

    /// That figures stand would tell that somebody came or went: it looks as if nothing had changed.
    @Test func aRepeatedReportIsTheEarlierOne() throws {
        let first = try sample(["FJ": 12, "TO": 7]).draft(.funder)
        for others in [["FJ": 13, "TO": 7], ["FJ": 9, "TO": 10], ["FJ": 12, "TO": 7, "WS": 1]] {
            let next = try sample(others).draft(.funder, earlier: [first.figures])
            #expect(next.document == first.document && next.figures == first.figures, "\(others)")
        }
        let more = try sample(["FJ": 17, "TO": 7]).draft(.funder, earlier: [first.figures])
        #expect(more.rows(0) == [["took part", "24"]])
    }

    /// Each of the two tells what the other hides: 22 of two countries at first, and 25 of the same two later.
    @Test func twoReportsThatHideOthersGiveNothingAway() throws {
        let first = try sample(["FJ": 20, "TO": 2, "WS": 8, "KH": 7]).draft(.funder)
        let next = try sample(["FJ": 13, "TO": 12, "WS": 30, "KH": 3]).draft(.funder, earlier: [first.figures])
        #expect(first.rows(1).map { $0[0] } == ["Samoa", "Cambodia", "2 other countries together"])
        #expect(next.figures == first.figures)
    }

    /// People come and go at random, and after each change the funder gets a report; then the reader subtracts any two.
    @Test func noSeriesOfReportsTellsOfFewerThanFive() throws {
        let names = try Self.codes.map { try #require(Topic("country-\($0.lowercased())")) }
        let times = try ["times-first", "times-again"].map { try #require(Topic($0)) }
        let unsafe = Set(1...4)
        var (published, repeated) = (0, 0)
        for seed in 1...150 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed)
            var people: [(country: Int, again: Bool)] = []
            var reports: [[PublishedFigures.Figure]] = []
            // Some countries are great in each series, and some small.
            let most = names.map { _ in chance.number(in: 1...30) }
            for _ in 0..<14 {
                for _ in 0..<chance.number(in: 0...30) {
                    let country = chance.number(in: names.startIndex...names.endIndex - 1)
                    if chance.number(in: 1...30) <= most[country] {
                        people.append((country, chance.comesUp(percent: 30)))
                    }
                }
                for _ in 0..<chance.number(in: 0...9) where !people.isEmpty {
                    people.remove(at: chance.number(in: 0...people.count - 1))
                }
                // Who went elsewhere meanwhile has been before.
                if chance.comesUp(percent: 20), let place = people.firstIndex(where: { !$0.again }) {
                    people[place].again = true
                }
                guard people.count >= PublishedCount.fewestPeople else { continue }
                let byCountry = names.enumerated().map { place, name in
                    (name: name, people: people.count { $0.country == place })
                }
                let again = people.count(where: \.again)
                let figures = PublishedFigures(
                    [
                        .init(parts: byCountry.filter { $0.people > 0 }),
                        .init(parts: [(times[0], people.count - again), (times[1], again)]),
                    ],
                    total: people.count,
                    earlier: reports
                )
                reports.append(figures.figures)
                if figures.isRepeated { repeated += 1 } else { published += 1 }
            }
            let attack = FunderAttack(reports: reports, divisions: ["country-", "times-"])
            #expect(attack.counts.isDisjoint(with: unsafe), "series \(seed)")
            #expect(attack.differences.isDisjoint(with: unsafe), "series \(seed)")
        }
        // Otherwise nothing was tried.
        #expect(published > 200)
        #expect(repeated > 200)
    }

    /// The reader knows the rule and tries every table of counts that gives the same report.
    @Test(arguments: [2, 3, 4])
    func noHiddenCountOfOneReportIsTold(countries: Int) throws {
        let names = try Self.codes.prefix(countries).map { try #require(Topic("country-\($0.lowercased())")) }
        for total in 10...(countries == 4 ? 22 : 32) {
            var tables: [[PublishedFigures.Figure]: [[Int]]] = [:]
            for counts in ways(toSplit: total, over: countries) {
                let parts = zip(names, counts).map { (name: $0, people: $1) }
                let report = PublishedFigures([.init(parts: parts)], total: total, earlier: [])
                tables[report.figures, default: []].append(counts)
            }
            for (report, fitting) in tables {
                for (place, name) in names.enumerated()
                where report.contains(where: { $0.name == name && $0.people == nil }) {
                    #expect(Set(fitting.map { $0[place] }).count >= 2, "\(report)")
                }
            }
        }
    }

    private func ways(toSplit sum: Int, over cells: Int) -> [[Int]] {
        guard cells > 1 else { return [[sum]] }
        return (0...sum).flatMap { first in ways(toSplit: sum - first, over: cells - 1).map { [first] + $0 } }
    }
}
