import CivilTime
import ICalendar
import Testing

@Suite struct ZoneWritingTests {
    @Test(arguments: [
        "Asia/Kathmandu", "Asia/Bangkok", "Asia/Kolkata", "Asia/Tehran", "Asia/Yangon", "Asia/Manila", "Pacific/Apia",
        "Pacific/Kiritimati", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Norfolk", "Australia/Lord_Howe",
        "Australia/Adelaide", "Europe/Dublin", "Europe/London", "America/New_York", "America/St_Johns",
        "America/Santiago", "Pacific/Easter", "Asia/Jerusalem", "Asia/Beirut", "Africa/Cairo", "America/Nuuk",
        "Antarctica/Troll", "Pacific/Marquesas",
    ])
    func aWrittenZoneGivesTheOffsetsOfTheZone(name: String) throws {
        let zone = try Sample.zone(name)
        let written = try WrittenZone(Sample.object(.publish, Sample.event(span: Sample.morning(in: name))).read())
        #expect(written.name == name)
        #expect(written.observances.count { !$0.isDaylight } == 1)
        #expect(written.observances.count <= 2)

        let start = try Sample.moment("2024-01-01T00:00:00Z").secondsSince1970
        let end = try Sample.moment("2041-01-01T00:00:00Z").secondsSince1970
        var seconds = Array(stride(from: start, to: end, by: 86_400))
        for change in written.changes where (start..<end).contains(change.second) {
            // Africa/Cairo's 24:00 is written as 23:59:59; times are given in minutes.
            let minute = (change.second + 59) / 60 * 60
            seconds += [minute - 60, minute]
        }
        var wrong: [Timestamp] = []
        for second in seconds {
            let moment = try #require(Timestamp(secondsSince1970: second))
            if written.offset(at: second) != zone.offset(at: moment) { wrong.append(moment) }
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: ["Asia/Gaza", "Africa/Cairo", "America/Nuuk", "America/Santiago"])
    func aRuleThatFallsOnAnotherDayIsWrittenRight(name: String) throws {
        let zone = try Sample.zone(name)
        let span = EventSpan.zoned(
            start: try Sample.wall("2026-06-14", "09:00"),
            end: try Sample.wall("2026-06-14", "15:00"),
            zone: zone
        )
        let written = try WrittenZone(Sample.object(.publish, Sample.event(span: span)).read())
        #expect(written.observances.count == 2)
        for change in written.changes where change.second > 0 {
            let minute = (change.second + 59) / 60 * 60
            let before = try #require(Timestamp(secondsSince1970: minute - 60))
            let after = try #require(Timestamp(secondsSince1970: minute))
            #expect(zone.rule.offset(at: after) == change.offset, "\(after)")
            #expect(zone.rule.offset(at: before) != change.offset, "\(before)")
        }
    }

    @Test func utcHasNoZonePart() throws {
        let names = ["UTC", "Etc/UTC", "Etc/Zulu"]
        for zone in try names.map(Sample.zone) + [Zone.utc] {
            let span = EventSpan.zoned(
                start: try Sample.wall("2026-09-14", "09:00"),
                end: try Sample.wall("2026-09-14", "15:00"),
                zone: zone
            )
            let read = try Sample.object(.publish, Sample.event(span: span)).read()
            #expect(read.values("TZID").isEmpty)
            #expect(read.values("DTSTART") == [":20260914T090000Z"])
        }
    }

    @Test func aTimeThatTheYearlyRuleGetsWrongIsWrittenInUTC() throws {
        // Ramadan 2027 runs from 8 February to 9 March; Morocco's clocks then stand at UTC.
        let casablanca = EventSpan.zoned(
            start: try Sample.wall("2027-02-20", "09:00"),
            end: try Sample.wall("2027-02-20", "15:00"),
            zone: try Sample.zone("Africa/Casablanca")
        )
        let read = try Sample.object(.publish, Sample.event(span: casablanca)).read()
        #expect(read.values("TZID").isEmpty)
        #expect(read.values("DTSTART") == [":20270220T090000Z"])
        #expect(read.values("DTEND") == [":20270220T150000Z"])
        let summer = try Sample.object(.publish, Sample.event(span: Sample.morning(in: "Africa/Casablanca"))).read()
        #expect(summer.values("DTSTART").last == ";TZID=Africa/Casablanca:20260914T090000")
    }

    @Test func aTimeThatNoClockShowsIsWrittenAsOneThatIsShown() throws {
        let span = EventSpan.zoned(
            start: try Sample.wall("2026-03-08", "02:30"),
            end: try Sample.wall("2026-03-08", "05:00"),
            zone: try Sample.zone("America/New_York")
        )
        let read = try Sample.object(.publish, Sample.event(span: span)).read()
        #expect(read.values("DTSTART").last == ";TZID=America/New_York:20260308T033000")
    }

    @Test func aZoneIsWrittenOnceUnderItsBareName() throws {
        let events = try ["a", "b", "c"].map { uid in
            try Sample.event(uid: uid, span: Sample.morning(in: uid == "b" ? "Asia/Tokyo" : "Asia/Kathmandu"))
        }
        let object = try CalendarObject(product: #require(ProductID("-//Calendar//EN")), events: events)
        let read = try object.read()
        #expect(read.values("TZID") == [":Asia/Kathmandu", ":Asia/Tokyo"])
        #expect(!(try object.written()).contains("freeassociation"))
    }
}
