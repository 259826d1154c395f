import CivilTime
import ICalendar
import Testing

@Suite struct ToDoTests {
    @Test(arguments: [
        (ToDo.Progress.needsAction, ["STATUS:NEEDS-ACTION"]),
        (.cancelled, ["STATUS:CANCELLED"]),
    ])
    func progressIsItsStatus(progress: ToDo.Progress, lines: [String]) throws {
        let written = try Sample.toDo(progress: progress).written()
        #expect(written.filter { $0.hasPrefix("STATUS") || $0.hasPrefix("COMPLETED") } == lines)
        #expect(!written.contains { $0.hasPrefix("PERCENT-COMPLETE") })
    }

    @Test func aCompletedOneTellsWhen() throws {
        let written = try Sample.toDo(progress: .completed(Sample.moment("2026-02-01T10:00:00Z"))).written()
        #expect(written.contains("STATUS:COMPLETED"))
        #expect(written.contains("COMPLETED:20260201T100000Z"))
        #expect(written.contains("PERCENT-COMPLETE:100"))
    }

    @Test func itIsDueByDayInUTCOrByAZone() throws {
        let wall = try Sample.wall("2026-03-01", "17:00")
        let forms: [(CalendarTime, String)] = [
            (.day(try Sample.day("2026-03-01")), "DUE;VALUE=DATE:20260301"),
            (.utc(try Sample.moment("2026-03-01T17:00:00Z")), "DUE:20260301T170000Z"),
            (.zoned(wall, try Sample.zone("Asia/Kathmandu")), "DUE;TZID=Asia/Kathmandu:20260301T170000"),
            (.zoned(wall, .utc), "DUE:20260301T170000Z"),
        ]
        for (due, line) in forms {
            let written = try Sample.toDo(due: due).written()
            #expect(written.contains(line))
            #expect(written.contains("BEGIN:VTIMEZONE") == line.contains("TZID"))
        }
        #expect(!(try Sample.toDo(due: nil).written()).contains { $0.hasPrefix("DUE") })
    }

    @Test func anAlarmIsRelatedToATimeThatIsThere() throws {
        let due = CalendarTime.utc(try Sample.moment("2026-03-01T17:00:00Z"))
        let before = try Sample.alarm(minutesBefore: 60, "Due", .end)
        let written = try Sample.toDo(due: due, alarm: before).written()
        #expect(written.contains("TRIGGER;RELATED=END:-PT60M"))
        let uid = try Sample.uid()
        #expect(throws: CalendarError.alarmWithoutTime(uid)) { try Sample.toDo(due: nil, alarm: before) }
        let atStart = try Sample.alarm(minutesBefore: 0, "Now")
        #expect(throws: CalendarError.alarmWithoutTime(uid)) { try Sample.toDo(due: due, alarm: atStart) }
        let both = try Sample.toDo(start: .utc(Sample.moment("2026-02-01T17:00:00Z")), due: due, alarm: atStart)
        #expect(try both.written().contains("TRIGGER:PT0S"))
    }

    @Test func itIsDueAfterItStartsAndInTheSameKind() throws {
        let uid = try Sample.uid()
        let day = CalendarTime.day(try Sample.day("2026-03-01"))
        let noon = CalendarTime.utc(try Sample.moment("2026-03-01T12:00:00Z"))
        let zoned = CalendarTime.zoned(try Sample.wall("2026-03-01", "12:00"), try Sample.zone("Asia/Kathmandu"))
        #expect(throws: CalendarError.endsBeforeItStarts(uid)) { try Sample.toDo(start: day, due: day) }
        #expect(throws: CalendarError.endsBeforeItStarts(uid)) { try Sample.toDo(start: noon, due: zoned) }
        #expect(throws: CalendarError.dayBesideTime(uid)) { try Sample.toDo(start: day, due: noon) }
        _ = try Sample.toDo(start: zoned, due: noon)
    }

    @Test(arguments: [-1, 2_147_483_648])
    func aSequenceOutOfRangeIsRefused(sequence: Int) throws {
        #expect(throws: CalendarError.sequenceOutOfRange(try Sample.uid(), sequence)) {
            try Sample.toDo(sequence: sequence)
        }
    }

    @Test func noMethodIsForToDos() throws {
        let toDo = try Sample.toDo()
        for method in [CalendarObject.Method.publish, .request, .cancel, .reply, .counter] {
            #expect(throws: CalendarError.kindsWithMethod(method)) { try Sample.object(method, toDos: [toDo]) }
        }
    }
}

extension ToDo {
    fileprivate func written() throws -> [String] { try Sample.object(nil, toDos: [self]).read().lines }
}
