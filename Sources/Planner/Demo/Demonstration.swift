internal import CivilTime
public import NetworkModel

/// The main job on the sample network, in a fresh folder, the same every time: its clock stands, and its random names
/// are not random.
public struct Demonstration: Sendable {
    /// The store's file within the folder.
    public static let storeFile = "mela.sqlite"
    /// How many editions its plans reach.
    public static let editions = 6

    /// What opens the sample's vault, where nothing is secret.
    public static let passphrase = "a sample keeps no secret"

    public let planner: NetworkPlanner
    public let imported: ImportReport
    private let folder: String

    /// What the demo wrote besides the ranking and the plan.
    public struct Gathering: Hashable, Sendable {
        /// The next edition of the widest series, confirmed with the best host.
        public let confirmed: Meeting
        /// Its venue, backup and hub, as proposed.
        public let fallback: FallbackPage
        /// The best days for it.
        public let dates: FoundDates
        /// The meeting whose delegates are invited: the next one that has some.
        public let invited: Meeting
        public let invitations: [SentInvitation]
        /// Those of members and mentors, and the public one.
        public let calendars: WrittenCalendars
        /// The seats of the confirmed meeting, were 40 paid for.
        public let seats: SeatsProposal
        /// Each traveller's flights to the other one.
        public let trips: [SentTrip]
        /// Each audience's list of it in each form.
        public let rosters: [MadeRoster]
    }

    /// Throws `folderNotEmpty` where the folder holds anything.
    public init(in folder: String) throws(PlannerError) {
        guard let now = Timestamp("2026-11-25T09:00:00Z"), let who = PlainLine("coordinator") else {
            throw .ours("the demo's clock")
        }
        try FileTree.makeFreshFolder(folder)
        self.folder = folder
        (planner, imported) = try NetworkPlanner.createdWithSample(
            at: "\(folder)/\(Self.storeFile)",
            surroundings: .fixed(now: now, who: who, seed: 1)
        )
    }

    /// Confirms the best host of the next edition, invites the delegates of the next meeting that has some, and writes
    /// `calendars/`, `journeys/`, `rosters/`, `rotation.svg` and `dates.svg`.
    public func gather() throws(PlannerError) -> Gathering {
        let ranking = try planner.hostRanking(of: nil, count: Self.editions)
        guard let best = ranking.candidates.first, let year = ranking.years.first else {
            throw .ours("a sample network without a next host")
        }
        var details = MeetingDetails()
        details.country = best.country.code.text
        details.group = best.offers.first?.id.text
        details.starts = best.dates?.days.first.description
        details.ends = best.dates?.days.last.description
        let proposed = try planner.addMeeting(to: nil, year: year.number, id: nil, details: details)
        let confirmed = try planner.confirmMeeting(proposed.id.text, details: MeetingDetails(), despitePolicy: nil)
        var agreed = FallbackDetails()
        agreed.takesProposals = true
        let fallback = try planner.keepFallback(of: confirmed.id.text, details: agreed)
        var question = DateQuestion()
        question.meeting = confirmed.id.text
        let dates = try planner.findDates(question)
        try planner.writeDatesPicture(dates, to: "\(folder)/dates.svg")

        let network = try planner.network()
        let coming = network.meetings
            .filter { meeting in
                meeting.status == .confirmed && network.delegates.contains { $0.meetingID == meeting.id }
            }
            .sorted { ($0.year, $0.id) < ($1.year, $1.id) }
        guard let invited = coming.first else { throw .ours("a sample network without delegates") }
        let invitations = try planner.invite(to: invited.id.text, folder: "\(folder)/calendars")
        _ = try planner.writeCalendars(to: "\(folder)/calendars/series", for: [.series])
        let subscribed = try planner.writeCalendars(to: "\(folder)/calendars", for: [.members, .mentors, .everyone])
        let seats = try planner.proposeSeats(of: confirmed.id.text, seats: 40, waiting: 10, keeping: false)
        let (trips, rosters) = try travel(to: invited.id, in: network)
        try planner.writeRotationPicture(of: nil, count: Self.editions, to: "\(folder)/rotation.svg")
        return Gathering(
            confirmed: confirmed,
            fallback: fallback,
            dates: dates,
            invited: invited,
            invitations: invitations,
            calendars: subscribed,
            seats: seats,
            trips: trips,
            rosters: rosters
        )
    }

    /// Takes the sample's travel into a vault, writes the travellers' calendars, and makes the list of each audience, in
    /// each form.
    private func travel(
        to meeting: Meeting.ID,
        in network: Network
    ) throws(PlannerError) -> (trips: [SentTrip], rosters: [MadeRoster]) {
        let words = Array(Self.passphrase.utf8)
        try planner.makeVault(words)
        let open = try planner.opening(.passphrase(words))
        let travel = try RegionFacts.sampleFolder() + "/Travel"
        for name in try FileTree.names(in: travel) {
            _ = try planner.importTrips(from: "\(travel)/\(name)", open, isDryRun: false)
        }
        let trips = try planner.writeTripCalendars(of: meeting.text, for: nil, to: "\(folder)/journeys", open)
        let participant = network.delegates.first { $0.meetingID == meeting && $0.status == .confirmed }?.memberID.text
        var rosters: [MadeRoster] = []
        for format in NetworkPlanner.rosterFormats {
            var wish = RosterWish(audience: "organiser", format: format)
            wish.member = participant
            wish.access = open
            rosters += try planner.writeRosters(of: meeting.text, like: wish, inFolder: "\(folder)/rosters")
        }
        return (trips, rosters)
    }

    /// Keeps a text beside the rest.
    public func keep(_ text: String, as name: String) throws(PlannerError) {
        try FileTree.write(text.utf8, to: "\(folder)/\(name)")
    }
}

extension NetworkPlanner {
    /// Makes a store at `path` that holds the sample network.
    public static func createdWithSample(
        at path: String,
        surroundings: Surroundings
    ) throws(PlannerError) -> (planner: NetworkPlanner, report: ImportReport) {
        let sample = try RegionFacts.sampleFolder()
        let planner = try created(at: path, surroundings: surroundings)
        return (planner, try planner.importTables(from: sample, replacing: false, isDryRun: false))
    }
}
