internal import Exporters
internal import NetworkModel

extension MemberFeeds {
    /// Of each member who has anything in it, or once had: their own calendar, and a mentor's of sessions alone.
    func calendars(remembering memory: inout FeedMemory) throws(PlannerError) -> [CalendarDraft] {
        var own: [CalendarDraft] = []
        var mentors: [CalendarDraft] = []
        let mentoringTitle = PlainLine("Mentoring")
        for member in tables.network.members {
            guard let itself = Identifier<FeedEntry>(member.id.text) else { throw .ours("a member without an ID") }
            let feed = try feed(of: member)
            do throws(InvitationError) {
                let remembered = feed.entries.map { entry in
                    let revision = memory.entry(
                        entry.kind,
                        of: entry.subject,
                        for: member.id,
                        digest: entry.item.digest
                    )
                    return (entry: entry, revision: revision)
                }
                if !feed.isEmpty || memory.knows(.calendar, of: itself, for: member.id) {
                    var calendar = SubscribedCalendar(of: feed.reader, title: tables.network.profile.first?.name)
                    for (item, invitation) in feed.meetings { try calendar.add(item, as: invitation) }
                    for (entry, revision) in remembered { try calendar.add(entry.item, as: revision) }
                    let itsEntry = memory.calendar(.calendar, of: itself, for: member.id)
                    own.append(try CalendarDraft(calendar, itsEntry, for: .members, of: feed.reader))
                }
                if feed.isMentor || memory.knows(.mentorCalendar, of: itself, for: member.id) {
                    var calendar = SubscribedCalendar(of: feed.reader, title: mentoringTitle)
                    for (entry, revision) in remembered where entry.isMentors {
                        try calendar.add(entry.item, as: revision)
                    }
                    let itsEntry = memory.calendar(.mentorCalendar, of: itself, for: member.id)
                    mentors.append(try CalendarDraft(calendar, itsEntry, for: .mentors, of: feed.reader))
                }
            } catch { throw .notWritable("\(error)") }
        }
        return own + mentors
    }
}
