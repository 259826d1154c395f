internal import Scheduler

/// A JSON object whose last line seals the others: `"checksum":"0123456789abcdef"}` and a line feed, with FNV-1a of 64 bits
/// over all bytes before it. With it a byte that changed on its way is told from a proof that proves nothing.
enum SealedText {
    /// The text with its last line.
    static func sealed(_ text: String) -> String { text + lastLine(sealing: text.utf8) }

    /// Throws where the last line doesn't fit.
    static func refuseBroken(_ bytes: [UInt8]) throws(ProblemFileError) {
        let length = lastLine(sealing: []).utf8.count
        guard bytes.count > length, bytes.suffix(length).starts(with: "\"checksum\":\"".utf8) else {
            throw .missing(key: "checksum", expected: "a last line with it: the file isn't whole, or is no certificate")
        }
        guard bytes.suffix(length).elementsEqual(lastLine(sealing: bytes.dropLast(length)).utf8) else {
            throw .wrong(
                key: "checksum",
                found: "that of other bytes",
                expected: "a file that hasn't changed since it was written"
            )
        }
    }

    private static func lastLine(sealing bytes: some Sequence<UInt8>) -> String {
        var print = Fingerprint()
        print.add(bytes)
        return "\"checksum\":\"\(digits(print.value))\"}\n"
    }

    /// Sixteen hexadecimal digits.
    static func digits(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
