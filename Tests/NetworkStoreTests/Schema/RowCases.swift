import NetworkRows

extension RowCase {
    /// One column at a time: each value that it refuses.
    private static let refusedCells: [(TableName, String, [String])] = [
        (
            .subregions, "id",
            ["A", "a_b", "-a", "a-", "a--b", "é", "a b", "a\u{0}b", String(repeating: "a", count: 65)]
        ),
        (.groups, "id", ["Group"]), (.members, "id", ["m 1"]), (.series, "id", ["x."]), (.meetings, "id", ["-"]),
        (.offers, "id", ["x/y"]), (.invitations, "uid", ["U0"]), (.visits, "id", ["v--1"]), (.pairings, "id", ["p1-"]),
        (.network, "name", lines), (.network, "organizerName", lines), (.subregions, "name", lines),
        (.groups, "name", lines), (.groups, "city", lines), (.members, "chosenName", lines),
        (.members, "calendarTitle", lines), (.series, "name", lines), (.meetings, "name", lines),
        (.meetings, "city", lines), (.offers, "note", notes),
        (.network, "organizerAddress", addresses), (.members, "address", addresses),
        (.countries, "code", ["fj", "F", "FJI", "F1", "FJ\u{0}"]),
        (.groups, "languages", languages), (.members, "languages", languages),
        (.groups, "offers", topics), (.groups, "wants", topics), (.delegates, "allergies", topics),
        (.mentoring, "topics", topics), (.visits, "topic", ["a;b", "A", "-a", "a--b"]),
        (.members, "calendarStyle", ["Open", "hidden"]), (.series, "everyYears", ["0", "11", "-1"]),
        (.policies, "cooldown", counts), (.policies, "spacing", counts), (.policies, "coverage", counts),
        (.policies, "fairnessHistory", counts), (.policies, "repeatUnit", counts), (.policies, "maxTurns", counts),
        (.policies, "siteKilometres", counts), (.policies, "siteEditions", counts),
        (.policies, "entryPercent", ["-1", "101"]), (.policies, "creditOnline", ["held", "None"]),
        (.policies, "creditCancelled", ["held", "yes"]), (.policies, "creditMoved", ["none", "Held"]),
        (.policies, "pattern", topics), (.entries, "requirement", ["Free", "arrival"]), (.entries, "checkedOn", days),
        (.entries, "source", lines),
        (.policies, "offerNeeded", ["1", "Yes", "maybe"]), (.shares, "weight", counts), (.shares, "mustHost", ["true"]),
        (.pins, "year", years), (.pins, "kind", ["host"]), (.meetings, "number", counts), (.meetings, "year", years),
        (.meetings, "status", ["planned", "Held"]), (.offers, "answer", ["maybe"]), (.offers, "fromYear", ["1899"]),
        (.offers, "untilYear", ["2201"]), (.offers, "recordedOn", days), (.delegates, "status", ["gone"]),
        (.delegates, "room", ["double"]), (.delegates, "diet", ["none"]), (.delegates, "allergyHandled", ["0"]),
        (.invitations, "sequence", counts), (.invitations, "state", ["draft"]), (.invitations, "stamp", moments),
        (.invitations, "digest", ["0", "0123456789ABCDEF", "0123456789abcdeg", "0123456789abcdef0"]),
        (.visits, "kind", ["holiday"]), (.visits, "status", ["moved"]), (.visits, "reportDue", days),
        (.visits, "reportedOn", days), (.mentoring, "role", ["friend"]), (.mentoring, "since", days),
        (.pairings, "status", ["over"]), (.pairings, "starts", days), (.pairings, "ends", days),
        (.preferences, "runPrice", counts), (.programme, "id", ["S 1"]), (.programme, "day", days),
        (.programme, "opens", times), (.programme, "closes", times), (.programme, "title", lines),
        (.programme, "place", lines), (.programme, "link", links), (.programme, "languages", languages),
        (.announcements, "title", lines), (.announcements, "place", lines), (.announcements, "link", links),
        (.replies, "sender", addresses + ["M@example.org"]), (.replies, "delegator", addresses + ["M@example.org"]),
        (.replies, "sequence", counts), (.replies, "stamp", moments), (.replies, "answer", ["yes", "Accepted"]),
        (.replies, "proposalWholeDays", ["maybe"]), (.visitors, "part", ["stays"]), (.visitPlans, "purpose", lines),
        (.visitPlans, "programme", notes), (.visitPlans, "consentedOn", days), (.visitTerms, "hostsAtMost", counts),
        (.visitTerms, "travelsAtMost", counts), (.visitRules, "name", ["Rounds", "colour"]),
        (.visitRules, "number", counts), (.interpreters, "atMost", counts), (.guests, "id", ["G 1"]),
        (.guests, "name", lines),
        (.guests, "region", lines), (.guests, "languages", languages), (.guestVisits, "id", ["G_1"]),
        (.guestVisits, "part", ["both"]), (.guestVisits, "topic", ["a;b", "A", "-a", "a--b"]),
        (.guestVisits, "status", ["moved"]), (.availability, "weekday", ["Mon"]),
        (.availability, "opens", times), (.availability, "closes", times), (.availability, "timeZone", zones),
        (.mentoringTerms, "role", ["friend"]), (.mentoringTerms, "months", counts),
        (.mentoringTerms, "hoursPerMonth", counts), (.mentoringTerms, "wantsChange", ["1"]),
        (.mentoringRules, "name", ["TopicPoints"]), (.mentoringRules, "number", counts),
        (.cadences, "rhythm", ["daily"]), (.cadences, "first", days), (.cadences, "opens", times),
        (.cadences, "minutes", ["9", "481", "-1"]), (.cadences, "timeZone", zones), (.sessions, "day", days),
        (.sessions, "outcome", ["held"]), (.deadlines, "id", ["D"]), (.deadlines, "kind", ["tax"]),
        (.deadlines, "due", days), (.deadlines, "doneOn", days), (.feed, "uid", ["F 1"]),
        (.feed, "kind", ["meeting"]), (.feed, "subject", ["V_1"]), (.feed, "sequence", counts),
        (.feed, "stamp", moments), (.feed, "digest", ["0", "0123456789ABCDEF"]),
        (.transits, "passport", capitals), (.transits, "country", capitals), (.transits, "requirement", ["eVisa"]),
        (.transits, "checkedOn", days), (.transits, "source", lines), (.stayLimits, "passport", capitals),
        (.stayLimits, "destination", capitals), (.stayLimits, "days", counts), (.declarations, "young", ["1"]),
        (.declarations, "newcomer", ["maybe"]), (.attestations, "community", ["A"]),
        (.attestations, "attested", counts), (.seatRules, "name", ["CountryFirst"]), (.seatRules, "number", counts),
        (.seatShares, "weight", counts), (.seatShares, "floor", counts), (.funding, "seats", counts),
        (.turnouts, "times", counts), (.turnouts, "latest", counts), (.teamSeats, "seats", counts),
        (.companions, "adults", ["-1", "21"]), (.companions, "inChildcare", ["-1", "21"]),
        (.companions, "beds", ["-1", "21"]),
        (.companions, "childAges", ["18", "19", "20", "99", "212", ";", "1;", ";1", "1;;2", "1,2", "-1", "1\u{0}"]),
        (.rooms, "room", lines), (.rooms, "beds", ["0", "21"]), (.expenses, "id", ["E 1"]),
        (.expenses, "kind", ["bribe"]), (.expenses, "currency", ["fjd", "FJ", "FJDD", "FJ1", "FJD\u{0}"]),
        (.expenses, "budget", money), (.expenses, "paid", money), (.sealed, "kind", ["letter"]),
        (.sealed, "part", counts),
        (.sealed, "text", ["AAA", "AA=A", "A===", "AAA!", "AAAA\u{0}", String(repeating: "A", count: 100_004)]),
        (.consents, "purpose", ["all"]), (.consents, "givenOn", days),
        (.consents, "withdrawnOn", days), (.exports, "id", ["E 1"]),
        (.exports, "audience", ["A"]), (.exports, "format", ["A"]), (.exports, "stamp", moments),
        (.exports, "who", lines), (.exports, "rows", counts), (.figures, "name", ["A"]), (.figures, "people", counts),
        (.purges, "due", days), (.offerMonths, "month", ["0", "13", "-1", "09", "May"]), (.conferences, "id", ["C 1"]),
        (.conferences, "name", lines), (.conferences, "countryCode", capitals), (.holidays, "date", days),
        (.holidays, "kind", ["Holiday", "weekend"]), (.holidays, "name", lines), (.holidays, "source", lines),
        (.safetyNotes, "notedOn", days), (.safetyNotes, "level", ["Calm", "danger"]), (.safetyNotes, "text", lines),
        (.safetyNotes, "source", lines), (.reluctance, "askedOn", days),
        (.reluctance, "atLeast", ["-5", "0", "4", "1000001", "1000005"]), (.venues, "id", ["V 1"]),
        (.venues, "city", lines), (.venues, "name", lines), (.venues, "people", counts), (.decisions, "id", ["D_1"]),
        (.decisions, "decidedOn", days), (.decisions, "rank", ["-1", "0", "1000001"]), (.decisions, "ranked", counts),
        (.decisionFacts, "kind", ["Entry", "host"]), (.decisionFacts, "subject", lines),
        (.decisionFacts, "reading", lines), (.dissents, "reason", notes),
    ]

