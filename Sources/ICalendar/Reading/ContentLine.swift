/// A property as it stands in a file: RFC 5545, section 3.1.
struct ContentLine {
    let line: Int
    let name: PropertyName
    /// In the file's order; names in upper case, values without their quotes. A list has an entry for each value.
    let parameters: [(name: String, value: String)]
    let value: String

    /// The first value of a parameter.
    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// All values of a parameter.
    func parameterValues(_ name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }

    /// The values of a list; RFC 5545 separates them by commas.
    var values: [Substring] { value.split(separator: ",", omittingEmptySubsequences: false) }
}

/// What one line turned out to be.
enum ReadLine {
    case property(ContentLine)
    /// A property that is not read.
    case other
    case refused(reason: String)
}

extension UnfoldedText {
    /// Reads one line. `isText` says that the whole file is UTF-8, so that the line needs no look of its own.
    func read(_ line: Line, isText: Bool, for purpose: ReadingPurpose) throws(CalendarReadingError) -> ReadLine {
        let content = bytes[line.range]
        let nameBytes = content.prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard !nameBytes.isEmpty, let sign = content[nameBytes.endIndex...].first,
            sign == UInt8(ascii: ":") || sign == UInt8(ascii: ";")
        else { return .refused(reason: "not a property: expected a name, a colon and a value") }
        guard isText || String(validating: content, as: UTF8.self) != nil else {
            return .refused(reason: "not UTF-8")
        }
        guard let name = PropertyName(nameBytes), name.isRead(for: purpose) else { return .other }
        // The tab is white space; no other control character may stand in a line: RFC 5545, section 3.1.
        guard content.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            return .refused(reason: "\(name.rawValue) holds a control character")
        }
        var scanner = ParameterScanner(rest: content[nameBytes.endIndex...])
        guard let parameters = try scanner.parameters(line: line.number) else {
            return .refused(reason: "\(name.rawValue) has a parameter that is cut off")
        }
        let value = scanner.rest.dropFirst()
        guard value.count(where: { $0 == UInt8(ascii: ",") }) < ReadingLimits.values || name.isProse else {
            throw .tooManyValues(line: line.number)
        }
        return .property(
            ContentLine(
                line: line.number,
                name: name,
                parameters: parameters,
                value: String(decoding: value, as: UTF8.self)
            )
        )
    }

    var isText: Bool { String(validating: bytes, as: UTF8.self) != nil }
}

/// Takes `;NAME=value,"value"` until the colon.
private struct ParameterScanner {
    var rest: ArraySlice<UInt8>

    /// `nil` where the line ends before the colon.
    mutating func parameters(line: Int) throws(CalendarReadingError) -> [(name: String, value: String)]? {
        var found: [(name: String, value: String)] = []
        var count = 0
        while rest.first == UInt8(ascii: ";") {
            count += 1
            guard count <= ReadingLimits.parameters else { throw .tooManyParameters(line: line) }
            rest = rest.dropFirst()
            let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ":") }
            rest = rest[name.endIndex...]
            guard rest.first == UInt8(ascii: "=") else { return nil }
            repeat {
                rest = rest.dropFirst()
                guard found.count < ReadingLimits.values else { throw .tooManyValues(line: line) }
                guard let value = value() else { return nil }
                found.append((uppercased(name), value))
            } while rest.first == UInt8(ascii: ",")
        }
        return rest.first == UInt8(ascii: ":") ? found : nil
    }

    private mutating func value() -> String? {
        if rest.first == UInt8(ascii: "\"") {
            rest = rest.dropFirst()
            let text = rest.prefix { $0 != UInt8(ascii: "\"") }
            rest = rest[text.endIndex...]
            guard rest.first != nil else { return nil }
            rest = rest.dropFirst()
            return String(decoding: text, as: UTF8.self)
        }
        let text = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",") }
        rest = rest[text.endIndex...]
        return String(decoding: text, as: UTF8.self)
    }
}
