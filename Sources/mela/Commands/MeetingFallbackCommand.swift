internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Meetings {
    struct FallbackCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fallback",
            abstract: "Agree on a venue, a backup venue and host, and a hub for those who can't enter.",
            discussion: """
                Without an option it shows what is agreed and what Mela proposes. The word none takes a part away. \
                Ready messages, should it come to that: mela meetings messages.
                """
        )

        @Argument(help: "The meeting's id.")
        var meeting: String
        @Option(name: .long, help: "The id of a venue in the host country, of venues.csv.")
        var venue: String?
        @Option(name: .long, help: "The id of the venue that stands ready instead.")
        var backupVenue: String?
        @Option(name: .long, help: "The code of the country that would step in.")
        var backupHost: String?
        @Option(name: .long, help: "The code of the country of the hub.")
        var hub: String?
        @Flag(name: .long, help: "Keep the proposals for whatever nobody has said yet.")
        var propose = false
        @OptionGroup var store: StoreOption

        func run() throws {
            var details = FallbackDetails()
            details.venue = venue
            details.backupVenue = backupVenue
            details.backupHost = backupHost
            details.hub = hub
            details.takesProposals = propose
            show(FallbackWords.lines(try store.opened().keepFallback(of: meeting, details: details)))
        }
    }
}