    private static let capitals = ["fj", "F", "FJI", "F1", "FJ\u{0}"]
    private static let money = ["-1", "1000000000001"]

    private static let times = ["24:00", "9:00", "09:60", "09:00:00", "noon", "09:00\u{0}"]
    private static let zones = [
        "/UTC", "UTC/", "A//B", "A/B/C/D", "Asia/Kath mandu", "localtime", "posix/UTC", "right/UTC", "posixrules",
        "Asia/Кыз", "UTC\u{0}", String(repeating: "A", count: 65),
    ]
    private static let links = [
        "http://example.org", "https://", "https://localhost", "example.org", "javascript:x", "https://a b.org",
        "https://exämple.org", "https://example.org/\"x\"", "https://example.org/<x>", "https://example.org/\u{0}",
        "https://example.org/" + String(repeating: "a", count: 481),
    ]

    private static let lines = [
        " a", "a ", "a\nb", "a\tb", "a\u{0}b", "a\u{7F}", "a\u{85}b", "a\u{2028}b", "a\u{202E}b", "a\u{2066}b",
        "a\u{FEFF}", "a\u{FFFD}", "\u{A0}a", "a\u{3000}", String(repeating: "é", count: 1601),
    ]
    private static let notes = ["\na", "a\n", "a\rb", "a\tb", "a\u{0}b", "a\u{2029}b", "a\u{202A}b", "a\u{FFFF}"]
    private static let addresses = [
        "a", "a@b", "@b.c", "a@", "a@b@c.d", "a b@c.d", "a@b..c", ".a@b.c", "a.@b.c", "a@.b.c", "a@b.c.", "a@b.c\u{0}",
        "é@b.c", "a%0a@b.c", "\"a\"@b.c",
    ]
    private static let languages = [
        "T", "t", "th;", ";th", "th;;en", "th,en", "th-", "th-;en", "th;1x", "th;e", "th en", "TH", "th;En", "th\u{0}",
    ]
    private static let topics = ["A", "a;", ";a", "a;;b", "a-;b", "a;-b", "a--b", "a b", "a,b", "é", "a\u{0}"]
    private static let counts = ["-1", "1000001"]
    private static let years = ["1899", "2201"]
    private static let days = [
        "2025-02-29", "2025-13-01", "2025-1-1", "0000-01-01", "20250101", "2025-01-01T00:00", "now", "2025-01-01\u{0}",
    ]
    private static let moments = [
        "2026-01-15T09:00:00", "2026-01-15 09:00:00Z", "2026-02-30T09:00:00Z", "2026-01-15T24:00:00Z",
        "2026-01-15T09:00:60Z", "0000-01-15T09:00:00Z", "2026-01-15T09:00:00.5Z", "now",
    ]

