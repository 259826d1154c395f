import NetworkModel
import Testing

/// Invitations that are passed on: RFC 5546, section 3.2.2.3.
@Suite struct DelegationTests {
    private typealias Sample = SampleReplies

    // RFC 5546, section 3.2.2.3: the delegator's reply names the delegate, who is then the one to answer.
    @Test func aDelegateIsAskedInTheRecipientsPlace() throws {
        let participation = try Sample.participation([Sample.reply(Sample.delegation(to: "Leo"))])
        #expect(participation.status == .needsAnswer)
        #expect(try participation.delegates == [Sample.address("leo")])
        #expect(participation.standings == [.counts])
    }

    // RFC 5546, section 3.2.2.3: the delegate replies under their own address, with DELEGATED-FROM.
    @Test(arguments: ["ana", "ANA", nil])
    func theDelegatesAnswerCounts(delegator: String?) throws {
        let answer = try Sample.reply(.tentative, by: "leo", after: 60, from: delegator)
        let participation = try Sample.participation([Sample.reply(Sample.delegation(to: "leo"))]).recording(answer)
        #expect(participation.status == .tentative)
        #expect(participation.standings == [.counts, .counts])
    }

    // RFC 5546, section 3.2.3: until the delegation arrives, a delegate is a party crasher.
    @Test func aDelegateNobodyAnnouncedIsAPartyCrasherUntilTheDelegationArrives() throws {
        let answer = try Sample.reply(.accepted, by: "leo", after: 60, from: "ana")
        let before = try Sample.participation([]).recording(answer)
        #expect(before.status == .needsAnswer)
        #expect(before.standings == [.partyCrasher(nil)])
        let after = try before.recording(Sample.reply(Sample.delegation(to: "leo")))
        #expect(after.status == .accepted)
        #expect(after.standing(of: answer) == .counts)
    }

    @Test func aDelegateOfSomebodyElseIsAPartyCrasher() throws {
        let answer = try Sample.reply(.accepted, by: "leo", after: 60, from: "ben")
        let participation = try Sample.participation([Sample.reply(Sample.delegation(to: "leo"))]).recording(answer)
        #expect(participation.standing(of: answer) == .partyCrasher(nil))
        #expect(participation.status == .needsAnswer)
    }

    @Test func aDelegationIsTakenBackByALaterAnswer() throws {
        let answer = try Sample.reply(.accepted, by: "leo", after: 10, from: "ana")
        let delegation = try Sample.reply(Sample.delegation(to: "leo"))
        let participation = try Sample.participation([delegation, answer]).recording(
            Sample.reply(.declined, after: 20)
        )
        #expect(participation.status == .declined)
        #expect(participation.delegates == [])
        #expect(participation.standings == [.superseded, .partyCrasher(nil), .counts])
    }

    // RFC 5546, section 3.2.2.3: a delegate may delegate in turn.
    @Test func aDelegateMayPassItOn() throws {
        let participation = try Sample.participation([
            Sample.reply(Sample.delegation(to: "leo")),
            Sample.reply(Sample.delegation(to: "ben"), by: "leo", after: 1, from: "ana"),
            Sample.reply(.declined, by: "ben", after: 2, from: "leo"),
        ])
        #expect(participation.status == .declined)
        #expect(try participation.delegates == [Sample.address("leo"), Sample.address("ben")])
        #expect(participation.standings == [.counts, .counts, .counts])
    }

    @Test(arguments: ["ana", "leo"])
    func aDelegationThatLeadsBackEndsAndNobodyHasAnswered(last: String) throws {
        let participation = try Sample.participation([
            Sample.reply(Sample.delegation(to: "leo")),
            Sample.reply(Sample.delegation(to: last), by: "leo", after: 1, from: "ana"),
        ])
        #expect(participation.status == .needsAnswer)
        #expect(try participation.delegates == [Sample.address("leo")])
        #expect(try Sample.participation([Sample.reply(Sample.delegation(to: "ana"))]).delegates == [])
    }

    // RFC 5546, section 2.1.5: a new version goes to the recipient, who answers it or passes it on again.
    @Test func aDelegationHoldsForItsVersion() throws {
        let replies = [
            try Sample.reply(Sample.delegation(to: "leo")),
            try Sample.reply(.accepted, by: "leo", after: 1, from: "ana"),
            try Sample.reply(.accepted, by: "leo", after: 9, to: 1, from: "ana"),
        ]
        let raised = try Sample.participation(replies, of: Sample.invitation(sequence: 1))
        #expect(raised.status == .needsAnswer && raised.delegates == [])
        #expect(raised.standings == [.earlierVersion, .earlierVersion, .partyCrasher(nil)])
        #expect(raised.earlierReply == replies[1])
        let again = try raised.recording(Sample.reply(Sample.delegation(to: "leo"), after: 5, to: 1))
        #expect(again.status == .accepted)
    }
}
