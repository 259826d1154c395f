import Foundation
import Testing

@testable import Vault

@Suite struct PassphraseTests {
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

    @Test func theSameWordsComposedOtherwiseOpenIt() throws {
        let desk = try VaultDesk()
        _ = try desk.vault.create(desk.passphrase("m\u{1ED9}t hai ba b\u{1ED1}n"), scrypt: .quick())
        _ = try desk.vault.opened(with: desk.passphrase("mo\u{323}\u{302}t hai ba bo\u{302}\u{301}n"))
    }

    /// Of ASCII and of other texts, at the edges.
    @Test(arguments: [
        ("abcdefghijk", false), ("abcdefghijkl", true), ("abcdefghijk\u{E9}", true), ("abcdefghij\u{E9}", false),
        ("abcdefghijkl\u{7F}", false), ("abcdefghijkl\u{E9}\u{85}", false), ("abcdefghijkl\n", false),
        (String(repeating: "x", count: 1024), true), (String(repeating: "\u{E9}", count: 512), true),
        // Twelve syllables, each a letter with its signs.
        (String(repeating: "\u{1780}\u{17B6}", count: 12), true),
        (String(repeating: "\u{1780}\u{17B6}", count: 11), false),
    ])
    func aPassphraseHasTwelveCharactersAndNoMoreThanItsBytes(text: String, isFit: Bool) {
        #expect(((try? Passphrase(Array(text.utf8))) != nil) == isFit)
    }

    @Test func whatIsWipedIsZero() {
        var (array, data) = (Array(repeating: UInt8(7), count: 40), Data(repeating: 7, count: 40))
        array.wipe()
        data.wipe()
        #expect(array == Array(repeating: 0, count: 40))
        #expect(data == Data(count: 40))
    }
}
