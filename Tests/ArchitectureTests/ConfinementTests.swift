import Testing

@Suite struct ConfinementTests {
    @Test(arguments: Confinement.all)
    func theWordsStandWhereTheyMay(confinement: Confinement) throws {
        let files = try Repository.swiftFiles(under: ["Sources", "Data"])
        #expect(files.count > 100)
        let breaches = try files.flatMap(confinement.breaches(in:))
        #expect(breaches == [])
    }

    /// How often the rule finds its words in a text at a place.
    private func breaches(of confinement: Confinement, _ text: String, at path: String) throws -> Int {
        try confinement.breaches(in: SourceFile(path: path, text: text)).count
    }

    @Test func cMemoryHasOnePlace() throws {
        let text = "private let raw: OpaquePointer\n"
        #expect(try breaches(of: .cPointers, text, at: "Sources/ICalendar/Event.swift") == 1)
        #expect(try breaches(of: .cPointers, text, at: "Sources/ICalendar/Libical/Component.swift") == 0)
    }

    @Test(arguments: ["internal import CLibXlsxWriter", "let raw: UnsafeMutablePointer<lxw_workbook>"])
    func workbooksHaveOnePlace(text: String) throws {
        #expect(try breaches(of: .workbooks, text, at: "Sources/Sheets/SheetCSV.swift") == 1)
        #expect(try breaches(of: .workbooks, text, at: "Sources/Sheets/Xlsx/Workbook.swift") == 0)
    }

    @Test(arguments: ["let key = SymmetricKey(size: .bits256)", "nonce: ChaChaPoly.Nonce()"])
    func keysHaveOneDoor(text: String) throws {
        #expect(try breaches(of: .keys, text, at: "Sources/Planner/Purge.swift") == 1)
        #expect(try breaches(of: .keys, text, at: "Sources/Vault/VaultChance.swift") == 0)
    }

    @Test(arguments: [
        "let today = Date()", "since(.now)", "let now: Date = .now", "Date.now", "[.now]", ".now", "x ? .now : y",
        "ContinuousClock().measure {}", "SuspendingClock.Instant", "clock_gettime(CLOCK_REALTIME, &t)",
        "let seconds = time(nil)", "gettimeofday(&t, nil)", "date.timeIntervalSinceNow", "getrandom(&bytes, 16, 0)",
        "var dice = SystemRandomNumberGenerator()", "Int.random(in: 1...6)", "Bool.random()", "hosts.randomElement()",
        "hosts.shuffled()", "hosts.shuffle()", "let uid = UUID()", "arc4random_uniform(6)", "foo(a, .now, b)",
    ])
    func timeAndChanceHaveOneDoor(text: String) throws {
        #expect(try breaches(of: .timeAndChance, text, at: "Sources/Exporters/Invitation.swift") == 1)
        #expect(try breaches(of: .timeAndChance, text, at: "Sources/Planner/Invite.swift") == 1)
        #expect(try breaches(of: .timeAndChance, text, at: "Data/Table.swift") == 1)
        #expect(try breaches(of: .timeAndChance, text, at: "Sources/Planner/Surroundings.swift") == 0)
        #expect(try breaches(of: .timeAndChance, text, at: "Tests/PlannerTests/InviteTests.swift") == 0)
    }

    @Test(arguments: [
        "surroundings.now", "f(surroundings.now, self.now)", "surroundings().now", "CivilDate()", "Date(day)",
        "nowhere.nowhere", "Date.nowhere", "runtime(nil)", "UUID(uuid: bytes)", "randomly(x)",
    ])
    func whatIsPassedInIsNoClock(text: String) throws {
        #expect(try breaches(of: .timeAndChance, text, at: "Sources/Planner/Invite.swift") == 0)
    }

    @Test(arguments: [
        "\"SELECT * FROM members\"", "INSERT INTO members", "CREATE TABLE members", "PRAGMA foreign_keys",
        "DROP TABLE x",
        "ALTER TABLE x", "DELETE FROM members", "UPDATE members SET name = ?",
    ])
    func sqlHasOneRoom(text: String) throws {
        #expect(try breaches(of: .sql, text, at: "Sources/Planner/Purge.swift") == 1)
        #expect(try breaches(of: .sql, text, at: "Sources/NetworkStore/Schema.swift") == 0)
        #expect(try breaches(of: .sql, "/// Selects and creates tables", at: "Sources/Planner/Purge.swift") == 0)
    }

    @Test(arguments: [
        "try! read()", "x as! Event", "fatalError()", "final class A: @unchecked Sendable {}",
        "nonisolated(unsafe) var a = 1",
    ])
    func nothingTraps(text: String) throws {
        #expect(try breaches(of: .traps, text, at: "Sources/ICalendar/Libical/Component.swift") == 1)
        #expect(try breaches(of: .traps, "try read(); try? read(); x as? Event", at: "Data/Table.swift") == 0)
    }

    @Test func nothingIsLeftUnfinished() throws {
        #expect(try breaches(of: .unfinished, "// TODO: later\n/* FIXME */", at: "Sources/CSV/CSVRow.swift") == 2)
        #expect(try breaches(of: .unfinished, "BEGIN:VTODO", at: "Sources/ICalendar/Event.swift") == 0)
    }

    @Test(arguments: [
        "struct MemberManager {", "final class Helper", "public enum StringUtil: Sendable", "enum DateUtilities",
        "protocol MailService: Sendable", "actor ReplyHandler", "typealias GroupInfo = Int", "class Base {",
        "struct BaseTable", "struct PlannerImpl", "struct Services",
    ])
    func aNameSaysWhatItNames(text: String) throws {
        #expect(try breaches(of: .emptyNames, text, at: "Sources/Planner/Names.swift") == 1)
    }

    @Test(arguments: [
        "struct Information", "enum Database", "struct Implication", "class func handler()", "let info = 1",
        "struct Basement", "protocol Serviceable",
    ])
    func otherNamesAreTaken(text: String) throws {
        #expect(try breaches(of: .emptyNames, text, at: "Sources/Planner/Names.swift") == 0)
    }

    @Test func aCostIsNoFraction() throws {
        #expect(try breaches(of: .fractions, "let cost: Double", at: "Sources/Scheduler/Cost.swift") == 1)
        #expect(try breaches(of: .fractions, "let hasDoubledQuotes = 1", at: "Sources/Scheduler/Cost.swift") == 0)
        #expect(try breaches(of: .fractions, "let latitude: Double", at: "Data/Coordinate.swift") == 0)
    }

    @Test func theBreachSaysWhatStandsWhere() throws {
        let file = SourceFile(path: "Data/Table.swift", text: "struct Table {\r\n    let day: Date = .now\r\n}\n")
        let breach = try Confinement.timeAndChance.breaches(in: file).first
        #expect(breach?.description.hasPrefix("Data/Table.swift:2: '.now': time and chance enter in") == true)
    }
}
