import CivilTime
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Vault

/// A vault in a folder of its own, with weak parameters: a key in a tenth of a second.
struct VaultDesk {
    let folder: TemporaryFolder
    let vault: Vault
    static let words = "correct horse battery"

    init(role: VaultRole = .coordinator, seed: UInt64 = 1) throws {
        folder = try TemporaryFolder()
        vault = Vault(ofStore: folder.file("x.sqlite").path, role: role, chance: .fixed(seed: seed))
    }

    func passphrase(_ text: String = Self.words) throws -> Passphrase { try Passphrase(Array(text.utf8)) }

    @discardableResult
    func made() throws -> OpenVault { try vault.create(try passphrase(), scrypt: .quick()) }

    var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: URL(filePath: vault.path))) }
    }

    /// The vault of the same store as somebody else opens it.
    func vault(role: VaultRole, chance: VaultChance) -> Vault {
        Vault(ofStore: folder.file("x.sqlite").path, role: role, chance: chance)
    }

    /// Sessions in the same folder, which the owner alone may open.
    var session: VaultSession { VaultSession(folder: folder.url.path, mustBeMemory: false) }

    /// All in the folder but the file of the keys.
    var others: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0 != "x.sqlite.keys" }
        }
    }
}

/// What is sealed, and when.
struct Sample {
    let meeting: Meeting.ID
    let other: Meeting.ID
    let place: RecordPlace
    let now: Timestamp
    /// A quarter of an hour later.
    let end: Timestamp

    init() throws {
        meeting = try #require(Meeting.ID("mela-2027"))
        other = try #require(Meeting.ID("mela-2030"))
        place = RecordPlace(meetingID: meeting, memberID: try #require(.init("m017")), kind: .passport, part: .none)
        now = try #require(Timestamp("2026-11-25T09:00:00Z"))
        end = try #require(Timestamp("2026-11-25T09:15:00Z"))
    }
}
