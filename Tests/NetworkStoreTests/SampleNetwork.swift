import NetworkModel
import NetworkRows

/// A small network with rows in every table and something in every column.
enum SampleNetwork {
    static func whole() throws -> Network {
        var filling = Filling()
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
    ]
}

private struct Filling: TableVisitor {
    var network = Network()

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(any Error) {
        network[keyPath: rows] = try (SampleNetwork.rows[Row.table] ?? []).map { try row($0) }
    }

    private func row<Row: NetworkRow>(_ texts: [String]) throws -> Row {
        guard let cells = Cells<Row.Column>(texts) else { throw CellFault(column: "", found: "", expected: "") }
        return try Row(cells)
    }
}
