internal import CivilTime
internal import Exporters
public import NetworkModel
internal import NetworkRows

/// For whom a calendar to subscribe to is.
public enum CalendarAudience: String, CaseIterable, Sendable {
    /// Organisers: every meeting of a series.
    case series
    /// A member: all that is theirs.
    case members
    /// A mentor: their sessions alone.
    case mentors
    /// Everyone: what is announced.
    case everyone = "public"
}

/// A calendar that was written.
public struct WrittenCalendar: Hashable, Sendable {
    public let audience: CalendarAudience
    /// Within the folder: `members/calendar-1b32e84e.ics`.
    public let file: String
    /// Whose it is; `nil` for those that are nobody's in particular.
    public let member: Member?
    /// It had something once, and has nothing any more.
    public let isEmptied: Bool
}

/// What was written, and what an organiser should look at.
public struct WrittenCalendars: Hashable, Sendable {
    /// By audience, then by series or member.
    public let files: [WrittenCalendar]
    /// How many members' calendars say something else than before, or are new.
    public let membersWithNews: Int
    /// Files beside them that no member's calendar is, within the folder; they are left alone.
    public let strangers: [String]
    /// Meetings that changed since invitations to them were sent, with how many of them: these calendars are ahead of
    /// those.
    public let outdatedInvitations: [Meeting.ID: Int]
}

extension NetworkPlanner {
    /// Writes the calendars that people subscribe to, and remembers what each entry of them said.
    ///
    /// - `ID.ics` for each series that has meetings with dates, with their programme: open, for organisers.
    /// - `members/calendar-XXXXXXXX.ics` for each member who has anything in it, in their style.
    /// - `mentors/calendar-XXXXXXXX.ics` for each mentor with an active pairing: their sessions alone, under the same UIDs.
    /// - `events.ics` where anything is announced.
    ///
    /// Remembered first, written after: a run that stops between the two is mended by running it again. Without a
    /// change nothing is remembered, and the bytes are the same. A calendar that has nothing left is still written, so
    /// that it empties for those who subscribed to it; it keeps its file as long as the network has its member.
    public func writeCalendars(
        to folder: String,
        for audiences: Set<CalendarAudience> = Set(CalendarAudience.allCases)
    ) throws(PlannerError) -> WrittenCalendars {
        let before = try network()
        let history = try history(last: nil)
        var drafts = audiences.contains(.series) ? try seriesCalendars(of: before, history: history) : []
        let areMembers = audiences.contains(.members) || audiences.contains(.mentors)
        let isPublic = audiences.contains(.everyone)
        var memory = FeedMemory(before.feed, surroundings: surroundings) { entry in
            entry.memberID == nil ? isPublic : areMembers
        }
        if areMembers {
            let years = SessionYears(history: history, now: surroundings.now)
            let calendars = try MemberFeeds(before, years: years).calendars(remembering: &memory)
            drafts += calendars.filter { audiences.contains($0.audience) }
        }
        if isPublic, let calendar = try PublicFeed(before).calendar(remembering: &memory) { drafts.append(calendar) }

        let names = FeedNames(memory.entries)
        let files = try drafts.map { draft throws(PlannerError) in try draft.file(names) }
        let paths = zip(drafts, files).map { "\($0.audience.folder)\($1.name)" }
        if let twice = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
            throw .notWritable("Found two calendars named \(twice); expected one. Write them apart, with --for.")
        }
        try remember(memory, since: before)

        for draft in drafts { try FileTree.makeFolder("\(folder)/\(draft.audience.folder)") }
        for (path, file) in zip(paths, files) { try FileTree.write(file.text.utf8, to: "\(folder)/\(path)") }
        return WrittenCalendars(
            files: zip(drafts, paths).map { draft, path in
                WrittenCalendar(
                    audience: draft.audience,
                    file: path,
                    member: draft.member,
                    isEmptied: draft.isEmptied
                )
            },
            membersWithNews: memory.readersWithNews.count { $0 != nil },
            strangers: try strangers(in: folder, of: audiences, beside: Set(paths)),
            outdatedInvitations: areMembers ? try outdatedInvitations(in: before) : [:]
        )
    }

    private func remember(_ memory: FeedMemory, since before: Network) throws(PlannerError) {
        let news = memory.readersWithNews
        guard !news.isEmpty else { return }
        let members = news.count { $0 != nil }
        let calendars = members == 1 ? "calendar of 1 member" : "calendars of \(members) members"
        let what =
            switch (members, news.contains(nil)) {
            case (0, _): "the public calendar"
            case (_, true): "\(calendars), and the public one"
            case (_, false): calendars
            }
        _ = try change(what, since: before) { network in network.feed = memory.entries }
    }

    /// The stamp is the last change of meetings or their programme, so that writing again without one gives the same
    /// bytes.
    private func seriesCalendars(of network: Network, history: [ChangeRecord]) throws(PlannerError) -> [CalendarDraft] {
        let facts = try RegionFacts.countries()
        let languages = try RegionFacts.languages()
        let tables = [TableName.meetings.rawValue, TableName.programme.rawValue]
        let newest = history.first { change in change.tables.contains { tables.contains($0.table) } }
        var drafts: [CalendarDraft] = []
        for series in network.series
        where network.meetings.contains(where: { $0.seriesID == series.id && $0.dates != nil }) {
            do throws(InvitationError) {
                let calendar = try SeriesCalendar(
                    series: series,
                    meetings: network.meetings,
                    programme: network.programme,
                    countryName: { facts.name(of: $0) },
                    languageName: { languages.name(of: $0) },
                    stamp: newest?.when ?? surroundings.now
                )
                drafts.append(CalendarDraft(try calendar.file()))
            } catch {
                throw .notWritable("\(error)")
            }
        }
        return drafts
    }

    private func strangers(
        in folder: String,
        of audiences: Set<CalendarAudience>,
        beside paths: Set<String>
    ) throws(PlannerError) -> [String] {
        var strangers: [String] = []
        for audience in CalendarAudience.allCases where audiences.contains(audience) && !audience.folder.isEmpty {
            let names: [String]
            do throws(PlannerError) {
                names = try FileTree.names(in: "\(folder)/\(audience.folder)")
            } catch .noSuchFile {
                continue
            }
            strangers += names.map { audience.folder + $0 }.filter { $0.hasSuffix(".ics") && !paths.contains($0) }
        }
        return strangers
    }

    private func outdatedInvitations(in network: Network) throws(PlannerError) -> [Meeting.ID: Int] {
        guard !network.profile.isEmpty else { return [:] }
        let invited = Set(network.invitations.map(\.meetingID))
        var outdated: [Meeting.ID: Int] = [:]
        for meeting in network.meetings where invited.contains(meeting.id) {
            guard meeting.status != .proposed, meeting.status != .held else { continue }
            if meeting.dates == nil, try withLastDays(meeting) == nil { continue }
            let changed = try invitationDrafts(for: meeting, in: network)
                .count { $0.news == .updated || $0.news == .cancelled }
            if changed > 0 { outdated[meeting.id] = changed }
        }
        return outdated
    }
}

extension CalendarAudience {
    /// Within the folder of them all.
    var folder: String {
        switch self {
        case .series, .everyone: ""
        case .members, .mentors: "\(rawValue)/"
        }
    }
}
