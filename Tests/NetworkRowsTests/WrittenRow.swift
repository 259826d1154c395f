import NetworkModel
import NetworkRows
import Testing

/// One row as text: with every cell filled where the table allows it, or as empty as it may be.
struct WrittenRow: Sendable, CustomTestStringConvertible {
    let table: TableName
    let texts: [String]

    var testDescription: String { "\(table.rawValue): \(texts.joined(separator: ","))" }

    init(_ table: TableName, _ texts: String...) {
        self.table = table
        self.texts = texts
    }

    static let all = [
        WrittenRow(.network, "Réseau ; \"Lotus\", 网络", "Meetings team", "Meetings+2027@example.org"),
        WrittenRow(.subregions, "pasifika", "Pasifika"),
        WrittenRow(.countries, "FJ", "pasifika"),
        WrittenRow(
            .groups,
            "fj-suva",
            "FJ",
            "Mangrove House",
            "Suva",
            "en;fj;zh-Hant",
            "cooking",
            "peer-outreach;radio"
        ),
        WrittenRow(.groups, "fj-suva", "FJ", "Mangrove House", "Suva", "", "", ""),
        WrittenRow(.members, "m017", "fj-suva", "ครูแอน", "th;en", "m017@example.org", "open", "Choir, \"tenors\""),
        WrittenRow(.members, "m017", "fj-suva", "Mango", "", "", "discreet", ""),
        WrittenRow(.series, "mela", "Mela", "10"),
        WrittenRow(
            .policies,
            "mela",
            "4",
            "2",
            "0",
            "8",
            "1000000",
            "1",
            "yes",
            "pasifika;south-asia;pasifika;any",
            "800",
            "2",
            "100",
            "planned",
            "planned",
            "planned"
        ),
        WrittenRow(
            .policies,
            "mela",
            "4",
            "2",
            "0",
            "8",
            "1000000",
            "1",
            "yes",
            "",
            "0",
            "0",
            "0",
            "none",
            "none",
            "held"
        ),
        WrittenRow(.entries, "FJ", "NZ", "onArrival", "2026-10-01", "the embassy's page"),
        WrittenRow(.shares, "mela", "pasifika", "11", "no"),
        WrittenRow(.pins, "mela", "2200", "FJ", "forbidden"),
        WrittenRow(
            .meetings,
            "mela-2027",
            "mela",
            "5",
            "2027",
            "Mela 2027, Suva",
            "moved",
            "FJ",
            "Suva",
            "fj-suva",
            "TO",
            "2027-03-10",
            "2027-03-14",
            "09:00",
            "17:30",
            "Pacific/Fiji"
        ),
        WrittenRow(
            .meetings,
            "mela-2030",
            "mela",
            "6",
            "2030",
            "Mela 2030",
            "proposed",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
        ),
        WrittenRow(
            .offers,
            "o1",
            "mela",
            "fj-suva",
            "declined",
            "1900",
            "2200",
            "2026-02-28",
            "Not yet.\nAsk \"again\"."
        ),
        WrittenRow(.offers, "o1", "mela", "fj-suva", "offered", "2027", "2027", "2024-02-29", ""),
        WrittenRow(
            .delegates,
            "mela-2027",
            "m017",
            "confirmed",
            "2027-03-09",
            "2027-03-15",
            "shared",
            "m018",
            "jain",
            "peanuts;milk",
            "yes"
        ),
        WrittenRow(.delegates, "mela-2027", "m017", "invited", "", "", "none", "", "any", "", "no"),
        WrittenRow(
            .invitations,
            "0f3k-9x2z",
            "mela-2027",
            "m017",
            "3",
            "cancelled",
            "2026-12-31T23:59:59Z",
            "00000000000000ff"
        ),
        WrittenRow(
            .visits,
            "v1",
            "training",
            "fj-suva",
            "to-nukualofa",
            "digital-safety",
            "held",
            "2026-01-30",
            "2026-02-01",
            "2026-03-01",
            "2026-02-14"
        ),
        WrittenRow(.visits, "v2", "exchange", "fj-suva", "to-nukualofa", "radio", "proposed", "", "", "", ""),
        WrittenRow(.mentoring, "m017", "mentor", "20", "radio;savings-group", "2024-01-01"),
        WrittenRow(.mentoring, "m017", "mentee", "", "", "9999-12-31"),
        WrittenRow(.pairings, "p1", "m017", "m018", "ended", "2025-01-01", "2025-01-01"),
        WrittenRow(.pairings, "p1", "m017", "m018", "proposed", "", ""),
        WrittenRow(.preferences, "mela", "0"),
        WrittenRow(
            .programme,
            "s1",
            "mela-2027",
            "2027-03-11",
            "09:00",
            "10:30",
            "Law, \"and\" us",
            "Hall 2",
            "https://meet.example.org/r-7?x=1&y=%20",
            "th;zh-Hant"
        ),
        WrittenRow(.programme, "s1", "mela-2027", "2027-03-11", "09:00", "10:30", "Law", "", "", ""),
        WrittenRow(.announcements, "mela-2027", "A day for everyone", "Suva", "https://example.org"),
        WrittenRow(.announcements, "mela-2027", "A day for everyone", "", ""),
        WrittenRow(
            .replies,
            "u1",
            "m017@example.org",
            "2",
            "2026-01-15T10:00:00Z",
            "counter",
            "",
            "m018@example.org",
            "2027-03-11T00:00:00Z",
            "2027-03-13T00:00:00Z",
            "yes"
        ),
        WrittenRow(
            .replies,
            "u1",
            "m017@example.org",
            "2",
            "2026-01-15T10:00:00Z",
            "delegated",
            "m018@example.org",
            "",
            "",
            "",
            "no"
        ),
        WrittenRow(.visitors, "v1", "m017", "receives"),
        WrittenRow(.visitPlans, "v1", "To learn", "Day 1\nDay 2", "2027-01-01", "m018"),
        WrittenRow(.visitPlans, "v1", "", "", "", ""),
        WrittenRow(.visitTerms, "fj-suva", "2", "0"),
        WrittenRow(.absences, "fj-suva", "2026-12-20", "2027-01-10"),
        WrittenRow(.visitRules, "balanceAcross", "1"),
        WrittenRow(.guests, "g1", "Baobab House", "East Africa", "sw;en"),
        WrittenRow(.guests, "g1", "Baobab House", "East Africa", ""),
        WrittenRow(.guestVisits, "gv1", "g1", "fj-suva", "hosts", "radio", "held", "2027-05-01", "2027-05-04"),
        WrittenRow(.guestVisits, "gv1", "g1", "fj-suva", "travels", "radio", "proposed", "", ""),
        WrittenRow(.interpreters, "m017", "1"),
        WrittenRow(.interpretations, "p1", "m017"),
        WrittenRow(.availability, "m017", "sunday", "00:00", "23:59", "Pacific/Fiji"),
        WrittenRow(.exclusions, "m017", "m018"),
        WrittenRow(.mentoringTerms, "m017", "mentor", "12", "8", "no"),
        WrittenRow(.mentoringTerms, "m017", "mentee", "", "", "yes"),
        WrittenRow(.mentoringRules, "keepPoints", "0"),
        WrittenRow(.cadences, "p1", "fortnightly", "2027-01-07", "19:30", "90", "Pacific/Fiji"),
        WrittenRow(.sessions, "p1", "2027-01-07", "moved", "2027-01-09", "10:00"),
        WrittenRow(.sessions, "p1", "2027-01-07", "met", "", ""),
        WrittenRow(.deadlines, "d1", "m017", "passport", "2027-01-31", "mela-2027", "2027-01-02"),
        WrittenRow(.deadlines, "d1", "m017", "other", "2027-01-31", "", ""),
        WrittenRow(.feed, "u2", "m017", "programme", "s1", "0", "2026-01-15T10:00:00Z", "0123456789abcdef"),
        WrittenRow(.feed, "u3", "", "announcement", "mela-2027", "1", "2026-01-15T10:00:00Z", "0123456789abcdef"),
        WrittenRow(.feed, "u4", "m017", "mentorCalendar", "m017", "0", "2026-01-15T10:00:00Z", "0123456789abcdef"),
        WrittenRow(.transits, "FJ", "AE", "refused", "2026-01-02", "An embassy"),
        WrittenRow(.stayLimits, "FJ", "TH", "30"),
        WrittenRow(.declarations, "m017", "yes", "no"),
        WrittenRow(.nominations, "mela-2027", "m017"),
        WrittenRow(.attestations, "mela-2027", "fj-suva", "migrants", "2"),
        WrittenRow(.seatRules, "firstTimersPercent", "30"),
        WrittenRow(.seatShares, "mela", "pasifika", "2", "4"),
        WrittenRow(.funding, "mela-2027", "40"),
        WrittenRow(.turnouts, "m017", "mela", "2", "3"),
        WrittenRow(.turnouts, "m017", "mela", "2", ""),
        WrittenRow(.teamSeats, "mela-2027", "fj-suva", "2"),
        WrittenRow(.companions, "mela-2027", "m017", "1", "2;2;17", "2", "4"),
        WrittenRow(.companions, "mela-2027", "m017", "1", "", "0", "0"),
        WrittenRow(.rooms, "mela-2027", "m017", "12 b", "2"),
        WrittenRow(.expenses, "e1", "mela-2027", "m017", "perDiem", "FJD", "123456", "0"),
        WrittenRow(.expenses, "e1", "mela-2027", "", "venue", "VND", "1000000000000", "1"),
        WrittenRow(.sealed, "mela-2027", "m017", "identityCard", "1", "AAECAwQFBgc="),
        WrittenRow(.consents, "mela-2027", "m017", "visaLetter", "2026-01-02", "2026-01-02"),
        WrittenRow(.consents, "mela-2027", "m017", "hotel", "2026-01-02", ""),
        WrittenRow(.consents, "mela-2027", "m017", "hotel", "", "2026-01-02"),
        WrittenRow(.exports, "e1", "mela-2027", "hotel", "csv", "2026-01-15T09:00:00Z", "coordinator", "3"),
        WrittenRow(.exportSubjects, "e1", "m017"),
        WrittenRow(.figures, "e1", "fj", "5"),
        WrittenRow(.figures, "e1", "fj", ""),
        WrittenRow(.purges, "mela-2027", "2026-07-02", "2026-07-03", "30", "2", "4", "12"),
        WrittenRow(.purges, "mela-2027", "2026-07-02", "", "", "", "", ""),
        WrittenRow(.offerMonths, "o1", "12"),
        WrittenRow(.conferences, "c1", "Law, \"and\" us", "2027-12-30", "2028-01-02", "MX"),
        WrittenRow(.conferences, "c1", "Law", "2027-12-30", "2027-12-30", ""),
        WrittenRow(.holidays, "FJ", "2027-02-28", "workday", "A day", "The gazette"),
        WrittenRow(.busyDays, "m017", "2027-03-01", "2027-04-29"),
        WrittenRow(.safetyNotes, "FJ", "2027-01-02", "care", "Roads; rivers", "A partner"),
        WrittenRow(.reluctance, "FJ", "2027-01-02", "10"),
        WrittenRow(.venues, "v1", "FJ", "Suva", "Riverside hall", "120"),
        WrittenRow(.fallbacks, "mela-2027", "v1", "v2", "TO", "NZ"),
        WrittenRow(.fallbacks, "mela-2027", "", "", "", "NZ"),
        WrittenRow(.fallbacks, "mela-2027", "v1", "", "", ""),
        WrittenRow(.decisions, "d1", "mela-2027", "2026-01-02", "FJ", "2027-03-10", "2027-03-14", "2", "30"),
        WrittenRow(.decisions, "d1", "mela-2027", "2026-01-02", "FJ", "", "", "", "0"),
        WrittenRow(.decisionFacts, "d1", "holiday", "FJ 2027-03-10", "A day, \"a\" night"),
        WrittenRow(.dissents, "d1", "fj-suva", "Too far.\nToo dear."),
    ]
}

/// What a table's row type makes of texts: the row's own cells, or why there is none.
struct RowReading: TableVisitor {
    let table: TableName
    let texts: [String]
    private(set) var cells: [String] = []
    private(set) var key: [String] = []
    private(set) var fault: CellFault?
    private(set) var fits = false

    init(_ table: TableName, _ texts: [String]) {
        self.table = table
        self.texts = texts
        Network.visitTables(&self)
    }

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Never) {
        guard Row.table == table, let given = Cells<Row.Column>(texts) else { return }
        fits = true
        do throws(CellFault) {
            let row = try Row(given)
            (cells, key) = (row.cells, row.key)
        } catch {
            fault = error
        }
    }
}
