internal import NetworkModel

/// The names of the files of members' and mentors' calendars.
///
/// `calendar-` and the first eight digits of the calendar's UID. Where an older calendar has that name, it takes more
/// digits: whoever subscribed to the older one finds it where it was.
struct FeedNames {
    private let names: [FeedEntry.UID: String]

    init(_ entries: [FeedEntry]) {
        let calendars = entries.filter { $0.kind == .calendar || $0.kind == .mentorCalendar }
            .sorted { ($0.stamp, $0.uid) < ($1.stamp, $1.uid) }
        var names: [FeedEntry.UID: String] = [:]
        var taken: Set<String> = []
        for entry in calendars {
            let text = entry.uid.text
            let lengths = min(8, text.count)...text.count
            let name = lengths.lazy.map { "calendar-\(text.prefix($0)).ics" }.first { !taken.contains($0) }
            guard let name else { continue }
            taken.insert(name)
            names[entry.uid] = name
        }
        self.names = names
    }

    /// Of a calendar's own entry; another entry has no file, and gets the name that its UID would give it.
    func name(of entry: FeedEntry) -> String { names[entry.uid] ?? "calendar-\(entry.uid.text).ics" }
}
