/// Schema 2, frozen once it is released, with all that its text is made of: what replies, feeds, visits and mentoring
/// need beside schema 1.
///
/// It only adds tables, so that every entry of an older history still fits its table. They follow the ways of schema 1.
enum Schema2 {
    static let migration = (gatherings + visits + mentoring + feeds).map(\.sql).joined(separator: "\n\n")

    private static let gatherings = [
        SchemaTable("preference", of: "preferences", key: ["seriesID"]) {
            [.reference("seriesID", to: "series"), .count("runPrice")]
        },
        SchemaTable(
            "programme_session",
            of: "programme",
            key: ["id"],
            rules: [("closes: later than opens", "opens < closes")]
        ) {
            [
                .identifier("id"), .reference("meetingID", to: "meeting"), .day("day"), .time("opens"), .time("closes"),
                .line("title"), .line("place").optional, .link("link").optional, .languages("languages").optional,
            ]
        },
        SchemaTable("announcement", of: "announcements", key: ["meetingID"]) {
            [
                .reference("meetingID", to: "meeting"), .line("title"), .line("place").optional,
                .link("link").optional,
            ]
        },
        SchemaTable(
            "reply",
            of: "replies",
            key: ["uid", "sender", "sequence", "stamp", "answer"],
            rules: [
                (
                    "delegate: an address where it was passed on, nothing else",
                    "(answer = 'delegated') = (delegate IS NOT NULL)"
                ),
                (
                    "proposalStarts: times for a counter, nothing else",
                    "(answer = 'counter') = (proposalStarts IS NOT NULL)"
                ),
                ("proposalEnds: both ends, or neither", "(proposalStarts IS NULL) = (proposalEnds IS NULL)"),
                (
                    "proposalEnds: not before proposalStarts, and later where it is whole days",
                    "proposalStarts < proposalEnds OR (proposalStarts = proposalEnds AND proposalWholeDays = 'no')"
                ),
                (
                    "proposalWholeDays: no, or times that are midnights",
                    "proposalWholeDays = 'no' OR (proposalStarts IS NOT NULL "
                        + "AND proposalStarts GLOB '*T00:00:00Z' AND proposalEnds GLOB '*T00:00:00Z')"
                ),
            ]
        ) {
            [
                .reference("uid", to: "invitation", column: "uid"), .address("sender"), .count("sequence"),
                .moment("stamp"),
                .word("answer", ["accepted", "declined", "tentative", "needsAction", "delegated", "counter"]),
                .address("delegate").optional, .address("delegator").optional, .moment("proposalStarts").optional,
                .moment("proposalEnds").optional, .word("proposalWholeDays", ["yes", "no"]),
            ]
        },
    ]

    private static let visits = [
        SchemaTable("visitor", of: "visitors", key: ["visitID", "memberID"]) {
            [
                .reference("visitID", to: "visit"), .reference("memberID", to: "member"),
                .word("part", ["goes", "receives"]),
            ]
        },
        SchemaTable("visit_plan", of: "visitPlans", key: ["visitID"]) {
            [
                .reference("visitID", to: "visit"), .line("purpose").optional, .note("programme").optional,
                .day("consentedOn").optional, .reference("interpreterID", to: "member").optional,
            ]
        },
        SchemaTable("visit_terms", of: "visitTerms", key: ["groupID"]) {
            [.reference("groupID", to: "\"group\""), .count("hostsAtMost"), .count("travelsAtMost")]
        },
        SchemaTable(
            "absence",
            of: "absences",
            key: ["groupID", "starts"],
            rules: [("ends: not before starts", "starts <= ends")]
        ) {
            [.reference("groupID", to: "\"group\""), .day("starts"), .day("ends")]
        },
        SchemaTable("visit_rule", of: "visitRules", key: ["name"]) {
            [
                .word(
                    "name",
                    [
                        "rounds", "monthsPerRound", "repeatGap", "hostsAtMost", "travelsAtMost", "balanceAcross",
                        "balanceSelf", "topicPoints", "distancePoints", "leastPoints", "ledgerPoints",
                        "kilometresAtMost", "budgetMegametres",
                    ]
                ),
                .count("number"),
            ]
        },
        SchemaTable("guest", of: "guests", key: ["id"]) {
            [.identifier("id"), .line("name"), .line("region"), .languages("languages").optional]
        },
        SchemaTable(
            "guest_visit",
            of: "guestVisits",
            key: ["id"],
            rules: [
                ("ends: both starts and ends, or neither", "(starts IS NULL) = (ends IS NULL)"),
                (
                    "ends: at most 60 days, the last not before the first",
                    "starts IS NULL OR julianday(ends) - julianday(starts) BETWEEN 0 AND 59"
                ),
            ]
        ) {
            [
                .identifier("id"), .reference("guestID", to: "guest"), .reference("groupID", to: "\"group\""),
                .word("part", ["hosts", "travels"]), .topic("topic"),
                .word("status", ["proposed", "confirmed", "held", "cancelled"]), .day("starts").optional,
                .day("ends").optional,
            ]
        },
    ]

