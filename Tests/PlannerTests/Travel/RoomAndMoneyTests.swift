import NetworkModel
import Testing

@testable import Planner

/// Rooms, companions and expenses: what no single row can tell.
@Suite struct RoomAndMoneyTests {
    private static let rooms = "meetingID,memberID,room,beds\n"
    private static let expenses = "id,meetingID,memberID,kind,currency,budget,paid\n"
    private static let companions = "meetingID,memberID,adults,childAges,inChildcare,beds\n"

    private static func delegates(_ rows: String...) -> String {
        BorderTables.delegatesHeader + rows.map { "yearly-2027,\($0),any,,no\n" }.joined()
    }

    /// Laxmi and Mango chose each other, Malis asked to share with anybody.
    private static let wishes = delegates(
        "m1,confirmed,,,shared,m3",
        "m2,confirmed,,,shared,",
        "m3,confirmed,,,shared,m1",
        "m4,confirmed,,,shared,"
    )

    private func faults(_ rows: String..., companions: String = "", wishes: String = wishes) throws -> [String] {
        let desk = try BorderTables.desk(["delegates.csv": wishes])
        return try desk.tableFaults([
            "rooms.csv": Self.rooms + rows.map { "yearly-2027,\($0)\n" }.joined(),
            "companions.csv": Self.companions + companions,
        ])
    }

