import Testing

@testable import ICalendar

/// The examples of RFC 5545, section 3.8.5.3, which all begin at 09:00 in New York. The days are as the RFC lists them;
/// where it ends in "…" the list here is as long as its own.
@Suite struct RecurrenceExampleTests {
    /// `0902` is 2 September, of 1997 where it is a DTSTART; a year stands before the days that are in it.
    private static func days(_ text: String) -> [String] {
        var year = ""
        var days: [String] = []
        for word in text.split(separator: " ") {
            if word.hasSuffix(":") { year = String(word.dropLast()) } else { days.append("\(year)\(word)") }
        }
        return days
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=10", "0902", "1997: 0902 0903 0904 0905 0906 0907 0908 0909 0910 0911"),
        ("FREQ=DAILY;INTERVAL=10;COUNT=5", "0902", "1997: 0902 0912 0922 1002 1012"),
        ("FREQ=WEEKLY;COUNT=10", "0902", "1997: 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104"),
        (
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "0902",
            "1997: 0902 0916 0930 1014 1028 1111 1125 1209 1223 1998: 0106 0120 0203 0217"
        ),
        (
            "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "0902",
            "1997: 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002"
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "0901",
            "1997: 0901 0903 0905 0915 0917 0919 0929 1001 1003 1013 1015 1017 1027 1029 1031 1110 1112 1114 1124 1126 "
                + "1128 1208 1210 1212 1222"
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "0902",
            "1997: 0902 0904 0916 0918 0930 1002 1014 1016"
        ),
        (
            "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "0905",
            "1997: 0905 1003 1107 1205 1998: 0102 0206 0306 0403 0501 0605"
        ),
        ("FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "0905", "1997: 0905 1003 1107 1205"),
        (
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "0907",
            "1997: 0907 0928 1102 1130 1998: 0104 0125 0301 0329 0503 0531"
        ),
        ("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "0922", "1997: 0922 1020 1117 1222 1998: 0119 0216"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "0928", "1997: 0928 1029 1128 1229 1998: 0129 0226"),
        (
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "0902",
            "1997: 0902 0915 1002 1015 1102 1115 1202 1215 1998: 0102 0115"
        ),
        (
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "0930",
            "1997: 0930 1001 1031 1101 1130 1201 1231 1998: 0101 0131 0201"
        ),
        (
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "0910",
            "1997: 0910 0911 0912 0913 0914 0915 1999: 0310 0311 0312 0313"
        ),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "0902",
            "1997: 0902 0909 0916 0923 0930 1104 1111 1118 1125 1998: 0106 0113 0120 0127 0303 0310 0317 0324 0331"
        ),
        (
            "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "0610",
            "1997: 0610 0710 1998: 0610 0710 1999: 0610 0710 2000: 0610 0710 2001: 0610 0710"
        ),
        (
            "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "0310",
            "1997: 0310 1999: 0110 0210 0310 2001: 0110 0210 0310 2003: 0110 0210 0310"
        ),
        (
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "0101",
            "1997: 0101 0410 0719 2000: 0101 0409 0718 2003: 0101 0410 0719 2006: 0101"
        ),
        ("FREQ=YEARLY;BYDAY=20MO", "0519", "1997: 0519 1998: 0518 1999: 0517"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "0512", "1997: 0512 1998: 0511 1999: 0517"),
        (
            "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "0313",
            "1997: 0313 0320 0327 1998: 0305 0312 0319 0326 1999: 0304 0311 0318 0325"
        ),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "0902", "1998: 0213 0313 1113 1999: 0813 2000: 1013"),
        (
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "0913",
            "1997: 0913 1011 1108 1213 1998: 0110 0207 0307 0411 0509 0613"
        ),
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105",
            "1996: 1105 2000: 1107 2004: 1102"
        ),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "0904", "1997: 0904 1007 1106"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "0929",
            "1997: 0929 1030 1127 1230 1998: 0129 0226 0330"
        ),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "0805", "1997: 0805 0810 0819 0824"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "0805", "1997: 0805 0817 0819 0831"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "0115", "1997: 0115 0130 0215 0315 0330"),
    ])
    func theDaysAreThoseOfTheExample(rule: String, start: String, days: String) throws {
        let expected = Self.days(days).map { "\($0)T090000" }
        let last = try #require(expected.last)
        let start = start.count == 4 ? "1997\(start)T090000" : "\(start)T090000"
        let found = try RuleText.times(of: rule, from: start, through: last)
        #expect(found == expected)
        // A rule with an end has no more than the example lists.
        if rule.contains("COUNT") || rule.contains("UNTIL") {
            #expect(try RuleText.times(of: rule, from: start, through: "20300101T000000") == expected)
        }
    }

    @Test(arguments: [
        ("FREQ=DAILY;UNTIL=19971224T000000Z", 113), ("FREQ=WEEKLY;UNTIL=19971224T000000Z", 17),
        ("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", 10),
        ("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", 10),
    ])
    func anEndStandsWhereTheExampleHasIt(rule: String, count: Int) throws {
        #expect(try RuleText.times(of: rule, from: "19970902T090000", through: "20100101T000000").count == count)
    }

    @Test func everyDayInJanuaryForThreeYearsIsSaidInTwoWays() throws {
        let yearly = "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA"
        let daily = "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1"
        let found = try RuleText.times(of: yearly, from: "19980101T090000", through: "20100101T000000")
        #expect(found.count == 93)
        #expect(try RuleText.times(of: daily, from: "19980101T090000", through: "20100101T000000") == found)
    }

    @Test func everyTwentyMinutesFromNineIsSaidByHoursAndMinutes() throws {
        let rule = "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40"
        let found = try RuleText.times(of: rule, from: "19970902T090000", through: "19970903T164000")
        #expect(found.count == 48)
        #expect(found.first == "19970902T090000" && found[23] == "19970902T164000" && found[24] == "19970903T090000")
    }

    @Test(arguments: [
        ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", ["090000", "120000", "150000"]),
        ("FREQ=MINUTELY;INTERVAL=15;COUNT=6", ["090000", "091500", "093000", "094500", "100000", "101500"]),
        ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", ["090000", "103000", "120000", "133000"]),
        ("FREQ=SECONDLY;INTERVAL=20;COUNT=3", ["090000", "090020", "090040"]),
    ])
    func plainIntervalsBelowADayAreRead(rule: String, times: [String]) throws {
        let found = try RuleText.times(of: rule, from: "19970902T090000", through: "19970903T000000")
        #expect(found == times.map { "19970902T\($0)" })
    }

    // What the golden keeps away from, because its maker leaves the RFC there.

    @Test func aWeekNumberWithoutAWeekdayTakesThatOfTheStart() throws {
        // 13 May 1997 was a Tuesday.
        let found = try RuleText.times(
            of: "FREQ=YEARLY;BYWEEKNO=20",
            from: "19970513T090000",
            through: "19991231T000000"
        )
        #expect(found == ["19970513T090000", "19980512T090000", "19990518T090000"])
    }

    @Test func aWeekdayWithANumberStandsBesideOneWithout() throws {
        let found = try RuleText.times(
            of: "FREQ=MONTHLY;BYDAY=MO,2TU",
            from: "20260901T090000",
            through: "20260930T090000"
        )
        #expect(found == ["07", "08", "14", "21", "28"].map { "202609\($0)T090000" })
    }

    /// Years of 53 weeks by ISO 8601: 2020 and 2026. 1 January 2022 lies in week 52 of 2021.
    @Test func theLastWeeksOfAYearAreThoseOfISO8601() throws {
        #expect(
            try RuleText.times(
                of: "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR",
                from: "20200101T090000",
                through: "20301231T000000"
            )
                == ["20210101T090000", "20270101T090000"]
        )
        #expect(
            try RuleText.times(
                of: "FREQ=YEARLY;BYWEEKNO=52;BYDAY=SA",
                from: "20211201T090000",
                through: "20221231T090000"
            )
                == ["20220101T090000", "20221231T090000"]
        )
        #expect(
            try RuleText.times(
                of: "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO",
                from: "20200101T090000",
                through: "20221231T000000"
            )
                == ["20201228T090000", "20211227T090000", "20221226T090000"]
        )
    }

    @Test func theFirstWeekOfAPositionIsWhole() throws {
        // 2 September 2026 is a Wednesday: the Monday before it is the first of its week, and too early.
        let found = try RuleText.times(
            of: "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1",
            from: "20260902T090000",
            through: "20260915T000000"
        )
        #expect(found == ["20260907T090000", "20260914T090000"])
    }

    @Test func aStartThatTheRuleDoesNotNameIsTheFirstOfTheCount() throws {
        // A Tuesday, in a rule of Mondays.
        let found = try RuleText.times(
            of: "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
            from: "20260901T090000",
            through: "20261231T000000"
        )
        #expect(found == ["20260907T090000", "20260914T090000"])
    }
}
