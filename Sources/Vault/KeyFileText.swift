internal import CivilTime
internal import Crypto
internal import Foundation
internal import NetworkModel

/// What a vault's key file says, line by line:
///
///     mela-keys 1
///     scrypt 17 8 1 SALT          log2 N, r, p (RFC 7914), and 16 bytes in hexadecimal
///     check SEALED                an empty text, sealed with the passphrase's key
///     travel-mode off             or since when it is on
///     meeting ID SEALED           a meeting's key, sealed with the passphrase's; one line each, by ID
///     sha256 DIGEST               of all the lines above
struct KeyFileText: Equatable {
    var scrypt: ScryptParameters
    var salt: [UInt8]
    var check: Data
    var travelModeSince: Timestamp?
    /// Each meeting's sealed key.
    var keys: [Meeting.ID: Data]

    static let format = "mela-keys 1"

    var bytes: [UInt8] {
        var lines = [
            Self.format, "scrypt \(scrypt.log2N) \(scrypt.r) \(scrypt.p) \(hexadecimal(salt))",
            "check \(check.base64EncodedString())",
            "travel-mode \(travelModeSince.map { "\($0)" } ?? "off")",
        ]
        lines += keys.sorted { $0.key < $1.key }.map { "meeting \($0.key) \($0.value.base64EncodedString())" }
        let text = lines.map { "\($0)\n" }.joined()
        return Array("\(text)sha256 \(hexadecimal(SHA256.hash(data: Data(text.utf8))))\n".utf8)
    }

    init(scrypt: ScryptParameters, salt: [UInt8], check: Data, travelModeSince: Timestamp?, keys: [Meeting.ID: Data]) {
        self.scrypt = scrypt
        self.salt = salt
        self.check = check
        self.travelModeSince = travelModeSince
        self.keys = keys
    }

    /// - Throws: `VaultError.damaged` or `.newerFormat`: what it gives is, byte for byte, what was read.
    init(_ bytes: [UInt8], path: String) throws(VaultError) {
        func damage(_ found: String) -> VaultError { .damaged(path: path, found: found) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw damage("bytes that are no text") }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines[0] == Self.format else {
            if let version = Int(lines[0].dropFirst("mela-keys ".count)), lines[0] == "mela-keys \(version)",
                version > 1
            {
                throw .newerFormat(path: path, found: "\(version)")
            }
            throw damage("no first line \(Self.format)")
        }
        guard lines.count >= 6, lines.last == "", let digestLine = lines.dropLast().last else {
            throw damage("a text that is cut off")
        }
        let summed = lines.dropLast(2).map { "\($0)\n" }.joined()
        guard digestLine == "sha256 \(hexadecimal(SHA256.hash(data: Data(summed.utf8))))" else {
            throw damage("a text that is not as it was written")
        }
        let words = lines.dropLast(2).map { $0.split(separator: " ").map(String.init) }
        guard words[1].count == 5, words[1][0] == "scrypt", let log2N = Int(words[1][1]), let r = Int(words[1][2]),
            let p = Int(words[1][3]), let salt = Self.bytes(ofHexadecimal: words[1][4]), salt.count == 16
        else { throw damage("no line of scrypt") }
        scrypt = try ScryptParameters(log2N: log2N, r: r, p: p, path: path)
        self.salt = salt
        guard words[2].count == 2, words[2][0] == "check", let check = Data(base64Encoded: words[2][1]) else {
            throw damage("no line of check")
        }
        self.check = check
        guard words[3].count == 2, words[3][0] == "travel-mode",
            words[3][1] == "off" || Timestamp(words[3][1]) != nil
        else { throw damage("no line of travel-mode") }
        travelModeSince = Timestamp(words[3][1])
        keys = [:]
        for line in words.dropFirst(4) {
            guard line.count == 3, line[0] == "meeting", let id = Meeting.ID(line[1]),
                let key = Data(base64Encoded: line[2]), keys.updateValue(key, forKey: id) == nil
            else { throw damage("a line that is no meeting's") }
        }
        guard self.bytes == bytes else { throw damage("lines that Mela doesn't write so") }
    }

    private static func bytes(ofHexadecimal text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        let pairs = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        return pairs.contains(nil) ? nil : pairs.compactMap(\.self)
    }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
}
