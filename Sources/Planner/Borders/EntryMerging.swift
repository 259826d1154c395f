internal import CivilTime
internal import NetworkModel
internal import NetworkRows

/// Rows of an entry file put among the network's facts, the newer fact before the older.
struct EntryMerging {
    /// Ends the source of a transit rule that was read from a rule of entry, and tells it from one that somebody asked
    /// for.
    static let freeToEnter = " (free to enter)"

    private(set) var report: EntryImport
    private let countries: Set<CountryCode>
    private let transitSource: PlainLine
    private var entries: [PassportAtBorder: EntryRule]
    private var limits: [PassportAtBorder: StayLimit]
    private var transits: [PassportAtBorder: TransitRule]

    init(into network: Network, _ report: EntryImport) throws(PlannerError) {
        guard let transitSource = PlainLine(report.source.text + Self.freeToEnter) else {
            throw .ours("a source of \(report.source.text.count) characters")
        }
        self.report = report
        self.transitSource = transitSource
        countries = Set(network.countries.map(\.code))
        entries = Dictionary(
            network.entries.map { (PassportAtBorder(passport: $0.passport, country: $0.destination), $0) }
        ) { $1 }
        limits = Dictionary(
            network.stayLimits.map { (PassportAtBorder(passport: $0.passport, country: $0.destination), $0) }
        ) {
            $1
        }
        transits = Dictionary(
            network.transits.map { (PassportAtBorder(passport: $0.passport, country: $0.country), $0) }
        ) { $1 }
    }

    mutating func add(_ row: VisaRuleRow) throws(PlannerError) {
        guard countries.contains(row.passport) else {
            report.foreignPassports += 1
            return
        }
        if countries.contains(row.destination) { try addEntry(row) } else { try addTransit(row) }
    }

    private mutating func addEntry(_ row: VisaRuleRow) throws(PlannerError) {
        let pair = PassportAtBorder(passport: row.passport, country: row.destination)
        let rule = try sound { () throws(ValueError) in
            try EntryRule(
                passport: row.passport,
                destination: row.destination,
                requirement: row.word.requirement,
                checkedOn: report.checkedOn,
                source: report.source
            )
        }
        // A limit has no day of its own: it is as old as its rule, and goes with it.
        let limit = row.days.map { StayLimit(passport: row.passport, destination: row.destination, days: $0) }
        let isSame = entries[pair] == rule && limits[pair] == limit
        guard Self.count(entries[pair]?.checkedOn, report.checkedOn, isSame: isSame, in: &report.entries) else {
            return
        }
        entries[pair] = rule
        limits[pair] = limit
    }

    private mutating func addTransit(_ row: VisaRuleRow) throws(PlannerError) {
        let pair = PassportAtBorder(passport: row.passport, country: row.destination)
        // Where entry is free no more, what was read from it before is unknown; what somebody asked for stands.
        let isFree = row.word == .visaFree
        let isWithdrawn = transits[pair].map { $0.requirement == .free && $0.source.text.hasSuffix(Self.freeToEnter) }
        guard isFree || isWithdrawn == true else {
            report.foreignDestinations += 1
            return
        }
        let rule = try sound { () throws(ValueError) in
            try TransitRule(
                passport: row.passport,
                country: row.destination,
                requirement: isFree ? .free : .unknown,
                checkedOn: report.checkedOn,
                source: transitSource
            )
        }
        let isSame = transits[pair] == rule
        if Self.count(transits[pair]?.checkedOn, report.checkedOn, isSame: isSame, in: &report.transits) {
            transits[pair] = rule
        }
    }

    /// Counts a fact, and says whether it is to be written.
    private static func count(
        _ standing: CivilDate?,
        _ checkedOn: CivilDate,
        isSame: Bool,
        in counts: inout EntryImport.Counts
    ) -> Bool {
        guard let standing else {
            counts.added += 1
            return true
        }
        if standing > checkedOn {
            counts.newerKept += 1
        } else if isSame {
            counts.unchanged += 1
        } else {
            counts.changed += 1
            return true
        }
        return false
    }

    /// The file's rows are sound by themselves, so an error is ours.
    private func sound<Value>(_ make: () throws(ValueError) -> Value) throws(PlannerError) -> Value {
        do throws(ValueError) { return try make() } catch { throw .ours("an entry rule: \(error)") }
    }

    /// In the order of the tables' keys.
    func write(to network: inout Network) {
        network.entries = entries.values.sorted {
            ($0.passport, $0.destination) < ($1.passport, $1.destination)
        }
        network.stayLimits = limits.values.sorted { ($0.passport, $0.destination) < ($1.passport, $1.destination) }
        network.transits = transits.values.sorted { ($0.passport, $0.country) < ($1.passport, $1.country) }
    }
}
