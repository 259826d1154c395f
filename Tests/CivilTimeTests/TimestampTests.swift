import CivilTime
import Testing

@Suite struct TimestampTests {
    @Test func aTimestampIsReadAsItIsWritten() throws {
        for second in stride(from: -62_135_596_800, through: 253_402_300_799, by: 86_400 * 37 + 3_661) {
            let moment = try #require(Timestamp(secondsSince1970: second))
            #expect(Timestamp(moment.description) == moment)
        }
        #expect(try #require(Timestamp("2026-01-15T09:00:07Z")).secondsSince1970 == 1_768_467_607)
        #expect(try #require(Timestamp("1969-12-31T23:59:59Z")).secondsSince1970 == -1)
        #expect(try #require(Timestamp("1969-12-31T23:59:59Z")).second == 59)
    }

    @Test func aMomentOutsideTheYearsIsRefused() {
        #expect(Timestamp(secondsSince1970: -62_135_596_801) == nil)
        #expect(Timestamp(secondsSince1970: 253_402_300_800) == nil)
        #expect(Timestamp(secondsSince1970: Int.min) == nil)
    }

    @Test(arguments: [
        "", "2026-01-15T09:00:00", "2026-01-15T09:00:00z", "2026-01-15 09:00:00Z", "2026-01-15T24:00:00Z",
        "2026-01-15T09:60:00Z", "2026-01-15T09:00:60Z", "2026-01-15T09:00:00+00:00", "2026-02-29T09:00:00Z",
        "2026-01-15T09:00:0é",
    ])
    func onlyTheExactFormIsRead(text: String) {
        #expect(Timestamp(text) == nil)
    }
}

@Suite struct TimeOfDayTests {
    @Test func everyMinuteIsReadAsItIsWritten() throws {
        var before: TimeOfDay?
        for minute in 0..<1440 {
            let time = try #require(TimeOfDay(hour: minute / 60, minute: minute % 60))
            #expect(TimeOfDay(time.description) == time)
            if let before { #expect(before < time) }
            before = time
        }
    }

    @Test(arguments: ["", "9:30", "24:00", "12:60", "09:30 ", "09-30", "0930", "+9:30", "٠٩:٣٠"])
    func onlyTheExactFormIsRead(text: String) {
        #expect(TimeOfDay(text) == nil)
    }
}
