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
}

@Suite struct VaultTests {
    private let meeting: Meeting.ID
    private let other: Meeting.ID
    private let place: RecordPlace
    private let now: Timestamp

    init() throws {
        meeting = try #require(Meeting.ID("mela-2027"))
        other = try #require(Meeting.ID("mela-2030"))
        place = RecordPlace(meetingID: meeting, memberID: try #require(.init("m017")), kind: .passport, part: .none)
        now = try #require(Timestamp("2026-11-25T09:00:00Z"))
    }

    @Test func whatIsSealedOpensAgainWithThePassphrase() throws {
        let desk = try VaultDesk()
        let text = Array("PA1234567".utf8)
        let record = try desk.made().madeKey(of: meeting).sealed(text, at: place)
        let open = try desk.vault.opened(with: desk.passphrase())
        #expect(try open.key(of: meeting)?.opened(record) == text)
        #expect(record.place == place)
    }

    @Test func anotherPassphraseOpensNothing() throws {
        let desk = try VaultDesk()
        try desk.made()
        #expect(throws: VaultError.wrongPassphrase) {
            _ = try desk.vault.opened(with: desk.passphrase("correct horse batterz"))
        }
    }

    @Test func theSameWordsComposedOtherwiseOpenIt() throws {
        let desk = try VaultDesk()
        _ = try desk.vault.create(desk.passphrase("m\u{1ED9}t hai ba b\u{1ED1}n"), scrypt: .quick())
        _ = try desk.vault.opened(with: desk.passphrase("mo\u{323}\u{302}t hai ba bo\u{302}\u{301}n"))
    }

    @Test func aDestroyedKeyIsGoneFromEveryOldCopyOfTheStore() throws {
        let desk = try VaultDesk()
        let record = try desk.made().madeKey(of: meeting).sealed(Array("PA1234567".utf8), at: place)
        #expect(try desk.vault.destroyKey(of: meeting))
        #expect(try !desk.vault.destroyKey(of: meeting))
        let open = try desk.vault.opened(with: desk.passphrase())
        #expect(try open.key(of: meeting) == nil)
        // A key that is made again is another one.
        let again = Vault(ofStore: String(desk.vault.path.dropLast(5)), role: .coordinator, chance: .system)
        let fresh = try again.opened(with: desk.passphrase()).madeKey(of: meeting)
        #expect(throws: VaultError.recordDamaged(place)) { _ = try fresh.opened(record) }
    }