    private static let mentoring = [
        SchemaTable("interpreter", of: "interpreters", key: ["memberID"]) {
            [.reference("memberID", to: "member"), .count("atMost")]
        },
        SchemaTable("interpretation", of: "interpretations", key: ["pairingID"]) {
            [.reference("pairingID", to: "pairing"), .reference("memberID", to: "member")]
        },
        SchemaTable(
            "availability",
            of: "availability",
            key: ["memberID", "weekday", "opens"],
            rules: [("closes: later than opens", "opens < closes")]
        ) {
            [
                .reference("memberID", to: "member"),
                .word("weekday", ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
                .time("opens"), .time("closes"), .zone("timeZone"),
            ]
        },
        SchemaTable(
            "exclusion",
            of: "exclusions",
            key: ["memberID", "otherID"],
            rules: [("otherID: another member", "memberID <> otherID")]
        ) {
            [.reference("memberID", to: "member"), .reference("otherID", to: "member")]
        },
        SchemaTable("mentoring_terms", of: "mentoringTerms", key: ["memberID", "role"]) {
            [
                .reference("memberID", to: "member"), .word("role", ["mentor", "mentee"]), .count("months").optional,
                .count("hoursPerMonth").optional, .word("wantsChange", ["yes", "no"]),
            ]
        },
        SchemaTable("mentoring_rule", of: "mentoringRules", key: ["name"]) {
            [
                .word(
                    "name",
                    [
                        "topicPoints", "hourPoints", "hoursCounted", "hoursNeeded", "groupPoints", "languagePoints",
                        "waitingPoints", "monthsCounted", "interpreterPoints", "keepPoints", "hoursPerPairing",
                        "loadAtMost", "quietCadences",
                    ]
                ),
                .count("number"),
            ]
        },
        SchemaTable("cadence", of: "cadences", key: ["pairingID"]) {
            [
                .reference("pairingID", to: "pairing"), .word("rhythm", ["weekly", "fortnightly", "monthly"]),
                .day("first"), .time("opens"), .count("minutes", 10...480), .zone("timeZone"),
            ]
        },
        SchemaTable(
            "mentoring_session",
            of: "sessions",
            key: ["pairingID", "day"],
            rules: [
                ("movedTo: the day of a moved session", "outcome <> 'moved' OR movedTo IS NOT NULL"),
                ("movedOpens: both movedTo and movedOpens, or neither", "(movedTo IS NULL) = (movedOpens IS NULL)"),
            ]
        ) {
            [
                .reference("pairingID", to: "pairing"), .day("day"),
                .word("outcome", ["moved", "met", "missed", "cancelled"]), .day("movedTo").optional,
                .time("movedOpens").optional,
            ]
        },
    ]

    private static let feeds = [
        SchemaTable("deadline", of: "deadlines", key: ["id"]) {
            [
                .identifier("id"), .reference("memberID", to: "member"),
                .word("kind", ["visa", "passport", "seat", "report", "other"]), .day("due"),
                .reference("meetingID", to: "meeting").optional, .day("doneOn").optional,
            ]
        },
        SchemaTable("feed_entry", of: "feed", key: ["uid"], unique: ["memberID", "kind", "subject"]) {
            [
                .identifier("uid"), .reference("memberID", to: "member").optional,
                .word(
                    "kind",
                    [
                        "programme", "visit", "report", "mentoring", "deadline", "announcement", "calendar",
                        "mentorCalendar",
                    ]
                ),
                .identifier("subject"), .count("sequence"), .moment("stamp"), .digest("digest"),
            ]
        },
    ]
}