    private static let stay = ["starts": "2026-05-30", "ends": "2026-06-02"]
    private static let refusedTogether: [RowCase] = [
        RowCase(.meetings, ["status": "held", "countryCode": ""], "countryCode: the host of a confirmed, held"),
        RowCase(.meetings, ["status": "postponed", "countryCode": ""], "countryCode: the host of a confirmed, held"),
        RowCase(.meetings, ["status": "moved"], "plannedCountryCode: the country that a moved meeting left"),
        RowCase(.meetings, ["status": "moved", "plannedCountryCode": "FJ"], "plannedCountryCode: the country that"),
        RowCase(.meetings, ["plannedCountryCode": "TH"], "plannedCountryCode: nothing for a proposed, confirmed"),
        RowCase(.meetings, ["status": "proposed", "plannedCountryCode": "TH"], "plannedCountryCode: nothing for a"),
        RowCase(.meetings, ["status": "online", "countryCode": "", "city": "Suva"], "city: nothing without"),
        RowCase(
            .meetings,
            ["status": "online", "countryCode": "", "hostGroupID": "fj-suva"],
            "hostGroupID: nothing without a countryCode"
        ),
        RowCase(.meetings, ["starts": ""], "ends: both starts and ends, or neither"),
        RowCase(.meetings, ["ends": ""], "ends: both starts and ends, or neither"),
        RowCase(.meetings, ["ends": "2026-05-29"], "ends: at most 60 days, the last not before the first"),
        RowCase(.meetings, ["ends": "2026-07-29"], "ends: at most 60 days, the last not before the first"),
        RowCase(.meetings, ["opens": "09:00", "closes": "10:00"], "opens: opens, closes and timeZone"),
        RowCase(.meetings, ["opens": "09:00", "timeZone": "UTC"], "opens: opens, closes and timeZone"),
        RowCase(.meetings, ["timeZone": "UTC"], "opens: opens, closes and timeZone"),
        RowCase(
            .meetings,
            ["starts": "", "ends": "", "opens": "09:00", "closes": "10:00", "timeZone": "UTC"],
            "opens: nothing without starts and ends"
        ),
        RowCase(
            .meetings,
            ["ends": "2026-05-30", "opens": "09:00", "closes": "09:00", "timeZone": "UTC"],
            "closes: later than opens where both are on one day"
        ),
        RowCase(.entries, ["destination": "TH"], "destination: another country than the passport's own"),
        RowCase(.offers, ["fromYear": "2027", "untilYear": "2026"], "untilYear: fromYear or later"),
        RowCase(.delegates, ["arrives": "2026-05-30"], "leaves: both arrives and leaves, or neither"),
        RowCase(.delegates, ["leaves": "2026-05-30"], "leaves: both arrives and leaves, or neither"),
        RowCase(.delegates, ["arrives": "2026-05-30", "leaves": "2026-05-30"], "leaves: 1 to 59 days after arrives"),
        RowCase(.delegates, ["arrives": "2026-05-30", "leaves": "2026-07-29"], "leaves: 1 to 59 days after arrives"),
        RowCase(.delegates, ["sharesWith": "m001"], "sharesWith: nothing for a room that is not shared"),
        RowCase(.visits, ["visitingGroupID": "kh-riel"], "hostGroupID: another group than the visiting one"),
        RowCase(.visits, ["starts": "2026-05-30"], "ends: both starts and ends, or neither"),
        RowCase(.visits, ["starts": "2026-05-30", "ends": "2026-05-29"], "ends: at most 60 days"),
        RowCase(
            .visits,
            stay.merging(["reportDue": "2026-05-29"]) { $1 },
            "reportDue: not before the visit starts"
        ),
        RowCase(.mentoring, ["role": "mentor"], "capacity: a number for a mentor, nothing for a mentee"),
        RowCase(.mentoring, ["capacity": "1"], "capacity: a number for a mentor, nothing for a mentee"),
        RowCase(.mentoring, ["role": "mentor", "capacity": "21"], "capacity: a number of mentees from 0 to 20"),
        RowCase(.mentoring, ["role": "mentor", "capacity": "-1"], "capacity: a number of mentees from 0 to 20"),
        RowCase(.pairings, ["mentorID": "m003"], "menteeID: another member than the mentor"),
        RowCase(.pairings, ["starts": "2026-05-30", "ends": "2026-05-29"], "ends: not before starts"),
        RowCase(.programme, ["opens": "12:00"], "closes: later than opens"),
        RowCase(.replies, ["answer": "delegated"], "delegate: an address where it was passed on"),
        RowCase(.replies, ["delegate": "a@b.c"], "delegate: an address where it was passed on"),
        RowCase(.replies, ["answer": "counter"], "proposalStarts: times for a counter"),
        RowCase(.replies, proposal, "proposalStarts: times for a counter"),
        RowCase(
            .replies,
            proposal.merging(["answer": "counter", "proposalEnds": ""]) { $1 },
            "proposalEnds: both ends"
        ),
        RowCase(.replies, ["proposalEnds": "2026-05-29T00:00:00Z"], "proposalEnds: both ends"),
        RowCase(
            .replies,
            proposal.merging(["answer": "counter", "proposalEnds": "2026-05-29T00:00:00Z"]) { $1 },
            "proposalEnds: not before proposalStarts"
        ),
        RowCase(
            .replies,
            proposal.merging([
                "answer": "counter", "proposalWholeDays": "yes", "proposalEnds": "2026-05-30T00:00:00Z",
            ]) { $1 },
            "proposalEnds: not before proposalStarts"
        ),
        RowCase(.replies, ["proposalWholeDays": "yes"], "proposalWholeDays: no, or times"),
        RowCase(
            .replies,
            proposal.merging([
                "answer": "counter", "proposalWholeDays": "yes", "proposalEnds": "2026-06-01T00:00:01Z",
            ]) { $1 },
            "proposalWholeDays: no, or times"
        ),
        RowCase(.absences, ["ends": "2026-12-19"], "ends: not before starts"),
        RowCase(.transits, ["country": "FJ"], "country: another country"),
        RowCase(.consents, ["givenOn": "", "withdrawnOn": ""], "givenOn: a day, here or in withdrawnOn"),
        RowCase(.consents, ["givenOn": "2026-01-04", "withdrawnOn": "2026-01-03"], "withdrawnOn: not before givenOn"),
        RowCase(.purges, ["purgedOn": "2026-07-03"], "confirmed: all counts with purgedOn"),
        RowCase(.purges, ["countries": "1"], "confirmed: all counts with purgedOn"),
        RowCase(.guestVisits, ["starts": "2026-05-30"], "ends: both starts and ends, or neither"),
        RowCase(.guestVisits, ["starts": "2026-05-30", "ends": "2026-05-29"], "ends: at most 60 days"),
        RowCase(.absences, ["starts": "2027-02-29"], "starts: a day"),
        RowCase(.absences, ["ends": "soon"], "ends: a day"),
        RowCase(.availability, ["closes": "18:00"], "closes: later than opens"),
        RowCase(.exclusions, ["otherID": "m001"], "otherID: another member"),
        RowCase(.sessions, ["movedTo": "", "movedOpens": ""], "movedTo: the day of a moved session"),
        RowCase(.sessions, ["movedTo": "", "outcome": "met"], "movedOpens: both"),
        RowCase(.sessions, ["movedOpens": ""], "movedOpens: both"),
        RowCase(.conferences, ["ends": "2026-12-29"], "ends: at most 60 days, the last not before the first"),
        RowCase(.conferences, ["ends": "2027-02-28"], "ends: at most 60 days, the last not before the first"),
        RowCase(.busyDays, ["ends": "2026-05-30"], "ends: at most 60 days, the last not before the first"),
        RowCase(.busyDays, ["ends": "2026-07-30"], "ends: at most 60 days, the last not before the first"),
        RowCase(.reluctance, ["atLeast": "6"], "atLeast: 5, 10, 15 and so on"),
        RowCase(.reluctance, ["atLeast": "999999"], "atLeast: 5, 10, 15 and so on"),
        RowCase(
            .fallbacks,
            ["venueID": "", "backupVenueID": "", "backupCountryCode": "", "hubCountryCode": ""],
            "venueID: something here or in another column"
        ),
        RowCase(.fallbacks, ["backupVenueID": "v1"], "backupVenueID: another venue"),
        RowCase(.decisions, ["starts": "2026-05-30"], "ends: both starts and ends, or neither"),
        RowCase(.decisions, ["ends": "2026-05-30"], "ends: both starts and ends, or neither"),
        RowCase(.decisions, ["starts": "2026-05-30", "ends": "2026-05-29"], "ends: at most 60 days"),
        RowCase(.decisions, ["starts": "2026-05-30", "ends": "2026-07-29"], "ends: at most 60 days"),
        RowCase(.decisions, ["rank": "2"], "rank: a place among the ranked"),
        RowCase(.decisions, ["rank": "4", "ranked": "3"], "rank: a place among the ranked"),
    ]

