import Testing

/// Words that stand in one place of `Sources` and `Data`, or nowhere; in comments and texts too.
struct Confinement: Sendable, CustomTestStringConvertible {
    let name: String
    /// A regular expression, matched within each line.
    let words: String
    /// The paths that it looks at begin with one of these.
    let realms: [String]
    /// The paths that may have the words begin so.
    let home: String?
    let advice: String

    init(_ name: String, _ words: String, in realms: [String] = ["Sources/", "Data/"], home: String?, advice: String) {
        self.name = name
        self.words = words
        self.realms = realms
        self.home = home
        self.advice = advice
    }

    var testDescription: String { name }

    func breaches(in file: SourceFile) throws -> [Breach] {
        guard realms.contains(where: file.path.hasPrefix) else { return [] }
        if let home, file.path.hasPrefix(home) { return [] }
        // In the default kind of word boundary a dot between letters is none.
        let pattern = try Regex(words).wordBoundaryKind(.simple)
        return file.lines.flatMap { line in
            line.text.matches(of: pattern).map { match in
                let found = line.text[match.range].drop(while: \.isWhitespace)
                return Breach(path: file.path, line: line.number, found: "'\(found)'", advice: advice)
            }
        }
    }
}

extension Confinement {
    static let all = [cPointers, workbooks, timeAndChance, keys, sql, traps, unfinished, emptyNames, fractions]

    static let cPointers = Confinement(
        "C pointers",
        #"\bOpaquePointer\b"#,
        home: "Sources/ICalendar/Libical/",
        advice: "only Sources/ICalendar/Libical owns C memory"
    )

    static let workbooks = Confinement(
        "the spreadsheet library's memory",
        #"\bCLibXlsxWriter\b|\blxw_\w+"#,
        home: "Sources/Sheets/Xlsx/",
        advice: "only Sources/Sheets/Xlsx owns workbooks"
    )

    /// `surroundings.now` is a value that was passed in; `Date.now` and the implicit `.now` are the clock.
    static let timeAndChance = Confinement(
        "time and chance",
        [
            #"\bDate\(\)"#, #"\b[A-Z]\w*\.now\b"#, #"(?:^|[^\w)\]}?!`])\.now\b"#, #"\btimeIntervalSinceNow\b"#,
            #"\bContinuousClock\b"#, #"\bSuspendingClock\b"#, #"\bclock_gettime\b"#, #"\bgettimeofday\b"#,
            #"\btime\(nil\)"#, #"\bSystemRandomNumberGenerator\b"#, #"\.random\("#, #"\.randomElement\("#,
            #"\.shuffled?\("#, #"\bUUID\(\)"#, #"\barc4random"#, #"\bgetrandom\b"#,
        ].joined(separator: "|"),
        home: "Sources/Planner/Surroundings.swift",
        advice: "time and chance enter in Sources/Planner/Surroundings.swift alone and are passed in"
    )

    static let keys = Confinement(
        "keys and nonces",
        #"\bSymmetricKey\(size\b|\bChaChaPoly\.Nonce\(\)"#,
        home: "Sources/Vault/",
        advice: "keys and nonces come from VaultChance"
    )

    static let sql = Confinement(
        "SQL",
        #"\bSELECT |\bINSERT INTO\b|\bDELETE FROM\b|\bUPDATE \w+ SET\b|\b(?:CREATE|ALTER|DROP) TABLE\b|\bPRAGMA\b"#,
        home: "Sources/NetworkStore/",
        advice: "only Sources/NetworkStore speaks SQL"
    )

    static let traps = Confinement(
        "traps",
        #"\btry!|\bas!|\bfatalError\(|@unchecked\s+Sendable\b|\bnonisolated\(unsafe\)"#,
        home: nil,
        advice: "refuse at the door with a typed error, or let the compiler prove it"
    )

    static let unfinished = Confinement(
        "unfinished work",
        #"\bTODO\b|\bFIXME\b"#,
        home: nil,
        advice: "finish it, or leave it out"
    )

    static let emptyNames = Confinement(
        "names that say nothing",
        #"\b(?:struct|class|enum|protocol|actor|typealias|associatedtype)\s+\w*"#
            + #"(?:Manager|Helper|Util(?:ity|itie)?|Service|Handler|Info|Base|Impl)s?(?![a-z])"#,
        home: nil,
        advice: "name it with a word of the field"
    )

    static let fractions = Confinement(
        "fractions in costs",
        #"\b(?:Double|Float|Float16|CGFloat|Decimal)\b"#,
        in: ["Sources/Scheduler/"],
        home: nil,
        advice: "costs are integers, so that every machine gives the same plan"
    )
}
