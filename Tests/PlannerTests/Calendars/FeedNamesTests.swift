import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct FeedNamesTests {
    private func calendar(
        _ uid: String,
        _ stamp: String = "2026-11-25T09:00:00Z",
        kind: FeedEntry.Kind = .calendar
    ) throws -> FeedEntry {
        try FeedEntry(
            uid: #require(FeedEntry.UID(uid)),
            memberID: Member.ID("m1"),
            kind: kind,
            subject: #require(Identifier("m1")),
            sequence: .none,
            stamp: #require(Timestamp(stamp)),
            digest: Digest(of: "")
        )
    }

    @Test func aFileIsNamedByEightDigitsOrMoreWhereAnOlderOneHasThem() throws {
        let old = try calendar("1b32e84e00000000", "2026-01-01T00:00:00Z")
        let new = try calendar("1b32e84e00000001", kind: .mentorCalendar)
        let newest = try calendar("1b32e84e0f000002", "2026-12-01T00:00:00Z")
        let other = try calendar("aaaaaaaa00000000")
        for entries in [[old, new, newest, other], [other, newest, new, old]] {
            let names = FeedNames(entries)
            #expect(names.name(of: old) == "calendar-1b32e84e.ics")
            #expect(names.name(of: new) == "calendar-1b32e84e0.ics")
            #expect(names.name(of: newest) == "calendar-1b32e84e0f.ics")
            #expect(names.name(of: other) == "calendar-aaaaaaaa.ics")
        }
    }

    @Test func entriesWithoutAFileTakeNoName() throws {
        let visit = try calendar("1b32e84e00000000", "2026-01-01T00:00:00Z", kind: .visit)
        let calendar = try calendar("1b32e84e00000001")
        #expect(FeedNames([visit, calendar]).name(of: calendar) == "calendar-1b32e84e.ics")
    }
}
