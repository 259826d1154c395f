internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Calendars: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the calendars that people subscribe to.",
        discussion: """
            ID.ics for each series, for organisers: names, places and programme. \
            members/ has a calendar for each member who has anything in it, in that member's own style: the meetings to \
            which they were invited (mela invite), the programme where they come and their style is open, visits, \
            mentoring sessions, and what is due. \
            mentors/ has the same sessions alone, for each mentor with an active pairing. \
            events.ics is for everyone: what announcements.csv says, and no more.

            Serve the folder from a place of your own, and give each member the address of their own file only: whoever \
            knows it can read it. Run this again after a change: the files keep their names, and programs fetch them \
            anew. A calendar that has nothing left stays, with one entry that is called off, so that it empties for \
            those who subscribed to it. Sessions reach from the year before the network's last change to the year after \
            it.
            """
    )

    @Option(name: .long, help: "The folder for the files; it is made where it is not there.")
    var out: String
    @Option(
        name: .customLong("for"),
        help: "Write some only: \(audienceNames); may be given again. (default: all)",
        transform: { text in
            guard let audience = CalendarAudience(rawValue: text) else {
                throw ValidationError("no calendars for \(text.debugDescription); expected \(audienceNames)")
            }
            return audience
        }
    )
    var audiences: [CalendarAudience] = []
    @Flag(name: .long, help: "Name each file with the member whose it is.")
    var list = false
    @OptionGroup var store: StoreOption

    func run() throws {
        let audiences = self.audiences.isEmpty ? CalendarAudience.allCases : self.audiences
        let written = try store.opened().writeCalendars(to: out, for: Set(audiences))
        show(WrittenCalendarsWords.lines(written, folder: out, isListing: list))
    }
}

private let audienceNames = CalendarAudience.allCases.map(\.rawValue).joined(separator: ", ")
