import NetworkModel
import Testing

@testable import Planner

@Suite struct ProposeSeatsTests {
    private typealias Tables = SeatTables

    @Test func allMembersAreCandidatesUnlessSomeWereNominated() throws {
        let desk = try Tables.desk()
        #expect(try desk.seats(8).members == ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"])
        try desk.importTables(["nominations.csv": Tables.nominations + "yearly-2027,m5\nyearly-2027,m7\n"])
        let proposal = try desk.seats(8)
        #expect(proposal.members == ["m5", "m7"] && proposal.groups.count == 2)
        // Another meeting's nominations are of no account.
        try desk.importTables(["nominations.csv": Tables.nominations + "yearly-2026,m5\n"], replacing: true)
        #expect(try desk.seats(8).members.count == 8)
    }

    @Test func whoHasASeatKeepsItAndWhoDeclinedGetsNone() throws {
        let desk = try Tables.desk([
            "delegates.csv": """
            yearly-2027,m1,confirmed,,,single,,any,,no
            yearly-2027,m3,declined,,,single,,any,,no

            """,
            "nominations.csv": Tables.nominations + "yearly-2027,m3\nyearly-2027,m5\nyearly-2027,m7\n",
        ])
        let proposal = try desk.seats(2)
        // Mango went last and wasn't nominated, but has the seat.
        #expect(proposal.members == ["m1", "m7"])
        #expect(proposal.seated.filter(\.isHeld).map(\.memberID.text) == ["m1"])
        #expect(!proposal.waitingList.contains { $0.memberID.text == "m3" })
    }

    @Test func eachCountsByWhatTheyAre() throws {
        let desk = try Tables.desk(["declarations.csv": "memberID,young,newcomer\nm4,yes,no\nm7,no,yes\nm8,no,no\n"])
        let counts = Dictionary(try desk.seats(8).seated.map { ($0.memberID.text, $0.counts) }) { first, _ in first }
        #expect(counts["m1"] == ["went last time"] && counts["m2"] == [])
        #expect(counts["m4"] == ["never went", "young or new"] && counts["m7"] == ["never went", "young or new"])
        #expect(counts["m8"] == ["never went"])
    }

