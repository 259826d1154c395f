import NetworkModel
import NetworkRows
import Testing

@Suite struct CellFaultTests {
    struct Refused: Sendable, CustomTestStringConvertible {
        let table: TableName
        let texts: [String]
        let column: String
        let found: String
        let expected: String

        var testDescription: String { "\(column) \(found)" }

        init(_ table: TableName, _ texts: [String], _ column: String, _ found: String, _ expected: String) {
            self.table = table
            self.texts = texts
            self.column = column
            self.found = found
            self.expected = expected
        }
    }

    private static let meeting = ["id1", "mela", "5", "2027", "Mela"]
    private static let lowerCase = "lower-case letters and digits, words joined by hyphens, such as fj-suva"

    static let refused = [
        Refused(.subregions, ["Pasifika", "P"], "id", "\"Pasifika\"", lowerCase),
        Refused(.countries, ["Fj", "pasifika"], "code", "\"Fj\"", "two capital letters, such as FJ"),
        Refused(.series, ["mela", "Mela", "11"], "everyYears", "\"11\"", "a number of years from 1 to 10"),
        Refused(.series, ["mela", "Mela", "01"], "everyYears", "\"01\"", "a number of years from 1 to 10"),
        Refused(.pins, ["mela", "+2027", "FJ", "pinned"], "year", "\"+2027\"", "a year from 1900 to 2200"),
        Refused(.pins, ["mela", "2027", "FJ", "Pinned"], "kind", "\"Pinned\"", "one of pinned, forbidden"),
        Refused(.shares, ["mela", "p", "1.5", "no"], "weight", "\"1.5\"", "a whole number from 0 to 1000000"),
        Refused(.shares, ["mela", "p", "1", "true"], "mustHost", "\"true\"", "yes or no"),
        Refused(
            .mentoring,
            ["m1", "mentee", "", "", "2023-02-29"],
            "since",
            "\"2023-02-29\"",
            "a day that exists, as YYYY-MM-DD"
        ),
        Refused(
            .mentoring,
            ["m1", "mentee", "", "radio;;choir", "2023-02-01"],
            "topics",
            "\"\"",
            "lower-case words joined by hyphens, such as peer-outreach"
        ),
        Refused(
            .mentoring,
            ["m1", "mentee", "", "radio\u{37E}choir", "2023-02-01"],
            "topics",
            "\"radio\u{37E}choir\"",
            "lower-case words joined by hyphens, such as peer-outreach"
        ),
        Refused(
            .mentoring,
            ["m1", "mentee", "", "radio;radio", "2023-02-01"],
            "topics",
            "\"radio\" twice",
            "each value once"
        ),
        Refused(
            .mentoring,
            ["m1", "mentee", "", (0...100).map { "t\($0)" }.joined(separator: ";"), "2023-02-01"],
            "topics",
            "more than 100 values",
            "at most 100"
        ),
        Refused(.mentoring, ["m1", "mentee", "2", "", "2023-02-01"], "capacity", "2", "nothing for a mentee"),
        Refused(
            .mentoring,
            ["m1", "mentor", "", "", "2023-02-01"],
            "capacity",
            "nothing",
            "a number of mentees from 0 to 20"
        ),
        Refused(
            .meetings,
            meeting + ["online", "", "Suva", "", "", "", "", "", "", ""],
            "city",
            "\"Suva\"",
            "nothing without countryCode"
        ),
        Refused(
            .meetings,
            meeting + ["held", "", "", "", "", "", "", "", "", ""],
            "countryCode",
            "nothing",
            "the host of a held meeting"
        ),
        Refused(
            .meetings,
            meeting + ["online", "", "", "", "", "2027-03-10", "", "", "", ""],
            "starts",
            "\"2027-03-10\"",
            "nothing without ends"
        ),
        Refused(
            .meetings,
            meeting + ["online", "", "", "", "", "2027-03-10", "2027-03-11", "24:00", "", ""],
            "opens",
            "\"24:00\"",
            "a time from 00:00 to 23:59"
        ),
        Refused(
            .meetings,
            meeting + ["online", "", "", "", "", "2027-03-10", "2027-03-11", "09:00", "", ""],
            "closes",
            "nothing",
            "opens, closes and timeZone, or none"
        ),
        Refused(
            .meetings,
            meeting + ["online", "", "", "", "", "2027-03-10", "2027-03-11", "09:00", "17:00", "../x"],
            "timeZone",
            "\"../x\"",
            "a time zone's name, such as Asia/Kathmandu"
        ),
        Refused(
            .delegates,
            ["m", "m1", "invited", "2027-03-10", "2027-03-09", "none", "", "any", "", "no"],
            "leaves",
            "2027-03-09",
            "2027-03-10 (the first day) or later"
        ),
        Refused(
            .delegates,
            ["m", "m1", "invited", "2027-03-10", "2027-03-10", "none", "", "any", "", "no"],
            "leaves",
            "2027-03-10",
            "a day after 2027-03-10"
        ),
        Refused(
            .delegates,
            ["m", "m1", "invited", "", "", "single", "m2", "any", "", "no"],
            "sharesWith",
            "m2",
            "nothing for a room of kind single"
        ),
        Refused(
            .invitations,
            ["u1", "m", "m1", "0", "sent", "2026-01-15 09:00", "0000000000000000"],
            "stamp",
            "\"2026-01-15 09:00\"",
            "a moment in UTC, as 2026-01-15T09:00:00Z"
        ),
        Refused(
            .invitations,
            ["u1", "m", "m1", "0", "sent", "2026-01-15T09:00:00Z", "00000000000000FF"],
            "digest",
            "\"00000000000000FF\"",
            "16 lower-case hexadecimal digits"
        ),
        Refused(
            .offers,
            ["o1", "mela", "g", "offered", "2030", "2027", "2026-01-01", ""],
            "untilYear",
            "2027",
            "2030 (fromYear) or later"
        ),
        Refused(
            .visits,
            ["v1", "support", "g", "g", "radio", "held", "", "", "", ""],
            "hostGroupID",
            "g, the visitor",
            "another group"
        ),
        Refused(.pairings, ["p1", "m1", "m1", "active", "", ""], "menteeID", "m1, the mentor", "another member"),
        Refused(
            .groups,
            ["g", "FJ", "G", "Suva", "english", "", ""],
            "languages",
            "\"english\"",
            "a language's tag, such as th or zh-Hant"
        ),
    ]

