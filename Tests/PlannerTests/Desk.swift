import CivilTime
import Foundation
import NetworkModel
import NetworkRows
import NetworkTables
import TestSupport
import Testing

@testable import Planner

/// A planner on a store in a folder of its own, with a clock that stands.
struct Desk {
    let folder: TemporaryFolder
    let planner: NetworkPlanner

    static func surroundings(now: String = "2026-11-25T09:00:00Z", seed: UInt64 = 7) throws -> Surroundings {
        .fixed(now: try #require(Timestamp(now)), who: try #require(PlainLine("tester")), seed: seed)
    }

    /// With the sample network.
    static func withSample(now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        let folder = try TemporaryFolder()
        let path = folder.file("mela.sqlite").path
        let planner = try NetworkPlanner.createdWithSample(at: path, surroundings: surroundings(now: now)).planner
        return Desk(folder: folder, planner: planner)
    }

    /// With these tables, by file name.
    static func with(_ tables: [String: String], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        let folder = try TemporaryFolder()
        for (name, text) in tables { try folder.write(text, to: "tables/\(name)") }
        let planner = try NetworkPlanner.created(
            at: folder.file("mela.sqlite").path,
            surroundings: surroundings(now: now)
        )
        _ = try planner.importTables(from: folder.file("tables").path, replacing: false, isDryRun: false)
        return Desk(folder: folder, planner: planner)
    }

    /// The same store at a later moment.
    func later(_ now: String, seed: UInt64 = 8) throws -> NetworkPlanner {
        try NetworkPlanner.opened(
            at: folder.file("mela.sqlite").path,
            surroundings: Self.surroundings(now: now, seed: seed)
        )
    }

    /// The same store as an assistant opens it.
    func assistant() throws -> NetworkPlanner {
        try NetworkPlanner.opened(
            at: folder.file("mela.sqlite").path,
            surroundings: Self.surroundings(),
            role: .assistant
        )
    }

    /// Imports these tables, by file name.
    func importTables(_ tables: [String: String], replacing: Bool = false) throws {
        let name = "import-\(UUID().uuidString)"
        for (file, text) in tables { try folder.write(text, to: "\(name)/\(file)") }
        _ = try planner.importTables(from: path(name), replacing: replacing, isDryRun: false)
    }

    func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    func path(_ name: String) -> String { folder.file(name).path }

    func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }

    func text(of name: String) throws -> String { try String(contentsOf: folder.file(name), encoding: .utf8) }
}

/// A network of four countries in two subregions, with one group each, that tests change.
enum SmallTables {
    static let all = [
        "network.csv": "name,organizerName,organizerAddress\nSmall Network,Meetings team,meetings@example.org\n",
        "subregions.csv": "id,name\nnorth,North\nsouth,South\n",
        "countries.csv": "code,subregionID\nFJ,south\nKH,north\nNP,north\nWS,south\n",
        "groups.csv": """
        id,countryCode,name,city,languages,offers,wants
        fj-suva,FJ,Reef Circle,Suva,en,,
        kh-phnom-penh,KH,River House,Phnom Penh,km,,
        np-kathmandu,NP,Hill Garden,Kathmandu,ne,,
        ws-apia,WS,Fale,Apia,sm,,

        """,
        "members.csv": """
        id,groupID,chosenName,languages,address,calendarStyle,calendarTitle
        m1,fj-suva,Mango,en,m1@example.org,open,
        m2,kh-phnom-penh,Malis,km,m2@example.org,discreet,
        m3,np-kathmandu,Laxmi,ne,,open,
        m4,ws-apia,Sina,sm,,discreet,Choir

        """,
        "series.csv": "id,name,everyYears\nyearly,Yearly meeting,1\n",
        "policies.csv": """
        seriesID,cooldown,spacing,coverage,fairnessHistory,repeatUnit,maxTurns,offerNeeded,pattern,siteKilometres,siteEditions,entryPercent,creditOnline,creditCancelled,creditMoved
        yearly,3,2,0,4,1000,1,yes,,0,0,0,none,none,held

        """,
        "shares.csv": "seriesID,subregionID,weight,mustHost\nyearly,north,1,no\nyearly,south,1,no\n",
        "meetings.csv": """
        id,seriesID,number,year,name,status,countryCode,city,hostGroupID,plannedCountryCode,starts,ends,opens,closes,timeZone
        yearly-2024,yearly,1,2024,Yearly 2024,held,KH,Phnom Penh,kh-phnom-penh,,2024-05-01,2024-05-03,,,
        yearly-2025,yearly,2,2025,Yearly 2025,cancelled,,,,WS,,,,,
        yearly-2026,yearly,3,2026,Yearly 2026,held,FJ,Suva,fj-suva,,2026-05-01,2026-05-03,,,

        """,
        "offers.csv": """
        id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note
        o1,yearly,fj-suva,offered,2027,2032,2026-01-01,
        o2,yearly,kh-phnom-penh,offered,2027,2032,2026-01-01,
        o3,yearly,np-kathmandu,offered,2027,2032,2026-01-01,
        o4,yearly,ws-apia,offered,2027,2032,2026-01-01,

        """,
    ]

    /// These tables with some texts changed: file, what stands there, what shall.
    static func changing(_ file: String, _ old: String, _ new: String) throws -> [String: String] {
        var tables = all
        let text = try #require(tables[file])
        try #require(text.contains(old), "\(file) does not hold \(old)")
        tables[file] = text.replacing(old, with: new)
        return tables
    }
}

extension NetworkPlanner {
    /// All findings but those on fallbacks, which every meeting to come asks for and which have tests of their own.
    func checkBesidesFallbacks(travel: [Meeting.ID: TravelBook] = [:]) throws -> [Finding] {
        try check(travel: travel).filter { $0.table != "fallbacks" }
    }
}

extension Network {
    /// The text of one table's file.
    func csv(_ table: String) throws -> String? {
        try csvFiles().first { $0.table.rawValue == table }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
