import CivilTime
import NetworkModel
import Testing

@Suite struct AnswerTests {
    @Test func anAnswerIsItsKindWithWhatTheKindAsksFor() throws {
        let delegate = try SampleReplies.address("leo")
        let proposal = try SampleReplies.proposal()
        for kind in Answer.Kind.allCases {
            let answer = try Answer(
                kind,
                delegate: kind == .delegated ? delegate : nil,
                proposal: kind == .counter ? proposal : nil
            )
            #expect(answer.kind == kind)
            #expect(try Answer(answer.kind, delegate: answer.delegate, proposal: answer.proposal) == answer)
        }
    }

    @Test(arguments: Answer.Kind.allCases)
    func anAnswerWithTooMuchOrTooLittleIsRefused(kind: Answer.Kind) throws {
        let delegate = try SampleReplies.address("leo")
        let proposal = try SampleReplies.proposal()
        #expect(throws: ValueError.self) {
            try Answer(
                kind,
                delegate: kind == .delegated ? nil : delegate,
                proposal: kind == .counter ? proposal : nil
            )
        }
        #expect(throws: ValueError.self) {
            try Answer(
                kind,
                delegate: kind == .delegated ? delegate : nil,
                proposal: kind == .counter ? nil : proposal
            )
        }
    }

    @Test(
        arguments: [
            ("2027-03-08T02:00:00Z", "2027-03-08T02:00:00Z", false, true),
            ("2027-03-08T02:00:00Z", "2027-03-08T01:59:59Z", false, false),
            ("2027-03-08T00:00:00Z", "2027-03-09T00:00:00Z", true, true),
            ("2027-03-08T00:00:00Z", "2027-03-08T00:00:00Z", true, false),
            ("2027-03-08T02:00:00Z", "2027-03-09T00:00:00Z", true, false),
            ("2027-03-08T00:00:00Z", "2027-03-09T00:00:01Z", true, false),
        ]
    )
    func proposedTimesEndAfterTheyStart(start: String, end: String, isAllDay: Bool, isTaken: Bool) throws {
        let times = try? ProposedTimes(
            start: #require(Timestamp(start)),
            end: #require(Timestamp(end)),
            isAllDay: isAllDay
        )
        #expect((times != nil) == isTaken)
    }
}