    @Test(arguments: refused) func aCellThatCantStandIsNamed(_ row: Refused) {
        let fault = CellFault(column: row.column, found: row.found, expected: row.expected)
        #expect(RowReading(row.table, row.texts).fault == fault)
    }

    @Test(arguments: [
        Refused(.members, ["m1", "g", "Mango\u{7}", "", "", "open", ""], "chosenName", "a text of 6 characters", ""),
        Refused(.members, ["m1", "g", " ", "", "", "open", ""], "chosenName", "a text of 1 character", ""),
        Refused(.members, ["m1", "g", "Mango", "", "ann@home", "open", ""], "address", "a text of 8 characters", ""),
        Refused(
            .members,
            ["m1", "g", "Mango", "", "", "open", " Choir"],
            "calendarTitle",
            "a text of 6 characters",
            ""
        ),
        Refused(
            .members,
            ["m1", "g", "Mango", "", "open", "ann@example.org", ""],
            "address",
            "a text of 4 characters",
            ""
        ),
        Refused(
            .members,
            ["m1", "g", "Mango", "", "", "ann@example.org", ""],
            "calendarStyle",
            "a text of 15 characters",
            ""
        ),
        Refused(.network, ["N", "O", "team"], "organizerAddress", "a text of 4 characters", ""),
        Refused(
            .delegates,
            ["m", "m1", "invited", "", "", "none", "", "low salt", "", "no"],
            "diet",
            "a text of 8 characters",
            ""
        ),
        Refused(
            .delegates,
            ["m", "m1", "invited", "", "", "none", "", "any", "milk;milk", "no"],
            "allergies",
            "a text of 4 characters twice",
            ""
        ),
        Refused(
            .invitations,
            ["U1", "m", "m1", "0", "sent", "", ""],
            "uid",
            "a text of 2 characters",
            ""
        ),
    ]) func whatCouldHarmAMemberIsNotShown(_ row: Refused) {
        let fault = RowReading(row.table, row.texts).fault
        #expect(fault?.column == row.column)
        #expect(fault?.found == row.found)
    }

    @Test func aCellIsShownOnOneShortLine() {
        #expect(quoted("a\nb\u{202E}c\u{0}") == "\"a\\u{A}b\\u{202E}c\\u{0}\"")
        #expect(quoted(String(repeating: "x", count: 40)) == "\"\(String(repeating: "x", count: 40))\"")
        #expect(quoted(String(repeating: "x", count: 1 << 20)) == "\"\(String(repeating: "x", count: 40))…\"")
    }

    @Test func aHundredValuesMakeAList() {
        let topics = (0..<100).map { "t\($0)" }.joined(separator: ";")
        let row = ["m1", "mentee", "", topics, "2023-02-01"]
        #expect(RowReading(.mentoring, row).cells == row)
    }
}
