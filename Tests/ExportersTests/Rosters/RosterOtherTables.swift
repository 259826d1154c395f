import CivilTime
import NetworkModel
import Testing

@testable import Exporters

extension RosterFields {
    /// A row in each of the tables of replies, programmes, visits, mentoring and feeds: from all but two of them no roster
    /// is made.
    static func otherTables(_ sample: RosterCase) throws -> [FieldChange] {
        let one = try #require(Count(1))
        let day = try RosterSample.day("2031-01-02")
        let (ten, twelve) = (try #require(TimeOfDay("10:00")), try #require(TimeOfDay("12:00")))
        let zone = try #require(ZoneName("Pacific/Fiji"))
        let line = try RosterSample.line("A line")
        let stamp = try #require(Timestamp("2031-01-02T00:00:00Z"))
        let meeting = try RosterSample.meetingID()
        let (m1, m2) = (try RosterSample.memberID("m1"), try RosterSample.memberID("m2"))
        let suva = try #require(Group.ID("fj-suva"))
        let visit = try #require(Visit.ID("visit"))
        let pairing = try #require(Pairing.ID("pair"))
        func change(
            _ field: String,
            _ audiences: Set<RosterAudience> = [],
            _ apply: (inout Network) throws -> Void
        ) rethrows -> FieldChange {
            var changed = sample
            try apply(&changed.network)
            return FieldChange(field: "Network.\(field)", audiences: audiences, changed: changed)
        }
        return try [
            change("preferences") {
                $0.preferences = [RotationPreferences(seriesID: try #require(Series.ID("reef")), runPrice: one)]
            },
            change("programme", [.interpreters]) {
                $0.programme = [
                    try ProgrammeSession(
                        id: #require(ProgrammeSession.ID("s1")),
                        meetingID: meeting,
                        day: day,
                        opens: ten,
                        closes: twelve,
                        title: line,
                        place: line,
                        link: nil,
                        languages: []
                    )
                ]
            },
            change("announcements") {
                $0.announcements = [Announcement(meetingID: meeting, title: line, place: line, link: nil)]
            },
            change("replies") {
                $0.replies = [
                    Reply(
                        uid: try #require(Invitation.UID("u1")),
                        sender: try #require(MailAddress("m1@example.org")),
                        answer: .declined,
                        sequence: one,
                        stamp: stamp
                    )
                ]
            },
            change("visitors") { $0.visitors = [Visitor(visitID: visit, memberID: m1, part: .goes)] },
            change("visitPlans") {
                $0.visitPlans = [
                    VisitPlan(visitID: visit, purpose: line, programme: nil, consentedOn: day, interpreterID: m2)
                ]
            },
            change("visitTerms") {
                $0.visitTerms = [VisitTerms(groupID: suva, hostsAtMost: one, travelsAtMost: one)]
            },
            change("absences") { $0.absences = [try Absence(groupID: suva, starts: day, ends: day)] },
            change("visitRules") { $0.visitRules = [VisitRule(name: .rounds, number: one)] },
            change("guests") {
                $0.guests = [Guest(id: try #require(Guest.ID("g1")), name: line, region: line, languages: [])]
            },
            change("guestVisits") {
                $0.guestVisits = [
                    GuestVisit(
                        id: try #require(GuestVisit.ID("gv1")),
                        guestID: try #require(Guest.ID("g1")),
                        groupID: suva,
                        part: .hosts,
                        topic: try RosterSample.topic("radio"),
                        status: .held,
                        dates: nil
                    )
                ]
            },
            change("interpretations") { $0.interpretations = [Interpretation(pairingID: pairing, memberID: m1)] },
            change("interpreters") { $0.interpreters = [Interpreter(memberID: m1, atMost: one)] },
            change("availability") {
                $0.availability = [
                    try Availability(memberID: m1, weekday: .monday, opens: ten, closes: twelve, zone: zone)
                ]
            },
            change("exclusions") { $0.exclusions = [try Exclusion(memberID: m1, otherID: m2)] },
            change("mentoringTerms") {
                $0.mentoringTerms = [
                    MentoringTerms(memberID: m1, role: .mentor, months: one, hoursPerMonth: one, wantsChange: true)
                ]
            },
            change("mentoringRules") { $0.mentoringRules = [MentoringRule(name: .keepPoints, number: one)] },
            change("cadences") {
                $0.cadences = [
                    Cadence(
                        pairingID: pairing,
                        rhythm: .monthly,
                        first: day,
                        opens: ten,
                        length: try #require(.init(minutes: 60)),
                        zone: zone
                    )
                ]
            },
            change("sessions") {
                $0.sessions = [try MentoringSession(pairingID: pairing, day: day, outcome: .met, move: nil)]
            },
            change("deadlines", [.participant]) {
                $0.deadlines = [
                    Deadline(
                        id: try #require(Deadline.ID("d1")),
                        memberID: m1,
                        kind: .visa,
                        due: day,
                        meetingID: meeting,
                        doneOn: nil
                    )
                ]
            },
            change("feed") {
                $0.feed = [
                    FeedEntry(
                        uid: try #require(FeedEntry.UID("f1")),
                        memberID: m1,
                        kind: .visit,
                        subject: try #require(.init("visit")),
                        sequence: one,
                        stamp: stamp,
                        digest: Digest(of: "sent")
                    )
                ]
            },
        ]
    }
}
