internal import Foundation

/// What opens a vault. Its bytes are overwritten when it goes; it has no description.
@safe public final class Passphrase {
    /// Characters at least. Six random words of a common list have more.
    public static let leastCharacters = 12
    public static let mostBytes = 1024

    private let bytes: UnsafeMutableRawBufferPointer

    /// The bytes in UTF-8. Words are put into Unicode's composed form (NFC) first: the same ones typed on another
    /// keyboard, which composes letters differently, open the vault too.
    ///
    /// - Throws: `VaultError.unfitPassphrase`, which says only how long it is.
    public init(_ typed: [UInt8]) throws(VaultError) {
        guard typed.count <= Self.mostBytes else {
            throw .unfitPassphrase("has \(typed.count) bytes; expected at most \(Self.mostBytes)")
        }
        guard let text = String(validating: typed, as: UTF8.self) else {
            throw .unfitPassphrase("is no UTF-8 text; expected words in UTF-8")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw .unfitPassphrase("has a control character; expected letters, digits, signs and spaces")
        }
        guard text.count >= Self.leastCharacters else {
            throw .unfitPassphrase("has \(text.count) characters; expected at least \(Self.leastCharacters)")
        }
        var composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
        unsafe bytes = .allocate(byteCount: composed.count, alignment: 1)
        unsafe bytes.copyBytes(from: composed)
        for place in composed.indices { composed[place] = 0 }
    }

    deinit {
        // memset_s isn't in Glibc; explicit_bzero is, and no optimiser removes it.
        if let start = unsafe bytes.baseAddress { unsafe explicit_bzero(start, bytes.count) }
        unsafe bytes.deallocate()
    }

    func withBytes<Result>(_ use: (Data) -> Result) -> Result {
        guard let start = unsafe bytes.baseAddress else { return use(Data()) }
        return unsafe use(Data(bytesNoCopy: start, count: bytes.count, deallocator: .none))
    }
}
