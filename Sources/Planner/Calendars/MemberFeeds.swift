internal import CivilTime
internal import Exporters
internal import NetworkModel
internal import ReferenceData

/// What stands in whose calendar.
struct MemberFeeds {
    let tables: FeedTables
    private let countries: Countries
    private let languages: Languages
    private let words: AppointmentWords
    private let years: SessionYears

    init(_ network: Network, years: SessionYears) throws(PlannerError) {
        tables = FeedTables(network)
        self.years = years
        countries = try RegionFacts.countries()
        languages = try RegionFacts.languages()
        words = try RegionFacts.appointmentWords()
    }

    func feed(of member: Member) throws(PlannerError) -> MemberFeed {
        do throws(InvitationError) {
            let reader = try FeedReader(member, words: words, language: LanguageCode("en"))
            let mentoring = try mentoring(reader)
            return MemberFeed(
                reader: reader,
                meetings: try meetings(reader),
                entries: try programme(reader) + visits(reader) + mentoring.entries + reports(reader)
                    + deadlines(reader),
                isMentor: mentoring.isMentor
            )
        } catch { throw .notWritable("\(error)") }
    }

    private func countryName(_ code: CountryCode?) -> String? { code.map { countries.name(of: $0) } }

    private func countryName(of meeting: Meeting) -> String? { countryName(meeting.place?.countryCode) }

    /// Those to which the member was invited, but for the ones that the member declined. Who was invited and is no
    /// delegate any more sees the meeting called off, as in a cancellation.
    private func meetings(
        _ reader: FeedReader
    ) throws(InvitationError) -> [(item: FeedItem, invitation: Invitation)] {
        let member = reader.member
        var found: [(day: CivilDate, item: FeedItem, invitation: Invitation)] = []
        for invitation in tables.invitationsOf[member.id] ?? [] {
            let delegate = tables.delegatesOf[member.id]?.first { $0.meetingID == invitation.meetingID }
            guard delegate?.status != .declined, let meeting = tables.meetings[invitation.meetingID],
                let day = meeting.dates?.first,
                let item = try FeedItem(
                    meeting: meeting,
                    isCalledOff: delegate == nil,
                    countryName: countryName(of: meeting),
                    for: reader
                )
            else { continue }
            found.append((day, item, invitation))
        }
        return found.sorted { ($0.day, $0.invitation.meetingID) < ($1.day, $1.invitation.meetingID) }
            .map { ($0.item, $0.invitation) }
    }

    /// Of the meetings where the member is a delegate who confirmed.
    private func programme(_ reader: FeedReader) throws(InvitationError) -> [MemberFeed.Entry] {
        let confirmed = (tables.delegatesOf[reader.member.id] ?? []).filter { $0.status == .confirmed }.map(\.meetingID)
        let sessions = confirmed.flatMap { tables.programmeOf[$0] ?? [] }
            .sorted { ($0.day, $0.opens, $0.id) < ($1.day, $1.opens, $1.id) }
        return try sessions.map { session throws(InvitationError) -> MemberFeed.Entry? in
            guard let meeting = tables.meetings[session.meetingID] else { return nil }
            let item = try FeedItem(
                session: session,
                of: meeting,
                countryName: countryName(of: meeting),
                languageName: { languages.name(of: $0) },
                for: reader
            )
            return entry(.programme, session.id.text, item)
        }.compactMap(\.self)
    }

    private func visits(_ reader: FeedReader) throws(InvitationError) -> [MemberFeed.Entry] {
        try visits(of: reader.member) { _ in true }.map { visit throws(InvitationError) -> MemberFeed.Entry? in
            let host = tables.groups[visit.hostGroupID]
            let item = try FeedItem(
                visit: visit,
                plan: tables.visitPlans[visit.id],
                host: host,
                countryName: countryName(host?.countryCode),
                for: reader
            )
            return entry(.visit, visit.id.text, item)
        }.compactMap(\.self)
    }

    /// Who goes reports.
    private func reports(_ reader: FeedReader) throws(InvitationError) -> [MemberFeed.Entry] {
        try visits(of: reader.member) { $0 == .goes }.map { visit throws(InvitationError) -> MemberFeed.Entry? in
            entry(.report, visit.id.text, try FeedItem(reportOn: visit, for: reader))
        }.compactMap(\.self)
    }

    private func visits(of member: Member, _ isAsked: (Visitor.Part) -> Bool) -> [Visit] {
        (tables.visitorsOf[member.id] ?? []).filter { isAsked($0.part) }.compactMap { tables.visits[$0.visitID] }
            .sorted { ($0.dates?.first.dayNumber ?? 0, $0.id) < ($1.dates?.first.dayNumber ?? 0, $1.id) }
    }

    private func mentoring(
        _ reader: FeedReader
    ) throws(InvitationError) -> (entries: [MemberFeed.Entry], isMentor: Bool) {
        let member = reader.member
        var entries: [MemberFeed.Entry] = []
        var isMentor = false
        for pairing in tables.pairingsOf[member.id] ?? [] {
            let mentors = pairing.mentorID == member.id
            guard let cadence = tables.cadences[pairing.id],
                let other = tables.members[mentors ? pairing.menteeID : pairing.mentorID]
            else { continue }
            let item = try FeedItem(
                pairing: pairing,
                cadence: cadence,
                sessions: tables.sessionsOf[pairing.id] ?? [],
                from: years.first,
                through: years.last,
                with: other,
                for: reader
            )
            guard var entry = entry(.mentoring, pairing.id.text, item) else { continue }
            entry.isMentors = mentors
            if mentors, pairing.status == .active { isMentor = true }
            entries.append(entry)
        }
        return (entries, isMentor)
    }

    /// But for those of a meeting that nobody travels to any more.
    private func deadlines(_ reader: FeedReader) throws(InvitationError) -> [MemberFeed.Entry] {
        let deadlines = (tables.deadlinesOf[reader.member.id] ?? []).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        return try deadlines.map { deadline throws(InvitationError) -> MemberFeed.Entry? in
            let meeting = deadline.meetingID.flatMap { tables.meetings[$0] }
            if meeting?.isWithoutTravel == true { return nil }
            return entry(.deadline, deadline.id.text, try FeedItem(deadline: deadline, for: meeting, reader: reader))
        }.compactMap(\.self)
    }

    private func entry(_ kind: FeedEntry.Kind, _ subject: String, _ item: FeedItem?) -> MemberFeed.Entry? {
        guard let item, let subject = Identifier<FeedEntry>(subject) else { return nil }
        return MemberFeed.Entry(kind: kind, subject: subject, item: item)
    }
}
