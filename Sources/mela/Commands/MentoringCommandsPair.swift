internal import ArgumentParser
internal import NetworkModel
internal import Planner

extension Mentoring {
    struct Pair: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Propose pairings: the most mentees, then the best pairs.",
            discussion: """
                The two share a language, or an interpreter is named; what else counts, and how much, mela mentoring rules \
                tells. Standing pairings stay unless one of the two asked for a change; a pair that was declined or that \
                ended is not proposed again. Proposals that are still open are replaced. Ask both, then mela mentoring \
                confirm or decline.
                """
        )

        @Flag(name: .long, help: "Only show them.")
        var dryRun = false
        @Flag(name: .long, help: "So that no mentor and mentee would both rather have each other.")
        var stable = false
        @OptionGroup var store: StoreOption
        @OptionGroup var answer: AnswerOption

        func run() throws {
            let plan = try store.opened().proposePairings(isStable: stable, isDryRun: dryRun)
            if answer.json {
                try print(json(PairingPlanAnswer(plan)))
            } else {
                show(PairingWords.lines(plan, isDryRun: dryRun))
            }
        }
    }

    struct Confirm: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm a proposed pairing, with its sessions.",
            discussion: """
                Without --at the sessions are put at an hour from 08:00 to 21:00 for both, within the times that they told \
                where there are some. Of an active pairing this changes the sessions.
                """
        )

        @Argument(help: "The pairing's id.")
        var pairing: String
        @Option(name: .long, help: "The first day, YYYY-MM-DD; by default today, with the first session later.")
        var starts: String?
        @Option(name: .long, help: "How often they meet: monthly, fortnightly or weekly. (default: monthly)")
        var every: Rhythm?
        @Option(name: .long, help: "When the sessions begin, HH:MM.")
        var at: String?
        @Option(name: .long, help: "Whose clock that is, such as Asia/Kathmandu; by default the mentor's.")
        var zone: String?
        @Option(name: .long, help: "How long one session is. (default: 60)")
        var minutes: Int?
        @OptionGroup var store: StoreOption

        func run() throws {
            var details = PairingDetails()
            details.starts = starts
            details.every = every?.rhythm
            details.at = at
            details.zone = zone
            details.minutes = minutes
            show(SessionWords.lines(try store.opened().confirmPairing(pairing, details)))
        }
    }

    struct Decline: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Decline a proposed pairing; it is not proposed again."
        )

        @Argument(help: "The pairing's id.")
        var pairing: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let declined = try store.opened().declinePairing(pairing)
            print("Declined \(declined.id); the two are not proposed again. For others: mela mentoring pair")
        }
    }

    struct End: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End an active pairing; either side may, without a reason."
        )

        @Argument(help: "The pairing's id.")
        var pairing: String
        @OptionGroup var store: StoreOption

        func run() throws {
            let ended = try store.opened().endPairing(pairing)
            print("Ended \(ended.id) on \(ended.ends.map { "\($0)" } ?? "-"); the two are not proposed again.")
        }
    }
}

/// How often the two meet, as a word of the command line.
enum Rhythm: String, CaseIterable, ExpressibleByArgument {
    case monthly, fortnightly, weekly

    var rhythm: Cadence.Rhythm {
        switch self {
        case .monthly: .monthly
        case .fortnightly: .fortnightly
        case .weekly: .weekly
        }
    }
}
