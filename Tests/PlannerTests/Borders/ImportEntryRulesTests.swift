import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// Every file here is made up; of the small network's countries FJ, KH, NP and WS.
@Suite struct ImportEntryRulesTests {
    private static let header = "passport,destination,requirement,days\n"
    private static let rows = """
        FJ,KH,visa on arrival,30
        FJ,NP,visa free,90
        FJ,WS,eta,
        FJ,SG,visa free,30
        FJ,US,visa required,
        KH,NP,no admission,
        DE,NP,visa free,

        """

    private func file(_ rows: String, in desk: Desk) throws -> String {
        try desk.write(Self.header + rows, to: "rules.csv")
        return desk.path("rules.csv")
    }

    private func read(
        _ rows: String,
        on day: String = "2026-11-01",
        source: String = "A list",
        dry: Bool = false,
        at desk: Desk
    ) throws -> EntryImport {
        try desk.planner.importEntryRules(
            from: file(rows, in: desk),
            checkedOn: day,
            source: source,
            isDryRun: dry
        )
    }

    private func faults(_ rows: String, at desk: Desk) throws -> [String] {
        let path = try file(rows, in: desk)
        do throws(PlannerError) {
            _ = try desk.planner.importEntryRules(
                from: path,
                checkedOn: "2026-11-01",
                source: "A list",
                isDryRun: false
            )
        } catch {
            guard case .faults(let lines) = error else { return ["\(error)"] }
            return lines.map { $0.replacing(path, with: "rules.csv") }
        }
        return []
    }