    private static let purged = [
        "purgedOn": "2026-07-03", "confirmed": "0", "declined": "0", "companions": "0", "countries": "0",
    ]

    private static let proposal = [
        "proposalStarts": "2026-05-30T00:00:00Z", "proposalEnds": "2026-05-31T12:00:00Z",
    ]

    /// Cells that only stand with others.
    private static let refusedAmongOthers: [RowCase] =
        days.flatMap { day in
            [
                RowCase(.meetings, ["starts": day], "s: "), RowCase(.meetings, ["ends": day], "ends: "),
                RowCase(.visits, ["starts": day, "ends": "2026-05-30"], "s: "),
                RowCase(.guestVisits, ["starts": day, "ends": "2026-05-30"], "s: "),
                RowCase(.guestVisits, ["starts": "2026-05-30", "ends": day], "ends: "),
                RowCase(.visits, ["starts": "2026-05-30", "ends": day], "ends: "),
                RowCase(.delegates, ["arrives": day, "leaves": "2026-05-30"], "s: "),
                RowCase(.delegates, ["arrives": "2026-05-30", "leaves": day], "leaves: "),
                RowCase(.conferences, ["starts": day], "s: "), RowCase(.conferences, ["ends": day], "ends: "),
                RowCase(.busyDays, ["starts": day], "s: "), RowCase(.busyDays, ["ends": day], "ends: "),
                RowCase(.decisions, ["starts": day, "ends": "2026-05-30"], "s: "),
                RowCase(.decisions, ["starts": "2026-05-30", "ends": day], "ends: "),
            ]
        }
        + times.flatMap { time in
            [
                RowCase(.meetings, ["opens": time, "closes": "10:00", "timeZone": "UTC"], "opens: a time"),
                RowCase(.meetings, ["opens": "08:00", "closes": time, "timeZone": "UTC"], "closes: a time"),
            ]
        }
        + zones.map { zone in
            RowCase(.meetings, ["opens": "08:00", "closes": "10:00", "timeZone": zone], "timeZone: a time zone's name")
        }