    @Test func aRoomHoldsAsManyPeopleAsBeds() throws {
        let crowd =
            "rooms.csv:4:beds: 3 people for 2 beds of room \"204\"; "
            + "expected a bed for each, with those of companions.csv"
        let all = Self.delegates("m1,confirmed,,,shared,", "m2,confirmed,,,shared,", "m3,confirmed,,,shared,")
        #expect(try faults("m1,204,2", "m2,204,2", "m3,204,2", wishes: all) == [crowd])
        #expect(
            try faults("m1,204,1", companions: "yearly-2027,m1,0,3,0,1\n").map { String($0.prefix(41)) } == [
                "rooms.csv:2:beds: 2 people for 1 beds of "
            ]
        )
        // A child may sleep in its parent's bed.
        let desk = try BorderTables.desk(["delegates.csv": Self.wishes])
        try desk.importTables([
            "rooms.csv": Self.rooms + "yearly-2027,m1,204,1\n",
            "companions.csv": Self.companions + "yearly-2027,m1,0,3,0,0\n",
        ])
        #expect(try desk.planner.network().rooms.count == 1)
    }

    @Test func allInARoomSayTheSameOfItsBeds() throws {
        #expect(
            try faults("m1,204,2", "m3,204,3") == [
                "rooms.csv:3:beds: 3 beds of room \"204\"; expected 2, as m1 has it"
            ]
        )
    }

    @Test func whoSharesARoomChoseEachOther() throws {
        let strangers = "who did not choose each other; expected those alone who did, by sharesWith of delegates.csv"
        #expect(try faults("m1,204,2", "m2,204,2") == ["rooms.csv:3:room: \"204\" for m1 and m2, \(strangers)"])
        let oneSided = Self.delegates("m1,confirmed,,,shared,m3", "m3,confirmed,,,single,")
        #expect(
            try faults("m1,204,2", "m3,204,2", wishes: oneSided) == [
                "rooms.csv:3:room: \"204\" for m1 and m3, \(strangers)"
            ]
        )
        let desk = try BorderTables.desk(["delegates.csv": Self.wishes])
        try desk.importTables([
            "rooms.csv": Self.rooms
                + "yearly-2027,m1,204,2\nyearly-2027,m3,204,2\nyearly-2027,m2,7,2\nyearly-2027,m4,7,2\n"
        ])
        #expect(try desk.planner.check().filter { $0.table == "rooms" } == [])
    }

    /// Whoever changes their mind afterwards makes a fault of the room that they were given.
    @Test func aChoiceThatIsTakenBackIsFoundByTheCheck() throws {
        let desk = try BorderTables.desk(["delegates.csv": Self.wishes])
        try desk.importTables(["rooms.csv": Self.rooms + "yearly-2027,m1,204,2\nyearly-2027,m3,204,2\n"])
        try desk.importTables(["delegates.csv": Self.delegates("m3,confirmed,,,single,")])
        let found = try desk.planner.check().filter { $0.table == "rooms" }
        #expect(found.map(\.key) == ["yearly-2027,m3"] && found.allSatisfy { $0.weight == .fault })
        // Who declined sleeps nowhere.
        try desk.importTables(["delegates.csv": Self.delegates("m3,declined,,,none,")])
        #expect(try desk.planner.check().filter { $0.table == "rooms" } == [])
    }

    @Test func twoMeetingsHaveRoomsOfTheirOwn() throws {
        let row =
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,,,\n"
        let next = row.replacing("2027", with: "2028").replacing(",4,", with: ",5,")
        let desk = try BorderTables.desk(["delegates.csv": Self.wishes])
        try desk.importTables(["meetings.csv": BorderTables.header("meetings.csv") + next])
        try desk.importTables(["rooms.csv": Self.rooms + "yearly-2027,m1,204,1\nyearly-2028,m2,204,1\n"])
        #expect(try desk.planner.network().rooms.count == 2)
    }

    @Test(arguments: ["212", "18", "-1", "2;212"])
    func aChildOf212YearsIsNoChild(ages: String) throws {
        let faults = try faults(companions: "yearly-2027,m1,0,\(ages),0,1\n")
        let length = ages.split(separator: ";").last?.count ?? 0
        #expect(
            faults == [
                "companions.csv:2:childAges: a text of \(length) characters; expected a child's age in years, from 0 to 17"
            ]
        )
    }

    @Test func companionsAreAtLeastOneAndNotMoreThanTwenty() throws {
        #expect(
            try faults(companions: "yearly-2027,m1,0,,0,0\n") == [
                "companions.csv:2:adults: 0 people in all; expected 1 to 20"
            ]
        )
        #expect(
            try faults(companions: "yearly-2027,m1,1,,1,0\n").first?.contains(":inChildcare: 1; expected at most 0")
                == true
        )
        #expect(
            try faults(companions: "yearly-2027,m1,1,,0,2\n").first?.contains(":beds: 2; expected at most 1") == true
        )
    }

    @Test(arguments: ["XXZ", "XAU", "XTS"])
    func aCurrencyInWhichNothingIsPricedIsAFault(code: String) throws {
        let desk = try BorderTables.desk()
        let text = Self.expenses + "x1,yearly-2027,,hotel,FJD,100,0\nx2,yearly-2027,,flight,\(code),100,0\n"
        let problem = "currency: \"\(code)\", in which nothing is priced; expected a currency of ISO 4217, such as FJD"
        #expect(try desk.tableFaults(["expenses.csv": text]) == ["expenses.csv:3:\(problem)"])
        // A store that has it from before is told so.
        let planted = try NetworkPlanner.opened(at: desk.path("mela.sqlite"), surroundings: Desk.surroundings())
        let row = try Expense(
            id: #require(Expense.ID("x2")),
            meetingID: #require(Meeting.ID("yearly-2027")),
            memberID: nil,
            kind: .flight,
            currency: #require(CurrencyCode(code)),
            budget: #require(MinorUnits(100)),
            paid: .none
        )
        _ = try planted.change("an older one") { network throws(PlannerError) in network.expenses.append(row) }
        #expect(
            try planted.check().filter { $0.table == "expenses" }.map { "\($0.weight) \($0.key): \($0.sentence)" } == [
                "fault x2: \(problem)"
            ]
        )
        let error = #expect(throws: PlannerError.self) { try planted.budget(of: "yearly-2027") }
        #expect(error.map { $0.kind == .data && "\($0)" == "expenses (in the store): x2: \(problem)" } == true)
    }

    @Test func aShapeThatIsNoCodeIsAFaultOfItsRow() throws {
        #expect(
            try BorderTables.desk().tableFaults(["expenses.csv": Self.expenses + "x1,yearly-2027,,hotel,fjd,100,0\n"])
                == [
                    "expenses.csv:2:currency: \"fjd\"; expected a currency's three capital letters, such as FJD"
                ]
        )
    }

    @Test func theBudgetIsSummedByCurrencyAndKind() throws {
        let desk = try BorderTables.desk()
        try desk.importTables([
            "expenses.csv": Self.expenses + """
                x1,yearly-2027,m1,flight,FJD,100050,100
                x2,yearly-2027,m2,flight,FJD,50,0
                x3,yearly-2027,,hotel,VUV,900,900
                x4,yearly-2026,,hotel,FJD,7,7

                """
        ])
        let lines = try desk.planner.budget(of: "yearly-2027")
        #expect(
            lines.map { "\($0.currency) \($0.decimals) \($0.kind) \($0.items) \($0.budget) \($0.paid)" } == [
                "FJD 2 flight 2 100100 100", "VUV 0 hotel 1 900 900",
            ]
        )
    }
}

extension BorderTables {
    /// A table's first row.
    fileprivate static func header(_ file: String) -> String {
        (SmallTables.all[file]?.split(separator: "\n").first.map(String.init) ?? "") + "\n"
    }
}
