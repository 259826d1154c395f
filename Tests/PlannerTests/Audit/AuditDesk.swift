import Foundation
import NetworkModel
import ReferenceData
import TestSupport
import Testing

@testable import Planner

/// Histories and policies to audit.
struct AuditDesk {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// An audit of two files with these texts.
    func audit(history: String, policy: String) throws -> HostAudit {
        try folder.write(history, to: "history.csv")
        try folder.write(policy, to: "policy.csv")
        return try HostAuditing.audit(
            history: folder.file("history.csv").path,
            policy: folder.file("policy.csv").path
        )
    }

    /// A policy of a file with this text.
    func policy(_ text: String) throws -> AuditPolicyFile {
        try folder.write(text, to: "policy.csv")
        return try AuditPolicyFile(folder.file("policy.csv").path)
    }

    /// What a reading complains of, without the path.
    func faults(history: String, policy: String = "cooldown\n0\n") throws -> [String] {
        do {
            _ = try audit(history: history, policy: policy)
            return []
        } catch let error as PlannerError {
            #expect(error.kind == .data)
            return "\(error)".split(separator: "\n").map { String($0).replacing("\(folder.file("").path)/", with: "") }
        }
    }

    /// The editions of a history that comes with the program.
    static func editions(of series: HistorySeries) throws -> [PastEdition] {
        try ReferenceTables.located().pastHostings(of: series).map { try #require(PastEdition($0)) }
    }

    static func path(of series: HistorySeries) throws -> String {
        "\(try ReferenceTables.located().directory)/histories/\(series.rawValue).csv"
    }
}

extension PastEdition {
    /// The edition with something else about it.
    func with(status: Status? = nil, country: String? = nil, region: String? = nil) throws -> PastEdition {
        PastEdition(
            number: number,
            year: year,
            city: city,
            country: try country.map { try #require(CountryCode($0)) } ?? self.country,
            subregion: try region.map { try #require(Subregion.ID($0.lowercased())) } ?? subregion,
            region: region ?? self.region,
            status: status ?? self.status,
            verification: verification
        )
    }
}

extension Array where Element == PastEdition {
    /// The history with one edition changed.
    func changing(_ number: Int, _ change: (PastEdition) throws -> PastEdition) throws -> Self {
        try #require(contains { $0.number.number == number })
        return try map { $0.number.number == number ? try change($0) : $0 }
    }
}

extension HostAudit {
    /// The breaches as `rule number`.
    var found: [String] { breaches.map { "\($0.rule.rawValue) \($0.edition.number)" } }
}
