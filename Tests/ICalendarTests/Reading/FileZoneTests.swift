import CivilTime
import Foundation
import TestSupport
import Testing

@testable import ICalendar

@Suite struct FileZoneTests {
    private func event(_ zone: String, _ definition: [String] = []) -> String {
        FileText.calendar(
            definition + [
                "BEGIN:VEVENT", "UID:a", "DTSTART;TZID=\"\(zone)\":20260114T090000", "DURATION:PT1H",
                "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2", "END:VEVENT",
            ]
        )
    }

    /// As Exchange writes it, under a name that no table has.
    private let berlin = [
        "BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
    ]

    @Test(arguments: [
        ("W. Europe Standard Time", "T08:00:00Z", "T07:00:00Z"), ("Europe/Berlin", "T08:00:00Z", "T07:00:00Z"),
        ("Nepal Standard Time", "T03:15:00Z", "T03:15:00Z"), ("UTC", "T09:00:00Z", "T09:00:00Z"),
        ("New Zealand Standard Time", "T20:00:00Z", "T21:00:00Z"),
        ("SE Asia Standard Time", "T02:00:00Z", "T02:00:00Z"),
    ])
    func aNameOfTheSystemOrOfWindowsIsKnown(zone: String, winter: String, summer: String) throws {
        let contents = try FileText.read(event(zone))
        let starts = try #require(contents.events.first?.starts)
        #expect(starts.map { String($0.dropFirst(10)) } == [winter, summer])
        #expect(contents.skipped == [])
    }

    @Test func everyWindowsNameHasAZoneOfTheSystem() throws {
        #expect(WindowsZones.names.count > 130)
        for (windows, name) in WindowsZones.names {
            let zone = try #require(ZoneName(name))
            #expect(throws: Never.self, "\(windows)") { try Zone(named: zone) }
        }
    }

    @Test func aZoneThatTheFileDescribesIsRead() throws {
        let contents = try FileText.read(event("Customized Time Zone", berlin))
        #expect(contents.events.map(\.starts) == [["2026-01-14T08:00:00Z", "2026-07-14T07:00:00Z"]])
        #expect(contents.skipped == [])
    }

    @Test func aDescriptionAfterTheEventIsReadToo() throws {
        let text = event("Customized Time Zone").replacing(
            "END:VCALENDAR",
            with: berlin.joined(separator: "\r\n") + "\r\nEND:VCALENDAR"
        )
        #expect(try FileText.read(text).events.map(\.starts) == [["2026-01-14T08:00:00Z", "2026-07-14T07:00:00Z"]])
    }

    /// What Mela writes for each zone is read as that zone: every day of two years, at noon.
    @Test(arguments: [
        "Pacific/Auckland", "Australia/Lord_Howe", "America/Santiago", "Europe/Dublin", "Asia/Kathmandu",
        "Africa/Cairo",
    ])
    func aWrittenDefinitionReadsAsTheSystemsZone(name: String) throws {
        let event = try Sample.event(span: Sample.morning(in: name))
        let text = try Sample.object(nil, event).written()
        let start = try #require(text.range(of: "BEGIN:VTIMEZONE"))
        let end = try #require(text.range(of: "END:VTIMEZONE\r\n"))
        let renamed = String(text[start.lowerBound..<end.upperBound]).replacing("TZID:\(name)", with: "TZID:Mine")
        let daily = FileText.calendar([
            renamed + "BEGIN:VEVENT", "UID:a", "DTSTART;TZID=Mine:20260101T120000", "RRULE:FREQ=DAILY;COUNT=730",
            "END:VEVENT", "BEGIN:VEVENT", "UID:b", "DTSTART;TZID=\(name):20260101T120000", "RRULE:FREQ=DAILY;COUNT=730",
            "END:VEVENT",
        ])
        let contents = try FileText.read(daily, from: "2025-12-01", to: "2028-02-01")
        #expect(contents.events.map(\.occurrences.count) == [730, 730])
        #expect(contents.events[0].starts == contents.events[1].starts)
    }

    @Test(arguments: [
        "Nowhere/Land", "W. Europe Standard", "Etc", "zone.tab", "../../../etc/passwd", "/etc/passwd", "localtime",
        "posix/Asia/Tokyo", "leapseconds", "", "Asia/Tokyo/", "/a/b/c/d",
    ])
    func anUnknownZoneIsReportedAndNeverReadAsUTC(zone: String) throws {
        let contents = try FileText.read(event(zone))
        #expect(contents.events == [] && contents.busy == [])
        #expect(
            contents.skippedText == [
                "6: DTSTART is in a time zone that is not known here, and that the file does not describe in a way "
                    + "that can be read; the event is not read"
            ]
        )
    }

    /// libical opens the file that a TZID names, and waits for whoever writes to a FIFO.
    @Test func aFIFOThatAZoneNamesIsNotOpened() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("pipe").path
        #expect(unsafe mkfifo(path, 0o600) == 0)
        let up = String(repeating: "../", count: 12) + path.dropFirst()
        for name in [path, up] { #expect(try FileText.read(event(name)).skipped.count == 1) }
    }

    @Test(arguments: [
        // Not yearly: libical hangs at the first conversion.
        ("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"),
        ("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=DAILY"),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:+2500"), ("TZOFFSETTO:+0100", "TZOFFSETTO:0100"),
        ("TZOFFSETTO:+0100", "X-OFFSET:+0100"), ("DTSTART:16010101T030000", "DTSTART:16010101"),
        ("DTSTART:16010101T030000", "DTSTART:16010101T030000Z"), ("TZID:Customized Time Zone", "TZID:Another"),
    ])
    func aDescriptionThatCannotBeReadIsNotGuessedAt(part: String, instead: String) throws {
        let text = event("Customized Time Zone", berlin.map { $0 == part ? instead : $0 })
        let contents = try FileText.read(text)
        #expect(contents.events == [])
        #expect(contents.skipped.count == 1)
    }

    @Test func aDescriptionWithoutRulesIsAFixedZoneOrAListOfChanges() throws {
        let fixed = [
            "BEGIN:VTIMEZONE", "TZID:F", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0545",
            "TZOFFSETTO:+0545", "END:STANDARD", "END:VTIMEZONE",
        ]
        #expect(
            try FileText.read(event("F", fixed)).events.map(\.starts) == [
                ["2026-01-14T03:15:00Z", "2026-07-14T03:15:00Z"]
            ]
        )
        let listed = [
            "BEGIN:VTIMEZONE", "TZID:L", "BEGIN:STANDARD", "DTSTART:20250101T000000",
            "RDATE:20260301T000000,20260801T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "END:STANDARD",
            "END:VTIMEZONE",
        ]
        #expect(
            try FileText.read(event("L", listed)).events.map(\.starts) == [
                ["2026-01-14T06:00:00Z", "2026-07-14T06:00:00Z"]
            ]
        )
    }

    @Test func zonesAreCounted() throws {
        func file(_ count: Int) -> String {
            FileText.calendar(
                (0..<count).flatMap { index in
                    ["BEGIN:VEVENT", "UID:\(index)", "DTSTART;TZID=Nowhere/\(index):20260914T090000", "END:VEVENT"]
                } + ["BEGIN:VEVENT", "UID:a", "DTSTART;TZID=Asia/Tokyo:20260914T090000", "END:VEVENT"]
            )
        }
        #expect(try FileText.read(file(ReadingLimits.zones - 1)).events.count == 1)
        let over = try FileText.read(file(ReadingLimits.zones))
        #expect(over.events.isEmpty && over.skipped.count == ReadingLimits.zones + 1)
    }
}