    @Test func groupsWaitSinceTheirLastSeat() throws {
        // The cancelled edition of 2025 let nobody wait longer.
        let proposal = try Tables.desk().seats(8)
        #expect(
            proposal.groups.map { "\($0.groupID) \($0.waiting)" } == [
                "fj-suva 0", "kh-phnom-penh 1", "np-kathmandu 3", "ws-apia 3",
            ]
        )
    }

    @Test func theLongestWaitingComeFirstAndNobodyGoesTwiceRunning() throws {
        let desk = try Tables.desk()
        let two = try desk.seats(2)
        #expect(Set(two.seated.map(\.groupID.text)) == ["np-kathmandu", "ws-apia"])
        // Of Mango's group the other one goes.
        #expect(try desk.seats(4).members.contains("m5"))
        #expect(try !desk.seats(4).members.contains("m1"))
    }

    @Test func subregionsHaveTheirSharesAndFloors() throws {
        let desk = try Tables.desk()
        let usual = try desk.seats(4)
        #expect(
            usual.parts.map { "\($0.subregion) \($0.seats) \($0.weight) \($0.floor)" } == [
                "North 2 2 0", "South 2 2 0",
            ]
        )
        try desk.importTables(["seatShares.csv": Tables.seatShares + "yearly,north,1,0\nyearly,south,0,3\n"])
        let floors = try desk.seats(4)
        #expect(floors.parts.map(\.seats) == [1, 3] && floors.parts.map(\.floor) == [0, 3])
    }

    @Test func everyGroupIsToldWhy() throws {
        for seats in [1, 3, 5, 8, 12] {
            let proposal = try Tables.desk().seats(seats)
            #expect(proposal.groups.count == 4)
            for group in proposal.groups {
                #expect(!group.whyNoMore.isEmpty, "\(seats) \(group.groupID)")
                #expect(group.why.isEmpty == (group.seats == 0), "\(seats) \(group.groupID)")
                #expect(!group.why.contains("  ") && group.why.last != ".")
            }
            #expect(proposal.findings.last?.hasPrefix("Proven: ") == true)
        }
        #expect(try Tables.desk().seats(12).groups.allSatisfy { $0.whyNoMore == "all of its candidates have seats" })
    }

    @Test func theWaitingListIsInOrderAndAsLongAsAskedFor() throws {
        let desk = try Tables.desk()
        let all = try desk.seats(4)
        #expect(all.waitingList.count == 4)
        #expect(Set(all.waitingList.map(\.memberID.text)).isDisjoint(with: all.members))
        let two = try desk.seats(4, waiting: 2)
        #expect(two.waitingList == Array(all.waitingList.prefix(2)))
        // The first in line is whoever gets one seat more.
        let first = try #require(all.waitingList.first).memberID.text
        #expect(try desk.seats(5).members.contains(first))
    }

    @Test func nothingIsWrittenDownUnlessItIsKept() throws {
        let desk = try Tables.desk()
        let before = try desk.planner.network()
        #expect(try !desk.seats(4).isKept)
        #expect(try desk.planner.network() == before)
        let kept = try desk.seats(4, keeping: true)
        #expect(kept.isKept)
        #expect(try desk.standing() == kept.members.map { "\($0) invited" })
        #expect(try desk.planner.network().funding.map { "\($0.meetingID) \($0.seats)" } == ["yearly-2027 4"])
        #expect(try desk.planner.history(last: 1).first?.what.text == "4 seats of yearly-2027 offered")
        // The number is remembered, and a second time gives nothing new.
        let again = try desk.seats(nil, keeping: true)
        #expect(again.seats == 4 && again.members == kept.members && again.seated.allSatisfy(\.isHeld))
        #expect(try desk.seats(6, keeping: true).seated.count(where: \.isHeld) == 4)
        #expect(try desk.standing().count == 6)
    }

    @Test func whatCantBeProposedIsSaid() throws {
        let desk = try Tables.desk()
        for seats in [nil, 0, -1, 10_001] {
            let error = #expect(throws: PlannerError.self) { try desk.seats(seats) }
            #expect(error?.kind == .usage)
        }
        for (meeting, kind) in [("yearly-2026", PlannerError.Kind.data), ("yearly-2099", .usage)] {
            let error = #expect(throws: PlannerError.self) {
                try desk.planner.proposeSeats(of: meeting, seats: 2, waiting: 0, keeping: true)
            }
            #expect(error?.kind == kind)
        }
        let nobody = try Tables.desk()
        try nobody.importTables([
            "delegates.csv": BorderTables.delegatesHeader
                + (1...8).map { "yearly-2027,m\($0),declined,,,none,,any,,no\n" }.joined()
        ])
        let error = #expect(throws: PlannerError.self) { try nobody.seats(2) }
        #expect(error.map { $0.kind == .data && "\($0)".contains("no candidate for a seat") } == true)
    }

    // The rules' page.

    @Test func everyRuleIsASentenceWithItsNumber() throws {
        let rules = try Tables.desk().planner.seatRules()
        #expect(rules.map(\.name) == SeatRule.Name.allCases)
        #expect(rules.map(\.number) == [1, 3, 30, 20, 10])
        #expect(rules[0].sentence == "Every country with a candidate has 1 seat before any has 3.")
    }

    @Test func rulesAreSetAllOrNothing() throws {
        let desk = try Tables.desk()
        let change = try desk.planner.setSeatRules(["countryBefore=2", "waitingAtMost=10"])
        #expect(change.rules.map { "\($0.name) \($0.before) \($0.after)" } == ["countryBefore 3 2"])
        #expect(try desk.planner.seatRules()[0].sentence.hasSuffix("before any has 2."))
        for bad in [["countryFirst=2", "nonsense=1"], ["countryFirst=x"], ["countryFirst"]] {
            let error = #expect(throws: PlannerError.self) { try desk.planner.setSeatRules(bad) }
            #expect(error?.kind == .usage)
        }
        #expect(try desk.planner.seatRules().map(\.number) == [1, 2, 30, 20, 10])
        _ = try desk.planner.setSeatRules(["countryFirst=0"])
        #expect(
            try desk.planner.seatRules().prefix(2).map(\.sentence) == [
                "A country may have any number of seats before others have one.", "The rule about countries is off.",
            ]
        )
    }
}
