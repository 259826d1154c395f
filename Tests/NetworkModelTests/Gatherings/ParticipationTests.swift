import CivilTime
import NetworkModel
import Testing

@Suite struct ParticipationTests {
    private typealias Sample = SampleReplies

    // MARK: Answers

    @Test func nobodyAnsweredYet() throws {
        let participation = try Sample.participation([])
        #expect(participation.status == .needsAnswer)
        #expect(participation.entries == [] && participation.delegates == [] && participation.earlierReply == nil)
    }

    // RFC 5546, section 3.2.3: a REPLY accepts, declines, or accepts for the time being.
    @Test(
        arguments: [
            (.accepted, .accepted), (.declined, .declined), (.tentative, .tentative), (.needsAction, .needsAnswer),
        ] as [(Answer, Participation.Status)]
    )
    func theAnswerOfTheRecipientCounts(answer: Answer, status: Participation.Status) throws {
        let participation = try Sample.participation([]).recording(Sample.reply(answer))
        #expect(participation.status == status)
        #expect(participation.standings == [.counts])
    }

    // RFC 5546, section 3.2.7: a COUNTER asks the organizer for other times.
    @Test func aCounterProposalIsTheOrganizersTurn() throws {
        let proposal = try Sample.proposal()
        let participation = try Sample.participation([Sample.reply(.counter(proposal))])
        #expect(participation.status == .counterProposed(proposal))
        #expect(participation.standings == [.counts])
    }

    @Test func anAddressIsTheSameInEitherCase() throws {
        let loud = Reply(
            uid: try #require(Invitation.UID(Sample.uid)),
            sender: try #require(MailAddress("ANA@EXAMPLE.ORG")),
            answer: .accepted,
            sequence: .none,
            stamp: try Sample.reply().stamp
        )
        #expect(try Sample.participation([loud]).status == .accepted)
        #expect(try Sample.participation([loud]).standing(of: Sample.reply()) == .counts)
    }

    // MARK: Order

    // RFC 5546, section 2.1.5 (4): of one SEQUENCE, the latest DTSTAMP overrides all others.
    @Test func theLatestStampOfOneVersionCounts() throws {
        let first = try Sample.reply(.accepted, after: 0)
        let second = try Sample.reply(.declined, after: 1)
        let participation = try Sample.participation([first]).recording(second)
        #expect(participation.status == .declined)
        #expect(participation.standing(of: first) == .superseded)
        #expect(participation.standing(of: second) == .counts)
    }

    // RFC 5546, section 2.1.5 (4), from the other side: what comes late and was said early changes nothing.
    @Test func anOlderStampIsStaleThoughItComesLater() throws {
        let late = try Sample.reply(.accepted, after: 0)
        let participation = try Sample.participation([Sample.reply(.declined, after: 1)]).recording(late)
        #expect(participation.status == .declined)
        #expect(participation.standing(of: late) == .superseded)
        #expect(participation.standing(of: late)?.isStale == true)
    }

    // RFC 5546, section 2.1.5 (3): SEQUENCE tells which version is answered; a lower one is obsolete.
    @Test func anAnswerToAnEarlierVersionIsStale() throws {
        let invitation = try Sample.invitation(sequence: 2)
        let current = try Sample.reply(.tentative, after: 0, to: 2)
        let late = try Sample.reply(.accepted, after: 60, to: 1)
        let participation = try Sample.participation([current], of: invitation).recording(late)
        #expect(participation.status == .tentative)
        #expect(participation.standing(of: late) == .earlierVersion)
        #expect(participation.standing(of: late)?.isStale == true)
    }

    // RFC 5546, section 2.1.4: a raised SEQUENCE is a new version; whoever answered the last one answers again.
    @Test func aNewVersionAsksAgainAndShowsWhatWasAnswered() throws {
        let replies = [
            try Sample.reply(.declined, after: 0, to: 0), try Sample.reply(.tentative, after: 1, to: 1),
            try Sample.reply(.accepted, after: 2, to: 1), try Sample.reply(.declined, by: "ben", after: 3, to: 1),
        ]
        #expect(try Sample.participation(replies, of: Sample.invitation(sequence: 1)).status == .accepted)
        let raised = try Sample.participation(replies, of: Sample.invitation(sequence: 2))
        #expect(raised.status == .needsAnswer)
        #expect(raised.earlierReply == replies[2])
        let ben = try #require(Member.ID("m002"))
        #expect(raised.standings == [.earlierVersion, .earlierVersion, .earlierVersion, .partyCrasher(ben)])
        #expect(raised.delegates == [])
    }

