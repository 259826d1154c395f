import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Vault

@Suite struct VaultSessionTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test func aSessionKeepsItOpenUntilItsEnd() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) != nil)
        #expect(try desk.vault.openUntil(in: desk.session, now: sample.now) == sample.end)
        #expect(try desk.vault.opened(in: desk.session, now: sample.end) == nil)
        #expect(try desk.others.isEmpty)
    }

    @Test func aClosedSessionLeavesNothing() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        #expect(try desk.others.count == 1)
        try desk.vault.close(desk.session)
        #expect(try desk.others.isEmpty)
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
    }

    @Test func aSessionIsOverOnceThePassphraseIsAnother() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        try desk.vault.changePassphrase(
            from: desk.passphrase(),
            to: desk.passphrase("another horse at night"),
            closing: desk.session,
            scrypt: .quick()
        )
        // The old key opens old copies of the key file: it is kept no longer.
        #expect(try desk.others.isEmpty)
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
    }

    @Test func aSessionWantsAFolderOfMemoryOfItsOwner() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        for folder in ["", "/no/such/folder", "/", "/proc"] {
            #expect(throws: VaultError.self, "\(folder)") {
                try open.keep(in: VaultSession(folder: folder), until: sample.end)
            }
        }
    }

    @Test func travelModeClosesTheSession() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        try desk.vault.startTravelMode(now: sample.now, closing: desk.session)
        #expect(try desk.others.isEmpty)
        try desk.vault.endTravelMode(desk.passphrase())
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
    }

    @Test func onlyTheOwnerReadsASession() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        let path = try desk.folder.file(#require(try desk.others.first)).path
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
        #expect(try desk.others.isEmpty)
    }

    @Test func whatIsNoSessionOfThisVaultIsRemoved() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        try open.keep(in: desk.session, until: sample.end)
        let file = try desk.folder.file(#require(try desk.others.first))
        let whole = try Data(contentsOf: file)
        var anothersKey = whole
        anothersKey[anothersKey.count - 1] ^= 1
        var noTime = whole
        noTime[4] = UInt8(ascii: "x")
        for bytes in [Data(), whole.dropLast(), whole + [0], anothersKey, noTime] {
            try bytes.write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
            #expect(try desk.others.isEmpty)
        }
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: desk.folder.file("moved"))
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) == nil)
        #expect(try desk.others.isEmpty)
        try open.keep(in: desk.session, until: sample.end)
        #expect(try desk.vault.opened(in: desk.session, now: sample.now) != nil)
    }

    @Test func aClosedSessionIsOverwritten() throws {
        let desk = try VaultDesk()
        try desk.made().keep(in: desk.session, until: sample.end)
        let file = try desk.folder.file(#require(try desk.others.first))
        let kept = desk.folder.file("kept")
        let size = try Data(contentsOf: file).count
        try FileManager.default.linkItem(at: file, to: kept)
        try desk.vault.close(desk.session)
        #expect(try Data(contentsOf: kept) == Data(count: size))
    }

    @Test func aFolderThatIsOpenToOthersKeepsNothing() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: desk.folder.url.path)
        let error = #expect(throws: VaultError.self) { try open.keep(in: desk.session, until: sample.end) }
        #expect(error?.description.contains("open to others") == true)
        #expect(try desk.others.isEmpty)
    }

    /// Where a folder of memory is at hand, as on every Linux with a C library of GNU's.
    @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
    func aFolderOfMemoryKeepsIt() throws {
        let desk = try VaultDesk()
        let folder = URL(filePath: "/dev/shm/mela test \(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let session = VaultSession(folder: folder.path)
        try desk.made().keep(in: session, until: sample.end)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.count == 1)
        #expect(names.allSatisfy { !$0.contains("mela") && !$0.contains("x.sqlite") })
        #expect(try desk.vault.opened(in: session, now: sample.now) != nil)
    }
}
