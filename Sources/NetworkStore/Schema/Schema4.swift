/// Schema 4, frozen once it is released, with all that its text is made of: what a meeting's days, its fallback and the
/// decision about it need beside schema 3.
///
/// It only adds tables, so that every entry of an older history still fits its table.
enum Schema4 {
    static let migration = (season + fallbacks + decisions).map(\.sql).joined(separator: "\n\n")

    private static let season = [
        SchemaTable("offer_month", of: "offerMonths", key: ["offerID", "month"]) {
            // As text: within a key, a number's order is not that of the files.
            [.reference("offerID", to: "offer"), .word("month", (1...12).map(String.init))]
        },
        SchemaTable("conference", of: "conferences", key: ["id"], rules: [lasting]) {
            [.identifier("id"), .line("name"), .day("starts"), .day("ends"), .country("countryCode").optional]
        },
        SchemaTable("decreed_day", of: "holidays", key: ["countryCode", "date"]) {
            [
                country("countryCode"), .day("date"), .word("kind", ["holiday", "workday"]), .line("name"),
                .line("source"),
            ]
        },
        SchemaTable("busy_days", of: "busyDays", key: ["memberID", "starts"], rules: [lasting]) {
            [.reference("memberID", to: "member"), .day("starts"), .day("ends")]
        },
        SchemaTable("safety_note", of: "safetyNotes", key: ["countryCode", "notedOn"]) {
            [
                country("countryCode"), .day("notedOn"), .word("level", ["calm", "care", "avoid"]), .line("text"),
                .line("source"),
            ]
        },
        SchemaTable(
            "reluctance",
            of: "reluctance",
            key: ["destination"],
            rules: [("atLeast: 5, 10, 15 and so on", "atLeast % 5 = 0")]
        ) {
            [country("destination"), .day("askedOn"), .count("atLeast", 5...1_000_000)]
        },
    ]

    private static let fallbacks = [
        SchemaTable("venue", of: "venues", key: ["id"]) {
            [.identifier("id"), country("countryCode"), .line("city"), .line("name"), .count("people")]
        },
        SchemaTable(
            "fallback",
            of: "fallbacks",
            key: ["meetingID"],
            rules: [
                (
                    "venueID: something here or in another column",
                    "coalesce(venueID, backupVenueID, backupCountryCode, hubCountryCode) IS NOT NULL"
                ),
                ("backupVenueID: another venue", "venueID <> backupVenueID"),
            ]
        ) {
            [
                .reference("meetingID", to: "meeting"), .reference("venueID", to: "venue").optional,
                .reference("backupVenueID", to: "venue").optional, country("backupCountryCode").optional,
                country("hubCountryCode").optional,
            ]
        },
    ]

    private static let decisions = [
        SchemaTable(
            "decision",
            of: "decisions",
            key: ["id"],
            rules: [
                ("ends: both starts and ends, or neither", "(starts IS NULL) = (ends IS NULL)"), lasting,
                ("rank: a place among the ranked", "rank <= max(1, ranked)"),
            ]
        ) {
            [
                .identifier("id"), .reference("meetingID", to: "meeting"), .day("decidedOn"), country("countryCode"),
                .day("starts").optional, .day("ends").optional, .count("rank", 1...1_000_000).optional,
                .count("ranked"),
            ]
        },
        SchemaTable("decision_fact", of: "decisionFacts", key: ["decisionID", "kind", "subject"]) {
            [
                .reference("decisionID", to: "decision"),
                .word("kind", ["entry", "offer", "safety", "holiday", "reluctance", "ranking"]), .line("subject"),
                .line("reading"),
            ]
        },
        SchemaTable("dissent", of: "dissents", key: ["decisionID", "groupID"]) {
            [.reference("decisionID", to: "decision"), .reference("groupID", to: "\"group\""), .note("reason")]
        },
    ]

    /// A column with a country of the network.
    private static func country(_ name: String) -> SchemaColumn {
        .reference(name, to: "country", column: "code")
    }

    private static let lasting = (
        name: "ends: at most 60 days, the last not before the first",
        sql: "starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59"
    )
}