    /// Cells of replies and sessions, each beside what it needs.
    private static let refusedWithTheirKind =
        moments.flatMap { moment in
            [
                RowCase(
                    .replies,
                    ["answer": "counter", "proposalStarts": moment, "proposalEnds": "2026-05-31T12:00:00Z"],
                    ": "
                ),
                RowCase(
                    .replies,
                    ["answer": "counter", "proposalStarts": "2026-05-30T00:00:00Z", "proposalEnds": moment],
                    ": "
                ),
            ]
        }
        + (addresses + ["M@example.org"]).map {
            RowCase(.replies, ["answer": "delegated", "delegate": $0], "delegate: ")
        }
        + days.map { RowCase(.sessions, ["movedTo": $0], "movedTo: ") }
        + days.map { RowCase(.purges, purged.merging(["purgedOn": $0]) { $1 }, "purgedOn: ") }
        + counts.flatMap { count in
            ["confirmed", "declined", "companions", "countries"].map { column in
                RowCase(.purges, purged.merging([column: count]) { $1 }, "\(column): a whole number")
            }
        }
        + times.map { RowCase(.sessions, ["movedOpens": $0], "movedOpens: ") }

    static let refused =
        refusedCells.flatMap { table, column, values in
            values.map { RowCase(table, [column: $0], "CHECK constraint failed: \(column): ") }
        } + refusedTogether + refusedAmongOthers + refusedWithTheirKind

