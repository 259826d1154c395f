internal import CivilTime
internal import Exporters
internal import NetworkModel

/// What everyone may read: the meetings that are announced, in the announcements' words.
struct PublicFeed {
    private let announced: [(announcement: Announcement, meeting: Meeting)]

    /// Those with dates, by their first day.
    init(_ network: Network) {
        announced = network.announcements.compactMap { announcement in
            network.meetings.first { $0.id == announcement.meetingID && $0.dates != nil }.map { (announcement, $0) }
        }.sorted { left, right in
            (left.meeting.dates?.first.dayNumber ?? 0, left.meeting.id)
                < (right.meeting.dates?.first.dayNumber ?? 0, right.meeting.id)
        }
    }

    /// `nil` where nothing was ever announced.
    func calendar(remembering memory: inout FeedMemory) throws(PlannerError) -> CalendarDraft? {
        guard let title = PlainLine("Events"), let itself = Identifier<FeedEntry>("events") else {
            throw .ours("the public calendar's name")
        }
        guard !announced.isEmpty || memory.knows(.calendar, of: itself, for: nil) else { return nil }
        let own = memory.calendar(.calendar, of: itself, for: nil)
        do throws(InvitationError) {
            var calendar = SubscribedCalendar(title: title)
            for (announcement, meeting) in announced {
                guard let item = try FeedItem(announcement: announcement, of: meeting),
                    let subject = Identifier<FeedEntry>(meeting.id.text)
                else { continue }
                let entry = memory.entry(.announcement, of: subject, for: nil, digest: item.digest)
                try calendar.add(item, as: entry)
            }
            return try CalendarDraft(ofEveryone: calendar, own)
        } catch { throw .notWritable("\(error)") }
    }
}
