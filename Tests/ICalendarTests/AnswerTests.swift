import CivilTime
import ICalendar
import Testing

/// What an attendee's calendar program sends back: RFC 5546, sections 3.2.3 and 3.2.7.
@Suite struct AnswerTests {
    @Test(arguments: [
        (Attendee.Participation.accepted, "ACCEPTED"), (.declined, "DECLINED"), (.tentative, "TENTATIVE"),
    ])
    func aReplyHoldsTheOneWhoAnswers(answer: Attendee.Participation, text: String) throws {
        let read = try Sample.object(.reply, Sample.answer(answer)).read()
        #expect(read.values("METHOD") == [":REPLY"])
        #expect(
            read.values("ATTENDEE") == [";ROLE=REQ-PARTICIPANT;PARTSTAT=\(text);RSVP=FALSE:mailto:anan@example.net"]
        )
        #expect(read.values("ORGANIZER") == [":mailto:meeting@example.org"])
    }

    @Test func aCounterProposesOtherTimes() throws {
        let read = try Sample.object(
            .counter,
            Sample.answer(.tentative, span: Sample.morning(in: "Asia/Kathmandu", on: "2026-09-21"))
        ).read()
        #expect(read.values("METHOD") == [":COUNTER"])
        #expect(read.values("DTSTART").last == ";TZID=Asia/Kathmandu:20260921T090000")
        #expect(read.values("SEQUENCE") == [":0"])
    }

    @Test func anAnswerIsGivenAndByOne() throws {
        let uid = try Sample.uid()
        let silent = try Sample.event(organizer: Sample.organizer(), attendees: [Sample.attendee()])
        let crowd = try Sample.event(
            organizer: Sample.organizer(),
            attendees: [Sample.attendee(), Sample.attendee("bo@example.net")]
        )
        let nobody = try Sample.event(organizer: Sample.organizer())
        #expect(throws: CalendarError.replyWithoutAnswer(uid)) { try Sample.object(.reply, silent) }
        for method in [CalendarObject.Method.reply, .counter] {
            #expect(throws: CalendarError.answerOfOthers(uid, 2)) { try Sample.object(method, crowd) }
            #expect(throws: CalendarError.answerOfOthers(uid, 0)) { try Sample.object(method, nobody) }
        }
    }

    @Test func aSeriesAndItsReplacementsGoInOneRequest() throws {
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(3)))
        let series = try Sample.series(weekly, organizer: Sample.organizer(), attendees: [Sample.attendee()])
        let id = try #require(series.occurrence(on: Sample.day("2026-09-21")))
        let replacement = try Sample.replacement(
            of: id,
            organizer: Sample.organizer(),
            attendees: [Sample.attendee()]
        )
        let read = try Sample.object(.request, series, replacement).read()
        #expect(read.values("UID") == [":7f3a@calendar", ":7f3a@calendar"])
        let stranger = try Sample.event(
            uid: "other",
            organizer: Sample.organizer(),
            attendees: [Sample.attendee()]
        )
        #expect(throws: CalendarError.severalEvents(.request, 2)) { try Sample.object(.request, series, stranger) }
    }
}
