import Exporters
import NetworkModel
import TestSupport
import Testing

@Suite struct VisaLetterTests {
    @Test func bothFormsAreAsTheyWereLookedAt() throws {
        let letter = try LetterSample().letter()
        try goldenMatches(letter.text(in: .txt), named: "visa-letter.txt")
        try goldenMatches(letter.text(in: .html), named: "visa-letter.html")
    }

    @Test func withoutAnAnnouncementItIsAMeeting() throws {
        var sample = try LetterSample()
        sample.network.announcements = []
        #expect(try sample.letter().text(in: .txt).contains("to a meeting, which is held in Suva, Fiji from"))
    }

    @Test func theRoleInvitesWhereItShallOrNoGroupHosts() throws {
        var sample = try LetterSample()
        #expect(try sample.letter(byRole: true).text(in: .txt).hasPrefix("Meetings team\nmeetings@example.org\n"))
        sample.network.groups = []
        #expect(try sample.letter().text(in: .txt).hasPrefix("Meetings team\n"))
        sample.network.profile = []
        #expect(throws: LetterError.noInviter) { try sample.letter() }
    }

    /// A sum for everybody, or for somebody else, says nothing of who pays for this person.
    @Test func onlyWhatIsSetAsideForThePersonIsPaidFor() throws {
        var sample = try LetterSample()
        #expect(try sample.letter().paidByOrganisers == [.flight, .hotel])
        sample.network.expenses = [
            try LetterSample.expense("e1", .hotel, of: nil, budget: 1),
            try LetterSample.expense("e2", .flight, of: "m2", budget: 1),
            try LetterSample.expense("e3", .visa, budget: 0), try LetterSample.expense("e4", .other, budget: 1),
        ]
        #expect(try sample.letter().paidByOrganisers == [])
        #expect(try !sample.letter().text(in: .html).contains("pay for"))
    }

    @Test func withoutAConsentThatStandsThereIsNoLetter() throws {
        var sample = try LetterSample()
        let id = try (RosterSample.memberID("m1"), RosterSample.meetingID())
        let others = try [
            nil, LetterSample.consent(.hotel), LetterSample.consent(withdrawn: "2031-01-02"),
            LetterSample.consent(given: nil, withdrawn: "2031-01-02"),
        ]
        for consent in others {
            sample.network.consents = [consent].compactMap(\.self)
            #expect(throws: LetterError.noConsent(id.0, id.1)) { try sample.letter() }
        }
    }

    @Test func onlyADelegateWithAPassportOfAConfirmedMeetingGetsOne() throws {
        let (member, meeting) = try (RosterSample.memberID("m1"), RosterSample.meetingID())
        var sample = try LetterSample()
        sample.document = nil
        #expect(throws: LetterError.noPassport(member, meeting)) { try sample.letter() }
        sample.document = try LetterSample.passport(kind: .identityCard)
        #expect(throws: LetterError.noPassport(member, meeting)) { try sample.letter() }

        sample = try LetterSample()
        sample.network.delegates = [try RosterSample.delegate("m1", .declined)]
        #expect(throws: LetterError.notInvited(member, meeting)) { try sample.letter() }
        sample.network.delegates = [try RosterSample.delegate("m1", .invited)]
        #expect(try sample.letter().stay == nil)
        sample.network.meetings = [try LetterSample.meeting(.held)]
        #expect(throws: LetterError.notConfirmed(meeting, .held)) { try sample.letter() }
        sample.network.meetings = []
        #expect(throws: LetterError.noSuchMeeting(meeting)) { try sample.letter() }
    }

    /// It takes place all the same; what is over, or has no place, asks for no visa.
    @Test func aMovedOrPostponedMeetingThatIsStillToComeHasLettersToo() throws {
        var sample = try LetterSample()
        for status in [Meeting.Status.moved, .postponed] {
            sample.network.meetings = [try LetterSample.meeting(status)]
            #expect(try sample.letter().city?.text == "Suva")
            sample.network.meetings = [try LetterSample.meeting(status, from: "2030-05-04", until: "2030-05-08")]
            let id = try RosterSample.meetingID()
            #expect(throws: LetterError.notConfirmed(id, status)) { try sample.letter() }
        }
    }

    @Test func markupInANameIsText() throws {
        var sample = try LetterSample()
        sample.document = try LetterSample.passport(name: "<b>O'Neil & \"Co\"</b>")
        let page = try sample.letter().text(in: .html)
        #expect(page.contains("&lt;b&gt;O&#39;Neil &amp; &quot;Co&quot;&lt;/b&gt;"))
        #expect(!page.contains("<b>"))
        // Nothing is fetched from anywhere.
        for word in ["http:", "https:", "src=", "href=", "url(", "<script", "@import"] { #expect(!page.contains(word)) }
    }
}
