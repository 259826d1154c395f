import CivilTime
import Testing

@Suite struct ZoneTests {
    @Test func aSkippedTimeIsReadWithTheOffsetBeforeTheGap() throws {
        // 2026-03-08: 02:00 EST becomes 03:00 EDT. 02:30 EST is 07:30Z, which the clock shows as 03:30.
        let zone = try zone("America/New_York")
        let moment = zone.timestamp(of: try wall("2026-03-08", "02:30"))
        #expect(moment.description == "2026-03-08T07:30:00Z")
        #expect(zone.wallTime(at: moment).description == "2026-03-08 03:30")
        #expect(zone.timestamp(of: try wall("2026-03-08", "01:59")).description == "2026-03-08T06:59:00Z")
        #expect(zone.timestamp(of: try wall("2026-03-08", "03:00")).description == "2026-03-08T07:00:00Z")
    }

    @Test func aTimeShownTwiceMeansTheEarlierMoment() throws {
        let zone = try zone("America/New_York")
        #expect(zone.timestamp(of: try wall("2026-11-01", "01:30")).description == "2026-11-01T05:30:00Z")
        #expect(zone.timestamp(of: try wall("2026-11-01", "02:00")).description == "2026-11-01T07:00:00Z")
        #expect(zone.timestamp(of: try wall("2026-11-01", "00:59")).description == "2026-11-01T04:59:00Z")
    }

    @Test func gapsAndOverlapsPastTheTableFollowTheRule() throws {
        let zone = try zone("Australia/Lord_Howe")
        // First Sunday of October 2044 is the 2nd; half an hour is skipped at 02:00, and shown twice on 3 April.
        #expect(zone.timestamp(of: try wall("2044-10-02", "02:15")).description == "2044-10-01T15:45:00Z")
        #expect(zone.timestamp(of: try wall("2044-04-03", "01:45")).description == "2044-04-02T14:45:00Z")
        #expect(zone.timestamp(of: try wall("2044-04-03", "02:00")).description == "2044-04-02T15:30:00Z")
    }

    @Test func apiaHadNo30December2011() throws {
        let zone = try zone("Pacific/Apia")
        let skipped = zone.timestamp(of: try wall("2011-12-30", "12:00"))
        #expect(skipped.description == "2011-12-30T22:00:00Z")
        #expect(zone.wallTime(at: skipped).description == "2011-12-31 12:00")
        #expect(zone.timestamp(of: try wall("2011-12-29", "23:59")).description == "2011-12-30T09:59:00Z")
        #expect(zone.timestamp(of: try wall("2011-12-31", "00:00")).description == "2011-12-30T10:00:00Z")
    }

    @Test func daylightIsTheLargerOffsetAlsoInDublin() throws {
        guard case .yearly(let standard, let daylight) = try zone("Europe/Dublin").rule else {
            Issue.record("Europe/Dublin has a yearly rule")
            return
        }
        #expect(standard.observance == Observance(abbreviation: "GMT", offset: 0))
        #expect(standard.begins == YearlyChange(month: 10, week: 5, weekday: 7, secondsAfterMidnight: 7200))
        #expect(daylight.observance == Observance(abbreviation: "IST", offset: 3600))
        #expect(daylight.begins == YearlyChange(month: 3, week: 5, weekday: 7, secondsAfterMidnight: 3600))
    }

    @Test func aFixedZoneHasAFixedRule() throws {
        #expect(try zone("Asia/Kathmandu").rule == .fixed(Observance(abbreviation: "+0545", offset: 20_700)))
        #expect(Zone.utc.rule == .fixed(Observance(abbreviation: "UTC", offset: 0)))
    }

    @Test func utcShowsTheTimeItself() throws {
        let noon = try wall("2026-06-01", "12:00")
        #expect(Zone.utc.timestamp(of: noon).description == "2026-06-01T12:00:00Z")
        #expect(Zone.utc.wallTime(at: Zone.utc.timestamp(of: noon)) == noon)
    }

    @Test func theEndsOfTimeAreHeld() throws {
        let last = try #require(Timestamp(secondsSince1970: 253_402_300_799))
        let first = try #require(Timestamp(secondsSince1970: -62_135_596_800))
        for name in ["Pacific/Kiritimati", "America/New_York", "Pacific/Auckland"] {
            let zone = try zone(name)
            #expect(zone.wallTime(at: last).date.year == 9999)
            #expect(zone.wallTime(at: first).date.year == 1)
            #expect(zone.timestamp(of: try wall("9999-12-31", "23:59")) <= last)
            #expect(zone.timestamp(of: try wall("0001-01-01", "00:00")) >= first)
        }
    }

    @Test func everyHourComesBackFromItsWallTime() throws {
        for name in ["Australia/Lord_Howe", "Africa/Casablanca", "America/Nuuk", "Asia/Gaza", "Africa/Cairo"] {
            let zone = try zone(name)
            let start = try #require(Timestamp("2024-01-01T00:00:00Z")).secondsSince1970
            for second in stride(from: start, to: start + 3 * 366 * 86_400, by: 1800) {
                let moment = try #require(Timestamp(secondsSince1970: second))
                let wall = zone.wallTime(at: moment)
                let back = zone.timestamp(of: wall)
                // In an overlap the earlier moment comes back; both show the same clock.
                #expect(back <= moment && zone.wallTime(at: back) == wall, "\(name) \(moment)")
            }
        }
    }

    @Test func anUnknownZoneIsAnError() throws {
        for text in ["Asia/Atlantis", "Asia", "Asia/Tokyo/Shibuya"] {
            let name = try #require(ZoneName(text))
            #expect(throws: ZoneError.unknown(name)) { try Zone(named: name) }
        }
        #expect(throws: ZoneError.noZoneFiles(folder: "/nowhere/zoneinfo")) {
            try Zone(named: .utc, in: "/nowhere/zoneinfo")
        }
        #expect(ZoneError.noZoneFiles(folder: "/x").description.contains("Install the package tzdata"))
    }
}

func zone(_ text: String) throws -> Zone { try Zone(named: #require(ZoneName(text))) }

func wall(_ date: String, _ time: String) throws -> WallTime {
    WallTime(date: try #require(CivilDate(date)), time: try #require(TimeOfDay(time)))
}
