import Testing

@testable import ICalendar

/// Rules that can't be followed, or not to their end.
@Suite struct RuleRefusalTests {
    @Test(arguments: [
        "FREQ=HOURLY;BYDAY=MO", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYSETPOS=1", "FREQ=OFTEN",
        "COUNT=3", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=DAILY;COUNT=",
        "FREQ=DAILY;COUNT=3;COUNT=4", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;BYDAY=1MO",
        "FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYEASTER=0", "FREQ=DAILY;BYSETPOS=1",
        "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=MONTHLY;BYDAY=XX", "FREQ=WEEKLY;WKST=1", "FREQ", "",
    ])
    func aRuleThatCannotBeFollowedIsReportedAndTheFirstOccurrenceRead(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T090000Z", "DURATION:PT1H", "RRULE:\(rule)")
        )
        #expect(contents.events.map(\.occurrences.count) == [1])
        #expect(contents.skipped.map(\.line) == [8])
        let reason = contents.skipped.first?.reason ?? ""
        #expect(reason.hasPrefix("RRULE can't be followed: ") && reason.hasSuffix("; only the time of DTSTART is read"))
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3;BYMONTH=1", "FREQ=YEARLY;INTERVAL=1000000000",
        "FREQ=WEEKLY;INTERVAL=1000000000",
    ])
    func anImpossibleRuleEndsWithinItsWork(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:00010101T000000Z", "RRULE:\(rule)"),
            from: "2090-01-01",
            to: "2100-01-01"
        )
        #expect(contents.events.map(\.occurrences.count) == [0])
        #expect(contents.skipped == [])
    }

    @Test(arguments: [
        "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,1,2,3,4,5,6;BYSECOND=0,1,2,3,4",
    ])
    func aRuleOfTooManyOccurrencesIsCutShortAndReported(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20200101T000000Z", "RRULE:\(rule)"),
            to: "2035-12-31"
        )
        #expect(contents.events.first.map(\.occurrences.count) ?? 0 <= ReadingLimits.occurrencesPerRule)
        #expect(contents.skipped.map(\.line) == [7])
        #expect(contents.skipped.first?.reason.hasPrefix("the rule takes more work than one file may cause") == true)
    }

    @Test func aCountAboveThirtyTwoBitsIsNotCutToOne() throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T000000Z", "RRULE:FREQ=DAILY;COUNT=4294967297"),
            from: "2026-09-14",
            to: "2026-09-24"
        )
        #expect(contents.events.map(\.occurrences.count) == [10])
        #expect(contents.skipped == [])
    }
}
