import NetworkModel
import NetworkRows

/// A small network with rows in every table and something in every column.
enum SampleNetwork {
    static func whole() throws -> Network {
        var filling = Filling(tables: Set(TableName.allCases))
        try Network.visitTables(&filling)
        return filling.network
    }

    /// With rows in those tables alone that the schema has.
    static func whole(ofSchema number: Int) throws -> Network {
        let since = [1: TableName.preferences, 2: .transits, 3: .offerMonths][number]
        let tables = TableName.allCases.prefix { $0 != since }
        var filling = Filling(tables: Set(tables))
        try Network.visitTables(&filling)
        return filling.network
    }

    /// The cells of each table's rows, in the order of the keys.
    static let rows: [TableName: [[String]]] = [
        .network: [["Lotus and Reef", "Meetings team", "meetings@example.org"]],
        .subregions: [["mekong", "Mekong"], ["pasifika", "Pasifika"]],
        .countries: [["FJ", "pasifika"], ["KH", "mekong"], ["TH", "mekong"]],
        .groups: [
            ["fj-suva", "FJ", "Na Vuvale", "Suva", "fj;en", "cooking;first-aid", "radio"],
            ["kh-riel", "KH", "កុលាប", "Phnom Penh", "", "", ""],
            ["th-isan", "TH", "ดอกบัว", "Khon Kaen", "th", "", "cooking"],
        ],
        .members: [
            ["m001", "fj-suva", "Mango \"the\" one; two, three", "fj;zh-Hant", "m001@example.org", "open", "Lunch"],
            ["m002", "kh-riel", "សុភា", "", "", "discreet", ""],
            ["m003", "th-isan", "It's Nok", "th;en", "", "discreet", "นัดหมาย"],
        ],
        .series: [["mela", "Mela", "3"], ["regional", "Regional meeting", "1"]],
        .policies: [
            [
                "regional", "6", "2", "10", "8", "1000", "1", "yes", "pasifika;any", "800", "2", "60", "none",
                "planned",
                "held",
            ]
        ],
        .shares: [["regional", "mekong", "12", "yes"], ["regional", "pasifika", "0", "no"]],
        .pins: [["regional", "2027", "KH", "forbidden"], ["regional", "2028", "FJ", "pinned"]],
        .entries: [
            ["FJ", "TH", "eVisa", "2026-01-02", "the embassy's page"], ["TH", "FJ", "free", "2025-12-31", "a letter"],
        ],
        .meetings: [
            ["r2024", "regional", "1", "2024", "R 2024", "cancelled", "", "", "", "KH", "", "", "", "", ""],
            [
                "r2025", "regional", "2", "2025", "R 2025", "moved", "TH", "Khon Kaen", "th-isan", "KH", "2025-03-01",
                "2025-03-01", "09:00", "17:30", "Asia/Bangkok",
            ],
            [
                "r2026", "regional", "3", "2026", "R 2026", "confirmed", "FJ", "", "", "", "2026-05-30", "2026-06-02",
                "", "", "",
            ],
        ],
        .offers: [
            ["offer-1", "regional", "fj-suva", "offered", "2026", "2030", "2025-01-31", "In the hall.\nNot in May."],
            ["offer-2", "regional", "kh-riel", "declined", "2026", "2026", "2024-02-29", ""],
        ],
        .delegates: [
            ["r2026", "m001", "confirmed", "2026-05-29", "2026-06-03", "shared", "m003", "vegan", "nuts;soy", "yes"],
            ["r2026", "m003", "invited", "", "", "none", "", "any", "", "no"],
        ],
        .invitations: [
            ["u0a", "r2026", "m001", "2", "sent", "2026-01-15T09:00:00Z", "0123456789abcdef"],
            ["u1b", "r2026", "m003", "0", "cancelled", "2026-01-16T00:00:59Z", "ffffffffffffffff"],
        ],
        .visits: [
            [
                "v1", "exchange", "fj-suva", "th-isan", "first-aid", "held", "2025-02-28", "2025-03-02", "2025-04-01",
                "2025-03-20",
            ],
            ["v2", "training", "th-isan", "kh-riel", "radio", "proposed", "", "", "", ""],
        ],
        .mentoring: [
            ["m001", "mentor", "2", "cooking;radio", "2024-05-01"], ["m002", "mentee", "", "", "2025-05-01"],
        ],
        .pairings: [["p1", "m001", "m002", "active", "2025-06-01", ""], ["p2", "m001", "m003", "proposed", "", ""]],
        .preferences: [["regional", "500"]],
        .programme: [
            ["s1", "r2025", "2025-03-01", "09:00", "10:30", "Opening", "", "", ""],
            [
                "s2", "r2025", "2025-03-01", "11:00", "12:00", "Law \"and\" us", "Hall 2",
                "https://meet.example.org/r?x=1", "th;en",
            ],
        ],
        .announcements: [
            ["r2025", "A day for everyone", "Khon Kaen", "https://example.org/day"], ["r2026", "R", "", ""],
        ],
        .replies: [
            ["u0a", "m001@example.org", "1", "2026-01-15T10:00:00Z", "tentative", "", "", "", "", "no"],
            [
                "u0a", "m001@example.org", "2", "2026-01-15T11:00:00Z", "counter", "", "", "2026-06-01T00:00:00Z",
                "2026-06-03T00:00:00Z", "yes",
            ],
            [
                "u0a", "m001@example.org", "2", "2026-01-15T12:00:00Z", "delegated", "friend@example.org", "", "", "",
                "no",
            ],
            [
                "u0a", "zoe@example.org", "2", "2026-01-15T12:00:00Z", "accepted", "", "m001@example.org", "", "",
                "no",
            ],
        ],
        .visitors: [["v1", "m001", "goes"], ["v1", "m003", "receives"]],
        .visitPlans: [
            ["v1", "To learn", "Day 1: hall.\nDay 2: field.", "2025-01-15", "m003"], ["v2", "", "", "", ""],
        ],
        .visitTerms: [["fj-suva", "1", "0"]],
        .absences: [["fj-suva", "2026-12-20", "2027-01-10"]],
        .visitRules: [["repeatGap", "3"]],
        .guests: [["g1", "Baobab House", "East Africa", "sw;en"], ["g2", "Andes", "South America", ""]],
        .guestVisits: [
            ["gv1", "g1", "fj-suva", "travels", "radio", "held", "2025-05-01", "2025-05-04"],
            ["gv2", "g2", "th-isan", "hosts", "cooking", "proposed", "", ""],
        ],
        .interpreters: [["m003", "2"]],
        .interpretations: [["p1", "m003"]],
        .availability: [["m001", "monday", "18:00", "21:30", "Pacific/Fiji"]],
        .exclusions: [["m001", "m003"]],
        .mentoringTerms: [["m001", "mentor", "6", "4", "no"], ["m002", "mentee", "", "", "yes"]],
        .mentoringRules: [["topicPoints", "90"]],
        .cadences: [["p1", "monthly", "2025-06-12", "19:00", "60", "Pacific/Fiji"]],
        .sessions: [
            ["p1", "2025-06-12", "met", "", ""], ["p1", "2025-07-10", "moved", "2025-07-12", "09:00"],
        ],
        .deadlines: [
            ["d1", "m001", "visa", "2026-04-30", "r2026", "2026-04-01"], ["d2", "m002", "other", "2026-12-01", "", ""],
        ],
        .feed: [["f0a", "m001", "visit", "v1", "1", "2026-01-15T09:00:00Z", "0123456789abcdef"]],
        .transits: [["FJ", "AE", "free", "2026-01-02", "An embassy"]],
        .stayLimits: [["FJ", "TH", "30"]],
        .declarations: [["m001", "yes", "no"]],
        .nominations: [["r2026", "m001"]],
        .attestations: [["r2026", "fj-suva", "migrants", "2"]],
        .seatRules: [["countryFirst", "1"]],
        .seatShares: [["regional", "pasifika", "2", "4"]],
        .funding: [["r2026", "40"]],
        .turnouts: [["m001", "regional", "2", "3"], ["m002", "regional", "1", ""]],
        .teamSeats: [["r2026", "fj-suva", "2"]],
        .companions: [["r2026", "m001", "1", "2;2;17", "2", "3"]],
        .rooms: [["r2026", "m001", "12 b", "2"]],
        .expenses: [
            ["e1", "r2026", "m001", "flight", "FJD", "123456", "0"],
            ["e2", "r2026", "", "venue", "VND", "1000000000000", "1"],
        ],
        .sealed: [["r2026", "m001", "passport", "0", "AAECAwQFBgc="]],
        .consents: [
            ["r2026", "m001", "hotel", "2026-01-02", "2026-01-03"], ["r2026", "m001", "visaLetter", "2026-01-02", ""],
        ],
        .exports: [["e1", "r2026", "hotel", "csv", "2026-01-15T09:00:00Z", "coordinator", "3"]],
        .exportSubjects: [["e1", "m001"]],
        .figures: [["e1", "all", "12"], ["e1", "fj", ""]],
        .purges: [["r2026", "2026-07-02", "", "", "", "", ""]],
        .offerMonths: [["offer-1", "10"], ["offer-1", "9"]],
        .conferences: [
            ["c1", "Health \"and\" us", "2026-07-01", "2026-07-04", "MX"],
            ["c2", "Law", "2026-12-30", "2027-01-02", ""],
        ],
        .holidays: [
            ["FJ", "2026-05-29", "holiday", "A day of thanks", "The gazette"],
            ["KH", "2026-06-06", "workday", "A Saturday at work", "A decree"],
        ],
        .busyDays: [["m001", "2026-05-01", "2026-05-03"], ["m003", "2026-05-31", "2026-05-31"]],
        .safetyNotes: [
            ["FJ", "2026-01-02", "calm", "All is well.", "A partner"],
            ["FJ", "2026-03-02", "care", "Roads.", "A partner"],
        ],
        .reluctance: [["KH", "2026-02-01", "15"]],
        .venues: [["v1", "FJ", "Suva", "Riverside hall", "120"], ["v2", "FJ", "Nadi", "Hall 2", "60"]],
        .fallbacks: [["r2025", "v1", "", "", ""], ["r2026", "v1", "v2", "TH", "KH"]],
        .decisions: [
            ["d1", "r2026", "2026-01-05", "FJ", "2026-05-30", "2026-06-02", "2", "3"],
            ["d2", "r2025", "2024-01-05", "TH", "", "", "", "0"],
        ],
        .decisionFacts: [["d1", "entry", "TH", "free"], ["d1", "holiday", "FJ 2026-05-29", "A day of thanks"]],
        .dissents: [["d1", "kh-riel", "Too far.\nToo dear."]],
    ]
}

private struct Filling: TableVisitor {
    let tables: Set<TableName>
    var network = Network()

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(any Error) {
        guard tables.contains(Row.table) else { return }
        network[keyPath: rows] = try (SampleNetwork.rows[Row.table] ?? []).map { try row($0) }
    }

    private func row<Row: NetworkRow>(_ texts: [String]) throws -> Row {
        guard let cells = Cells<Row.Column>(texts) else { throw CellFault(column: "", found: "", expected: "") }
        return try Row(cells)
    }
}