    /// The outermost values that are still good.
    static let taken: [RowCase] =
        [
            (.subregions, "id", ["a", "0", "a-1-b", String(repeating: "a", count: 64)]),
            (.members, "chosenName", names), (.members, "calendarTitle", names), (.network, "name", names),
            (.members, "address", ["a@b.c", "a.b+c@d-e.f.gh", "o'neill@example.org", "!$&'*+-/=_~@x.y", longest]),
            (.members, "languages", ["th", "pis", "zh-Hant;en", "de-CH-1996;fj"]),
            (.mentoring, "topics", ["a", "a-b;c", "0;1"]), (.offers, "note", ["a", "a\n\nb", "=1+1"]),
            (.countries, "code", ["AA", "ZZ"]), (.pins, "year", ["1900", "2200"]),
            (.policies, "cooldown", ["0", "1000000"]), (.policies, "entryPercent", ["0", "100"]),
            (.policies, "pattern", ["", "any", "a;a;b-c;any;0"]), (.policies, "siteKilometres", ["0", "1000000"]),
            (.entries, "requirement", ["free", "onArrival", "eVisa", "visa", "refused", "unknown"]),
            (.series, "everyYears", ["1", "10"]),
            (.offers, "recordedOn", ["0001-01-01", "9999-12-31", "2024-02-29"]),
            (.invitations, "stamp", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]),
            (.invitations, "digest", ["0000000000000000", "fedcba9876543210"]),
            (.meetings, "ends", ["2026-05-30", "2026-07-28"]), (.visits, "reportDue", ["2020-01-01"]),
        ].flatMap { (table: TableName, column: String, values: [String]) in
            values.map { RowCase(table, [column: $0], "") }
        } + [
            RowCase(.meetings, ["status": "moved", "plannedCountryCode": "TH"], ""),
            RowCase(.meetings, ["status": "online", "countryCode": "", "plannedCountryCode": "TH"], ""),
            RowCase(.meetings, ["status": "cancelled", "plannedCountryCode": "FJ"], ""),
            RowCase(.meetings, ["status": "proposed", "countryCode": "", "starts": "", "ends": ""], ""),
            RowCase(.meetings, ["opens": "23:59", "closes": "00:00", "timeZone": "Etc/GMT+12"], ""),
            RowCase(.meetings, ["opens": "00:00", "closes": "23:59", "timeZone": "America/Indiana/Vincennes"], ""),
            RowCase(.delegates, ["arrives": "2026-05-30", "leaves": "2026-05-31"], ""),
            RowCase(.delegates, ["arrives": "2026-05-30", "leaves": "2026-07-28"], ""),
            RowCase(.delegates, ["room": "shared"], ""),
            RowCase(.visits, stay.merging(["reportDue": "2026-05-30", "reportedOn": "2020-01-01"]) { $1 }, ""),
            RowCase(.mentoring, ["role": "mentor", "capacity": "0"], ""),
            RowCase(.mentoring, ["role": "mentor", "capacity": "20"], ""),
            RowCase(.pairings, ["starts": "2026-05-30", "ends": "2026-05-30"], ""),
            RowCase(.pairings, ["ends": "2026-05-30"], ""),
            RowCase(.programme, ["link": "https://a.b", "closes": "11:01"], ""),
            RowCase(.replies, proposal.merging(["answer": "counter"]) { $1 }, ""),
            RowCase(
                .replies,
                proposal.merging(["answer": "counter", "proposalEnds": "2026-05-30T00:00:00Z"]) { $1 },
                ""
            ),
            RowCase(.replies, ["answer": "needsAction", "sender": longest], ""),
            RowCase(.absences, ["ends": "2026-12-20"], ""),
            RowCase(.companions, ["childAges": "0;1;10;17;9"], ""),
            RowCase(.companions, ["childAges": "", "inChildcare": "0", "beds": "1"], ""),
            RowCase(.sealed, ["text": "+/=="], ""),
            RowCase(.expenses, ["budget": "0", "paid": "1000000000000"], ""),
            RowCase(.consents, ["givenOn": "", "withdrawnOn": "2026-01-03"], ""),
            RowCase(.consents, ["withdrawnOn": "2026-01-02"], ""),
            RowCase(.purges, purged, ""),
            RowCase(.guestVisits, ["starts": "2026-05-30", "ends": "2026-07-28"], ""),
            RowCase(.availability, ["opens": "00:00", "closes": "23:59", "timeZone": "Etc/GMT+12"], ""),
            RowCase(.cadences, ["minutes": "10"], ""), RowCase(.cadences, ["minutes": "480"], ""),
            RowCase(.sessions, ["outcome": "missed"], ""),
            RowCase(.offerMonths, ["month": "1"], ""), RowCase(.offerMonths, ["month": "12"], ""),
            RowCase(.conferences, ["ends": "2026-12-30"], ""), RowCase(.conferences, ["ends": "2027-02-27"], ""),
            RowCase(.conferences, ["countryCode": "AQ"], ""),
            RowCase(.busyDays, ["ends": "2026-07-29"], ""),
            RowCase(.reluctance, ["atLeast": "5"], ""), RowCase(.reluctance, ["atLeast": "1000000"], ""),
            RowCase(.fallbacks, ["backupVenueID": "", "backupCountryCode": "", "hubCountryCode": ""], ""),
            RowCase(.fallbacks, ["venueID": "", "backupCountryCode": "", "hubCountryCode": ""], ""),
            RowCase(.fallbacks, ["venueID": "", "backupVenueID": "", "hubCountryCode": ""], ""),
            RowCase(.fallbacks, ["venueID": "", "backupVenueID": "", "backupCountryCode": ""], ""),
            RowCase(.decisions, ["rank": "1"], ""), RowCase(.decisions, ["rank": "3", "ranked": "3"], ""),
            RowCase(.decisions, ["starts": "2026-05-30", "ends": "2026-07-28"], ""),
            RowCase(.sessions, ["outcome": "cancelled", "movedTo": "", "movedOpens": ""], ""),
        ]

    private static let names = [
        "a", "O'Brien", "a b", "សុភា", "ดอกบัว", "नमस्\u{200D}ते", "👩🏽‍🚀", "=1+1", "\"", "*[a]*", "a;b",
        String(repeating: "x", count: 200), String(repeating: "ก", count: 200),
    ]
    private static let longest = String(repeating: "a", count: 64) + "@b." + String(repeating: "c", count: 187)
}
