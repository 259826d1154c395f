import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct ImportRepliesTests {
    @Test func whoAcceptsIsConfirmedAndKeepsTheRestOfTheirPlace() throws {
        let invited = try InvitedDesk()
        let report = try invited.importing(invited.answer(of: "m3"))
        #expect(report.answers.map(\.worth) == [.recorded(.counts)])
        #expect(report.changedPlaces.map(\.status) == [.confirmed])
        #expect(try invited.place(of: "m3") == .confirmed)
        #expect(try invited.status(of: "m3") == .accepted)

        var other = try invited.answer(of: "m1")
        other.participation = "DECLINED"
        try invited.importing(other)
        let delegate = try #require(try invited.desk.planner.network().delegates.first { $0.memberID.text == "m1" })
        #expect(delegate.status == .declined)
        #expect(delegate.meals.diet == .vegan)
        #expect(delegate.room == .single)
    }

    @Test(arguments: [
        ("ACCEPTED", Delegate.Status.confirmed), ("DECLINED", .declined), ("TENTATIVE", .invited),
        ("NEEDS-ACTION", .confirmed),
    ])
    func thePlaceFollowsTheAnswer(participation: String, place: Delegate.Status) throws {
        let invited = try InvitedDesk()
        var answer = try invited.answer(of: "m1")
        answer.participation = participation
        try invited.importing(answer)
        #expect(try invited.place(of: "m1") == place)
    }

    @Test func theSameAnswerTwiceIsKnownAndMakesNoEntryInTheHistory() throws {
        let invited = try InvitedDesk()
        let answer = try invited.answer(of: "m1")
        try invited.importing(answer)
        let entries = try invited.desk.planner.history(last: nil).count
        let report = try invited.importing(answer, answer)
        #expect(report.answers.map(\.worth) == [.duplicate, .duplicate])
        #expect(report.changedPlaces.isEmpty)
        #expect(try invited.desk.planner.history(last: nil).count == entries)
        #expect(try invited.desk.planner.network().replies.count == 1)
    }

    @Test func anEarlierAnswerThatComesLaterIsStale() throws {
        let invited = try InvitedDesk()
        try invited.importing(invited.answer(of: "m3"))
        var earlier = try invited.answer(of: "m3")
        earlier.participation = "DECLINED"
        earlier.stamp = "20261130T100000Z"
        #expect(try invited.importing(earlier).answers.map(\.worth) == [.recorded(.superseded)])
        #expect(try invited.place(of: "m3") == .confirmed)
        #expect(try invited.desk.planner.network().replies.count == 2)
    }

    @Test func anOrganisersOwnWordStaysUntilTheMemberSaysSomethingNew() throws {
        let invited = try InvitedDesk()
        try invited.importing(invited.answer(of: "m3"))
        try invited.desk.write(
            """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m3,declined,,,none,,any,,no

            """,
            to: "word/delegates.csv"
        )
        _ = try invited.desk.planner.importTables(
            from: invited.desk.path("word"),
            replacing: false,
            isDryRun: false
        )
        var again = try invited.answer(of: "m3")
        again.stamp = "20261202T100000Z"
        try invited.importing(again)
        #expect(try invited.place(of: "m3") == .declined)
        again.stamp = "20261203T100000Z"
        again.participation = "TENTATIVE"
        try invited.importing(again)
        #expect(try invited.place(of: "m3") == .invited)
    }

    @Test func anAnswerToAnEarlierVersionChangesNoPlace() throws {
        let invited = try InvitedDesk()
        var details = MeetingDetails()
        details.starts = "2027-03-12"
        details.ends = "2027-03-15"
        _ = try invited.desk.planner.confirmMeeting("yearly-2027", details: details, despitePolicy: "moved by a day")
        _ = try invited.desk.planner.invite(to: "yearly-2027", folder: invited.desk.path("out"))
        var answer = try invited.answer(of: "m1")
        answer.participation = "DECLINED"
        #expect(try invited.importing(answer).answers.map(\.worth) == [.recorded(.earlierVersion)])
        #expect(try invited.place(of: "m1") == .confirmed)
        let shown = try #require(try invited.desk.planner.replies(to: "yearly-2027").invited.first)
        #expect(shown.participation.status == .needsAnswer)
        #expect(shown.participation.earlierReply?.answer == .declined)
    }

    @Test func answersOfOthersAreKeptAndDontCount() throws {
        let invited = try InvitedDesk()
        var member = try invited.answer(of: "m3")
        member.sender = "m1@example.org"
        var stranger = try invited.answer(of: "m3")
        stranger.sender = "nobody@example.net"
        let report = try invited.importing(member, stranger)
        let m1 = try #require(Member.ID("m1"))
        #expect(report.answers.map(\.worth) == [.recorded(.partyCrasher(m1)), .recorded(.partyCrasher(nil))])
        #expect(try invited.place(of: "m3") == .invited)
        #expect(try invited.status(of: "m3") == .needsAnswer)
    }

    @Test func aPlaceThatIsPassedOnStaysForTheOrganiserToGive() throws {
        let invited = try InvitedDesk()
        var passedOn = try invited.answer(of: "m1")
        passedOn.participation = "DELEGATED"
        passedOn.parameters = ";DELEGATED-TO=\"mailto:friend@example.org\""
        var friend = try invited.answer(of: "m1")
        friend.sender = "friend@example.org"
        friend.participation = "DECLINED"
        friend.stamp = "20261203T100000Z"
        try invited.importing(passedOn, friend)
        #expect(try invited.status(of: "m1") == .declined)
        #expect(try invited.place(of: "m1") == .confirmed)
        let tasks = try invited.desk.planner.check().filter { $0.table == "replies" }
        #expect(tasks.map(\.key) == ["yearly-2027,m1"])
        #expect(tasks.allSatisfy { $0.sentence.contains("passed the invitation on") })
    }

    @Test func aCounterProposalIsATask() throws {
        let invited = try InvitedDesk()
        var counter = try invited.answer(of: "m3")
        counter.method = "COUNTER"
        counter.participation = "TENTATIVE"
        try invited.importing(counter)
        guard case .counterProposed(let times)? = try invited.status(of: "m3") else {
            Issue.record("no proposal")
            return
        }
        #expect("\(times)" == "2027-03-12T04:00:00Z to 2027-03-13T04:00:00Z")
        let tasks = try invited.desk.planner.check().filter { $0.table == "replies" }
        #expect(tasks.map(\.sentence).first?.contains("2027-03-12T04:00:00Z") == true)
    }

    @Test func whatIsNoneOfOursIsToldAndNotKept() throws {
        let invited = try InvitedDesk()
        var unknown = try invited.answer(of: "m1")
        unknown.uid = "not-ours"
        var foreign = try invited.answer(of: "m1")
        foreign.uid = "A_B@example.com"
        var ahead = try invited.answer(of: "m1")
        ahead.sequence = 7
        var one = try invited.answer(of: "m1")
        one.more = ["RECURRENCE-ID:20270312T040000Z"]
        let report = try invited.importing(unknown, foreign, ahead, one)
        let reasons = report.answers.map { answer in
            if case .refused(let reason) = answer.worth { reason } else { "" }
        }
        let parts = ["not-ours", "not to an invitation that Mela sent", "version 7", "RECURRENCE-ID"]
        for (reason, part) in zip(reasons, parts) { #expect(reason.contains(part), "\(reason)") }
        #expect(try invited.desk.planner.network().replies.isEmpty)
        #expect(try invited.desk.planner.history(last: nil).count == 2)
    }

    @Test func wordsToTheOrganiserAreToldAndNotKept() throws {
        let invited = try InvitedDesk()
        var answer = try invited.answer(of: "m1")
        answer.more = ["COMMENT:planted words"]
        #expect(try invited.importing(answer).answers.map(\.hasComment) == [true])
        let store = try Data(contentsOf: invited.desk.folder.file("mela.sqlite"))
        #expect(store.range(of: Data("planted words".utf8)) == nil)
    }

    @Test func oneFileThatIsNoCalendarRefusesAll() throws {
        let invited = try InvitedDesk()
        try invited.desk.write(try invited.answer(of: "m1").text, to: "mixed/a.ics")
        try invited.desk.write("hello", to: "mixed/b.ics")
        #expect(throws: PlannerError.self) {
            try invited.desk.planner.importReplies(from: invited.desk.path("mixed"))
        }
        #expect(try invited.desk.planner.network().replies.isEmpty)
    }

    @Test func aFolderWithoutCalendarsAndAPathThatIsNotThereAreNoInput() throws {
        let invited = try InvitedDesk()
        try invited.desk.write("x", to: "letters/a.txt")
        for path in ["letters", "nowhere"] {
            let error = #expect(throws: PlannerError.self) {
                try invited.desk.planner.importReplies(from: invited.desk.path(path))
            }
            #expect(error?.kind == .noInput)
        }
    }

    @Test func aFileThatIsNoAnswerIsTold() throws {
        let invited = try InvitedDesk()
        var published = try invited.answer(of: "m1")
        published.method = "PUBLISH"
        let report = try invited.importing(published)
        #expect(report.answers.isEmpty)
        #expect(report.skipped.map(\.line) == [4])
    }

    @Test func oneAnswerCanBeTakenBack() throws {
        let invited = try InvitedDesk()
        try invited.importing(invited.answer(of: "m3"))
        _ = try invited.desk.planner.undo()
        #expect(try invited.desk.planner.network().replies.isEmpty)
        #expect(try invited.place(of: "m3") == .invited)
    }

    @Test func nobodyInvitedYetIsSaid() throws {
        let desk = try Desk.withSample()
        let error = #expect(throws: PlannerError.self) { try desk.planner.replies(to: "mela-2027") }
        #expect(error?.description.contains("mela invite mela-2027") == true)
    }
}
