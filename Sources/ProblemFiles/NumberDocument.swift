internal import FoundationEssentials

/// One JSON object of texts, whole numbers and lists of whole numbers, read straight from its bytes: Foundation's reader
/// takes a minute for a list of a million rows.
///
/// Keys that aren't asked for are passed over, nested 512 deep at most; of a repeated key the last one counts.
struct NumberDocument {
    enum Kind: Hashable {
        case text
        case number
        /// Whole numbers.
        case list
        /// Rows of so many whole numbers each; the words say what these are.
        case rows(Int, String)

        fileprivate var word: String {
            switch self {
            case .text: "a text"
            case .number: "a whole number"
            case .list, .rows: "a list"
            }
        }
    }

    private var texts: [String: String] = [:]
    private var numbers: [String: Int] = [:]
    private var lists: [String: [Int]] = [:]

    /// Throws at the first value of `keys` that is wrong.
    init(_ bytes: [UInt8], keys: [String: Kind], limit: Int) throws(ProblemFileError) {
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        var scanner = JSONScanner(bytes)
        try scanner.expect(UInt8(ascii: "{"))
        if !scanner.skip(UInt8(ascii: "}")) {
            repeat {
                let key = try scanner.text()
                try scanner.expect(UInt8(ascii: ":"))
                if let kind = keys[key] { try read(key, kind, &scanner) } else { try scanner.skipValue() }
            } while scanner.skip(UInt8(ascii: ","))
            try scanner.expect(UInt8(ascii: "}"))
        }
        try scanner.expectEnd()
    }

    func text(_ key: String) throws(ProblemFileError) -> String {
        guard let text = texts[key] else { throw .missing(key: key, expected: "it in its object") }
        return text
    }

    func number(_ key: String) throws(ProblemFileError) -> Int {
        guard let number = numbers[key] else { throw .missing(key: key, expected: "it in its object") }
        return number
    }

    /// The numbers of a list, or of all rows.
    func list(_ key: String) throws(ProblemFileError) -> [Int] {
        guard let list = lists[key] else { throw .missing(key: key, expected: "it in its object") }
        return list
    }

    func refuse(formatOtherThan expected: String) throws(ProblemFileError) {
        let format = try text("format")
        if format == expected { return }
        let found = format.count > 40 ? "another format" : format.debugDescription
        throw .wrong(key: "format", found: found, expected: expected.debugDescription)
    }

    private mutating func read(_ key: String, _ kind: Kind, _ scanner: inout JSONScanner) throws(ProblemFileError) {
        switch kind {
        case .text:
            guard scanner.isNext(UInt8(ascii: "\"")) else { throw Self.another(key, kind.word, &scanner) }
            texts[key] = try scanner.text()
        case .number: numbers[key] = try Self.number(&scanner) { key }
        case .list:
            var list: [Int] = []
            try Self.readList(&scanner, { key }) { (scanner, index) throws(ProblemFileError) in
                list.append(try Self.number(&scanner) { "\(key)[\(index)]" })
            }
            lists[key] = list
        case .rows(let width, let meaning):
            var list: [Int] = []
            try Self.readList(&scanner, { key }) { (scanner, index) throws(ProblemFileError) in
                var count = 0
                try Self.readList(&scanner, { "\(key)[\(index)]" }) { (scanner, place) throws(ProblemFileError) in
                    list.append(try Self.number(&scanner) { "\(key)[\(index)][\(place)]" })
                    count += 1
                }
                if count != width {
                    throw .wrong(key: "\(key)[\(index)]", found: "\(count) numbers", expected: meaning)
                }
            }
            lists[key] = list
        }
    }

    private static func number(
        _ scanner: inout JSONScanner,
        key: () -> String
    ) throws(ProblemFileError) -> Int {
        switch try scanner.number() {
        case .whole(let number): return number
        case .other:
            throw .wrong(
                key: key(),
                found: "a fraction, or a number beyond 64 bits",
                expected: "a whole number"
            )
        case .none: throw another(key(), Kind.number.word, &scanner)
        }
    }

    private static func readList(
        _ scanner: inout JSONScanner,
        _ key: () -> String,
        entry: (inout JSONScanner, Int) throws(ProblemFileError) -> Void
    ) throws(ProblemFileError) {
        guard scanner.skip(UInt8(ascii: "[")) else { throw another(key(), Kind.list.word, &scanner) }
        if scanner.skip(UInt8(ascii: "]")) { return }
        var index = 0
        repeat {
            try entry(&scanner, index)
            index += 1
        } while scanner.skip(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "]"))
    }

    /// A value of another type; one that is no value at all is no JSON.
    private static func another(_ key: String, _ expected: String, _ scanner: inout JSONScanner) -> ProblemFileError {
        let found = scanner.isNext(UInt8(ascii: "n")) ? "null" : "another type"
        do throws(ProblemFileError) { try scanner.skipValue() } catch { return error }
        return .wrong(key: key, found: found, expected: expected)
    }
}
