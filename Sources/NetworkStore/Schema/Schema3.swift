/// Schema 3, frozen once it is released, with all that its text is made of: what delegates, travel and purging need
/// beside schema 2.
///
/// It adds tables, so that every entry of an older history still fits its table; and while an erasure is open, the
/// history's cells of a purged meeting's people may be emptied.
enum Schema3 {
    static let migration = ((borders + delegation + travel + care).map(\.sql) + [erasure]).joined(separator: "\n\n")

    private static let borders = [
        SchemaTable(
            "transit_rule",
            of: "transits",
            key: ["passport", "country"],
            rules: [("country: another country than the passport's own", "passport <> country")]
        ) {
            [
                .country("passport"), .country("country"),
                .word("requirement", ["free", "visa", "refused", "unknown"]), .day("checkedOn"), .line("source"),
            ]
        },
        SchemaTable("stay_limit", of: "stayLimits", key: ["passport", "destination"]) {
            [.country("passport"), .country("destination"), .count("days")]
        },
    ]

    private static let delegation = [
        SchemaTable("declaration", of: "declarations", key: ["memberID"]) {
            [.reference("memberID", to: "member"), .word("young", yesOrNo), .word("newcomer", yesOrNo)]
        },
        SchemaTable("nomination", of: "nominations", key: ["meetingID", "memberID"]) {
            [.reference("meetingID", to: "meeting"), .reference("memberID", to: "member")]
        },
        SchemaTable("attestation", of: "attestations", key: ["meetingID", "groupID", "community"]) {
            [
                .reference("meetingID", to: "meeting"), .reference("groupID", to: "\"group\""),
                .topic("community"), .count("attested"),
            ]
        },
        SchemaTable("seat_rule", of: "seatRules", key: ["name"]) {
            [
                .word(
                    "name",
                    ["countryFirst", "countryBefore", "firstTimersPercent", "youngOrNewPercent", "waitingAtMost"]
                ),
                .count("number"),
            ]
        },
        SchemaTable("seat_share", of: "seatShares", key: ["seriesID", "subregionID"]) {
            [
                .reference("seriesID", to: "series"), .reference("subregionID", to: "subregion"), .count("weight"),
                .count("floor"),
            ]
        },
        SchemaTable("funding", of: "funding", key: ["meetingID"]) {
            [.reference("meetingID", to: "meeting"), .count("seats")]
        },
        SchemaTable("turnout", of: "turnouts", key: ["memberID", "seriesID"]) {
            [
                .reference("memberID", to: "member"), .reference("seriesID", to: "series"), .count("times"),
                .count("latest").optional,
            ]
        },
        SchemaTable("team_seats", of: "teamSeats", key: ["meetingID", "groupID"]) {
            [.reference("meetingID", to: "meeting"), .reference("groupID", to: "\"group\""), .count("seats")]
        },
    ]

    private static let travel = [
        SchemaTable("companions", of: "companions", key: ["meetingID", "memberID"]) {
            [
                .reference("meetingID", to: "meeting"), .reference("memberID", to: "member"), .count("adults", 0...20),
                .ages("childAges").optional, .count("inChildcare", 0...20), .count("beds", 0...20),
            ]
        },
        SchemaTable("room_place", of: "rooms", key: ["meetingID", "memberID"]) {
            [
                .reference("meetingID", to: "meeting"), .reference("memberID", to: "member"), .line("room"),
                .count("beds", 1...20),
            ]
        },
        SchemaTable("expense", of: "expenses", key: ["id"]) {
            [
                .identifier("id"), .reference("meetingID", to: "meeting"),
                .reference("memberID", to: "member").optional,
                .word(
                    "kind",
                    [
                        "flight", "visa", "hotel", "perDiem", "insurance", "pickUp", "venue", "interpretation",
                        "childcare", "other",
                    ]
                ),
                .currency("currency"), .money("budget"), .money("paid"),
            ]
        },
        SchemaTable("sealed_record", of: "sealed", key: ["meetingID", "memberID", "kind", "part"]) {
            [
                .reference("meetingID", to: "meeting"), .reference("memberID", to: "member"),
                .word("kind", ["passport", "identityCard", "itinerary"]), .count("part"), .sealedText("text"),
            ]
        },
    ]

    private static let care = [
        SchemaTable(
            "consent",
            of: "consents",
            key: ["meetingID", "memberID", "purpose"],
            rules: [
                ("givenOn: a day, here or in withdrawnOn", "givenOn IS NOT NULL OR withdrawnOn IS NOT NULL"),
                ("withdrawnOn: not before givenOn", "givenOn <= withdrawnOn"),
            ]
        ) {
            [
                .reference("meetingID", to: "meeting"), .reference("memberID", to: "member"),
                .word("purpose", ["visaLetter", "travelAgent", "hotel", "host", "insurer"]), .day("givenOn").optional,
                .day("withdrawnOn").optional,
            ]
        },
        SchemaTable("roster_export", of: "exports", key: ["id"]) {
            [
                .identifier("id"), .reference("meetingID", to: "meeting"), .topic("audience"), .topic("format"),
                .moment("stamp"), .line("who"), .count("rows"),
            ]
        },
        SchemaTable("export_subject", of: "exportSubjects", key: ["exportID", "memberID"]) {
            [.reference("exportID", to: "roster_export"), .reference("memberID", to: "member")]
        },
        SchemaTable("published_figure", of: "figures", key: ["exportID", "name"]) {
            [.reference("exportID", to: "roster_export"), .topic("name"), .count("people").optional]
        },
        SchemaTable(
            "purge",
            of: "purges",
            key: ["meetingID"],
            rules: [
                (
                    "confirmed: all counts with purgedOn, none without",
                    "(purgedOn IS NULL) = (confirmed IS NULL) AND (purgedOn IS NULL) = (declined IS NULL) "
                        + "AND (purgedOn IS NULL) = (companions IS NULL) AND (purgedOn IS NULL) = (countries IS NULL)"
                )
            ]
        ) {
            [
                .reference("meetingID", to: "meeting"), .day("due"), .day("purgedOn").optional,
                .count("confirmed").optional, .count("declined").optional, .count("companions").optional,
                .count("countries").optional,
            ]
        },
    ]

    private static let yesOrNo = ["yes", "no"]

    /// An open erasure can't be committed: it refers to entry 0, which never exists. While it is open, cells of a row's
    /// change may become an empty list, and nothing else about it may change: that it was, and of which kind, stays.
    private static let erasure = #"""
        CREATE TABLE erasure (
            only INTEGER PRIMARY KEY
                CONSTRAINT "only: one erasure at a time" CHECK (only = 1),
            closed INTEGER NOT NULL DEFAULT 0 REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED
                CONSTRAINT "closed: 0, which no entry is" CHECK (closed = 0)
        ) STRICT;

        DROP TRIGGER row_change_kept_unchanged;
        CREATE TRIGGER row_change_kept_unchanged BEFORE UPDATE ON row_change
        WHEN NOT EXISTS (SELECT 1 FROM erasure)
            OR NEW.number IS NOT OLD.number OR NEW.entry IS NOT OLD.entry OR NEW.tableName IS NOT OLD.tableName
            OR NEW.before IS NOT iif(OLD.before IS NULL, NULL, '[]')
            OR NEW.after IS NOT iif(OLD.after IS NULL, NULL, '[]') BEGIN
            SELECT RAISE(ABORT, 'the history is never rewritten');
        END;
        """#
}
