import Foundation
import Glibc
import NetworkModel
import TestSupport
import Testing

@testable import Vault

@Suite struct KeyFileTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test func everyChangedByteOfTheKeyFileIsFound() throws {
        let desk = try VaultDesk()
        _ = try desk.made().madeKey(of: sample.meeting)
        let bytes = try desk.bytes
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 1
            try Data(damaged).write(to: URL(filePath: desk.vault.path))
            #expect(throws: VaultError.self, "byte \(sample.place)") { _ = try desk.vault.status() }
        }
        for count in bytes.indices {
            try Data(bytes[..<count]).write(to: URL(filePath: desk.vault.path))
            #expect(throws: VaultError.self, "\(count) bytes") { _ = try desk.vault.status() }
        }
        try Data(bytes).write(to: URL(filePath: desk.vault.path))
        #expect(try desk.vault.status().meetings == [sample.meeting])
    }

    @Test func keysThatChangedPlacesDontOpen() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        _ = (try open.madeKey(of: sample.meeting), try open.madeKey(of: sample.other))
        var text = try KeyFileText(desk.bytes, path: "")
        let (mine, theirs) = (text.keys[sample.meeting], text.keys[sample.other])
        (text.keys[sample.meeting], text.keys[sample.other]) = (theirs, mine)
        try Data(text.bytes).write(to: URL(filePath: desk.vault.path))
        #expect(throws: VaultError.self) { _ = try open.key(of: sample.meeting) }
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
        _ = try desk.made().madeKey(of: sample.meeting)
        #expect(try desk.vault.status().meetings == [sample.meeting])
    }

    @Test func parametersThatAreWeakOrTooCostlyAreRefused() throws {
        for (n, r, p) in [(14, 8, 1), (31, 8, 1), (21, 8, 1), (17, 0, 1), (17, 8, 0), (17, 8, 17)] {
            #expect(throws: VaultError.self) { _ = try ScryptParameters(log2N: n, r: r, p: p, path: "") }
        }
        _ = try ScryptParameters(log2N: 20, r: 8, p: 1, path: "")
        #expect(ScryptParameters.usual.log2N == 17)
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
        #expect(try !desk.vault.destroyKey(of: sample.meeting))
    }

    /// The key of RFC 7914, section 12, for the passphrase "pleaseletmein" and the salt "SodiumChloride", N = 16384.
    @Test func theDerivationIsThatOfItsRFC() throws {
        let key = try ScryptParameters.quick(log2N: 14).key(
            of: Passphrase(Array("pleaseletmein".utf8)),
            salt: Array("SodiumChloride".utf8)
        )
        #expect(hexadecimal(key.bytes) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    }

    /// What a program that shares no code with Mela gave, after it gave the example of RFC 8439, section 2.8.2.
    @Test func theFileIsWhatAnotherProgramMakes() throws {
        let desk = try VaultDesk(seed: 1)
        _ = try desk.made().madeKey(of: sample.meeting)
        let text = """
            mela-keys 1
            scrypt 15 8 1 3fd75b9b12b5a2de8fa1d0a6dd19d680
            check N5YOEVHRvLM2q1HwElzHowMoSxk+D+4GOzTjJA==
            travel-mode off
            meeting mela-2027 M7LMYQHjbJYRjzwJoJXgzQfhSoXIRK8mr+UYGcWPEL5okbGjnrxNJWTTpfnUpE49Yv1geypNNT5H/3Ni
            sha256 42819eab963515705bbed0d52c70ab45cb9f6efe950c0c8ddffa356bbd7b666f

            """
        #expect(try String(decoding: desk.bytes, as: UTF8.self) == text)
    }

    /// A key file that is written by somebody who knows the format, but not the passphrase.
    @Test func aKeyThatIsCutShortOrOfAnotherFileDoesntOpen() throws {
        let (desk, stranger) = (try VaultDesk(seed: 1), try VaultDesk(seed: 2))
        let open = try desk.made()
        _ = (try open.madeKey(of: sample.meeting), try stranger.made().madeKey(of: sample.meeting))
        let mine = try KeyFileText(desk.bytes, path: "")
        let theirs = try KeyFileText(stranger.bytes, path: "").keys[sample.meeting]
        let short = Data(try #require(mine.keys[sample.meeting]).dropLast())
        for key in [try #require(theirs), short, Data([0]), mine.check] {
            var text = mine
            text.keys[sample.meeting] = key
            try Data(text.bytes).write(to: URL(filePath: desk.vault.path))
            #expect(throws: VaultError.keyDamage(sample.meeting, path: desk.vault.path)) {
                _ = try open.key(of: sample.meeting)
            }
            #expect(throws: VaultError.keyDamage(sample.meeting, path: desk.vault.path)) {
                _ = try open.madeKey(of: sample.meeting)
            }
            #expect(try desk.bytes == text.bytes)
        }
        let before = try desk.bytes
        #expect(throws: VaultError.keyDamage(sample.meeting, path: desk.vault.path)) {
            try desk.vault.changePassphrase(
                from: desk.passphrase(),
                to: desk.passphrase("another horse at night"),
                closing: desk.session,
                scrypt: .quick()
            )
        }
        #expect(try desk.bytes == before)
    }

    @Test func whatIsReplacedIsOverwritten() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        // A second name for the old file's bytes.
        let kept = desk.folder.file("kept")
        try FileManager.default.linkItem(at: URL(filePath: desk.vault.path), to: kept)
        let size = try desk.bytes.count
        _ = try open.madeKey(of: sample.meeting)
        #expect(try Array(Data(contentsOf: kept)) == Array(repeating: 0, count: size))
    }

    @Test func whatACrashLeftIsOverwrittenAndRemoved() throws {
        let desk = try VaultDesk()
        try desk.made()
        let part = URL(filePath: "\(desk.vault.path).part")
        let kept = desk.folder.file("kept")
        try Data("half".utf8).write(to: part)
        try FileManager.default.linkItem(at: part, to: kept)
        // Where nothing is to be changed too.
        #expect(try !desk.vault.destroyKey(of: sample.meeting))
        #expect(try Array(Data(contentsOf: kept)) == [0, 0, 0, 0])
        #expect(try desk.others == ["kept"])
    }

    @Test func aFileThatCantBeWrittenStays() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        let before = try desk.bytes
        // A folder stands where the next file would.
        try FileManager.default.createDirectory(
            atPath: "\(desk.vault.path).part/x",
            withIntermediateDirectories: true
        )
        #expect(throws: VaultError.notWritable(path: desk.vault.path)) { _ = try open.madeKey(of: sample.meeting) }
        #expect(try desk.bytes == before)
    }

    @Test func whereThereIsNoFolderNothingIsMade() throws {
        let desk = try VaultDesk()
        let vault = Vault(ofStore: desk.folder.file("no/x.sqlite").path, role: .coordinator, chance: .system)
        #expect(throws: VaultError.notWritable(path: vault.path)) {
            _ = try vault.create(desk.passphrase(), scrypt: .quick())
        }
    }

    @Test func aLinkAFolderAndAPipeAreNoKeyFile() throws {
        let desk = try VaultDesk()
        try desk.made()
        let there = URL(filePath: desk.vault.path)
        try FileManager.default.moveItem(at: there, to: desk.folder.file("moved"))
        try FileManager.default.createSymbolicLink(at: there, withDestinationURL: desk.folder.file("moved"))
        let link = VaultError.notAFile(path: desk.vault.path, found: "a link")
        #expect(throws: link) { _ = try desk.vault.opened(with: desk.passphrase()) }
        // Not the answer that there is no key: it stands where the link leads.
        #expect(throws: link) { _ = try desk.vault.destroyKey(of: sample.meeting) }
        #expect(throws: VaultError.alreadyThere(path: desk.vault.path)) { try desk.made() }
        let other = VaultError.notAFile(path: desk.vault.path, found: "something that is no file")
        try FileManager.default.removeItem(at: there)
        try FileManager.default.createDirectory(at: there, withIntermediateDirectories: false)
        #expect(throws: other) { _ = try desk.vault.status() }
        try FileManager.default.removeItem(at: there)
        #expect(unsafe mkfifo(desk.vault.path, 0o600) == 0)
        #expect(throws: other) { _ = try desk.vault.status() }
    }

    @Test func aCopyThatIsOpenToOthersIsClosedToThem() throws {
        let desk = try VaultDesk()
        try desk.made()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: desk.vault.path)
        _ = try desk.vault.status()
        let attributes = try FileManager.default.attributesOfItem(atPath: desk.vault.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func aFileThatCouldNotBeReadAgainIsNotWritten() throws {
        let desk = try VaultDesk()
        try desk.made()
        let before = try desk.bytes
        let error = #expect(throws: VaultError.self) {
            try KeyFile(path: desk.vault.path).change { text throws(VaultError) in
                text.check = Data(repeating: 1, count: 1 << 20)
            }
        }
        #expect(error?.description.contains("expected at most 1 MiB") == true)
        #expect(try desk.bytes == before)
        try Data(repeating: 65, count: 1 << 20 + 1).write(to: URL(filePath: desk.vault.path))
        let big = VaultError.damaged(path: desk.vault.path, found: "more than 1048576 bytes")
        #expect(throws: big) { _ = try desk.vault.status() }
    }

    @Test func anotherProgramsChangeIsWaitedForThenSaidSo() throws {
        let desk = try VaultDesk()
        try desk.made()
        let other = unsafe open(desk.folder.url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(other) }
        #expect(flock(other, LOCK_EX) == 0)
        #expect(throws: VaultError.busy(path: desk.vault.path)) {
            try KeyFile(path: desk.vault.path, tries: 2).change { text throws(VaultError) in text.keys = [:] }
        }
    }

    @Test func keysThatAreMadeAtOnceAreAllKept() async throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        let meetings = try (0..<8).map { try #require(Meeting.ID("m\($0)")) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for meeting in meetings { group.addTask { _ = try open.madeKey(of: meeting) } }
            try await group.waitForAll()
        }
        #expect(try desk.vault.status().meetings == meetings)
    }

    @Test func whoReadsMeanwhileSeesAWholeFile() async throws {
        let desk = try VaultDesk()
        try desk.made()
        let file = KeyFile(path: desk.vault.path)
        let now = sample.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for turn in 0..<100 {
                    try file.change { text throws(VaultError) in text.travelModeSince = turn % 2 == 0 ? now : nil }
                }
            }
            for _ in 0..<2 { group.addTask { for _ in 0..<1000 { _ = try file.read() } } }
            try await group.waitForAll()
        }
    }
}
