/// The text of one column, of schema 2 on. A CHECK repeats what a value holds, as far as SQL can say it, and is never
/// stricter than the value; NULL passes every one of them. Released schemas are made of it: kinds of columns are added,
/// and what one gives never changes.
struct SchemaColumn {
    let name: String
    private let type: String
    private let isOptional: Bool
    private let rest: String
    let isReference: Bool

    var sql: String { "\(name) \(type)\(isOptional ? "" : " NOT NULL") \(rest)" }

    /// May be empty.
    var optional: Self { Self(name: name, type: type, isOptional: true, rest: rest, isReference: isReference) }

    private init(name: String, type: String, isOptional: Bool, rest: String, isReference: Bool) {
        self.name = name
        self.type = type
        self.isOptional = isOptional
        self.rest = rest
        self.isReference = isReference
    }

    init(_ name: String, type: String = "TEXT", expects expectation: String, _ check: String) {
        let rest = "CONSTRAINT \"\(name): \(expectation)\" CHECK (\(check))"
        self.init(name: name, type: type, isOptional: false, rest: rest, isReference: false)
    }

    static func reference(_ name: String, to table: String, column: String = "id") -> Self {
        let rest = "REFERENCES \(table) (\(column)) DEFERRABLE INITIALLY DEFERRED"
        return Self(name: name, type: "TEXT", isOptional: false, rest: rest, isReference: true)
    }

    static func identifier(_ name: String) -> Self {
        words(name, expects: "lower-case letters and digits, words joined by hyphens")
    }

    static func topic(_ name: String) -> Self { words(name, expects: "lower-case words joined by hyphens") }

    private static func words(_ name: String, expects expectation: String) -> Self {
        Self(
            name,
            expects: expectation,
            "\(name) NOT GLOB '*[^a-z0-9-]*' AND \(name) NOT GLOB '-*' AND \(name) NOT GLOB '*-' "
                + "AND \(name) NOT GLOB '*--*' AND length(\(name)) BETWEEN 1 AND 64 AND \(isASCII(name))"
        )
    }

    static func word(_ name: String, _ words: [String]) -> Self {
        let list = words.map { "'\($0)'" }.joined(separator: ", ")
        return Self(name, expects: "one of \(words.joined(separator: ", "))", "\(name) IN (\(list))")
    }

    static func count(_ name: String, _ range: ClosedRange<Int> = 0...1_000_000) -> Self {
        Self(
            name,
            type: "INTEGER",
            expects: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            "\(name) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
        )
    }

    static func day(_ name: String) -> Self {
        Self(
            name,
            expects: "a day that exists, as YYYY-MM-DD",
            "\(name) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(\(name), '+0 days') IS \(name) "
                + "AND \(name) >= '0001'"
        )
    }

    static func time(_ name: String) -> Self {
        Self(
            name,
            expects: "a time from 00:00 to 23:59",
            "\(name) GLOB '[0-9][0-9]:[0-9][0-9]' AND strftime('%H:%M', \(name), '+0 days') IS \(name)"
        )
    }

    static func moment(_ name: String) -> Self {
        Self(
            name,
            expects: "a moment in UTC, as 2026-01-15T09:00:00Z",
            "\(name) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' "
                + "AND strftime('%Y-%m-%dT%H:%M:%SZ', \(name), '+0 days') IS \(name) AND \(name) >= '0001'"
        )
    }

    static func zone(_ name: String) -> Self {
        Self(
            name,
            expects: "a time zone's name",
            "\(name) NOT GLOB '*[^A-Za-z0-9_+/-]*' AND \(name) NOT GLOB '/*' AND \(name) NOT GLOB '*/' "
                + "AND \(name) NOT GLOB '*//*' AND \(name) NOT GLOB '*/*/*/*' AND length(\(name)) BETWEEN 1 AND 64 "
                + "AND \(isASCII(name)) AND substr(\(name) || '/', 1, instr(\(name) || '/', '/') - 1) "
                + "NOT IN ('localtime', 'posix', 'posixrules', 'right')"
        )
    }

    static func digest(_ name: String) -> Self {
        Self(
            name,
            expects: "16 lower-case hexadecimal digits",
            "\(name) NOT GLOB '*[^0-9a-f]*' AND length(\(name)) = 16 AND length(CAST(\(name) AS BLOB)) = 16"
        )
    }

    static func languages(_ name: String) -> Self {
        Self(
            name,
            expects: "tags of languages with ; between",
            "\(name) GLOB '[a-z][a-z]*' AND \(name) NOT GLOB '*[^A-Za-z0-9;-]*' AND \(name) NOT GLOB '*;[^a-z]*' "
                + "AND \(name) NOT GLOB '*;[a-z]' AND \(name) NOT GLOB '*;[a-z][^a-z]*' AND \(name) NOT GLOB '*[-;]' "
                + "AND \(name) NOT GLOB '*-[;-]*' AND \(isASCII(name))"
        )
    }

    /// In lower case, as replies are kept.
    static func address(_ name: String) -> Self {
        Self(
            name,
            expects: "an e-mail address in lower case",
            "\(name) GLOB '*@*.*' AND \(name) NOT GLOB '*@*@*' AND \(name) NOT GLOB '*[^a-z0-9!$&''*+/=_~.@-]*' "
                + "AND \(name) NOT GLOB '[.@]*' AND \(name) NOT GLOB '*[.@]' AND \(name) NOT GLOB '*[.@][.@]*' "
                + "AND length(\(name)) <= 254 AND \(isASCII(name))"
        )
    }

    static func link(_ name: String) -> Self {
        Self(
            name,
            expects: "a page's address with https",
            "\(name) GLOB 'https://[A-Za-z0-9-]*.[A-Za-z0-9-]*' AND \(name) NOT GLOB '*[^A-Za-z0-9._~/?#&=+%:@!$*,;-]*' "
                + "AND length(\(name)) BETWEEN 11 AND 500 AND \(isASCII(name))"
        )
    }

    static func line(_ name: String) -> Self {
        Self(
            name,
            expects: "one line of text, no space at its ends",
            plain(name, bytes: 3200, controls: "1, 45, 31", trimmed: "32")
        )
    }

    static func note(_ name: String) -> Self {
        Self(
            name,
            expects: "text, no space at its ends",
            plain(name, bytes: 32_000, controls: "1, 45, 9, 11, 45, 31", trimmed: "10, 32")
        )
    }

    /// No control characters, byte order marks or overrides; the number 45 is the hyphen of a range. What is trimmed is
    /// Unicode's white space.
    private static func plain(_ name: String, bytes: Int, controls: String, trimmed: String) -> String {
        "length(CAST(\(name) AS BLOB)) BETWEEN 1 AND \(bytes) AND instr(\(name), char(0)) = 0 AND \(name) NOT GLOB '*[' "
            + "|| char(\(controls), 127, 45, 159, 8232, 45, 8238, 8294, 45, 8297, 65279, 65529, 45, 65535) || ']*' "
            + "AND trim(\(name), char(\(trimmed), 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, "
            + "8201, 8202, 8239, 8287, 12288)) = \(name)"
    }

    /// `length` counts up to the first NUL, and characters.
    static func isASCII(_ name: String) -> String { "length(\(name)) = length(CAST(\(name) AS BLOB))" }
}