    // RFC 5546, section 3.2.3: SEQUENCE is that of the REQUEST, so that a higher one answers nothing that was sent.
    @Test func aVersionThatWasNeverSentCannotBeAnswered() throws {
        let reply = try Sample.reply(to: 1)
        let newest = Count.none
        #expect(throws: ReplyError.neverSent(sequence: reply.sequence, newest: newest)) {
            try Sample.participation([]).recording(reply)
        }
        // Where the sending was undone after the answer was recorded, the answer waits.
        let participation = try Sample.participation([reply])
        #expect(participation.status == .needsAnswer && participation.standings == [.neverSent])
        #expect(participation.earlierReply == nil)
    }

    @Test func theSameReplyTwiceChangesNothing() throws {
        let reply = try Sample.reply(.accepted)
        let once = try Sample.participation([]).recording(reply)
        #expect(try once.recording(reply) == once)
        #expect(once.standing(of: reply) != nil)
        #expect(try once.standing(of: Sample.reply(.declined)) == nil)
        #expect(try Sample.participation([reply, Sample.reply(.declined), reply]).entries.count == 2)
    }

    @Test(
        arguments: [
            (.accepted, .declined), (.declined, .tentative), (.accepted, .tentative), (.tentative, .needsAction),
        ] as [(Answer, Answer)]
    )
    func ofTwoAnswersInOneSecondTheOneThatTakesLessForGrantedCounts(weak: Answer, strong: Answer) throws {
        let replies = [try Sample.reply(strong), try Sample.reply(weak)]
        let participation = try Sample.participation(replies)
        #expect(participation.standing(of: replies[0]) == .counts)
        #expect(participation.standing(of: replies[1]) == .superseded)
    }

    // MARK: Who

    // RFC 5546, section 3.2.3: a reply of somebody who was not invited is a party crasher's.
    @Test func aMemberWhoAnswersAnothersInvitationIsAPartyCrasher() throws {
        let reply = try Sample.reply(.declined, by: "ben")
        let participation = try Sample.participation([Sample.reply()]).recording(reply)
        #expect(participation.status == .accepted)
        #expect(participation.standing(of: reply) == .partyCrasher(Member.ID("m002")))
    }

    @Test func anAddressThatNobodyHasIsAStrangers() throws {
        let reply = try Sample.reply(.accepted, by: "leo")
        let participation = try Sample.participation([]).recording(reply)
        #expect(participation.status == .needsAnswer)
        #expect(participation.standing(of: reply) == .partyCrasher(nil))
    }

    @Test func whoHasNoAddressCannotAnswerByMail() throws {
        let invitation = try Sample.invitation(to: "m003")
        let participation = try Sample.participation([Sample.reply(by: "leo")], of: invitation)
        #expect(participation.standings == [.partyCrasher(nil)])
        #expect(participation.status == .needsAnswer)
    }

    @Test func aSharedAddressAnswersEachOfItsInvitations() throws {
        let book = try AddressBook([
            Sample.member("m004", "home@example.org"), Sample.member("m005", "HOME@example.org"),
        ])
        for member in ["m004", "m005"] {
            let invitation = try Sample.invitation(to: member)
            let reply = try Sample.reply(by: "home")
            #expect(Participation(of: invitation, replies: [reply], addresses: book).status == .accepted)
        }
        #expect(try book.member(at: Sample.address("Home"))?.text == "m004")
    }

    // MARK: What can't be recorded

    @Test func anUnknownUIDIsNoInvitation() throws {
        let invitations = [try Sample.invitation()]
        #expect(try Sample.reply().invitation(among: invitations) == invitations[0])
        let stray = try Sample.reply(uid: "0123456789abcdef")
        #expect(throws: ReplyError.unknownInvitation(stray.uid)) { try stray.invitation(among: invitations) }
        #expect(throws: ReplyError.otherInvitation(found: stray.uid, expected: invitations[0].uid)) {
            try Sample.participation([]).recording(stray)
        }
        #expect(try Sample.participation([stray]).entries == [])
    }

    // RFC 5546, section 3.2.3: RECURRENCE-ID only if one instance of a recurring event is answered.
    @Test func anAnswerToOneOccurrenceIsRefused() throws {
        let reply = try Sample.reply(occurrence: Timestamp("2027-03-01T00:00:00Z"))
        #expect(throws: ReplyError.notRecurring(reply.uid)) { try Sample.participation([]).recording(reply) }
        let participation = try Sample.participation([reply])
        #expect(participation.standings == [.notRecurring] && participation.status == .needsAnswer)
    }

    // RFC 5546, section 3.2.5: a CANCEL takes the event back, and nothing answers it.
    @Test(arguments: [0, 1])
    func anAnswerToACancelledInvitationIsKeptAndDoesNotCount(sequence: Int) throws {
        let invitation = try Sample.invitation(sequence: 1, state: .cancelled)
        let reply = try Sample.reply(to: sequence)
        let participation = try Sample.participation([], of: invitation).recording(reply)
        #expect(participation.status == .cancelled)
        #expect(participation.standing(of: reply) == .cancelled)
        // Invited again, they are asked again.
        let again = try Sample.participation([reply], of: Sample.invitation(sequence: 2))
        #expect(again.status == .needsAnswer && again.standings == [.earlierVersion])
    }

    @Test func everyErrorSaysWhatToDo() throws {
        let uid = try #require(Invitation.UID("0123456789abcdef"))
        let errors: [ReplyError] = [
            .unknownInvitation(uid), .otherInvitation(found: uid, expected: uid), .notRecurring(uid),
            .neverSent(sequence: .most, newest: .none),
        ]
        for error in errors {
            #expect(error.description.contains("found") && error.description.contains("expected"))
            #expect(error.description.contains(": "))
        }
    }
}