    @Test func aRecordOpensInItsOwnPlaceOnly() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: meeting)
        let record = try key.sealed(Array("PA1234567".utf8), at: place)
        let one = try #require(Count(1))
        let stranger = try #require(Member.ID("m018"))
        let moved = [
            SealedRecord(meetingID: other, memberID: record.memberID, kind: .passport, part: .none, text: record.text),
            SealedRecord(meetingID: meeting, memberID: stranger, kind: .passport, part: .none, text: record.text),
            SealedRecord(
                meetingID: meeting,
                memberID: record.memberID,
                kind: .itinerary,
                part: .none,
                text: record.text
            ),
            SealedRecord(meetingID: meeting, memberID: record.memberID, kind: .passport, part: one, text: record.text),
        ]
        for record in moved {
            #expect(throws: VaultError.recordDamaged(record.place)) { _ = try key.opened(record) }
        }
    }

    @Test func everyChangedBitOfARecordIsFound() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: meeting)
        let record = try key.sealed(Array("PA".utf8), at: place)
        let bytes = try #require(Data(base64Encoded: record.text.text))
        for bit in 0..<bytes.count * 8 {
            var flipped = bytes
            flipped[bit / 8] ^= 1 << (bit % 8)
            let text = try #require(SealedText(flipped.base64EncodedString()))
            let damaged = SealedRecord(
                meetingID: meeting,
                memberID: record.memberID,
                kind: .passport,
                part: .none,
                text: text
            )
            #expect(throws: VaultError.recordDamaged(place)) { _ = try key.opened(damaged) }
        }
    }

    @Test func lengthsSayLittle() throws {
        let desk = try VaultDesk()
        let key = try desk.made().madeKey(of: meeting)
        let sizes = try [0, 1, 100, 252].map {
            try key.sealed(Array(repeating: 65, count: $0), at: place).text.text.count
        }
        #expect(Set(sizes).count == 1)
        #expect(try key.sealed(Array(repeating: 65, count: 253), at: place).text.text.count > sizes[0])
        #expect(try key.opened(key.sealed(Array(repeating: 65, count: 65_536), at: place)).count == 65_536)
        #expect(throws: VaultError.recordTooLong(place, bytes: 65_537)) {
            _ = try key.sealed(Array(repeating: 65, count: 65_537), at: place)
        }
    }

    @Test func everyChangedByteOfTheKeyFileIsFound() throws {
        let desk = try VaultDesk()
        _ = try desk.made().madeKey(of: meeting)
        let bytes = try desk.bytes
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 1
            try Data(damaged).write(to: URL(filePath: desk.vault.path))
            #expect(throws: VaultError.self, "byte \(place)") { _ = try desk.vault.status() }
        }
        for count in bytes.indices {
            try Data(bytes[..<count]).write(to: URL(filePath: desk.vault.path))
            #expect(throws: VaultError.self, "\(count) bytes") { _ = try desk.vault.status() }
        }
        try Data(bytes).write(to: URL(filePath: desk.vault.path))
        #expect(try desk.vault.status().meetings == [meeting])
    }

    @Test func keysThatChangedPlacesDontOpen() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        _ = (try open.madeKey(of: meeting), try open.madeKey(of: other))
        var text = try KeyFileText(desk.bytes, path: "")
        let (mine, theirs) = (text.keys[meeting], text.keys[other])
        (text.keys[meeting], text.keys[other]) = (theirs, mine)
        try Data(text.bytes).write(to: URL(filePath: desk.vault.path))
        #expect(throws: VaultError.self) { _ = try open.key(of: meeting) }
    }

    @Test func anotherPassphraseTakesOverEveryKey() throws {
        let desk = try VaultDesk()
        let record = try desk.made().madeKey(of: meeting).sealed([1, 2, 3], at: place)
        let before = try desk.bytes
        #expect(throws: VaultError.wrongPassphrase) {
            try desk.vault.changePassphrase(
                from: desk.passphrase("not the one at all"),
                to: desk.passphrase("another horse at night"),
                scrypt: .quick()
            )
        }
        #expect(try desk.bytes == before)
        try desk.vault.changePassphrase(
            from: desk.passphrase(),
            to: desk.passphrase("another horse at night"),
            scrypt: .quick(log2N: 16)
        )
        #expect(throws: VaultError.wrongPassphrase) { _ = try desk.vault.opened(with: desk.passphrase()) }
        let open = try desk.vault.opened(with: desk.passphrase("another horse at night"))
        #expect(try open.key(of: meeting)?.opened(record) == [1, 2, 3])
        #expect(try desk.vault.status().scrypt.log2N == 16)
    }

    @Test func anAssistantOpensNothing() throws {
        let desk = try VaultDesk()
        try desk.made()
        let path = String(desk.vault.path.dropLast(5))
        let assistant = Vault(ofStore: path, role: .assistant, chance: .system)
        #expect(throws: VaultError.assistant) { _ = try assistant.opened(with: desk.passphrase()) }
        #expect(throws: VaultError.assistant) { _ = try assistant.destroyKey(of: meeting) }
        #expect(throws: VaultError.assistant) { try assistant.endTravelMode(desk.passphrase()) }
        #expect(throws: VaultError.assistant) {
            _ = try assistant.opened(in: VaultSession(folder: desk.folder.url.path, mustBeMemory: false), now: now)
        }
    }

    @Test func nothingOpensItOnTheWay() throws {
        let desk = try VaultDesk()
        try desk.made()
        try desk.vault.startTravelMode(now: now)
        #expect(throws: VaultError.travelMode(since: now)) { _ = try desk.vault.opened(with: desk.passphrase()) }
        try desk.vault.startTravelMode(now: try #require(Timestamp("2027-01-01T00:00:00Z")))
        #expect(try desk.vault.status().travelModeSince == now)
        #expect(throws: VaultError.wrongPassphrase) {
            try desk.vault.endTravelMode(desk.passphrase("not the one at all"))
        }
        try desk.vault.endTravelMode(desk.passphrase())
        _ = try desk.vault.opened(with: desk.passphrase())
    }

    @Test func onlyTheOwnerReadsTheFile() throws {
        let desk = try VaultDesk()
        try desk.made()
        let attributes = try FileManager.default.attributesOfItem(atPath: desk.vault.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.url.path) == ["x.sqlite.keys"])
    }

    @Test func aVaultIsMadeOnce() throws {
        let desk = try VaultDesk()
        try desk.made()
        let before = try desk.bytes
        #expect(throws: VaultError.alreadyThere(path: desk.vault.path)) { try desk.made() }
        #expect(try desk.bytes == before)
    }

    @Test func whatACrashLeftIsNoHindrance() throws {
        let desk = try VaultDesk()
        try Data("half".utf8).write(to: URL(filePath: "\(desk.vault.path).part"))
        _ = try desk.made().madeKey(of: meeting)
        #expect(try desk.vault.status().meetings == [meeting])
    }

    @Test(arguments: [
        ("short", "has 5 characters"), ("a\u{7}bcdefghijklmnop", "control character"),
        (String(repeating: "x", count: 1025), "has 1025 bytes"),
    ])
    func anUnfitPassphraseIsRefused(text: String, part: String) throws {
        let error = #expect(throws: VaultError.self) { _ = try Passphrase(Array(text.utf8)) }
        #expect(error?.description.contains(part) == true)
        #expect(error?.description.contains(text) == false)
    }

    @Test func bytesThatAreNoTextAreNoPassphrase() {
        #expect(throws: VaultError.self) { _ = try Passphrase(Array(repeating: 0xFF, count: 20)) }
    }

    @Test func parametersThatAreWeakOrTooCostlyAreRefused() throws {
        for (n, r, p) in [(14, 8, 1), (31, 8, 1), (21, 8, 1), (17, 0, 1), (17, 8, 0), (17, 8, 17)] {
            #expect(throws: VaultError.self) { _ = try ScryptParameters(log2N: n, r: r, p: p, path: "") }
        }
        _ = try ScryptParameters(log2N: 20, r: 8, p: 1, path: "")
        #expect(ScryptParameters.usual.log2N == 17)
    }

    /// The key of RFC 7914, section 12, for the passphrase "pleaseletmein" and the salt "SodiumChloride", N = 16384.
    @Test func theDerivationIsThatOfItsRFC() throws {
        let key = try ScryptParameters.quick(log2N: 14).key(
            of: Passphrase(Array("pleaseletmein".utf8)),
            salt: Array("SodiumChloride".utf8)
        )
        #expect(hexadecimal(key.bytes) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    }

    @Test func aNewerFormatIsToldApartFromDamage() throws {
        let bytes = Array("mela-keys 2\nsomething else\n".utf8)
        #expect(throws: VaultError.newerFormat(path: "k", found: "2")) { _ = try KeyFileText(bytes, path: "k") }
    }

    @Test func aMissingKeyFileIsSaidSo() throws {
        let desk = try VaultDesk()
        #expect(throws: VaultError.missing(path: desk.vault.path)) {
            _ = try desk.vault.opened(with: desk.passphrase())
        }
        #expect(try !desk.vault.destroyKey(of: meeting))
    }

    @Test func theSameSeedGivesTheSameFileAndNoNonceTwice() throws {
        let (one, two) = (try VaultDesk(seed: 5), try VaultDesk(seed: 5))
        let records = try [one, two].map { desk in
            let key = try desk.made().madeKey(of: meeting)
            return try [key.sealed([1], at: place), key.sealed([2], at: place)]
        }
        #expect(try one.bytes == two.bytes)
        #expect(records[0] == records[1])
        #expect(records[0][0].text.text.prefix(16) != records[0][1].text.text.prefix(16))
    }

    // Sessions.

    @Test func aSessionKeepsItOpenUntilItsEnd() throws {
        let desk = try VaultDesk()
        let session = VaultSession(folder: desk.folder.url.path, mustBeMemory: false)
        try chmodOwnerOnly(desk)
        let end = try #require(Timestamp("2026-11-25T09:15:00Z"))
        try desk.made().keep(in: session, until: end)
        #expect(try desk.vault.opened(in: session, now: now) != nil)
        #expect(try desk.vault.openUntil(in: session, now: now) == end)
        #expect(try desk.vault.opened(in: session, now: end) == nil)
        #expect(try sessionFiles(desk).isEmpty)
    }

    @Test func aClosedSessionLeavesNothing() throws {
        let desk = try VaultDesk()
        let session = VaultSession(folder: desk.folder.url.path, mustBeMemory: false)
        try chmodOwnerOnly(desk)
        try desk.made().keep(in: session, until: try #require(Timestamp("2026-11-25T09:15:00Z")))
        #expect(try sessionFiles(desk).count == 1)
        try desk.vault.close(session)
        #expect(try sessionFiles(desk).isEmpty)
        #expect(try desk.vault.opened(in: session, now: now) == nil)
    }

    @Test func aSessionIsOverOnceThePassphraseIsAnother() throws {
        let desk = try VaultDesk()
        let session = VaultSession(folder: desk.folder.url.path, mustBeMemory: false)
        try chmodOwnerOnly(desk)
        try desk.made().keep(in: session, until: try #require(Timestamp("2026-11-25T09:15:00Z")))
        try desk.vault.changePassphrase(
            from: desk.passphrase(),
            to: desk.passphrase("another horse at night"),
            scrypt: .quick()
        )
        #expect(try desk.vault.opened(in: session, now: now) == nil)
    }

    @Test func aSessionWantsAFolderOfMemoryOfItsOwner() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        let end = try #require(Timestamp("2026-11-25T09:15:00Z"))
        for folder in ["", "/no/such/folder", "/", "/proc"] {
            #expect(throws: VaultError.self, "\(folder)") {
                try open.keep(in: VaultSession(folder: folder), until: end)
            }
        }
    }

    private func chmodOwnerOnly(_ desk: VaultDesk) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: desk.folder.url.path)
    }

    private func sessionFiles(_ desk: VaultDesk) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desk.folder.url.path).filter { $0.hasPrefix("session-") }
    }
}