    @Test func factsOfTheNetworkAreKeptAndTheRestIsCounted() throws {
        let desk = try Desk.with(SmallTables.all)
        let report = try read(Self.rows, at: desk)
        #expect(report.entries.added == 4 && report.transits.added == 1)
        #expect(report.foreignPassports == 1 && report.foreignDestinations == 1)
        let network = try desk.planner.network()
        #expect(
            try network.csv("entries") == """
                passport,destination,requirement,checkedOn,source
                FJ,KH,onArrival,2026-11-01,A list
                FJ,NP,free,2026-11-01,A list
                FJ,WS,eVisa,2026-11-01,A list
                KH,NP,refused,2026-11-01,A list

                """
        )
        #expect(try network.csv("stayLimits") == "passport,destination,days\nFJ,KH,30\nFJ,NP,90\n")
        #expect(
            try network.csv("transits")
                == "passport,country,requirement,checkedOn,source\nFJ,SG,free,2026-11-01,A list (free to enter)\n"
        )
    }

    @Test func anImportIsOneEntryOfTheHistoryAndUndoTakesItBack() throws {
        let desk = try Desk.with(SmallTables.all)
        let before = try desk.planner.network()
        #expect(try read(Self.rows, dry: true, at: desk).entries.added == 4)
        #expect(try desk.planner.network() == before)
        _ = try read(Self.rows, at: desk)
        #expect(try desk.planner.history(last: 1).first?.what.text == "entry rules of 2026-11-01")
        _ = try read(Self.rows, at: desk)
        #expect(try desk.planner.history(last: nil).count == 2)
        _ = try desk.planner.undo()
        #expect(try desk.planner.network() == before)
    }

    @Test func aNewerFactReplacesAnOlderOneAndNeverTheOtherWayRound() throws {
        let desk = try Desk.with(SmallTables.all)
        _ = try read(Self.rows, at: desk)
        let same = try read(Self.rows, at: desk)
        #expect(same.entries.unchanged == 4 && same.transits.unchanged == 1 && !same.isChange)

        let older = try read("FJ,NP,visa required,\nFJ,SG,visa free,\n", on: "2026-10-31", at: desk)
        #expect(older.entries.newerKept == 1 && older.transits.newerKept == 1 && !older.isChange)

        let newer = try read("FJ,NP,visa required,\nFJ,KH,visa on arrival,30\n", on: "2026-11-02", at: desk)
        #expect(newer.entries.changed == 2 && newer.entries.added == 0)
        let network = try desk.planner.network()
        #expect(network.entries.first { $0.destination.text == "NP" }?.requirement == .visa)
        // A limit goes with its rule.
        #expect(try network.csv("stayLimits") == "passport,destination,days\nFJ,KH,30\n")
    }

    @Test func whereEntryIsFreeNoMoreTransitIsUnknownUnlessSomebodyAskedForIt() throws {
        let own = "passport,country,requirement,checkedOn,source\nWS,SG,free,2026-10-01,The airline\n"
        let desk = try Desk.with(SmallTables.all.merging(["transits.csv": own]) { $1 })
        _ = try read(Self.rows, at: desk)
        let report = try read("FJ,SG,visa required,\nWS,SG,visa required,\n", on: "2026-11-03", at: desk)
        #expect(report.transits.changed == 1 && report.foreignDestinations == 1)
        #expect(try desk.planner.network().transits.map(\.requirement) == [.unknown, .free])
    }

    @Test(arguments: [
        (
            "FJ,NP,maybe,",
            "rules.csv:2:requirement: \"maybe\"; expected one of visa required, visa free, "
                + "visa on arrival, e-visa, eta, no admission"
        ),
        (
            "FJ,NP,Visa Free,",
            "rules.csv:2:requirement: \"Visa Free\"; expected one of visa required, visa free, "
                + "visa on arrival, e-visa, eta, no admission"
        ),
        (
            "FJ,NP,,",
            "rules.csv:2:requirement: nothing; expected one of visa required, visa free, visa on arrival, "
                + "e-visa, eta, no admission"
        ),
        ("Fiji,NP,eta,", "rules.csv:2:passport: \"Fiji\"; expected two capital letters, such as FJ"),
        (",NP,eta,", "rules.csv:2:passport: nothing; expected two capital letters, such as FJ"),
        ("FJ,np,eta,", "rules.csv:2:destination: \"np\"; expected two capital letters, such as FJ"),
        (
            "FJ,FJ,eta,",
            "rules.csv:2:destination: FJ, the passport's own; expected another country: one's own is "
                + "always free"
        ),
        (
            "FJ,NP,visa free,๓๐",
            "rules.csv:2:days: \"๓๐\"; expected a number from 1 to 9999 in the digits 0 to 9"
        ),
        (
            "FJ,NP,visa free,+30",
            "rules.csv:2:days: \"+30\"; expected a number from 1 to 9999 in the digits 0 to 9"
        ),
        (
            "FJ,NP,visa free,0",
            "rules.csv:2:days: \"0\"; expected a number from 1 to 9999 in the digits 0 to 9"
        ),
        ("FJ,NP,no admission,5", "rules.csv:2:days: 5; expected nothing with no admission"),
        (
            "FJ,NP,eta,\nFJ,NP,visa free,",
            "rules.csv:3:destination: FJ to NP again, as in line 2; expected each pair "
                + "once"
        ),
        ("FJ,NP,eta", "rules.csv:2: 3 cells; expected 4"),
        ("", "rules.csv:2: the end of the file; expected a row for each passport and destination"),
    ])
    func aFaultIsNamedAndNothingIsRead(rows: String, fault: String) throws {
        let desk = try Desk.with(SmallTables.all)
        let before = try desk.planner.network()
        #expect(try faults("\(rows)\n", at: desk) == [fault])
        #expect(try desk.planner.network() == before)
    }

    @Test func allFaultsAreToldUpToFifty() throws {
        let desk = try Desk.with(SmallTables.all)
        let rows = (0..<60).map { _ in "x,NP,eta,\n" }.joined()
        let found = try faults(rows, at: desk)
        #expect(found.count == 51)
        #expect(found.last == "10 more faults")
    }

    @Test(arguments: [
        ("passport;destination;requirement;days\r\nFJ;NP;visa free;30\r\n", "semicolons between the columns"),
        ("passport\tdestination\trequirement\tdays\nFJ\tNP\teta\t\n", "tabs between the columns"),
        ("passport,destination,requirement\nFJ,NP,eta\n", "no column days"),
        ("passport,destination,requirement,days,note\nFJ,NP,eta,,\n", "unknown column \"note\""),
        ("", "an empty file"),
    ])
    func aWrongHeaderIsNamed(text: String, words: String) throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write(text, to: "rules.csv")
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.importEntryRules(
                from: desk.path("rules.csv"),
                checkedOn: "2026-11-01",
                source: "A list",
                isDryRun: false
            )
        }
        #expect(error.map { "\($0)".contains(words) && $0.kind == .data } == true, "\(String(describing: error))")
    }

    @Test func whatExcelMakesIsReadOrNamed() throws {
        let desk = try Desk.with(SmallTables.all)
        let text = Self.header + "FJ,NP,visa free,30\r\n"
        func read() throws(PlannerError) -> EntryImport {
            try desk.planner.importEntryRules(
                from: desk.path("excel.csv"),
                checkedOn: "2026-11-01",
                source: "A list",
                isDryRun: true
            )
        }
        // CSV UTF-8, with a byte order mark.
        try desk.write("\u{FEFF}" + text, to: "excel.csv")
        #expect(try read().entries.added == 1)
        // Unicode text.
        try Data([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
            .write(to: desk.folder.file("excel.csv"))
        let unicode = #expect(throws: PlannerError.self) { try read() }
        #expect(unicode.map { "\($0)".contains("UTF-16LE; expected UTF-8") } == true)
        // CSV in a Thai locale: TIS-620.
        try Data(Array(Self.header.utf8) + Array("FJ,NP,".utf8) + [0xA1, 0xD2, 0x0A])
            .write(to: desk.folder.file("excel.csv"))
        let thai = #expect(throws: PlannerError.self) { try read() }
        #expect(thai.map { "\($0)".contains("bytes that are not UTF-8") } == true)
    }

    @Test(arguments: [("2026-11-26", "A list"), ("soon", "A list"), ("2026-11-01", ""), ("2026-11-01", " x")])
    func aDayToComeAndASourceThatIsNoneAreRefused(day: String, source: String) throws {
        let desk = try Desk.with(SmallTables.all)
        let error = #expect(throws: PlannerError.self) { try read(Self.rows, on: day, source: source, at: desk) }
        #expect(error?.kind == .usage)
    }

    @Test func aSourceLeavesRoomForTheEndThatMarksATransitRule() throws {
        let desk = try Desk.with(SmallTables.all)
        #expect(try read(Self.rows, source: String(repeating: "x", count: 184), at: desk).transits.added == 1)
        let error = #expect(throws: PlannerError.self) {
            try read(Self.rows, source: String(repeating: "x", count: 185), at: desk)
        }
        #expect(error?.kind == .usage)
    }

    /// Lists of different days leave the same facts in whatever order they are read: each pair's newest.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func theOrderOfImportsDoesNotMatter(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let codes = ["FJ", "KH", "NP", "WS"]
        let words = ["visa required,", "visa free,30", "visa free,", "e-visa,60", "no admission,"]
        let lists = (1...4).map { day in
            let pairs = codes.flatMap { from in codes.filter { $0 != from }.map { "\(from),\($0)" } }
            let rows = pairs.filter { _ in random.comesUp(percent: 60) }.map { pair in
                "\(pair),\(words[random.number(in: 0...4)])\n"
            }
            return (day: "2026-10-0\(day)", rows: rows.isEmpty ? "FJ,KH,eta,\n" : rows.joined())
        }
        func facts(_ order: [Int]) throws -> [String?] {
            let desk = try Desk.with(SmallTables.all)
            for place in order { _ = try read(lists[place].rows, on: lists[place].day, at: desk) }
            let network = try desk.planner.network()
            return [try network.csv("entries"), try network.csv("stayLimits")]
        }
        #expect(try facts([0, 1, 2, 3]) == facts([3, 1, 0, 2]))
    }
}
