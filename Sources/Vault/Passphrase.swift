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
    /// Of letters beyond ASCII a text is made, whose bytes may stay in memory until they are used again.
    ///
    /// - Throws: `VaultError.unfitPassphrase`, which says only how long it is.
    public init(_ typed: [UInt8]) throws(VaultError) {
        guard typed.count <= Self.mostBytes else {
            throw .unfitPassphrase("has \(typed.count) bytes; expected at most \(Self.mostBytes)")
        }
        if typed.allSatisfy({ $0 < 0x80 }) {
            let hasControl = typed.contains { $0 < 0x20 || $0 == 0x7F }
            try Self.check(characters: typed.count, hasControl: hasControl)
            unsafe bytes = Self.copy(of: typed)
        } else {
            guard let text = String(validating: typed, as: UTF8.self) else {
                throw .unfitPassphrase("is no UTF-8 text; expected words in UTF-8")
            }
            let hasControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
            try Self.check(characters: text.count, hasControl: hasControl)
            var composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
            unsafe bytes = Self.copy(of: composed)
            composed.wipe()
        }
    }

    private static func check(characters: Int, hasControl: Bool) throws(VaultError) {
        guard !hasControl else {
            throw .unfitPassphrase("has a control character; expected letters, digits, signs and spaces")
        }
        guard characters >= leastCharacters else {
            throw .unfitPassphrase("has \(characters) characters; expected at least \(leastCharacters)")
        }
    }

    private static func copy(of bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        unsafe copy.copyBytes(from: bytes)
        return unsafe copy
    }

    deinit {
        unsafe zero(bytes)
        unsafe bytes.deallocate()
    }

    func withBytes<Result>(_ use: (Data) -> Result) -> Result {
        guard let start = unsafe bytes.baseAddress else { return use(Data()) }
        return unsafe use(Data(bytesNoCopy: start, count: bytes.count, deallocator: .none))
    }
}
