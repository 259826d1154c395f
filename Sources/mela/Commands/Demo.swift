internal import ArgumentParser
internal import Lettering
internal import NetworkModel
internal import Planner

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Do the main job on a sample network, in a fresh folder.",
        discussion:
            "The same every time: the demo's clock stands at a fixed day, and its random names are no random ones."
    )

    @Option(name: .long, help: "The folder; it must be new or empty.")
    var out = "mela-demo"

    func run() throws {
        let demo = try Demonstration(in: out)
        print("A sample network, made up on the real map, is now in \(out)/\(Demonstration.storeFile):")
        show(ImportWords.lines(demo.imported).dropLast())

        let ranking = try demo.planner.hostRanking(of: nil, count: Demonstration.editions)
        let rankingLines = RankingWords.lines(ranking)
        try demo.keep(rankingLines.joined(separator: "\n") + "\n", as: "ranking.txt")
        try demo.keep(json(RankingAnswer(ranking)) + "\n", as: "ranking.json")
        print("")
        show(Array(rankingLines.prefix(8)))
        print(
            "  … \(ranking.candidates.count) countries can host, \(ranking.excluded.count) can't this time: see ranking.txt."
        )

        let plan = try demo.planner.hostPlan(of: nil, count: Demonstration.editions)
        let planLines = PlanWords.lines(plan)
        try demo.keep(planLines.joined(separator: "\n") + "\n", as: "plan.txt")
        try demo.keep(json(PlanAnswer(plan)) + "\n", as: "plan.json")
        print("")
        show(PlanWords.lines(plan, briefs: 1))
        print("  … each later edition likewise: see plan.txt.")

        let gathering = try demo.gather()
        print("\nConfirmed by that ranking: \(MeetingWords.line(gathering.confirmed)).")
        try demo.keep(DatesWords.lines(gathering.dates).joined(separator: "\n") + "\n", as: "dates.txt")
        try demo.keep(FallbackWords.lines(gathering.fallback).joined(separator: "\n") + "\n", as: "fallback.txt")
        print("Its best days are in dates.txt and dates.svg; its venue, backup and hub in fallback.txt.")
        print("Invited to \(gathering.invited.name):")
        print(InvitationWords.summary(gathering.invitations, folder: "\(out)/calendars"))
        let discreet = gathering.invitations.count { $0.style == .discreet }
        print("\(discreet) of these say a time and a word of the member's own, no more; the others can be answered.")
        print("\nCalendars to subscribe to:")
        show(WrittenCalendarsWords.table(gathering.calendars, folder: "\(out)/calendars"))

        let seats = gathering.seats
        try demo.keep(SeatWords.lines(seats).joined(separator: "\n") + "\n", as: "seats.txt")
        let countries = Set(seats.seated.map(\.country)).count
        print(
            "\nWere \(seats.seats) seats of \(gathering.confirmed.name) paid for, \(countries) countries would have one;"
        )
        print("every group's reason and the waiting list: seats.txt.")

        print("\nTravel to \(gathering.invited.name), sealed in a vault that \"\(Demonstration.passphrase)\" opens:")
        let flights = gathering.trips.map(\.flights).reduce(0, +)
        print(
            "\(flights) flights of \(counted(gathering.trips.count, "traveller")), each in a calendar of their own style;"
        )
        let lists = Set(gathering.rosters.map { $0.name.prefix { $0 != "." } }).count
        print("\(lists) lists, each for one reader, as CSV, spreadsheet, page and message.")

        print("\nWritten in \(out):")
        show(Self.contents.map { "  \($0.name.padded(to: 22))\($0.meaning)" })
    }

    private static let contents: [(name: String, meaning: String)] = [
        ("mela.sqlite", "the store: try mela hosts explain KI --store mela.sqlite there"),
        ("ranking.txt", "every country as the next host, with its reasons; ranking.json for programs"),
        ("plan.txt", "the proven best hosts of the next editions; plan.json for programs"),
        ("dates.svg", "the year of that next meeting as a picture: holidays, and the best days; dates.txt says why"),
        ("fallback.txt", "where it is held instead, and where those meet who can't enter"),
        ("rotation.svg", "the rotation as a picture: open it in a browser"),
        ("calendars/", "one file for each delegate; open one in any calendar"),
        ("calendars/series/", "each series' meetings and their programme, for organisers"),
        ("calendars/members/", "each member's own calendar, to subscribe to: meetings, visits, sessions, what is due"),
        ("calendars/mentors/", "each mentor's sessions alone"),
        ("calendars/events.ics", "what is announced to everyone"),
        ("seats.txt", "who would get the seats of that next meeting, and why"),
        ("journeys/", "each traveller's flights, for their own calendar"),
        (
            "rosters/",
            "what each reader gets: travel agent, hotel, host, caterer, interpreters, insurer, funder and so on"
        ),
        ("mela.sqlite.keys", "the vault's keys, under the passphrase above"),
    ]
}
