import CivilTime
import NetworkModel
import Testing

@testable import Vault

@Suite struct VaultTests {
    private let sample: Sample

    init() throws { sample = try Sample() }

    @Test func whatIsSealedOpensAgainWithThePassphrase() throws {
        let desk = try VaultDesk()
        let text = Array("PA1234567".utf8)
        let record = try desk.made().madeKey(of: sample.meeting).sealed(text, at: sample.place)
        let open = try desk.vault.opened(with: desk.passphrase())
        #expect(try open.key(of: sample.meeting)?.opened(record) == text)
        #expect(record.place == sample.place)
    }

    @Test func anotherPassphraseOpensNothing() throws {
        let desk = try VaultDesk()
        try desk.made()
        #expect(throws: VaultError.wrongPassphrase) {
            _ = try desk.vault.opened(with: desk.passphrase("correct horse batterz"))
        }
    }

    @Test func aDestroyedKeyIsGoneFromEveryOldCopyOfTheStore() throws {
        let desk = try VaultDesk()
        let record = try desk.made().madeKey(of: sample.meeting).sealed(Array("PA1234567".utf8), at: sample.place)
        #expect(try desk.vault.destroyKey(of: sample.meeting))
        #expect(try !desk.vault.destroyKey(of: sample.meeting))
        let open = try desk.vault.opened(with: desk.passphrase())
        #expect(try open.key(of: sample.meeting) == nil)
        // A key that is made again is another one.
        let again = desk.vault(role: .coordinator, chance: .system)
        let fresh = try again.opened(with: desk.passphrase()).madeKey(of: sample.meeting)
        #expect(throws: VaultError.recordDamaged(sample.place)) { _ = try fresh.opened(record) }
    }

    @Test func anotherPassphraseTakesOverEveryKey() throws {
        let desk = try VaultDesk()
        let record = try desk.made().madeKey(of: sample.meeting).sealed([1, 2, 3], at: sample.place)
        let before = try desk.bytes
        #expect(throws: VaultError.wrongPassphrase) {
            try desk.vault.changePassphrase(
                from: desk.passphrase("not the one at all"),
                to: desk.passphrase("another horse at night"),
                closing: desk.session,
                scrypt: .quick()
            )
        }
        #expect(try desk.bytes == before)
        try desk.vault.changePassphrase(
            from: desk.passphrase(),
            to: desk.passphrase("another horse at night"),
            closing: desk.session,
            scrypt: .quick(log2N: 16)
        )
        #expect(throws: VaultError.wrongPassphrase) { _ = try desk.vault.opened(with: desk.passphrase()) }
        let open = try desk.vault.opened(with: desk.passphrase("another horse at night"))
        #expect(try open.key(of: sample.meeting)?.opened(record) == [1, 2, 3])
        #expect(try desk.vault.status().scrypt.log2N == 16)
    }

    @Test func anAssistantOpensNothing() throws {
        let desk = try VaultDesk()
        try desk.made()
        let assistant = desk.vault(role: .assistant, chance: .system)
        #expect(throws: VaultError.assistant) { _ = try assistant.opened(with: desk.passphrase()) }
        #expect(throws: VaultError.assistant) { _ = try assistant.destroyKey(of: sample.meeting) }
        #expect(throws: VaultError.assistant) { try assistant.endTravelMode(desk.passphrase()) }
        #expect(throws: VaultError.assistant) {
            _ = try assistant.opened(in: desk.session, now: sample.now)
        }
        #expect(throws: VaultError.assistant) {
            try assistant.changePassphrase(from: desk.passphrase(), to: desk.passphrase(), closing: desk.session)
        }
        #expect(throws: VaultError.assistant) { _ = try VaultDesk(role: .assistant).made() }
    }

    @Test func nothingOpensItOnTheWay() throws {
        let desk = try VaultDesk()
        try desk.made()
        try desk.vault.startTravelMode(now: sample.now, closing: desk.session)
        #expect(throws: VaultError.travelMode(since: sample.now)) { _ = try desk.vault.opened(with: desk.passphrase()) }
        try desk.vault.startTravelMode(
            now: try #require(Timestamp("2027-01-01T00:00:00Z")),
            closing: desk.session
        )
        #expect(try desk.vault.status().travelModeSince == sample.now)
        #expect(throws: VaultError.wrongPassphrase) {
            try desk.vault.endTravelMode(desk.passphrase("not the one at all"))
        }
        try desk.vault.endTravelMode(desk.passphrase())
        _ = try desk.vault.opened(with: desk.passphrase())
    }

    @Test func theSameSeedGivesTheSameFileAndNoNonceTwice() throws {
        let (one, two) = (try VaultDesk(seed: 5), try VaultDesk(seed: 5))
        let records = try [one, two].map { desk in
            let key = try desk.made().madeKey(of: sample.meeting)
            return try [key.sealed([1], at: sample.place), key.sealed([2], at: sample.place)]
        }
        #expect(try one.bytes == two.bytes)
        #expect(records[0] == records[1])
        #expect(records[0][0].text.text.prefix(16) != records[0][1].text.text.prefix(16))
    }

    @Test func anOpenVaultSealsNothingOnceThePassphraseIsAnother() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        try desk.vault.changePassphrase(
            from: desk.passphrase(),
            to: desk.passphrase("another horse at night"),
            closing: desk.session,
            scrypt: .quick()
        )
        let before = try desk.bytes
        #expect(throws: VaultError.wrongPassphrase) { _ = try open.madeKey(of: sample.meeting) }
        #expect(throws: VaultError.wrongPassphrase) { _ = try open.key(of: sample.meeting) }
        #expect(throws: VaultError.wrongPassphrase) { try open.keep(in: desk.session, until: sample.end) }
        #expect(try desk.bytes == before)
    }

    @Test func anOpenVaultIsShutByTravelMode() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        _ = try open.madeKey(of: sample.meeting)
        try desk.vault.startTravelMode(now: sample.now, closing: desk.session)
        let shut = VaultError.travelMode(since: sample.now)
        #expect(throws: shut) { _ = try open.key(of: sample.meeting) }
        #expect(throws: shut) { _ = try open.madeKey(of: sample.other) }
        #expect(throws: shut) { try open.keep(in: desk.session, until: sample.end) }
        #expect(throws: shut) {
            try desk.vault.changePassphrase(from: desk.passphrase(), to: desk.passphrase(), closing: desk.session)
        }
        // Forgetting must always be possible.
        #expect(try desk.vault.destroyKey(of: sample.meeting))
    }

    @Test func whatIsPrintedHoldsNoSecret() throws {
        let desk = try VaultDesk()
        let open = try desk.made()
        let key = try open.madeKey(of: sample.meeting)
        let printed = try "\(desk.passphrase()) \(open) \(key) \(String(reflecting: open)) \(String(reflecting: key))"
        #expect(!printed.contains(VaultDesk.words))
        let secret = VaultChance.fixed(seed: 1).key(for: sample.meeting).bytes
        #expect(!printed.contains(hexadecimal(secret)))
        #expect(!printed.contains(secret.map { "\($0)" }.joined(separator: ", ")))
    }

    @Test func everyErrorIsOneLineThatSaysWhatToDo() {
        let errors: [VaultError] = [
            .missing(path: "a\nb"), .alreadyThere(path: "a\nb"), .notWritable(path: "a\nb"), .busy(path: "a\nb"),
            .notAFile(path: "a\nb", found: "a link"), .tooManyKeys(path: "a\nb", bytes: 2_000_000),
            .damaged(path: "a\nb", found: "a text that is cut off"), .newerFormat(path: "a\nb", found: "2"),
            .wrongPassphrase, .unfitPassphrase("has 3 characters; expected at least 12"),
            .travelMode(since: sample.now), .assistant, .noKey(sample.meeting), .recordDamaged(sample.place),
            .recordTooLong(sample.place, bytes: 70_000), .noSafeFolder("there is no folder \"\""), .derivationFailed,
        ]
        for error in errors {
            #expect(!error.description.contains("\n"))
            #expect(error.description.count > 30)
        }
    }
}
