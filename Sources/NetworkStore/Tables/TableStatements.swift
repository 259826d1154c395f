internal import NetworkRows

extension TableName {
    /// The table's name in SQL, quoted where SQL needs it.
    var sqlName: String {
        switch self {
        case .network: "profile"
        case .subregions: "subregion"
        case .countries: "country"
        case .groups: "\"group\""
        case .members: "member"
        case .series: "series"
        case .policies: "policy"
        case .shares: "share"
        case .pins: "pin"
        case .entries: "entry_rule"
        case .meetings: "meeting"
        case .offers: "offer"
        case .delegates: "delegate"
        case .invitations: "invitation"
        case .visits: "visit"
        case .mentoring: "mentoring"
        case .pairings: "pairing"
        case .preferences: "preference"
        case .programme: "programme_session"
        case .announcements: "announcement"
        case .replies: "reply"
        case .visitors: "visitor"
        case .visitPlans: "visit_plan"
        case .visitTerms: "visit_terms"
        case .absences: "absence"
        case .visitRules: "visit_rule"
        case .guests: "guest"
        case .guestVisits: "guest_visit"
        case .interpreters: "interpreter"
        case .interpretations: "interpretation"
        case .availability: "availability"
        case .exclusions: "exclusion"
        case .mentoringTerms: "mentoring_terms"
        case .mentoringRules: "mentoring_rule"
        case .cadences: "cadence"
        case .sessions: "mentoring_session"
        case .deadlines: "deadline"
        case .feed: "feed_entry"
        case .transits: "transit_rule"
        case .stayLimits: "stay_limit"
        case .declarations: "declaration"
        case .nominations: "nomination"
        case .attestations: "attestation"
        case .seatRules: "seat_rule"
        case .seatShares: "seat_share"
        case .funding: "funding"
        case .turnouts: "turnout"
        case .teamSeats: "team_seats"
        case .companions: "companions"
        case .rooms: "room_place"
        case .expenses: "expense"
        case .sealed: "sealed_record"
        case .consents: "consent"
        case .exports: "roster_export"
        case .exportSubjects: "export_subject"
        case .figures: "published_figure"
        case .purges: "purge"
        case .offerMonths: "offer_month"
        case .conferences: "conference"
        case .holidays: "decreed_day"
        case .busyDays: "busy_days"
        case .safetyNotes: "safety_note"
        case .reluctance: "reluctance"
        case .venues: "venue"
        case .fallbacks: "fallback"
        case .decisions: "decision"
        case .decisionFacts: "decision_fact"
        case .dissents: "dissent"
        }
    }
}

/// The SQL that reads and writes one table. Parameters stand for the cells in the order of the columns.
struct TableStatements {
    let table: TableName
    let columns: [String]
    /// The places of the key's columns.
    let keyPlaces: [Int]

    init(_ table: TableName, _ columns: [ColumnDescription]) {
        self.table = table
        self.columns = columns.map(\.name)
        keyPlaces = columns.indices.filter { columns[$0].content.isKey }
    }

    /// Every row, in the order of the keys.
    var select: String { "SELECT \(list(columns)) FROM \(table.sqlName) ORDER BY \(list(keys))" }

    /// The parameters are the cells of that many rows, one row after the other.
    func insert(rows count: Int) -> String {
        let row = "(\(list(columns.map { _ in "?" })))"
        return "INSERT INTO \(table.sqlName) VALUES \(list(Array(repeating: row, count: count)))"
    }

    /// Sets the cells beside the key of the row with that key.
    var update: String {
        let cells = columns.indices.filter { !keyPlaces.contains($0) }
        return "UPDATE \(table.sqlName) SET \(list(cells.map { "\(columns[$0]) = ?\($0 + 1)" })) WHERE "
            + keyPlaces.map { "\(columns[$0]) = ?\($0 + 1)" }.joined(separator: " AND ")
    }

    /// The parameters are the key's cells only.
    var delete: String {
        "DELETE FROM \(table.sqlName) WHERE "
            + keys.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: " AND ")
    }

    private var keys: [String] { keyPlaces.map { columns[$0] } }
}

/// Takes back one row's change, which the one parameter names by its number.
extension TableStatements {
    var undoAdded: String { "DELETE FROM \(table.sqlName) WHERE \(keyMatches("after"))" }

    var undoChanged: String {
        "UPDATE \(table.sqlName) SET (\(list(columns))) = (\(cells("before"))) WHERE \(keyMatches("after"))"
    }

    var undoRemoved: String { "INSERT INTO \(table.sqlName) \(cells("before"))" }

    /// Number, before and after of each change of the table under the entry that the parameter names; cells as texts.
    var changes: String {
        let texts = ["before", "after"].map { side in
            list(columns.indices.map { "CAST(json_extract(\(side), '$[\($0)]') AS TEXT)" })
        }
        return "SELECT number, before IS NULL, after IS NULL, \(list(texts)) FROM row_change"
            + " WHERE entry = ?1 AND tableName = '\(table.rawValue)' ORDER BY number"
    }

    private func cells(_ side: String) -> String {
        "SELECT \(list(columns.indices.map { "json_extract(\(side), '$[\($0)]')" })) FROM row_change WHERE number = ?1"
    }

    private func keyMatches(_ side: String) -> String {
        keyPlaces.map { place in
            let cell = "SELECT json_extract(\(side), '$[\(place)]') FROM row_change WHERE number = ?1"
            return "\(columns[place]) = (\(cell))"
        }.joined(separator: " AND ")
    }
}

private func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }
