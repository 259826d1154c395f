internal import FoundationEssentials

/// Decodes one JSON object, and tells each fault by its key.
///
/// Foundation's reader refuses nesting deeper than 512 and numbers that don't fit; keys that the format doesn't know are
/// passed over, of a repeated key one counts.
func decoded<Value: Decodable>(
    _ type: Value.Type,
    from bytes: [UInt8],
    limit: Int
) throws(ProblemFileError) -> Value {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    do {
        return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch let fault as KeyFault {
        throw .wrong(key: fault.key, found: fault.found, expected: fault.expected)
    } catch let error as DecodingError {
        throw ProblemFileError(error)
    } catch {
        throw .notJSON
    }
}

/// A value that the format refuses, found while decoding.
struct KeyFault: Error {
    let key: String
    let found: String
    let expected: String
}

/// A number in a file. Foundation tells of one that doesn't fit without its key; this tells the key too.
struct WholeNumber: Decodable {
    let value: Int

    init(from decoder: any Decoder) throws {
        do {
            value = try decoder.singleValueContainer().decode(Int.self)
        } catch let error where !(error is DecodingError) {
            throw KeyFault(
                key: path(decoder.codingPath),
                found: "a fraction, or a number beyond 64 bits",
                expected: "a whole number"
            )
        }
    }
}

extension KeyedDecodingContainer {
    func number(_ key: Key) throws -> Int { try decode(WholeNumber.self, forKey: key).value }

    /// The key has to be there.
    func numberOrNull(_ key: Key) throws -> Int? {
        if contains(key), try decodeNil(forKey: key) { return nil }
        return try number(key)
    }

    /// Throws where the key holds another text.
    func expect(_ text: String, for key: Key) throws {
        let found = try decode(String.self, forKey: key)
        guard found == text else {
            let words = found.count > 40 ? "another format" : found.debugDescription
            throw KeyFault(key: key.stringValue, found: words, expected: text.debugDescription)
        }
    }
}

extension ProblemFileError {
    fileprivate init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self = .missing(key: path(context.codingPath + [key]), expected: "it in its object")
        case .valueNotFound(let type, let context):
            self = .wrong(key: path(context.codingPath), found: "null", expected: word(for: type))
        case .typeMismatch(let type, let context):
            self = .wrong(key: path(context.codingPath), found: "another type", expected: word(for: type))
        case .dataCorrupted: self = .notJSON
        @unknown default: self = .notJSON
        }
    }
}

/// `cost[3][0]`, `regions[2].weight`.
func path(_ keys: [any CodingKey]) -> String {
    let text = keys.reduce(into: "") { text, key in
        text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue
    }
    return text.isEmpty ? "the file" : text
}

private func word(for type: any Any.Type) -> String {
    switch type {
    case is Int.Type, is WholeNumber.Type: "a whole number"
    case is Bool.Type: "true or false"
    case is String.Type: "a text"
    case is [Any].Type: "a list"
    default: String(describing: type).hasPrefix("Array") ? "a list" : "an object"
    }
}
